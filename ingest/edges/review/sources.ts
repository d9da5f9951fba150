/** Decisions about sources: one is deleted, or is what a report's number means. */
import type { PoolClient } from 'pg';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import { danglingAgain, resolveMarkers } from '../publish/markers.ts';
import { publish, type PublishContext } from '../publish/publish.ts';
import type { EarlierRevision } from '../publish/same-work-store.ts';
import { refuse } from './refuse.ts';
import { reproject } from './reproject.ts';
import * as store from './source-store.ts';
import type { Taking } from './statements.ts';

/**
 * What the source says is said no more, and records that nobody else speaks of go. Works that another source carries too
 * are read from there: their text is the same work's.
 */
export const deleteSource = async (
  client: PoolClient,
  id: RecordId,
  at: Date,
  context: PublishContext,
): Promise<void> => {
  const source = await store.findSource(client, id);
  if (!source) return refuse('NOT_FOUND', 'source', `${id} is no source.`);
  if (source.withdrawn) return refuse('ALREADY_DONE', 'source', `${id} is deleted already.`);
  const carried = await store.listCarried(client, id);
  await store.withdrawSource(client, id, at);
  const alone = carried.filter(({ other }) => other === null).map(({ work }) => work);
  const gone = await store.withdrawWorks(client, alone, at);
  for (const { other, asserting } of carried) {
    if (other && asserting) await publish(client, await readable(context, other), context);
  }
  const brought = await store.recordsOf(client, id);
  const unspoken = await store.withdrawUnspoken(client, [...new Set([...gone, ...brought])], at);
  await reproject(client, [...gone, ...unspoken], at);
  await resolveMarkers(client, id);
};

/** The text that speaks in its stead has to be read again; where it cannot be, nothing is decided. */
const readable = ({ readAgain }: PublishContext, revision: EarlierRevision): Promise<Publication> =>
  readAgain(revision).catch((error: unknown) =>
    refuse(
      'NOT_APPLICABLE',
      'source',
      `${revision.name} would have to be read again, and cannot be: ${error instanceof Error ? error.message : String(error)}`,
    ),
  );

/** As if it had never been deleted. */
export const restoreSource = async (
  client: PoolClient,
  id: RecordId,
  at: Date,
  context: PublishContext,
): Promise<void> => {
  const deletedAt = await store.bringBack(client, id);
  if (deletedAt === null) return refuse('ALREADY_DONE', 'decision', `${id} is there already.`);
  const kept = await store.listKept(client, id);
  const alone = kept.filter((one) => one.alone).map(({ work }) => work);
  await store.promote(client, alone);
  const back = await store.restoreWorks(client, alone, deletedAt);
  const brought = await store.recordsOf(client, id);
  const records = await store.restoreRecords(client, [...new Set([...back, ...brought])], deletedAt);
  for (const one of kept) if (!one.alone) await publish(client, await readable(context, one), context);
  await reproject(client, [...back, ...records], at);
  await resolveMarkers(client, id);
};

export const bind = async (
  client: PoolClient,
  { id }: Taking,
  given: { readonly report: RecordId; readonly number: number; readonly source: RecordId },
): Promise<void> => {
  const { report, number, source } = given;
  if (!Number.isInteger(number) || number < 1 || number > 100_000)
    return refuse('INVALID_VALUE', 'number', 'Sources are numbered from 1.');
  for (const [argument, asked] of [
    ['report', report],
    ['source', source],
  ] as const) {
    const found = await store.findSource(client, asked);
    if (!found || found.withdrawn) return refuse('NOT_FOUND', argument, `${asked} is no source.`);
  }
  await store.saveBinding(client, report, number, source, id);
  await resolveMarkers(client, report);
};

/** After a decision about a number was taken back. */
export const unbind = async (client: PoolClient, report: RecordId, number: number): Promise<void> => {
  if (await store.settleBinding(client, report, number)) await resolveMarkers(client, report);
  else await danglingAgain(client, report, number);
};
