/** Who is for it, who against, and what they want instead. Reads: claims, parties. Gives: positions. */
import { contains, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import type { Claim, Extractor, PositionFound, Structured } from '../../values.ts';
import { agreementIn } from './agreement.ts';
import { clausesOf } from './clauses.ts';
import { conditionIn, counterIn } from './counter-proposals.ts';
import { judgementIn } from './judgements.ts';
import { listedIn } from './listed-sides.ts';
import { quotationsIn } from './quotations.ts';
import { behindIn } from './stances-behind.ts';
import { sideOf, verdictsIn, type Verdict } from './stances.ts';
import type { Party } from './parties.ts';
import { subjectsIn, type Subjects } from './subjects.ts';

const rules = {
  'positions/verb@1': 'A verb of support or opposition whose subject is a person, a company or a group.',
  'positions/own-words@1': 'A speaker who says that they dislike it, or fear what it would do.',
  'positions/judgement@1': 'A speaker who says of the text that it is good or bad, helps or harms.',
  'positions/agreement@1': 'Somebody who agrees or disagrees with whoever was told of last.',
  'positions/listed@1': 'A list that puts somebody under "for", "against" or "undecided".',
  'positions/counter-proposal@1': 'Somebody presses for one number rather than another.',
} as const;

export const positions: Extractor = {
  id: 'positions',
  rules,
  extract: (input, found) => {
    const subjects = subjectsIn(input, found);
    const quotations = quotationsIn(input);
    const named = subjects.parties.filter(({ unnamed }) => !unnamed);
    const speakers = new Map(named.toReversed().map((one) => [nameOf(one.record, one.entity), one]));
    const all: PositionFound[] = [];
    for (const claim of found.of('claim')) {
      const speaker = speakers.get(nameOf(claim.speakerRecord, claim.speaker)) ?? null;
      const taking = { input, subjects, claim, speaker, quotations };
      // A question takes no side, whoever asks it.
      const told = isQuestion(sliceOf(input.document.text, claim)) ? [] : taken(taking, all.at(-1) ?? null);
      all.push(...told);
    }
    return all.filter((one) => !isRepeated(one, all)).filter(toldOnce);
  },
};

const nameOf = (record: string | null, entity: string | null): string => `${record ?? ''} ${entity ?? ''}`;

/** Whoever "sees it differently" says a sentence later how: that is what is recorded. */
const isRepeated = (one: PositionFound, all: readonly PositionFound[]): boolean =>
  one.rule === 'positions/agreement@1' &&
  all.some(
    (other) =>
      other.rule !== one.rule &&
      other.entity === one.entity &&
      other.stance === one.stance &&
      Math.abs(other.start - one.start) < FAR,
  );

const isQuestion = (words: string): boolean => /^Q[:.] |\?$/u.test(words);

/** What one claim tells; whoever agrees, agrees with the last that was told before. */
const taken = (taking: Taking, last: PositionFound | null): readonly PositionFound[] => {
  const plain = [...byVerb(taking), ...byOwnWords(taking), ...byCounter(taking)];
  const listed = plain.length > 0 ? [] : byList(taking);
  const own = [...plain, ...listed];
  const judged = byJudgement(taking).filter(
    ({ entity, stance }) => own.length === 0 || !own.some((one) => one.entity === entity || one.stance === stance),
  );
  return [...own, ...judged, ...byAgreement(taking, [...own, ...judged], last)];
};

interface Taking {
  readonly input: Structured;
  readonly subjects: Subjects;
  readonly claim: Claim;
  readonly speaker: Party | null;
  readonly quotations: readonly Span[];
}

/** A claim within another tells its position for both. */
const toldOnce = (one: PositionFound, index: number, all: readonly PositionFound[]): boolean =>
  !all.some(
    (other, at) =>
      at !== index &&
      other.entity === one.entity &&
      other.stance === one.stance &&
      other.counterProposal?.value === one.counterProposal?.value &&
      contains(one, other) &&
      (!contains(other, one) || at < index),
  );

const position = (
  { claim }: Taking,
  span: Span,
  holder: Party,
  taken: Pick<PositionFound, 'stance' | 'about' | 'ambiguous' | 'counterProposal'>,
  rule: keyof typeof rules,
): PositionFound => ({
  kind: 'position',
  start: span.start,
  end: span.end,
  entity: holder.entity,
  entityType: holder.entityType,
  holder: holder.record,
  ...taken,
  citations: claim.citations,
  rule,
});

const NOT_ALL = /\bnot all\b/iu;
const OWN =
  /(?:^|[\s“"])(?:I|We|we)(?:[’'](?:m|re|ve|d|ll))?(?<between>(?: (?:[a-z]+ly|do|did|am|are|have|had|would|will|not|never|also|still|always|(?:do|did|are|have|would)n[’']t)){0,4}) $/u;
/** A second verb with the same subject. */
const JOINS =
  /^[^.;:]{0,90}(?:,? (?:but|and|while|yet))(?<between> (?:[a-z]+ly|also|later|then|does not|did not|now|never|still)){0,3} $/u;
const LED = /\b(?:intervention|opposition|resistance|pushback|effort against [^.]{3,30}) was led by\b/u;

interface Sided {
  readonly verdict: Verdict;
  readonly holders: readonly Party[];
  readonly stance: Stance;
  readonly sure: boolean;
}

const byVerb = (taking: Taking): readonly PositionFound[] =>
  clausesOf(taking.input, taking.claim).flatMap((clause) => {
    const words = sliceOf(taking.input.document.text, clause);
    if (NOT_ALL.test(words)) return [];
    const wanted = counterIn(words)?.start ?? Infinity;
    // "Would back a 7-day notice" is no support.
    const isCounter = ({ stance, verdict: { start } }: Sided): boolean =>
      stance === 'SUPPORTS' && start >= wanted && start < wanted + NEAR;
    return [
      ...sidesIn(taking, clause, words),
      ...ledIn(taking, clause, words),
      ...fromIn(taking, clause, words),
    ].flatMap((side) => {
      if (isCounter(side)) return [];
      const after = words.slice(side.verdict.end);
      const taken = {
        stance: side.stance,
        about: aboutOf(after),
        ambiguous: !side.sure,
        counterProposal: conditionIn(after),
      };
      return side.holders.map((holder) => position(taking, clause, holder, taken, 'positions/verb@1'));
    });
  });

const sidesIn = (taking: Taking, clause: Span, words: string): readonly Sided[] => {
  const sides: Sided[] = [];
  for (const verdict of verdictsIn(words)) {
    const last = sides.at(-1);
    const whose = holdersOf(taking, clause, words, verdict) ?? (last && joined(words, last, verdict));
    const taken = whose && sideOf(verdict.stance, whose.between);
    // "Had never opposed testing" tells nothing of the order.
    const isElse = taken?.stance === 'NEUTRAL' && verdict.stance === 'OPPOSES' && !OF_IT.test(words.slice(verdict.end));
    const side = isElse ? null : taken;
    // One verdict says it: "praised and supported the order".
    // "Drug makers are divided": each of them may have a side.
    const areDivided =
      /^(?:split|divided|of (?:two|several) minds)$/u.test(verdict.words) ||
      (verdict.stance === 'NEUTRAL' &&
        (verdict.isState || /\b(?:silent|quiet|mum)$/u.test(verdict.words)) &&
        whose?.holders.every(({ entityType }) => entityType === 'group'));
    // "Was an opponent until September": no longer.
    const isOver =
      verdict.isState && / (?:until|at first|initially)\b/u.test(words.slice(verdict.end, verdict.end + 40));
    if (
      whose &&
      side &&
      !areDivided &&
      !isOver &&
      !(last && last.stance === side.stance && last.holders === whose.holders)
    )
      sides.push({ verdict, holders: whose.holders, ...side });
  }
  // "Has no problem with it but objects to the wait": what follows the "but" is the side.
  return sides.filter(({ stance, verdict, holders }, index) => {
    const next = sides[index + 1];
    const isYielded =
      stance === 'NEUTRAL' &&
      next !== undefined &&
      next.stance !== 'NEUTRAL' &&
      next.holders.every((one) => holders.includes(one)) &&
      /\bbut\b/u.test(words.slice(verdict.end, next.verdict.start));
    return !isYielded;
  });
};

const OF_IT =
  /^(?: [a-z-]+ (?:as such|per se|in principle|in general)|["”]?[.,;]|$| (?:to )?(?:it|this|that|them|the|its|an?|any|such)\b)/u;

interface Whose {
  readonly holders: readonly Party[];
  readonly between: string;
}

const joined = (words: string, last: Sided, verdict: Verdict): Whose | null => {
  const join = JOINS.exec(words.slice(last.verdict.end, verdict.start));
  return join && { holders: last.holders, between: join[0] };
};

/** The subject of the verb; in the passive, whoever stands behind "by"; in the first person, the speaker. */
const holdersOf = (
  { subjects, speaker, quotations }: Taking,
  clause: Span,
  words: string,
  verdict: Verdict,
): Whose | null => {
  const before = words.slice(0, verdict.start);
  const at = clause.start + verdict.start;
  const isQuoted = quotations.some(({ start, end }) => start < at - NEAR && at < end);
  if (OWN.test(before) || isQuoted) {
    const own = OWN.exec(before);
    return own && speaker && { holders: [speaker], between: own.groups?.['between'] ?? '' };
  }
  const passive =
    !verdict.isState && /\b(?:is|was|were|are|been|being) (?:[a-z]+ly )?$/u.test(before) && /ed$/u.test(verdict.words);
  if (passive) {
    const by = /^ by\b/u.exec(words.slice(verdict.end));
    const agents = by ? subjects.behind(clause, clause.start + verdict.end + by[0].length) : [];
    return agents.length > 0 ? { holders: agents, between: '' } : null;
  }
  // "Meta's opposition to it"
  if (/^[’']s /u.test(verdict.words)) {
    const owners = subjects.parties.filter((one) => one.end === at && !one.unnamed);
    return owners.length > 0 ? { holders: owners, between: '' } : null;
  }
  const subject = subjects.of(clause, at);
  const holders = subject?.parties.map((one) => one.speaksFor ?? one).filter(({ unnamed }) => !unnamed) ?? [];

  return subject && holders.length > 0 ? { holders, between: subject.between } : null;
};

/** So near to the verb a mark quotes the verb alone: Acme “strongly supports” it. */
const NEAR = 25;

const ledIn = ({ subjects }: Taking, clause: Span, words: string): readonly Sided[] => {
  const led = LED.exec(words);
  if (!led) return [];
  const end = led.index + led[0].length;
  const holders = subjects.behind(clause, clause.start + end).slice(0, 1);
  const verdict = { stance: 'OPPOSES' as const, words: led[0], start: led.index, end, isState: false };
  return [{ verdict, holders, stance: 'OPPOSES', sure: false }];
};

const fromIn = ({ subjects }: Taking, clause: Span, words: string): readonly Sided[] =>
  behindIn(words).flatMap(({ stance, start, end }) => {
    const holders = subjects.behind(clause, clause.start + end).filter(({ unnamed }) => !unnamed);
    const verdict = { stance, words: words.slice(start, end), start, end, isState: false };
    return holders.length > 0 ? [{ verdict, holders, stance, sure: true }] : [];
  });

/** What stands behind the verb: a quoted name, a pause, a part of the text; else the order itself. */
const aboutOf = (after: string): string => {
  const quoted = /^[^"“:.;]{0,60}["“]([^"”]{5,120})["”]/u.exec(after)?.[1];
  const event = /^ (?:the|its|his|her|a) (pause|delay|postponement)\b/u.exec(after)?.[1];
  const part =
    /^ (?:to )?((?:(?:the|its|a|an|any) )?(?:[a-z\d][\w-]*[ ]){0,3}(?:section|provision|requirement|rule|window|period|deadline|clause|testing|licensing|review|notice|fines|penalties|controls|costs|limits))\b/u.exec(
      after,
    )?.[1];
  if (quoted) return quoted.replace(/,$/u, '');
  return event ? `the ${event}` : (part ?? 'the order');
};

const AVERSION = /\b(?:didn[’']t like|don[’']t like|do not like|did not like|(?:was|is|were) concerned|a blocker)\b/u;

const byOwnWords = (taking: Taking): readonly PositionFound[] => {
  const { claim, speaker, input } = taking;
  if (!speaker || speaker.entityType !== 'person' || !AVERSION.test(sliceOf(input.document.text, claim))) return [];
  const taken = {
    stance: 'OPPOSES' as const,
    about: 'certain aspects of the order',
    ambiguous: true,
    counterProposal: null,
  };
  return [position(taking, claim, speaker, taken, 'positions/own-words@1')];
};

const byJudgement = (taking: Taking): readonly PositionFound[] => {
  const { claim, input, subjects } = taking;
  const words = sliceOf(input.document.text, claim);
  // "For Meta, the rule is a burden."
  const whose = /^(?:For|To) (?:the )?/u.exec(words)?.[0].length;
  const speaker =
    taking.speaker ??
    (whose === undefined ? undefined : subjects.parties.find(({ start }) => start === claim.start + whose));
  const stance = speaker && judgementIn(words);
  if (!stance) return [];
  const judged = { stance, about: 'the order', ambiguous: true, counterProposal: null };
  return [position(taking, claim, speaker, judged, 'positions/judgement@1')];
};

const byList = (taking: Taking): readonly PositionFound[] => {
  const { claim, subjects, input } = taking;
  const listed = listedIn(sliceOf(input.document.text, claim));
  if (!listed) return [];
  const named =
    listed.end === null
      ? subjects.parties.filter(({ start, end }) => start >= claim.start && end === claim.start + listed.start)
      : subjects.behind(claim, claim.start + listed.end);
  const holders =
    named.length > 0 ? named : listedName(claim, sliceOf(input.document.text, claim), listed.start, listed.end);
  const side = { stance: listed.stance, about: 'the order', ambiguous: false, counterProposal: null };
  return holders
    .filter(({ unnamed }) => !unnamed)
    .map((holder) => position(taking, claim, holder, side, 'positions/listed@1'));
};

/** Of a list the words in front of the colon, or alone behind it, are a name, whatever else is known of it. */
const listedName = (claim: Claim, words: string, start: number, end: number | null): readonly Party[] => {
  const from = end ?? 0;
  const printed = end === null ? words.slice(0, start) : words.slice(from).replace(/[.!]$/u, '');
  const [article = ''] = /^ ?(?:The )?/u.exec(printed) ?? [];
  const entity = printed.slice(article.length);
  const at = claim.start + from + article.length;
  return /^\p{Lu}[^.,:;]{2,60}$/u.test(entity)
    ? [{ start: at, end: at + entity.length, entity, entityType: 'group', record: null, unnamed: false }]
    : [];
};

/** In each clause the last side that was told before it, in the same claim or an earlier one. */
const byAgreement = (
  taking: Taking,
  own: readonly PositionFound[],
  before: PositionFound | null,
): readonly PositionFound[] =>
  clausesOf(taking.input, taking.claim).flatMap((clause) => {
    const agreement = agreementIn(sliceOf(taking.input.document.text, clause));
    const same = agreement?.behind ? own.findLast((one) => contains(clause, one)) : undefined;
    const last = same ?? own.findLast(({ start }) => start < clause.start) ?? before;
    if (!agreement || !last || last.stance === 'NEUTRAL') return [];
    if (
      clause.start - last.end > (agreement.isCutShort ? 3 : FAR) ||
      (!same && own.some((one) => contains(clause, one)))
    )
      return [];
    const at = clause.start + agreement.start;
    const holders = agreement.behind
      ? taking.subjects.behind(clause, clause.start + agreement.end)
      : (taking.subjects.of(clause, at)?.parties ?? []);
    const opposite: Stance = last.stance === 'SUPPORTS' ? 'OPPOSES' : 'SUPPORTS';
    const side = {
      stance: agreement.isSame ? last.stance : opposite,
      about: last.about,
      ambiguous: true,
      counterProposal: null,
    };
    return holders
      .filter(({ unnamed, entity }) => !unnamed && entity !== last.entity)
      .map((holder) => position(taking, clause, holder, side, 'positions/agreement@1'));
  });

/** UTF-16 units behind which nobody agrees with what was told. */
const FAR = 400;

const byCounter = (taking: Taking): readonly PositionFound[] =>
  clausesOf(taking.input, taking.claim).flatMap((clause) => {
    const words = sliceOf(taking.input.document.text, clause);
    const counter = counterIn(words);
    if (!counter) return [];
    const holders = taking.subjects.of(clause, clause.start + counter.start)?.parties ?? [];
    const taken = {
      stance: 'OPPOSES' as const,
      about: 'the length of the notice',
      ambiguous: false,
      counterProposal: { parameter: 'noticeDays', value: counter.days },
    };
    return holders
      .filter(({ unnamed }) => !unnamed)
      .map((holder) => position(taking, clause, holder, taken, 'positions/counter-proposal@1'));
  });
