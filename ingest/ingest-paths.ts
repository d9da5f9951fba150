/** Files named by an operator: one run, worked on in this process until each file has its state. */
import { join } from 'node:path';
import { openPool, surroundingFault } from './edges/database.ts';
import { loadKnownNames, REFERENCE, REFERENCE_TABLES } from './edges/known.ts';
import type { Progress } from './ledger.ts';
import { pipelineOf } from './isolated-pipeline.ts';
import { hasNews, runFiles, type RunSummary } from './run.ts';
import type { Pipeline } from './worker.ts';

export interface IngestOptions {
  /** URL of a migrated database. */
  readonly database: string;
  /** The data directory: the bytes of documents are kept in its `archive/`. */
  readonly home: string;
  /** Files, folders and patterns. */
  readonly paths: readonly string[];
  /** Where relative paths start. */
  readonly from?: string;
  readonly maxBytes?: number;
  /** Documents in hand at once; as many are read side by side as there are processors. */
  readonly jobs?: number;
  /** Finishes what is in hand, and leaves the rest queued. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
  /** What reads instead of reader processes. */
  readonly pipeline?: Pipeline;
  readonly onProgress?: (progress: Progress) => void;
  /** Told of what nobody foresaw; the file's message shows `reference` instead. */
  readonly onFault?: (error: unknown, reference: string) => void;
}

/** Enough that one document is read while others are stored; more than the processors can use is of no use. */
const JOBS = 3;
const MAX_BYTES = 100_000_000;

/**
 * Ingests what the paths mean, after the reference tables where those are new. What the same pipeline has stored
 * before is not read again. Errors: `E_DATABASE`, `E_DISK_FULL`; what is wrong with one file is that file's state.
 */
export const ingestPaths = async (options: IngestOptions): Promise<RunSummary> => {
  const { database, home, paths, from = process.cwd(), maxBytes = MAX_BYTES, jobs = JOBS } = options;
  const { now = () => new Date(), onProgress = () => undefined } = options;
  const { signal = new AbortController().signal, onFault = () => undefined } = options;
  const pool = openPool(database, { size: jobs + 2 });
  const { pipeline, stop } = pipelineOf(options.pipeline, jobs);
  try {
    const context = { pool, archive: join(home, 'archive'), names: await loadKnownNames(), pipeline, now, onFault };
    const reference = REFERENCE_TABLES.map((table) => `reference/${table}.csv`);
    const folder = join(REFERENCE, '..');
    if (await hasNews(context, reference, folder)) {
      await runFiles(context, { paths: reference, from: folder, maxBytes, jobs, signal, onProgress: () => undefined });
    }
    return await runFiles(context, { paths, from, maxBytes, jobs, signal, onProgress });
  } catch (error) {
    throw surroundingFault(error) ?? error;
  } finally {
    await stop();
    await pool.end();
  }
};
