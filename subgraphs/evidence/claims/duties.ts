/**
 * The duties of two texts side by side: which of them is which, and what became of its verb, its actors, its day. Pure.
 */
import { fold } from '../../../schema/domain/ids.ts';
import type { Json } from '../../../schema/domain/statement.ts';
import type { StatementRow } from '../rows.ts';
import type { ClaimPair, Verdict } from './pairs.ts';
import { likeness, stemsOf } from './words.ts';

/** One obligation as its statements tell it. */
export interface Duty {
  readonly act: StatementRow;
  readonly statements: readonly StatementRow[];
  /** What is to be done, as words. */
  readonly words: string;
  readonly stems: ReadonlySet<string>;
}

export const dutiesIn = (statements: readonly StatementRow[]): readonly Duty[] =>
  [...Map.groupBy(statements.filter(isOfDuty), ({ subjectId }) => subjectId).values()].flatMap((said) => {
    const act = said.find(({ property }) => property === 'act');
    const object = said.find(({ property }) => property === 'object');
    if (!act) return [];
    const words = `${tellValue(act.value)} ${typeof object?.value === 'string' ? object.value : ''}`.trim();
    return [{ act, statements: said, words, stems: stemsOf(words) }];
  });

const isOfDuty = ({ subjectType }: StatementRow): boolean => subjectType === 'Obligation';

/** Fewer words in common, and two duties are two. */
const ALIKE = 0.6;

/** What is compared of a duty, beside what is to be done. */
const PARTS = ['modality', 'actors', 'deadline', 'recurrence'] as const;

/** Each duty of the left text, then those that the right one adds. */
export const compareDuties = (left: readonly StatementRow[], right: readonly StatementRow[]): readonly ClaimPair[] => {
  const [before, after] = [dutiesIn(left), dutiesIn(right)];
  const partners = partnersOf(before, after);
  const matched = new Set(partners.values());
  return [
    ...before.flatMap((duty) => pairsOf(duty, partners.get(duty) ?? null)),
    ...after
      .filter((duty) => !matched.has(duty))
      .map(({ act, words }): ClaimPair => ({
        verdict: 'NOT_ADDRESSED',
        property: 'act',
        left: null,
        right: act,
        reason: `Only the right text has the duty to ${words}.`,
      })),
  ];
};

/** The likest first; equal ones in the order of their texts. */
const partnersOf = (before: readonly Duty[], after: readonly Duty[]): ReadonlyMap<Duty, Duty> => {
  const likest = before
    .flatMap((left) => after.map((right) => ({ left, right, alike: alikeness(left, right) })))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  const partners = new Map<Duty, Duty>();
  const taken = new Set<Duty>();
  for (const { left, right } of likest) {
    if (partners.has(left) || taken.has(right)) continue;
    partners.set(left, right);
    taken.add(right);
  }
  return partners;
};

const alikeness = (left: Duty, right: Duty): number =>
  fold(left.words) === fold(right.words) ? 1 : Math.min(0.99, likeness(left.stems, right.stems));

const pairsOf = (left: Duty, right: Duty | null): readonly ClaimPair[] => {
  if (!right)
    return [
      {
        verdict: 'NOT_ADDRESSED',
        property: 'act',
        left: left.act,
        right: null,
        reason: `Only the left text has the duty to ${left.words}.`,
      },
    ];
  const same = fold(left.words) === fold(right.words);
  return [
    {
      verdict: same ? 'BORNE_OUT' : 'CHANGED',
      property: 'act',
      left: left.act,
      right: right.act,
      reason: same ? `Both have the duty to ${left.words}.` : `To ${left.words}; to ${right.words}.`,
    },
    ...PARTS.flatMap((part) => partPairs(part, left, right)),
  ];
};

const partPairs = (part: (typeof PARTS)[number], left: Duty, right: Duty): readonly ClaimPair[] => {
  const [said, answers] = [ofPart(left, part), ofPart(right, part)];
  const pairs = said.map((statement): ClaimPair => {
    const agreeing = answers.find(({ value }) => agree(part, statement.value, value));
    const answer = agreeing ?? answers.find(({ value }) => keyOf(part, value) === keyOf(part, statement.value)) ?? null;
    const verdict = agreeing ? 'BORNE_OUT' : verdictOf(part, statement.value, answer?.value ?? null);
    return { verdict, property: part, left: statement, right: answer, reason: reasonOf(part, statement, answer, left) };
  });
  const added = answers.filter(
    ({ value }) => !said.some((statement) => keyOf(part, statement.value) === keyOf(part, value)),
  );
  return [
    ...pairs,
    ...added.map((answer): ClaimPair => ({
      verdict: 'CHANGED',
      property: part,
      left: null,
      right: answer,
      reason: `${left.words}: ${tell(part, answer.value)} is new.`,
    })),
  ];
};

const ofPart = ({ statements }: Duty, part: string): readonly StatementRow[] =>
  statements.filter(({ property }) => property === part);

/** Actors are compared with those of their role; of the rest a duty has one. */
const keyOf = (part: string, value: Json): string => (part === 'actors' ? of(value, 'role') : '');

/** A member of an actor or a deadline, as words; none is ''. */
const of = (value: Json, key: string): string => {
  const found = typeof value === 'object' && value !== null ? Object.entries(value).find(([own]) => own === key) : null;
  return tellValue(found?.[1] ?? '');
};

const tellValue = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const agree = (part: string, left: Json, right: Json): boolean => {
  if (part === 'actors') {
    const [a, b] = [of(left, 'agency'), of(right, 'agency')];
    const same = a !== '' && b !== '' ? a === b : fold(of(left, 'text')) === fold(of(right, 'text'));
    return same && of(left, 'role') === of(right, 'role');
  }
  if (part !== 'deadline') return left === right;
  for (const key of ['duration', 'dueOn']) {
    const [a, b] = [of(left, key), of(right, key)];
    if (a !== '' && b !== '') return a === b;
  }
  return fold(of(left, 'raw')) === fold(of(right, 'raw'));
};

const verdictOf = (part: string, left: Json, right: Json): Verdict => {
  if (right === null) return 'CHANGED';
  return part === 'modality' && (left === 'SHALL_NOT') !== (right === 'SHALL_NOT') ? 'CONTRADICTED' : 'CHANGED';
};

const tell = (part: string, value: Json): string => {
  if (part === 'actors') return of(value, 'text');
  return part === 'deadline' ? of(value, 'raw') : tellValue(value);
};

const reasonOf = (part: string, left: StatementRow, right: StatementRow | null, duty: Duty): string => {
  const [a, b] = [tell(part, left.value), right ? tell(part, right.value) : null];
  return `${duty.words}: ${b === null ? `${a} is gone` : a === b ? `both ${a}` : `${a} / ${b}`}.`;
};
