/** Two texts side by side, clause by clause. Pure; clauses come in the order of their text. */
import { diffArrays } from 'diff';
import { fold } from '../../schema/domain/ids.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';

type Provision = RecordRow<'Provision'>;

type Change = 'SAME' | 'ADDED' | 'REMOVED' | 'ALTERED' | 'MOVED';

export interface ProvisionPair {
  readonly change: Change;
  readonly left: Provision | null;
  readonly right: Provision | null;
  /** The clause's own words, with `[-what went-]` and `{+what came+}`; null unless it was altered. */
  readonly diff: string | null;
}

/** A clause with the words that are its own: those of its parts are theirs. */
interface Clause {
  readonly row: Provision;
  readonly words: string;
  readonly folded: string;
  readonly heading: string | null;
}

interface Match {
  readonly change: Change;
  /** Clauses of equal key are counterparts; null has none. */
  readonly key: (clause: Clause) => string | null;
}

/** Shorter clauses ("(a) agencies;") recur by chance, so that equal words do not show that one was moved. */
const TELLING = 24;

/** The surest first: a clause that found its counterpart is not asked again. */
const MATCHES: readonly Match[] = [
  { change: 'SAME', key: ({ row, folded }) => `${row.path} ${folded}` },
  { change: 'MOVED', key: ({ folded }) => (folded.length >= TELLING ? folded : null) },
  { change: 'ALTERED', key: ({ row, heading }) => `${row.path} ${heading ?? ''}` },
  { change: 'ALTERED', key: ({ heading }) => heading },
  // Under one number two clauses whose headings differ are two clauses; without headings the number decides.
  { change: 'ALTERED', key: ({ row, heading }) => (heading === null ? row.path : null) },
];

export const compareProvisions = (
  left: readonly Provision[],
  right: readonly Provision[],
): readonly ProvisionPair[] => {
  const [before, after] = [clausesOf(left), clausesOf(right)];
  const partners = partnersOf(before, after);
  const kept = new Set(partners.values().map(({ clause }) => clause));
  const removed = removedAfter(before, kept);
  const removedBehind = (clause: Clause | undefined) =>
    (removed.get(clause) ?? []).map(({ row }): ProvisionPair => ({
      change: 'REMOVED',
      left: row,
      right: null,
      diff: null,
    }));
  return [
    ...removedBehind(undefined),
    ...after.flatMap((clause) => {
      const partner = partners.get(clause);
      if (!partner) return [{ change: 'ADDED', left: null, right: clause.row, diff: null } as const];
      return [pairOf(partner.change, partner.clause, clause), ...removedBehind(partner.clause)];
    }),
  ];
};

/** What was removed, by the clause before it that was kept; under `undefined` what stood before all of those. */
const removedAfter = (
  before: readonly Clause[],
  kept: ReadonlySet<Clause>,
): ReadonlyMap<Clause | undefined, readonly Clause[]> => {
  const removed = new Map<Clause | undefined, Clause[]>();
  let last: Clause | undefined;
  for (const clause of before) {
    if (kept.has(clause)) last = clause;
    else if (removed.has(last)) removed.get(last)?.push(clause);
    else removed.set(last, [clause]);
  }
  return removed;
};

interface Partner {
  readonly change: Change;
  readonly clause: Clause;
}

/** The left counterpart of each right clause that has one. */
const partnersOf = (before: readonly Clause[], after: readonly Clause[]): ReadonlyMap<Clause, Partner> => {
  const partners = new Map<Clause, Partner>();
  const lost = new Set(before);
  for (const { change, key } of MATCHES) {
    const candidates = Map.groupBy(lost, key);
    for (const clause of after) {
      const wanted = partners.has(clause) ? null : key(clause);
      const partner = wanted === null ? undefined : candidates.get(wanted)?.shift();
      if (!partner) continue;
      partners.set(clause, { change, clause: partner });
      lost.delete(partner);
    }
  }
  return partners;
};

const pairOf = (change: Change, left: Clause, right: Clause): ProvisionPair => ({
  change,
  left: left.row,
  right: right.row,
  diff: change === 'ALTERED' ? diffWords(left.words, right.words) : null,
});

/**
 * Beyond so many words taken out and put in, two clauses have little in common and are shown one after the other. The
 * work grows with the square of it: 200 take some five milliseconds, and a comparison may have hundreds of such clauses.
 */
const MAX_EDITS = 200;

interface Word {
  readonly text: string;
  readonly folded: string;
}

/** Words are equal whatever a format did to their quotes, hyphens and case. */
const diffWords = (left: string, right: string): string => {
  const options = { comparator: (a: Word, b: Word) => a.folded === b.folded, maxEditLength: MAX_EDITS };
  const [before, after] = [wordsOf(left), wordsOf(right)];
  const parts = leastEdits(before, after) > MAX_EDITS ? undefined : diffArrays(before, after, options);
  if (!parts) return `[-${left}-] {+${right}+}`;
  return parts
    .map(({ value, added, removed }) => {
      const words = value.map(({ text }) => text).join(' ');
      return added ? `{+${words}+}` : removed ? `[-${words}-]` : words;
    })
    .join(' ');
};

/** Words that only one side has, each as often as it has it more: in whatever order they stand, so many edits it takes. */
const leastEdits = (before: readonly Word[], after: readonly Word[]): number => {
  const surplus = new Map<string, number>();
  const count = (words: readonly Word[], by: 1 | -1): void => {
    for (const { folded } of words) surplus.set(folded, (surplus.get(folded) ?? 0) + by);
  };
  count(before, 1);
  count(after, -1);
  return surplus.values().reduce((sum, times) => sum + Math.abs(times), 0);
};

const wordsOf = (text: string): Word[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, folded: fold(word) || word }));

const clausesOf = (rows: readonly Provision[]): readonly Clause[] => {
  const parts = Map.groupBy(rows, (row) => row.parent);
  return rows.map((row) => {
    const words = ownWords(row.text ?? '', parts.get(row.id) ?? []);
    return { row, words, folded: fold(words), heading: row.heading === null ? null : fold(row.heading) };
  });
};

/** A clause's text without its parts, which stand in it whole and in order. */
const ownWords = (text: string, parts: readonly Provision[]): string => {
  let own = '';
  let from = 0;
  for (const part of parts) {
    const at = part.text ? text.indexOf(part.text, from) : -1;
    if (at < 0) continue;
    own += text.slice(from, at);
    from = at + (part.text ?? '').length;
  }
  return (own + text.slice(from)).trim();
};
