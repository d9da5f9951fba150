/** The records that a decision touched, projected anew with their conflicts; nothing else is looked at. */
import type { PoolClient } from 'pg';
import type { RecordId } from '../../../schema/domain/ids.ts';
import { compareConflicts, writeConflicts } from '../publish/conflicts.ts';
import { deriveFor } from '../publish/derive.ts';
import { lockRecords } from '../publish/locks.ts';
import { loadMaterial } from '../publish/material.ts';
import { compare, write } from '../publish/project.ts';

export const reproject = async (client: PoolClient, ids: readonly RecordId[], at: Date): Promise<void> => {
  const touched = [...new Set(ids)];
  await lockRecords(client, touched);
  const material = await loadMaterial(client, touched);
  const changed = await write(client, await compare(client, material), at);
  await writeConflicts(client, await compareConflicts(client, material), at);
  await deriveFor(client, changed);
};
