/** Who is for it, who against, and what they want instead. Reads: claims, parties. Gives: positions. */
import { contains, sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import type { Claim, Extractor, Findings, PositionFound, Structured } from '../../values.ts';
import { apposedSidesIn } from './apposed-sides.ts';
import { holding, meeting } from '../holding.ts';
import { agreementIn, allianceIn } from './agreement.ts';
import { clausesOf } from './clauses.ts';
import { conditionIn, counterIn } from './counter-proposals.ts';
import { illustratedIn } from './illustrated.ts';
import { judgementIn } from './judgements.ts';
import { headedSide, listedIn, thoseIn } from './listed-sides.ts';
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
  'positions/illustrated@1':
    'The words of somebody that a report gives as an example of the side it told right before.',
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
      const taking = { input, subjects, claim, speaker, quotations, others: meeting(found.of('second-voice'), claim) };
      // A question takes no side, whoever asks it.
      const told = isQuestion(sliceOf(input.document.text, claim)) ? [] : taken(taking, all);
      all.push(...told, ...byIllustration(taking, found, all, told));
      for (const other of taking.others) {
        const whose = speakers.get(nameOf(other.speakerRecord, other.speaker)) ?? null;
        const part = { ...taking, claim: { ...claim, start: other.start, end: other.end }, speaker: whose, others: [] };
        const has = told.some(({ entity, stance }) => entity === whose?.entity && stance !== 'NEUTRAL');
        if (!has && !isQuestion(sliceOf(input.document.text, claim)))
          all.push(...byOwnWords(part), ...byJudgement(part));
      }
    }
    return toldOnce(withoutRepeated(all));
  },
};

const nameOf = (record: string | null, entity: string | null): string => `${record ?? ''} ${entity ?? ''}`;

/** Whoever "sees it differently" says a sentence later how: that is what is recorded. */
const withoutRepeated = (all: readonly PositionFound[]): readonly PositionFound[] => {
  const plain = Map.groupBy(
    all.filter(({ rule }) => rule !== 'positions/agreement@1'),
    ({ entity, stance }) => `${stance} ${entity}`,
  );
  const isRepeated = ({ entity, stance, start }: PositionFound): boolean =>
    (plain.get(`${stance} ${entity}`) ?? []).some((other) => Math.abs(other.start - start) < FAR);
  return all.filter((one) => one.rule !== 'positions/agreement@1' || !isRepeated(one));
};

const isQuestion = (words: string): boolean => /^Q[:.] |\?$/u.test(words);

/** What one claim tells; whoever agrees, agrees with the last that was told before. */
const taken = (taking: Taking, before: readonly PositionFound[]): readonly PositionFound[] => {
  const plain = [...byVerb(taking), ...byOwnWords(taking), ...byCounter(taking)];
  const listed =
    plain.length > 0 ? [] : ([byHeading(taking), byList(taking, before)].find((all) => all.length > 0) ?? []);
  const own = [...plain, ...listed];
  const judged = byJudgement(taking).filter(
    ({ entity, stance }) => own.length === 0 || !own.some((one) => one.entity === entity || one.stance === stance),
  );
  const allied = byAlliance(taking, own, before);
  // "Sides with Acme" is for whatever Acme is for.
  const kept = own.filter((one) => !allied.some(({ entity, start }) => entity === one.entity && start === one.start));
  const all = [...kept, ...judged, ...allied];
  return [...all, ...byAgreement(taking, all, before.at(-1) ?? null)];
};

interface Taking {
  readonly input: Structured;
  readonly subjects: Subjects;
  readonly claim: Claim;
  readonly speaker: Party | null;
  readonly quotations: readonly Span[];
  /** What somebody else says in it. */
  readonly others: readonly Span[];
}

/** A claim within another tells its position for both: of two the inner one, of two alike the first. */
const toldOnce = (all: readonly PositionFound[]): readonly PositionFound[] => {
  const alike = Map.groupBy(all, ({ entity, stance, counterProposal }) =>
    JSON.stringify([entity, stance, counterProposal?.value ?? null]),
  );
  const again = new Set<PositionFound>();
  for (const group of alike.values()) {
    // Behind one in this order stands what it holds; of what begins with it the inner one comes first.
    const sorted = group.toSorted((one, other) => one.start - other.start || one.end - other.end);
    let last: PositionFound | null = null;
    for (const one of sorted) {
      if (last && last.end >= one.end && !(last.start === one.start && last.end === one.end)) again.add(last);
      if (last && last.start === one.start) again.add(one);
      else last = one;
    }
  }
  return all.filter((one) => !again.has(one));
};

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
      ...besideIn(taking, clause, words),
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
  const isQuoted = meeting(quotations, spanOf(at, at + 1)).some(({ start }) => start < at - NEAR);
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
    const owners = subjects.within({ start: at - REACH, end: at }).filter((one) => one.end === at && !one.unnamed);
    return owners.length > 0 ? { holders: owners, between: '' } : null;
  }
  const subject = subjects.of(clause, at);
  const holders = subject?.parties.map((one) => one.speaksFor ?? one).filter(({ unnamed }) => !unnamed) ?? [];

  return subject && holders.length > 0 ? { holders, between: subject.between } : null;
};

/** UTF-16 units of a name, at most. */
const REACH = 200;
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

/** "Jane Roe, the plan's chief architect": what somebody is, in passing. */
const besideIn = ({ subjects, quotations }: Taking, clause: Span, words: string): readonly Sided[] =>
  apposedSidesIn(words).flatMap(({ stance, start, end, isInFront }) => {
    const at = clause.start + start;
    if (meeting(quotations, { start: at, end: clause.start + end }).length > 0) return [];
    const holders = (
      isInFront
        ? subjects.behind(clause, clause.start + end)
        : subjects.within({ start: at - REACH, end: at }).filter((one) => one.end === at)
    ).filter(({ unnamed }) => !unnamed);
    const verdict = { stance, words: words.slice(start, end), start, end, isState: true };
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
  if (quoted) return quoted.replace(/[,.]$/u, '');
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

/** Of a claim, what its own speaker says. */
const ownWords = ({ claim, input, others }: Taking): string => {
  const words = sliceOf(input.document.text, claim);
  const [first] = others;
  return first === undefined ? words : words.slice(0, first.start - claim.start).trimEnd();
};

const byJudgement = (taking: Taking): readonly PositionFound[] => {
  const { claim, subjects } = taking;
  const words = ownWords(taking);
  // "For Meta, the rule is a burden."
  const whose = /^(?:For|To) (?:the )?/u.exec(words)?.[0].length;
  const speaker =
    taking.speaker ??
    (whose === undefined ? undefined : subjects.within(claim).find(({ start }) => start === claim.start + whose));
  const stance = speaker && judgementIn(words);
  if (!stance) return [];
  const judged = { stance, about: 'the order', ambiguous: true, counterProposal: null };
  return [position(taking, claim, speaker, judged, 'positions/judgement@1')];
};

/** Under "Who is in favor?" or "Opponents", whoever opens the paragraph. */
const byHeading = (taking: Taking): readonly PositionFound[] => {
  const { claim, subjects, input } = taking;
  const { text, blocks } = input.document;
  const block = holding(blocks, claim);
  if (!block || text.slice(block.start, claim.start).search(/[\p{L}\p{N}]/u) >= 0) return [];
  const heading = headingOf(blocks, block);
  const headed = heading && headedSide(sliceOf(text, heading));
  if (!headed) return [];
  const words = sliceOf(text, claim);
  const whole = subjects.within(claim).filter(({ unnamed }) => !unnamed);
  const isFragment = !A_CLAUSE.test(words) && words.length < FRAGMENT;
  const [first = isFragment && headed.isAsked ? fragmentName(claim, words) : null] = whole;
  if (!first || text.slice(claim.start, first.start).search(/[\p{Ll}]{4}/u) >= 0) return [];
  const isItem = !headed.isAsked && block.kind === 'item';
  if (!isFragment && !isItem) return [];
  const side = { stance: headed.stance, about: 'the order', ambiguous: false, counterProposal: null };
  return (isFragment && whole.length > 0 ? whole : [first]).map((holder) =>
    position(taking, claim, holder, side, 'positions/listed@1'),
  );
};

/** "The contractors, by and large." */
const fragmentName = (claim: Span, words: string): Party | null => {
  const { entity = '' } = /^(?:The )?(?<entity>[\p{L}][\p{L}’' -]{2,50}s)(?=[,.;])/u.exec(words)?.groups ?? {};
  const start = claim.start + words.indexOf(entity);
  return entity === ''
    ? null
    : { start, end: start + entity.length, entity, entityType: 'group', record: null, unnamed: false };
};

/** UTF-16 units of an answer that only names somebody. */
const FRAGMENT = 120;

const headingOf = (blocks: Structured['document']['blocks'], block: Span): Span | undefined =>
  meeting(blocks, { start: block.start - UNDER, end: block.start }).findLast(({ kind }) => kind === 'heading');
/** UTF-16 units under one heading. */
const UNDER = 4000;

const byList = (taking: Taking, before: readonly PositionFound[]): readonly PositionFound[] => {
  const { claim, subjects, input } = taking;
  const words = sliceOf(input.document.text, claim);
  const last = before.at(-1);
  const isNear = last !== undefined && claim.start - last.end < FAR;
  const listed = thoseIn(words, sideIn, isNear ? last.stance : null) ?? listedIn(words);
  if (!listed) return [];
  const named =
    listed.end === null
      ? subjects.within(claim).filter(({ end }) => end === claim.start + listed.start)
      : subjects.behind(claim, claim.start + listed.end);
  const holders = named.length > 0 ? named : listedName(claim, words, listed.start, listed.end);
  const side = { stance: listed.stance, about: 'the order', ambiguous: false, counterProposal: null };
  return holders
    .filter(({ unnamed }) => !unnamed)
    .map((holder) => position(taking, claim, holder, side, 'positions/listed@1'));
};

const sideIn = (words: string): Stance | null => {
  const [verdict] = verdictsIn(` ${words}`);
  return (verdict && sideOf(verdict.stance, ` ${words}`.slice(0, verdict.start))?.stance) ?? null;
};

const A_CLAUSE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|said|says)\b/u;

/** Of a list the words in front of the colon, or alone behind it, are a name, whatever else is known of it. */
const listedName = (claim: Claim, words: string, start: number, end: number | null): readonly Party[] => {
  const from = end ?? 0;
  const printed = end === null ? words.slice(0, start) : words.slice(from).replace(/[.!]$/u, '');
  const [article = ''] = /^ ?(?:The )?/u.exec(printed) ?? [];
  const entity = printed.slice(article.length);
  const at = claim.start + from + article.length;
  return /^\p{Lu}[^.,:;]{2,60}$/u.test(entity) && !A_CLAUSE.test(entity)
    ? [{ start: at, end: at + entity.length, entity, entityType: 'group', record: null, unnamed: false }]
    : [];
};

const byIllustration = (
  taking: Taking,
  found: Findings,
  before: readonly PositionFound[],
  told: readonly PositionFound[],
): readonly PositionFound[] => {
  const { claim, speaker, input } = taking;
  if (!speaker || isQuestion(sliceOf(input.document.text, claim))) return [];
  const shown = { claim, speaker: { entity: speaker.entity, holder: speaker.record }, before };
  const last = illustratedIn(input, found, shown);
  if (!last || told.some(({ entity, stance }) => entity === speaker.entity || stance !== last.stance)) return [];
  const side = { stance: last.stance, about: last.about, ambiguous: true, counterProposal: null };
  return [position(taking, claim, speaker, side, 'positions/illustrated@1')];
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

/** Whoever sides with somebody takes the side that was last told of them, or the other. */
const byAlliance = (
  taking: Taking,
  own: readonly PositionFound[],
  before: readonly PositionFound[],
): readonly PositionFound[] =>
  clausesOf(taking.input, taking.claim).flatMap((clause) => {
    const words = sliceOf(taking.input.document.text, clause);
    const alliance = allianceIn(words);
    if (!alliance) return [];
    const whose = taking.subjects.meant(clause, clause.start + alliance.end).map(({ entity }) => entity);
    const isTheirs = ({ entity, stance }: PositionFound): boolean => stance !== 'NEUTRAL' && whose.includes(entity);
    const last = own.findLast(isTheirs) ?? before.findLast(isTheirs);
    const subject = last && taking.subjects.of(clause, clause.start + alliance.start);
    if (!subject) return [];
    const side = sideOf(alliance.isSame ? last.stance : OTHER[last.stance], subject.between);
    if (!side) return [];
    const taken = { stance: side.stance, about: last.about, ambiguous: true, counterProposal: null };
    return subject.parties
      .filter(({ unnamed, entity }) => !unnamed && !whose.includes(entity))
      .map((holder) => position(taking, clause, holder, taken, 'positions/agreement@1'));
  });

const OTHER: Readonly<Record<Stance, Stance>> = { SUPPORTS: 'OPPOSES', OPPOSES: 'SUPPORTS', NEUTRAL: 'NEUTRAL' };

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
