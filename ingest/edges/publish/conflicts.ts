/**
 * Conflicts between the statements of the records that a transaction touches: found anew by the rule of
 * `schema/domain/conflicts.ts`, and told from those that are stored. What a person made of one stays with it.
 */
import {
  conflictKind,
  differ,
  disagreementsAmong,
  isDisputable,
  type Disagreement,
  type Surroundings,
} from '../../../schema/domain/conflicts.ts';
import { isDeepStrictEqual } from 'node:util';
import type { RecordId } from '../../../schema/domain/ids.ts';
import { rankedOf, type StoredStatement } from '../../../schema/domain/projection.ts';
import type { ConflictKind } from '../../../schema/domain/vocabulary.ts';
import * as store from './conflict-store.ts';
import type { Queryable } from './insert.ts';
import type { Material } from './material.ts';

export interface ConflictChange {
  /** Not there yet, withdrawn, or between other statements than is stored. */
  readonly raised: readonly Disagreement[];
  /** Stored and standing, but disagreed upon no more. */
  readonly withdrawn: readonly RecordId[];
}

const NO_CHANGE: ConflictChange = { raised: [], withdrawn: [] };

interface Question {
  readonly kind: ConflictKind;
  readonly statements: readonly ReturnType<typeof rankedOf<StoredStatement>>[];
}

/** What is to change. Of `fresh` records nothing is stored yet, so nothing is looked for. */
export const compareConflicts = async (
  db: Queryable,
  { records, statements }: Material,
  fresh: ReadonlySet<RecordId> = new Set(),
): Promise<ConflictChange> => {
  const disputable = records.filter(({ type }) => isDisputable(type));
  const known = disputable.map(({ id }) => id).filter((id) => !fresh.has(id));
  const shown = new Map(disputable.filter(({ withdrawn }) => !withdrawn).map(({ id, type }) => [id, type]));
  const asked = [...Map.groupBy(statements, ({ subjectId, property }) => `${subjectId} ${property}`).values()];
  const questions = asked.flatMap((about): readonly Question[] => {
    const [one] = about;
    const type = one && shown.get(one.subjectId);
    const kind = one && type ? conflictKind(type, one.property) : null;
    const ranked = kind ? about.map(rankedOf) : [];
    return kind && differ(kind, ranked) ? [{ kind, statements: ranked }] : [];
  });
  if (known.length === 0 && questions.length === 0) return NO_CHANGE;
  const [stored, around] = await Promise.all([
    known.length > 0 ? store.listConflicts(db, known) : [],
    surroundingsOf(db, questions),
  ]);
  const found = questions.flatMap((question) => disagreementsAmong(question.kind, question.statements, around));
  return changeOf(stored, found);
};

const changeOf = (stored: readonly store.StoredConflict[], found: readonly Disagreement[]): ConflictChange => {
  const byId = new Map(stored.map((conflict) => [conflict.id, conflict]));
  const standing = new Set(found.map(({ id }) => id));
  const raised = found.filter(({ id, statements }) => {
    const same = byId.get(id);
    return !same || same.withdrawn || !isDeepStrictEqual(same.statements, statements);
  });
  return {
    raised,
    withdrawn: stored.filter(({ id, withdrawn }) => !withdrawn && !standing.has(id)).map(({ id }) => id),
  };
};

const NOTHING_AROUND: Surroundings = { wordsOf: () => '', parentOf: () => null };

const surroundingsOf = async (db: Queryable, questions: readonly Question[]): Promise<Surroundings> => {
  if (questions.length === 0) return NOTHING_AROUND;
  const statements = questions.flatMap((question) => question.statements);
  const agencies = questions.flatMap(({ kind, statements: said }) =>
    kind === 'ACTOR' ? said.flatMap(({ value }) => (typeof value === 'string' ? value : [])) : [],
  );
  const [words, parents] = await Promise.all([
    store.wordsOf(db, [...new Set(statements.map(({ id }) => id))]),
    agencies.length > 0 ? store.parentsOf(db, [...new Set(agencies)]) : new Map<RecordId, RecordId>(),
  ]);
  return { wordsOf: (id) => words.get(id) ?? '', parentOf: (id) => parents.get(id) ?? null };
};

/** The caller holds the subjects' locks. */
export const writeConflicts = async (db: Queryable, { raised, withdrawn }: ConflictChange, at: Date): Promise<void> => {
  if (raised.length > 0) await store.raise(db, raised, at);
  if (withdrawn.length > 0) await store.withdraw(db, withdrawn, at);
  const touched = [...raised.map(({ id }) => id), ...withdrawn];
  if (touched.length > 0) await store.queueConflicts(db, touched, at);
};
