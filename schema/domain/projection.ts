/**
 * From the statements about one property to the value that its record shows.
 * Used by the projection that writes rows and by `sourced(field:)` that explains them, so that the two agree.
 */
import type { Property } from './catalog.ts';
import { workKey, type RecordId } from './ids.ts';
import type { SourceKind } from './publication.ts';
import { compareRanked, rank, type Ranked, type RankRule } from './ranking.ts';
import type { Json } from './statement.ts';
import type { Judgement } from './vocabulary.ts';

/** A stored statement with what its source adds to its rank. */
export interface StoredStatement {
  readonly id: string;
  readonly subjectId: RecordId;
  readonly property: string;
  readonly value: Json;
  readonly speaker: RecordId | null;
  readonly via: string | null;
  readonly anonymous: boolean;
  readonly confidence: number;
  readonly judgement: Judgement;
  readonly validFrom: string | null;
  readonly workId: RecordId;
  readonly sourceKind: SourceKind;
  readonly publishedOn: string | null;
  /** Where its words begin in their text, for a property whose values stand in order. */
  readonly begins?: number | null;
}

/**
 * Whether a work is the subject's own text: `version/us/eo/14110/signed` is that of `instrument/us/eo/14110` and of
 * `obligation/us/eo/14110/signed/2(b)/1f0c9a2e`.
 */
export const isOwnText = (subject: RecordId, work: RecordId): boolean => {
  const [whose, text] = [workKey(subject), workKey(work)];
  return whose === text || whose.startsWith(`${text}/`) || text.slice(0, text.lastIndexOf('/')) === whose;
};

export const rankedOf = <T extends StoredStatement>(statement: T): T & Ranked => ({
  ...statement,
  direct: statement.speaker === null && statement.via === null && !statement.anonymous,
  ownText: isOwnText(statement.subjectId, statement.workId),
});

export interface Projected<T> {
  /** Null where nothing that was stated may be shown. For a `many` property an array, best first, without repeats. */
  readonly value: Json;
  /** The statements that the value stands on: one, or one for each element. */
  readonly shown: readonly T[];
  readonly rest: readonly T[];
  readonly rule: RankRule;
}

const ALL: RankRule = {
  id: 'rank/all',
  reason: 'The property holds several values side by side: all that were stated and not rejected, best first.',
};

/** The value of one property, from all statements about it. */
export const projectProperty = <T extends StoredStatement>(
  property: Property,
  statements: readonly T[],
): Projected<T> => {
  if (property.many) return projectMany(statements.map(rankedOf), property.inOrder ?? false);
  const { best, rest, rule } = rank(statements.map(rankedOf));
  return { value: best?.value ?? null, shown: best ? [best] : [], rest, rule };
};

/** All values of a `dated` property that may be shown, best first, each with the day from which it holds; null for none. */
export const datedValues = ({ shown, rest }: Projected<StoredStatement>): Json => {
  const may = [...shown, ...rest].filter(({ judgement }) => judgement !== 'REJECTED');
  return may.length > 0 ? may.map(({ value, validFrom }) => ({ value, from: validFrom })) : null;
};

const IN_ORDER: RankRule = {
  id: 'rank/in-order',
  reason:
    'The property holds several values side by side: all that were stated and not rejected, in the order of their texts.',
};

const byPlace = (one: StoredStatement, other: StoredStatement): number =>
  compareText(one.publishedOn ?? '', other.publishedOn ?? '') ||
  compareText(one.workId, other.workId) ||
  (one.begins ?? 0) - (other.begins ?? 0);
const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const projectMany = <T extends Ranked & StoredStatement>(statements: readonly T[], inOrder: boolean): Projected<T> => {
  const shown = new Map<string, T>();
  const rest: T[] = [];
  for (const statement of [...statements].sort(compareRanked)) {
    const key = canonical(statement.value);
    if (statement.judgement === 'REJECTED' || shown.has(key)) rest.push(statement);
    else shown.set(key, statement);
  }
  const kept = inOrder ? [...shown.values()].sort(byPlace) : [...shown.values()];
  const value = kept.length > 0 ? kept.map((statement) => statement.value) : null;
  return { value, shown: kept, rest, rule: inOrder ? IN_ORDER : ALL };
};

/** Equal for equal JSON whatever the order of its keys (PostgreSQL's jsonb reorders them). */
const canonical = (value: Json): string =>
  JSON.stringify(value, (_, inner: Json) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
