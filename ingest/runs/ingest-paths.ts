/** What an operator asks to be read, worked on in this process until each file has its state. */
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findArchived } from './again.ts';
import { listFailed, listNeverRead, listOutdated, type ArchivedFile } from '../edges/archived.ts';
import { openPool, surroundingFault } from '../edges/database.ts';
import type { GuardOptions } from '../edges/guard.ts';
import { loadKnownNames, REFERENCE, REFERENCE_TABLES } from '../edges/known.ts';
import { isKnownRule } from '../edges/rules.ts';
import type { Progress } from './ledger.ts';
import { pipelineOf } from '../worker/isolated-pipeline.ts';
import { rehearse } from './rehearse.ts';
import { findUnread, hasNews, run, runFiles, type RunContext, type RunSummary } from './run.ts';
import type { Pipeline } from '../worker/context.ts';

export interface IngestOptions {
  /** URL of a migrated database. */
  readonly database: string;
  /** The data directory: the bytes of documents are kept in its `archive/`. */
  readonly home: string;
  /** Where relative paths start. */
  readonly from?: string;
  readonly maxBytes?: number;
  /** Which addresses may be asked; none if absent. */
  readonly fetching?: GuardOptions;
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
  /** What `-` means. */
  readonly stdin?: Readable;
}

/** Errors of all: `E_DATABASE`, `E_DISK_FULL`; what is wrong with one file is that file's state. */
export interface Ingest {
  /** Of the pipeline. */
  readonly version: string;
  /** Files, folders, patterns, addresses; with `only`, those of them at these places. What this pipeline has stored is not read again. */
  readonly paths: (paths: readonly string[], only?: (location: string) => boolean) => Promise<RunSummary>;
  /** What `paths` would change; nothing is stored. */
  readonly rehearsePaths: (paths: readonly string[]) => Promise<RunSummary>;
  /** Documents of the archive, again; with `store` false nothing is stored. */
  readonly archived: (files: readonly ArchivedFile[], store: boolean) => Promise<RunSummary>;
  /** What failed before, and the names of what failed before its bytes were archived. */
  readonly failed: () => Promise<{ readonly files: readonly ArchivedFile[]; readonly neverRead: readonly string[] }>;
  /** What another pipeline stored; with a rule, where that found something: null where it never did anywhere. */
  readonly outdated: (rule: string | null) => Promise<readonly ArchivedFile[] | null>;
}

/** Enough that one document is read while others are stored; more than the processors can use is of no use. */
const JOBS = 3;
const MAX_BYTES = 100_000_000;

/** The reference tables come first, where anything is stored and they are new. */
export const withIngest = async <T>(options: IngestOptions, work: (ingest: Ingest) => Promise<T>): Promise<T> => {
  const { database, home, from = process.cwd(), maxBytes = MAX_BYTES, jobs = JOBS, stdin = process.stdin } = options;
  const { now = () => new Date(), onProgress = () => undefined } = options;
  const { signal = new AbortController().signal, onFault = () => undefined } = options;
  const pool = openPool(database, { size: jobs + 2 });
  const { pipeline, stop } = pipelineOf(options.pipeline, jobs);
  const working = { jobs, signal, onProgress };
  try {
    const context = { pool, archive: join(home, 'archive'), names: await loadKnownNames(), pipeline, now, onFault };
    const found = (paths: readonly string[]) => ({
      ...working,
      paths,
      from,
      maxBytes,
      stdin,
      fetching: options.fetching,
    });
    return await work({
      version: pipeline.version,
      failed: async () => ({ files: await listFailed(pool, pipeline.version), neverRead: await listNeverRead(pool) }),
      outdated: async (rule) =>
        rule !== null && !(await isKnownRule(pool, rule)) ? null : listOutdated(pool, pipeline.version, rule),
      paths: async (paths, only) => {
        await readReference(context, { ...found([]), onProgress: () => undefined });
        return runFiles(context, { ...found(paths), ...(only ? { only } : {}) });
      },
      rehearsePaths: (paths) => {
        const { find, clear } = findUnread(context, found(paths));
        return rehearse(context, find, working).finally(clear);
      },
      archived: async (files, store) => {
        if (!store) return rehearse(context, findArchived(null, files, now), working);
        await readReference(context, { ...found([]), onProgress: () => undefined });
        return run(context, findArchived(pool, files, now), working);
      },
    });
  } catch (error) {
    throw surroundingFault(error) ?? error;
  } finally {
    await stop();
    await pool.end();
  }
};

const readReference = async (context: RunContext, options: Parameters<typeof runFiles>[1]): Promise<void> => {
  const paths = REFERENCE_TABLES.map((table) => `reference/${table}.csv`);
  const from = join(REFERENCE, '..');
  if (await hasNews(context, paths, from)) await runFiles(context, { ...options, paths, from });
};

/** Ingests what the paths mean. */
export const ingestPaths = ({
  paths,
  ...options
}: IngestOptions & { readonly paths: readonly string[] }): Promise<RunSummary> =>
  withIngest(options, (ingest) => ingest.paths(paths));
