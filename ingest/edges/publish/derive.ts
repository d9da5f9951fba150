/** What the subgraphs keep beside their records (a date worked out, a list of actors): made anew where a record changed. */
import type { PoolClient } from 'pg';
import { derive } from '../../../subgraphs/index.ts';
import type { ChangedRecords } from '../../../subgraphs/runtime/derive.ts';

export const deriveFor = async (client: PoolClient, changed: ChangedRecords): Promise<void> => {
  await Promise.all([...changed].map(async ([type, ids]) => derive[type]?.(client, ids, changed)));
};
