/** What a subgraph keeps beside its records for the sake of fast questions: made anew where a record changed. */
import type { PoolClient, QueryConfig } from 'pg';
import type { RecordTypeName } from '../../schema/domain/catalog.ts';
import type { RecordId } from '../../schema/domain/ids.ts';

/** The records whose current row was written or withdrawn in one transaction. */
export type ChangedRecords = ReadonlyMap<RecordTypeName, readonly RecordId[]>;

/**
 * By record type, what to do with the records whose current row was written or withdrawn. Called by the publisher in
 * the transaction that wrote them, once all are written; running it twice does no harm. `changed` holds them all: what
 * the hook of another type sees to need not be done here too.
 */
export type Derive = Partial<
  Readonly<
    Record<RecordTypeName, (client: PoolClient, ids: readonly RecordId[], changed?: ChangedRecords) => Promise<void>>
  >
>;

const names = new Map<string, string>();

/** A statement that comes with every document: parsed once a connection. Its text must be one of a few. */
export const prepared = (text: string, values: unknown[]): QueryConfig => {
  const name = names.get(text) ?? `p${names.size}`;
  names.set(text, name);
  return { name, text, values };
};
