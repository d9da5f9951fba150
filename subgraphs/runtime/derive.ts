/** What a subgraph keeps beside its records for the sake of fast questions: made anew where a record changed. */
import type { PoolClient } from 'pg';
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
