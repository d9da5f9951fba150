/**
 * A report's claims as it words them, judged against a text: by the parameters that the sentence tells (a notice of 90
 * days), else by the duty of the text that speaks of the same. Pure.
 */
import type { Duty } from './duties.ts';
import type { ClaimPair, ClaimRow, Verdict } from './pairs.ts';
import { stemsAfter, stemsOf } from './words.ts';

/** What is worst of what a sentence says is what becomes of it. */
const WEIGHT: Readonly<Record<Verdict, number>> = { CONTRADICTED: 3, CHANGED: 2, BORNE_OUT: 1, NOT_ADDRESSED: 0 };

export const judgeSentence = (claim: ClaimRow, told: readonly ClaimPair[], duties: Duties): ClaimPair => {
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

/**
 * A sentence tells a duty where it has its verb and after it three words of its object, and where these are so much of what
 * it goes on to say, or nearly all of the object. Of a dozen sentences that tell of EO 14110 and a dozen that do not, in our
 * words, this finds nine of the one and none of the other.
 */
const FEWEST = 3;
const COVERED = 0.35;
const WHOLE = 0.75;
/** By another verb ("put" money for "make available") it is told where half of the sentence, and so many words, are of the duty. */
const MANY = 6;
const HALF = 0.5;

/** The duties of one text, and how much each word tells of which it is: what every duty has ("agencies") tells little. */
export interface Duties {
  readonly all: readonly Duty[];
  readonly weightOf: (stem: string) => number;
}

export const weighed = (all: readonly Duty[]): Duties => {
  const counts = new Map<string, number>();
  for (const { stems } of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { all, weightOf: (stem) => Math.log(1 + all.length / (counts.get(stem) ?? 1)) };
};

/** The duty whose verb and object the sentence has; the one that covers most of it of several. */
const dutyFor = (sentence: string, { all: duties, weightOf }: Duties): Duty | null => {
  const all = stemsOf(sentence);
  const weight = (stems: readonly string[]): number => stems.reduce((sum, stem) => sum + weightOf(stem), 0);
  const whole = weight([...all]);
  const speaking = duties.flatMap((duty) => {
    const [verb] = stemsOf(typeof duty.act.value === 'string' ? duty.act.value : '');
    const told = verb === undefined ? null : stemsAfter(sentence, verb);
    if (!told) {
      const both = [...all].filter((stem) => duty.stems.has(stem));
      const covered = weight(both) / whole;
      return both.length >= MANY && covered >= HALF ? [{ duty, covered }] : [];
    }
    const shared = [...told].filter((stem) => duty.stems.has(stem));
    const covered = weight(shared) / weight([...told]);
    const hasAll = shared.length >= WHOLE * (duty.stems.size - 1);
    return shared.length >= FEWEST && (covered >= COVERED || hasAll) ? [{ duty, covered }] : [];
  });
  return speaking.sort((a, b) => b.covered - a.covered)[0]?.duty ?? null;
};

const NOT = /\b(?:not|no|never|without|nothing|neither|nor)\b/iu;
const SPAN = /\b(\d{1,3})[- ](day|month|year)s?\b/giu;

const againstDuty = (words: string, duty: Duty): Pick<ClaimPair, 'verdict' | 'reason'> => {
  const forbidden = duty.statements.some(({ property, value }) => property === 'modality' && value === 'SHALL_NOT');
  if (forbidden && !NOT.test(words)) return { verdict: 'CONTRADICTED', reason: `The text forbids to ${duty.words}.` };
  const due = duty.statements.find(({ property }) => property === 'deadline');
  const differing = due && differingSpan(words, JSON.stringify(due.value));
  const changed =
    differing ?? differingAmount(words, duty.words) ?? differingLead(words, duty) ?? differingForce(words, duty);
  if (changed) return { verdict: 'CHANGED', reason: `${duty.words}: ${changed}.` };
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

const AMOUNT = /\$ ?\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion|trillion))?\b/giu;

/** "$240 million / $200 million": the first amount of each, where both tell one and no amount of one is of the other. */
const differingAmount = (words: string, duty: string): string | null => {
  const [said, text] = [words, duty].map((one) => [...one.matchAll(AMOUNT)].map(([printed]) => printed));
  if (!said?.[0] || !text?.[0]) return null;
  const plain = (amount: string): string => amount.replaceAll(/[ ,]/g, '').toLowerCase();
  return said.some((one) => text.some((other) => plain(one) === plain(other))) ? null : `${said[0]} / ${text[0]}`;
};

const NAME = String.raw`\p{Lu}[\p{L}&’'-]*(?: (?:of (?:the )?|and )?\p{Lu}[\p{L}&’'-]*){0,5}`;
/** "Would give the Treasury Department a leading role", "CISA would lead": who is told to. */
const LEADER = new RegExp(
  String.raw`\b(?:give|gives|gave|giving|hand|hands|handed|put|puts) (?:the )?(?<given>${NAME})(?: \([A-Z]{2,8}\))? (?:in charge|the lead|an? (?:leading|lead|central|main) (?:role|part))|(?:^|, |\b(?:that|and) )(?:[Tt]he )?(?<leads>${NAME})(?: \([A-Z]{2,8}\))? (?:would(?: have)?|will|is to) (?:lead|led|head|run|be in charge)\b`,
  'u',
);
/** What many bodies are called. */
const COMMON =
  /^(?:the|of|and|department|secretary|office|agency|bureau|administration|service|national|federal|director|center|attorney|general|administrator|head|heads|chair|chairman|commissioner|states|united)$/;
const A_BODY =
  /\b(?:Department|Agency|Office|Bureau|Center|Commission|Administration|Institute|Service|Board|Council)\b/;

/** "Treasury Department / The Secretary of Homeland Security": whom a report has in the lead, and nobody of whom the text charges. */
const differingLead = (words: string, { statements }: Duty): string | null => {
  const { given, leads = given } = LEADER.exec(words)?.groups ?? {};
  const actors = statements.flatMap(({ property, value }) => (property === 'actors' ? [value] : []));
  if (leads === undefined || actors.length === 0) return null;
  // "Monday", "the Pentagon": no words of a name by which the two could be compared.
  if (!/^[A-Z]{2,8}$/.test(leads) && !A_BODY.test(leads)) return null;
  const own = distinctive(leads);
  const charged = actors.map((actor) => distinctive(printedActor(actor)));
  // "The Attorney General", "the Secretary": whose, only a record tells.
  if (own.length === 0 || charged.some((words) => words.length === 0)) return null;
  if (charged.some((words) => own.some((word) => words.includes(word)))) return null;
  const records = actors.map(agencyOf).filter((agency) => agency !== null);
  if (records.some((agency) => agency === leads.toLowerCase() || own.some((word) => agency.split('-').includes(word))))
    return null;
  return `${leads} / ${actors.map(printedActor).join(', ')}`;
};

const distinctive = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !COMMON.test(word));

/** Of `agency/department-of-labor` what stands behind the stroke. */
const agencyOf = (actor: unknown): string | null =>
  typeof actor === 'object' && actor !== null && 'agency' in actor && typeof actor.agency === 'string'
    ? (actor.agency.split('/').at(-1) ?? null)
    : null;

const printedActor = (actor: unknown): string =>
  typeof actor === 'object' && actor !== null && 'text' in actor && typeof actor.text === 'string'
    ? actor.text
    : JSON.stringify(actor);

const BOUND = /\b(?:directed|directs|ordered|orders|required|requires|obliged|forced|must|mandatory)\b/iu;
/** Not "May", the month. */
const FREE = /\b(?:[Ee]ncouraged|[Ee]ncourages|[Ii]nvited|[Ii]nvites|[Vv]oluntary|[Vv]oluntarily|may)\b/u;
const MODALITIES_FREE = new Set<unknown>(['ENCOURAGED', 'SHOULD', 'MAY']);

/** "Directed / ENCOURAGED": what a report says is binding, and the text leaves free, or the other way round. */
const differingForce = (words: string, { statements }: Duty): string | null => {
  const modality = statements.find(({ property }) => property === 'modality')?.value;
  const [bound, free] = [BOUND.exec(words)?.[0], FREE.exec(words)?.[0]];
  if (typeof modality !== 'string' || (bound && free)) return null;
  const isFree = MODALITIES_FREE.has(modality);
  const said = isFree ? bound : free;
  return said === undefined ? null : `${said} / ${modality.toLowerCase()}`;
};
