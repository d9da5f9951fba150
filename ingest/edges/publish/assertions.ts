/** The registry of records and the statements about them, as one revision makes them new, keeps or withdraws them. */
import { recordType } from '../../../schema/domain/catalog.ts';
import { typeOfId, type RecordId } from '../../../schema/domain/ids.ts';
import type { Issue } from '../../../schema/domain/publication.ts';
import { countKinds, statementKind, type Effect } from './effect.ts';
import type { Queryable } from './insert.ts';
import { lockRecords } from './locks.ts';
import type { Preparation } from './prepare.ts';
import { recordRow, statementRow } from './rows.ts';
import type { Standing, StoredRevision } from './standing.ts';
import * as store from './store.ts';

/** One revision to be stored. */
export interface Task {
  readonly preparation: Preparation;
  readonly standing: Exclude<Standing, { readonly kind: 'known' }>;
  /** The revisions of its work that are stored already, itself among them where it is read anew. */
  readonly stored: readonly StoredRevision[];
  readonly issues: readonly Issue[];
  readonly origin: store.Origin;
}

/** Records that this revision touched. Of `fresh` ones nothing was known before. */
export interface Touched {
  readonly fresh: ReadonlySet<RecordId>;
  readonly known: ReadonlySet<RecordId>;
  readonly effect: Effect;
}

/**
 * Stores what an asserting revision says, and withdraws what its work no longer says. A corroborating one changes
 * nothing that stands, but for what it had said under another work. What other texts speak of, too, comes last: whoever
 * waits for it waits for the rest of the transaction.
 */
export const storeAssertions = async (db: Queryable, task: Task): Promise<Touched> => {
  const { publication } = task.preparation;
  const asserting = task.standing.kind === 'asserts';
  const statements = asserting ? task.preparation.statements : [];
  const records = asserting ? task.preparation.records : [];
  const save = asserting ? store.saveStatements : store.keepStatements;
  const rows = records.map((record) => recordRow(publication, record));
  const [stale, saved, fresh] = await Promise.all([
    listStale(db, task),
    save(db, task.preparation.statements.map(statementRow), task.origin),
    store.registerRecords(db, rows, task.origin),
  ]);
  const spokenOf = new Set([...statements, ...stale].map(({ subject }) => subject)).difference(fresh);
  const [, renewed] = await Promise.all([
    lockRecords(db, [...spokenOf]),
    store.renewRecords(
      db,
      rows.filter(({ id }) => !fresh.has(id)),
      task.origin,
    ),
  ]);
  const kept = records.map(({ id }) => id);
  const withdrawn = await withdraw(db, task, stale, kept);
  const kinds = (isNew: boolean): readonly string[] =>
    saved.filter((one) => one.isNew === isNew).map(({ type, property }) => statementKind(type, property));
  const effect = {
    gained: countKinds([...kinds(true), ...structuralKinds(fresh)]),
    changed: countKinds([...kinds(false), ...structuralKinds(renewed)]),
    lost: countKinds([
      ...stale.map(({ subject, property }) => statementKind(typeOfId(subject), property)),
      ...structuralKinds(withdrawn),
    ]),
  };
  return { fresh, known: new Set([...spokenOf, ...renewed, ...withdrawn]), effect };
};

/** Types of those that are read straight off the text; of the others, statements tell. */
const structuralKinds = (ids: Iterable<RecordId>): readonly string[] =>
  [...ids].flatMap((id) => {
    const type = typeOfId(id);
    return type && recordType(type).structural ? [type] : [];
  });

/** What was said for this work, or by this revision under another, and is said no more. */
const listStale = async (db: Queryable, { preparation, standing, stored }: Task): Promise<readonly store.Stale[]> => {
  const { revision, work } = preparation.publication;
  const said = preparation.statements.map(({ id }) => id);
  const unsaid = standing.kind === 'asserts' && stored.length > 0 ? await store.listUnsaid(db, work, said) : [];
  const left = leftWork(standing.again, work);
  return left ? [...unsaid, ...(await store.listResting(db, left, revision.id))] : unsaid;
};

/** The work that a revision asserted until it was read anew and found to belong to another. */
const leftWork = (again: StoredRevision | null, work: RecordId): RecordId | null =>
  again?.asserting && again.workId !== work ? again.workId : null;

const withdraw = async (
  db: Queryable,
  { preparation, standing, stored, origin }: Task,
  stale: readonly store.Stale[],
  kept: readonly RecordId[],
): Promise<readonly RecordId[]> => {
  if (stored.length === 0) return [];
  const left = leftWork(standing.again, preparation.publication.work);
  if (left) await store.promoteBest(db, left);
  const stopped = stale.map(({ id }) => id);
  await store.withdrawStatements(db, stopped, origin.at);
  const own = left ? [origin.revision] : [];
  const bringers = standing.kind === 'asserts' ? stored.map(({ id }) => id) : own;
  return store.withdrawRecords(db, bringers, kept, origin.at);
};
