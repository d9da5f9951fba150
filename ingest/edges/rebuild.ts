/** Every record projected anew from its statements, every conflict found anew. Where all is right already, nothing changes. */
import type { Pool, PoolClient } from 'pg';
import { columnOf, RECORD_TYPE_NAMES, type RecordTypeName } from '../../schema/domain/catalog.ts';
import type { RecordId } from '../../schema/domain/ids.ts';
import { inTransaction } from './database.ts';
import { publishAllAliases } from './publish/aliases.ts';
import { compareConflicts, writeConflicts, type ConflictChange } from './publish/conflicts.ts';
import { deriveFor } from './publish/derive.ts';
import { setInstant } from './publish/instant.ts';
import { lockRecords } from './publish/locks.ts';
import { loadMaterial } from './publish/material.ts';
import { compare, write } from './publish/project.ts';
import { tableOf, type Values } from './publish/record-row.ts';

/** A record's row, or a conflict, that is not what the statements make it; null where there is none, or should be none. */
export interface Difference {
  readonly id: RecordId;
  readonly stored: Values | null;
  readonly projected: Values | null;
}

export interface RebuildOptions {
  readonly now: () => Date;
  /** False only tells what differs. */
  readonly write: boolean;
  /** Between one lot of records and the next. */
  readonly signal?: AbortSignal;
  readonly onDifference: (difference: Difference) => Promise<void>;
}

const BATCH = 500;

/** Returns how many records there are. Errors: the signal's reason. */
export const rebuild = async (pool: Pool, options: RebuildOptions): Promise<number> => {
  let records = 0;
  for (const type of RECORD_TYPE_NAMES) {
    for (let after = ''; ;) {
      options.signal?.throwIfAborted();
      const ids = await listIds(pool, type, after);
      const last = ids.at(-1);
      if (last === undefined) break;
      after = last;
      records += ids.length;
      await inTransaction(pool, (client) => rebuildBatch(client, type, ids, options));
    }
  }
  if (options.write) await inTransaction(pool, (client) => publishAllAliases(client, options.now()));
  return records;
};

/** Ids of the registry, and of rows that the registry does not know. */
const listIds = async (pool: Pool, type: RecordTypeName, after: string): Promise<readonly RecordId[]> => {
  const { rows } = await pool.query<{ id: RecordId }>(
    `select id from (
       (select id from evidence.record where type = $1 and id > $2 order by id limit ${BATCH})
       union (select id from ${tableOf(type)} where known_to is null and id > $2 order by id limit ${BATCH})
     ) candidate order by id limit ${BATCH}`,
    [type, after],
  );
  return rows.map(({ id }) => id);
};

const rebuildBatch = async (
  client: PoolClient,
  type: RecordTypeName,
  ids: readonly RecordId[],
  options: RebuildOptions,
): Promise<void> => {
  await lockRecords(client, ids);
  const material = await loadMaterial(client, ids);
  const registered = new Set(material.records.map(({ id }) => id));
  const strangers = ids
    .filter((id) => !registered.has(id))
    .map((id) => ({ id, type, label: id, facts: null, withdrawn: true }));
  const comparison = await compare(client, { ...material, records: [...material.records, ...strangers] });
  const conflicts = await compareConflicts(client, material);
  for (const difference of [...comparison.differences, ...differencesOf(conflicts)]) {
    await options.onDifference(difference);
  }
  if (!options.write) return;
  const at = options.now();
  await setInstant(client, at);
  await write(client, comparison, at);
  await writeConflicts(client, conflicts, at);
  await deriveFor(client, new Map([[type, ids]]));
};

const differencesOf = ({ raised, withdrawn }: ConflictChange): readonly Difference[] => [
  ...raised.map(({ id, statements }) => ({ id, stored: null, projected: { statements } })),
  ...withdrawn.map((id) => ({ id, stored: { withdrawn: false }, projected: null })),
];

/** Names of the columns in which a stored row is not what it should be. */
export const columnsThatDiffer = ({ stored, projected }: Difference): readonly string[] =>
  Object.keys({ ...stored, ...projected })
    .map(columnOf)
    .filter((column) => JSON.stringify(stored?.[column] ?? null) !== JSON.stringify(projected?.[column] ?? null));
