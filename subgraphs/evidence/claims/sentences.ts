/**
 * A report's claims as it words them, judged against a text: by the parameters that the sentence tells (a notice of 90
 * days), else by the duty of the text that speaks of the same. Pure.
 */
import type { Duty } from './duties.ts';
import type { ClaimPair, ClaimRow, Verdict } from './pairs.ts';
import { stemsOf } from './words.ts';

/** What is worst of what a sentence says is what becomes of it. */
const WEIGHT: Readonly<Record<Verdict, number>> = { CONTRADICTED: 3, CHANGED: 2, BORNE_OUT: 1, NOT_ADDRESSED: 0 };

export const judgeSentence = (claim: ClaimRow, told: readonly ClaimPair[], duties: readonly Duty[]): ClaimPair => {
  const parts = told.filter(
    ({ left, verdict }) => left && verdict !== 'NOT_ADDRESSED' && isIn(claim, left as ClaimRow),
  );
  const [worst] = [...parts].sort((a, b) => WEIGHT[b.verdict] - WEIGHT[a.verdict]);
  const { property } = claim;
  if (worst) return { verdict: worst.verdict, property, left: claim, right: worst.right, reason: worst.reason };
  const words = typeof claim.value === 'string' ? claim.value : '';
  const duty = dutyFor(words, duties);
  if (!duty)
    return { verdict: 'NOT_ADDRESSED', property, left: claim, right: null, reason: 'The text does not speak of it.' };
  return { ...againstDuty(words, duty), property, left: claim, right: duty.act };
};

const isIn = ({ place }: ClaimRow, { place: part }: ClaimRow): boolean =>
  place !== null &&
  part !== null &&
  place.revisionId === part.revisionId &&
  part.start < place.end &&
  place.start < part.end;

/** Of what is to be done, so much has to be in the sentence: the verb, and of its object two words and this share. */
const SHARE = 0.4;

/** The duty whose verb and object the sentence has; the likest of several. */
const dutyFor = (sentence: string, duties: readonly Duty[]): Duty | null => {
  const said = stemsOf(sentence);
  const speaking = duties
    .map((duty) => ({ duty, ...shared(said, duty) }))
    .filter(({ verb, words, share }) => verb && words >= 3 && share >= SHARE);
  return speaking.sort((a, b) => b.share - a.share)[0]?.duty ?? null;
};

const shared = (said: ReadonlySet<string>, { act, stems }: Duty) => {
  const [verb] = stemsOf(typeof act.value === 'string' ? act.value : '');
  const words = said.intersection(stems).size;
  // Long objects go on to what is beside the point: the first words tell what it is.
  return { verb: verb !== undefined && said.has(verb), words, share: words / Math.min(stems.size, 8) };
};

const NOT = /\b(?:not|no|never|without|nothing|neither|nor)\b/iu;
const SPAN = /\b(\d{1,3})[- ](day|month|year)s?\b/giu;

const againstDuty = (words: string, duty: Duty): Pick<ClaimPair, 'verdict' | 'reason'> => {
  const forbidden = duty.statements.some(({ property, value }) => property === 'modality' && value === 'SHALL_NOT');
  if (forbidden && !NOT.test(words)) return { verdict: 'CONTRADICTED', reason: `The text forbids to ${duty.words}.` };
  const due = duty.statements.find(({ property }) => property === 'deadline');
  const differing = due && differingSpan(words, JSON.stringify(due.value));
  if (differing) return { verdict: 'CHANGED', reason: `${duty.words}: ${differing}.` };
  return { verdict: 'BORNE_OUT', reason: `The text has the duty to ${duty.words}.` };
};

/** "90 days / 60 days": a number of days, months or years that both tell, and not the same. */
const differingSpan = (words: string, deadline: string): string | null => {
  for (const [said = '', count, unit = ''] of words.matchAll(SPAN)) {
    const other = [...deadline.matchAll(SPAN)].find(([, , its]) => its?.toLowerCase() === unit.toLowerCase());
    if (other && other[1] !== count) return `${said} / ${other[0]}`;
  }
  return null;
};
