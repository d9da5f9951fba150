/** Documents that are handed in, or named by an address: queued before anybody is told so. A worker reads them. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Pool } from 'pg';
import { findArchived } from './again.ts';
import { listFailed } from '../edges/archived.ts';
import { enqueue, fileId, isFull, MOST_WAITING, startRun, type QueuedFile } from '../edges/queue.ts';
import { closeRun } from '../edges/runs.ts';
import { openSpool, type Received } from '../edges/spool.ts';
import { enqueuePaths, type SeenFile, type Skipped } from '../edges/enqueue.ts';
import { CodedError } from '../../schema/domain/codes.ts';
import type { Intake } from '../../schema/domain/intake.ts';
import { inTransaction, openPool } from '../edges/database.ts';
import { nameOfUrl } from '../edges/fetch.ts';
import { checkUrl, type GuardOptions } from '../edges/guard.ts';
import { plugsVersion } from '../edges/plugs.ts';
import type { Queryable } from '../edges/publish/insert.ts';
import { pipelineVersion as currentVersion } from '../pipeline.ts';
import { newRunId, type Find } from './run.ts';

export interface IntakeOptions {
  readonly pool: Pool;
  /** The data directory. */
  readonly home: string;
  /** Of one document. */
  readonly maxBytes: number;
  readonly now: () => Date;
  /** Of the workers, which tells whether they have read the same bytes before. */
  readonly pipelineVersion: string;
  /** With so many waiting that were handed in, no more are taken. */
  readonly mostWaiting?: number;
}

/** Whether so much waits already that no more is taken. */
export const isIntakeFull = ({ pool, mostWaiting }: IntakeOptions): Promise<boolean> => isFull(pool, mostWaiting);

export interface Taken {
  readonly run: string;
  /** Files in archives count each. */
  readonly files: readonly SeenFile[];
  /** What of archives is passed over. */
  readonly skipped: readonly Skipped[];
}

/**
 * `receive` puts documents into the folder that it is given. Once this resolves, their bytes are in the archive and their
 * rows committed. Errors: those of `receive`, then nothing is kept; `E_DISK_FULL` and those of the database.
 */
export const takeIn = async (
  { pool, home, maxBytes, now, pipelineVersion }: IntakeOptions,
  receive: (folder: string) => Promise<readonly Received[]>,
): Promise<Taken> => {
  const archive = join(home, 'archive');
  const spool = openSpool({ archive, maxBytes, stdin: Readable.from([]) });
  try {
    const received = await receive(await spool.newFolder());
    const given = { walk: () => spool.given(received), clear: spool.clear };
    const source = { db: pool, spool: given, paths: [], from: home, archive, maxBytes, now, pipelineVersion };
    return await queueAll({ db: pool, now, pipelineVersion }, (run, signal) =>
      enqueuePaths({ ...source, run, signal, priority: 'handedIn' }),
    );
  } finally {
    await spool.clear();
  }
};

/** What failed in a run, queued again as a run of its own; null where no bytes of it are kept, or others have read them since. */
export const takeAgain = async (
  { pool, now, pipelineVersion }: Pick<IntakeOptions, 'pool' | 'now' | 'pipelineVersion'>,
  failedIn: string,
): Promise<Taken | null> =>
  inTransaction(pool, async (client) => {
    // Of two who ask at once, the second finds what the first queued.
    await client.query('select from evidence.ingest_run where id = $1 for update', [failedIn]);
    const failed = await listFailed(client, pipelineVersion, failedIn);
    if (failed.length === 0) return null;
    return queueAll({ db: client, now, pipelineVersion }, findArchived(client, failed, now));
  });

const queueAll = async (
  { db, now, pipelineVersion }: Pick<IntakeOptions, 'now' | 'pipelineVersion'> & { readonly db: Queryable },
  find: Find,
): Promise<Taken> => {
  const started = now();
  const run = newRunId(started);
  await startRun(db, run, started, pipelineVersion);
  const files: SeenFile[] = [];
  const skipped: Skipped[] = [];
  for await (const queued of find(run, new AbortController().signal)) {
    files.push(...queued.files);
    skipped.push(...queued.skipped);
  }
  await closeRun(db, run, now());
  return { run, files, skipped };
};

/** An address as a file of the run: to be fetched, or refused before anybody is asked. */
const namedFile = (id: string, url: string, guard: GuardOptions): QueuedFile => {
  const named = { id, name: nameOfUrl(url), sha256: null, bytes: null, documentId: null, duplicateOf: null };
  try {
    return { ...named, url: checkUrl(url, guard).href, state: 'QUEUED', code: null, message: null };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { ...named, state: 'FAILED', code: error.code, message: error.message };
  }
};

export interface OpenIntake extends Intake {
  close(): Promise<void>;
}

/** Addresses are queued; a worker fetches and reads what is there. */
export const openIntake = (
  database: string,
  guard: GuardOptions,
  { now = () => new Date(), pipelineVersion = currentVersion(plugsVersion()), mostWaiting = MOST_WAITING } = {},
): OpenIntake => {
  const pool = openPool(database, { size: 1 });
  return {
    take: (urls) =>
      inTransaction(pool, async (client) => {
        if (await isFull(client, mostWaiting)) return null;
        const started = now();
        const run = newRunId(started);
        await startRun(client, run, started, pipelineVersion);
        await enqueue(
          client,
          run,
          urls.map((url, index) => namedFile(fileId(run, index), url, guard)),
          started,
          'handedIn',
        );
        await closeRun(client, run, started);
        return run;
      }),
    close: () => pool.end(),
  };
};
