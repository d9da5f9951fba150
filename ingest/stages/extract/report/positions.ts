/** Who is for it, who against, and what they want instead. Reads: claims, parties. Gives: positions. */
import { contains, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import type { Claim, Extractor, PositionFound, Structured } from '../../values.ts';
import { clausesOf } from './clauses.ts';
import { conditionIn, counterIn } from './counter-proposals.ts';
import { quotationsIn } from './quotations.ts';
import { sideOf, verdictsIn, type Verdict } from './stances.ts';
import type { Party } from './parties.ts';
import { subjectsIn, type Subjects } from './subjects.ts';

const rules = {
  'positions/verb@1': 'A verb of support or opposition whose subject is a person, a company or a group.',
  'positions/own-words@1': 'A speaker who says that they dislike it, or fear what it would do.',
  'positions/counter-proposal@1': 'Somebody presses for one number rather than another.',
} as const;

export const positions: Extractor = {
  id: 'positions',
  rules,
  extract: (input, found) => {
    const subjects = subjectsIn(input, found);
    const quotations = quotationsIn(input);
    return found
      .of('claim')
      .flatMap((claim) => {
        const speaker =
          subjects.parties.find(({ record }) => record !== null && record === claim.speakerRecord) ?? null;
        const taking = { input, subjects, claim, speaker, quotations };
        return [...byVerb(taking), ...byOwnWords(taking), ...byCounter(taking)];
      })
      .filter(toldOnce);
  },
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
  /(?:^|[\s“"])(?:I|We|we)(?<between>(?: (?:[a-z]+ly|do|did|am|are|have|had|would|will|not|never|also|still|always|(?:do|did|are|have|would)n[’']t)){0,4}) $/u;
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
    return [...sidesIn(taking, clause, words), ...ledIn(taking, clause, words)].flatMap((side) => {
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
    if (whose && side && !(last && last.stance === side.stance && last.holders === whose.holders))
      sides.push({ verdict, holders: whose.holders, ...side });
  }
  return sides;
};

const OF_IT = /^(?:["”]?[.,;]|$| (?:to )?(?:it|this|that|them|the|its|an?|any|such)\b)/u;

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
  const passive = /\b(?:is|was|were|are|been|being) (?:[a-z]+ly )?$/u.test(before) && /ed$/u.test(verdict.words);
  if (passive) {
    const by = /^ by\b/u.exec(words.slice(verdict.end));
    const agents = by ? subjects.behind(clause, clause.start + verdict.end + by[0].length) : [];
    return agents.length > 0 ? { holders: agents, between: '' } : null;
  }
  const subject = subjects.of(clause, at);
  const holders = subject?.parties.filter(({ unnamed }) => !unnamed) ?? [];

  return subject && holders.length > 0 ? { holders, between: subject.between } : null;
};

/** So near to the verb a mark quotes the verb alone: Acme “strongly supports” it. */
const NEAR = 25;

const ledIn = ({ subjects }: Taking, clause: Span, words: string): readonly Sided[] => {
  const led = LED.exec(words);
  if (!led) return [];
  const end = led.index + led[0].length;
  const holders = subjects.behind(clause, clause.start + end).slice(0, 1);
  const verdict = { stance: 'OPPOSES' as const, words: led[0], start: led.index, end };
  return [{ verdict, holders, stance: 'OPPOSES', sure: false }];
};

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
