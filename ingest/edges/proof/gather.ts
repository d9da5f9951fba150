/** Everything that proves one record, of one moment. */
import type { Pool } from 'pg';
import type { RecordId } from '../../../schema/domain/ids.ts';
import { inTransaction } from '../database.ts';
import * as store from './store.ts';

export interface Proof {
  readonly record: store.ProvenRecord;
  readonly statements: readonly store.ProvenStatement[];
  readonly quotes: readonly store.ProvenQuote[];
  readonly revisions: readonly store.ProvenRevision[];
  readonly sources: readonly store.ProvenSource[];
}

/** Null where there is no such record. */
export const gatherProof = (pool: Pool, id: RecordId): Promise<Proof | null> =>
  inTransaction(pool, async (db) => {
    await db.query('set transaction isolation level repeatable read read only');
    const record = await store.findProven(db, id);
    if (!record) return null;
    const statements = await store.listProven(db, record.id);
    const named = new Set(statements.flatMap(({ quotes }) => quotes));
    if (record.quote) named.add(record.quote);
    const quotes = await store.listQuotes(db, [...named]);
    const revisions = await store.listTexts(db, [...new Set(quotes.map(({ revision }) => revision))]);
    const sources = await store.listSources(db, [...new Set(revisions.map(({ source }) => source))]);
    return { record, statements, quotes, revisions, sources };
  });
