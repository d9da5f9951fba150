/** A worker that waits for documents for as long as its process lives: part of `npm start`, or a process of its own. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { placeChanges } from '../edges/changes.ts';
import { openPool } from '../edges/database.ts';
import { deliverAll, type DeliveryOptions } from '../edges/deliver.ts';
import type { FetchOptions } from '../edges/fetch.ts';
import { loadKnownNames } from '../edges/known.ts';
import { claimNext, quarantine } from '../edges/queue.ts';
import { finishRuns, settleKnown } from '../edges/runs.ts';
import { indexAll } from '../edges/search-index.ts';
import { analyzeGrown } from '../edges/statistics.ts';
import { pipelineOf } from './isolated-pipeline.ts';
import { work, type NextJob } from './worker.ts';
import type { Pipeline, WorkerContext } from './context.ts';

export interface StartWorkerOptions {
  /** URL of a migrated database. */
  readonly database: string;
  /** The data directory: the bytes of documents are in its `archive/`. */
  readonly home: string;
  /** What may be asked of the web; nothing if absent. */
  readonly fetching?: FetchOptions;
  /** How webhooks are called. */
  readonly delivery?: Omit<DeliveryOptions, 'now'>;
  readonly jobs?: number;
  readonly leaseSeconds?: number;
  readonly now?: () => Date;
  /** What reads instead of reader processes. */
  readonly pipeline?: Pipeline;
  readonly onFinished?: WorkerContext['onFinished'];
  /** Told of what nobody foresaw, and of each time that the database is away. */
  readonly onFault?: WorkerContext['onFault'];
}

export interface RunningWorker {
  /** Finishes what is in hand. */
  stop(): Promise<void>;
}

/** While nothing waits, what is left behind is looked after this often. */
const TIDY_MS = 1_000;
/** How far the feed of changes is behind, at most. */
const TELL_MS = 1_000;
/** After a fault, most likely that the database was away. */
const RETRY_MS = 1_000;

export const startWorker = async (options: StartWorkerOptions): Promise<RunningWorker> => {
  const { database, home, jobs = 2, delivery = {}, now = () => new Date() } = options;
  const { leaseSeconds, onFinished = () => undefined, onFault = () => undefined } = options;
  const pool = openPool(database, { size: jobs + 3 });
  const { pipeline, stop: stopReaders } = pipelineOf(options.pipeline, jobs);
  const names = await loadKnownNames();
  const stop = new AbortController();
  const { signal } = stop;
  const fetching = options.fetching && { ...options.fetching, stop: signal };
  const archive = join(home, 'archive');
  const context: WorkerContext = { pool, archive, names, pipeline, now, fetching, onFinished, onFault };

  /** What there is to do while nothing waits: the search index, the planner's figures, and what dead processes left behind. */
  const tidy = singly(TIDY_MS, async () => {
    await indexAll(pool, signal);
    await analyzeGrown(pool);
    await settleKnown(pool, pipeline.version, now());
    await quarantine(pool, now());
  });
  const next: NextJob = async (lease) => {
    const job = await claimNext(pool, lease);
    if (!job) await tidy();
    return job ?? 'wait';
  };
  /** Over and over, whatever waits to be read. */
  const eachSecond = async (name: string, task: () => Promise<void>): Promise<void> => {
    while (!signal.aborted) {
      await task().catch((error: unknown) => onFault(error, name));
      await sleep(TELL_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  const place = async (): Promise<void> => {
    await finishRuns(pool, now());
    await placeChanges(pool, signal);
  };
  const serve = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await work(context, { next, jobs, signal, ...(leaseSeconds === undefined ? {} : { leaseSeconds }) });
      } catch (error) {
        onFault(error, 'worker');
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  };
  const served = Promise.all([
    serve(),
    // Runs end and changes get their places, however long a receiver takes to hear of them.
    eachSecond('changes', place),
    eachSecond('webhooks', () => deliverAll(pool, { now, ...delivery }, signal)),
  ]);
  return {
    stop: async () => {
      stop.abort();
      await served;
      await stopReaders();
      await pool.end();
    },
  };
};

/** Does nothing where the task runs already, or ran less than `pause` milliseconds ago. */
const singly = (pause: number, task: () => Promise<void>): (() => Promise<void>) => {
  let idleSince: number | null = -Infinity;
  return async () => {
    if (idleSince === null || performance.now() - idleSince < pause) return;
    idleSince = null;
    await task().finally(() => (idleSince = performance.now()));
  };
};
