/** Locks of one publication, always taken in this order (revision, works, records), each group sorted: no deadlock. */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Queryable } from './insert.ts';

/**
 * Waits until no other transaction publishes under these names; held until the transaction ends.
 * One query, so that what is sent behind it is answered after it.
 */
export const lockNames = async (db: Queryable, names: readonly string[]): Promise<void> => {
  await db.query({
    name: 'lock names',
    text: `select pg_advisory_xact_lock(hashtextextended(name, 0))
           from (select distinct unnest($1::text[]) as name order by name) sorted`,
    values: [names],
  });
};

/**
 * Locks registered records, so that two texts that speak of one agency project it one after the other.
 * Rows, not advisory locks: a document touches hundreds, and the server's lock table is small.
 */
export const lockRecords = async (db: Queryable, ids: readonly RecordId[]): Promise<void> => {
  if (ids.length === 0) return;
  await db.query({
    name: 'lock records',
    text: `select from evidence.record where id = any($1) order by id for no key update`,
    values: [ids],
  });
};
