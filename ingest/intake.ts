/** Documents that are handed in, not named by a path: stored and queued before anybody is told so. A worker reads them. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Pool } from 'pg';
import { startRun } from './edges/queue.ts';
import { finishRun } from './edges/runs.ts';
import { openSpool, type Received } from './edges/spool.ts';
import { enqueuePaths, type SeenFile } from './enqueue.ts';
import { newRunId } from './run.ts';

export interface IntakeOptions {
  readonly pool: Pool;
  /** The data directory. */
  readonly home: string;
  /** Of one document. */
  readonly maxBytes: number;
  readonly now: () => Date;
  /** Of the workers, which tells whether they have read the same bytes before. */
  readonly pipelineVersion: string;
}

export interface Taken {
  readonly run: string;
  /** Files in archives count each. */
  readonly files: readonly SeenFile[];
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
    const started = now();
    const run = newRunId(started);
    await startRun(pool, run, started, pipelineVersion);
    const files: SeenFile[] = [];
    const given = { walk: () => spool.given(received), clear: spool.clear };
    const { signal } = new AbortController();
    const source = { db: pool, run, spool: given, paths: [], from: home, archive, maxBytes, now, signal };
    for await (const queued of enqueuePaths({ ...source, pipelineVersion })) files.push(...queued.files);
    await finishRun(pool, run, now());
    return { run, files };
  } finally {
    await spool.clear();
  }
};
