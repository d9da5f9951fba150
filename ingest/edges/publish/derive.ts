/** What the subgraphs keep beside their records (a date worked out, a list of actors): made anew where a record changed. */
import type { PoolClient } from 'pg';
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { ChangedRecords } from './project.ts';

type Derivations = Partial<Record<RecordTypeName, (client: PoolClient, ids: readonly RecordId[]) => Promise<void>>>;

/** One hook a record type, from the subgraph that owns the type. */
const DERIVATIONS: Derivations = {};

export const deriveFor = async (client: PoolClient, changed: ChangedRecords): Promise<void> => {
  for (const [type, ids] of changed) await DERIVATIONS[type]?.(client, ids);
};
