/** What a subgraph keeps beside its records for the sake of fast questions: made anew where a record changed. */
import type { PoolClient } from 'pg';
import type { RecordTypeName } from '../../schema/domain/catalog.ts';
import type { RecordId } from '../../schema/domain/ids.ts';

/**
 * By record type, what to do with the records whose current row was written or withdrawn. Called by the publisher in
 * the transaction that wrote them; running it twice does no harm.
 */
export type Derive = Partial<
  Readonly<Record<RecordTypeName, (client: PoolClient, ids: readonly RecordId[]) => Promise<void>>>
>;
