/** A run of ingest: its files are queued while the first of them are worked on already, until each has its state. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { readContents } from '../edges/archive.ts';
import type { GuardOptions } from '../edges/guard.ts';
import { placeChanges } from '../edges/changes.ts';
import { claimFile, quarantine, startRun } from '../edges/queue.ts';
import { closeRun, findFile, findKnownRevisions, settleKnown } from '../edges/runs.ts';
import { openSpool } from '../edges/spool.ts';
import { indexAll } from '../edges/search-index.ts';
import { analyzeGrown } from '../edges/statistics.ts';
import { enqueuePaths, lookUpPaths, type Enqueued, type Skipped } from '../edges/enqueue.ts';
import { countStates, openLedger, type Counts, type FileReport, type Ledger, type Progress } from './ledger.ts';
import { work, type NextJob } from '../worker/worker.ts';
import type { WorkerContext } from '../worker/context.ts';

export interface RunSummary {
  /** Null where nothing was stored: a rehearsal. */
  readonly runId: string | null;
  readonly counts: Counts;
  readonly files: readonly FileReport[];
  readonly skipped: readonly Skipped[];
  /** Until each file had its state. */
  readonly seconds: number;
  /** After that, until what was stored could be searched. */
  readonly searchSeconds: number;
  /** Stopped by the signal before all was done; what is left stays queued. */
  readonly interrupted: boolean;
}

/** Files of a run as they are found; their rows are committed when they are given. */
export type Find = (run: string, signal: AbortSignal) => AsyncGenerator<Enqueued>;

export interface WorkingOptions {
  readonly jobs: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface FindOptions {
  readonly paths: readonly string[];
  /** Where relative paths start. */
  readonly from: string;
  readonly maxBytes: number;
  /** What `-` among the paths means. */
  readonly stdin?: Readable;
  /** Of the files that the paths mean, those at these places (absolute); all where none is given. */
  readonly only?: (location: string) => boolean;
  /** Which addresses among the paths may be asked; none if absent. */
  readonly fetching?: GuardOptions | undefined;
}

export type RunOptions = WorkingOptions & FindOptions;

export type RunContext = Omit<WorkerContext, 'onFinished' | 'onGivenBack'>;

/** `run/20261123T183150-1f0c9a2e`: when, and which of those that began in the same second. */
export const newRunId = (at: Date): string =>
  `run/${at.toISOString().replace(/[-:]|\..*/g, '')}-${randomUUID().slice(0, 8)}`;

/** What the paths mean. Errors: `E_DATABASE`, `E_DISK_FULL`, after what was in hand is finished. */
export const runFiles = (context: RunContext, options: RunOptions): Promise<RunSummary> =>
  run(context, findFiles(context, options), options);

/** Errors: those of `runFiles`. */
export const run = async (context: RunContext, find: Find, options: WorkingOptions): Promise<RunSummary> => {
  const { pool, pipeline, now } = context;
  const started = now();
  const runId = newRunId(started);
  await startRun(pool, runId, started, pipeline.version);
  const ledger = openLedger(options.onProgress);
  await fillAndWork(context, options, (signal) => find(runId, signal), ledger);
  await settleKnown(pool, pipeline.version, now());
  await closeRun(pool, runId, now());
  const ended = now();
  await indexAll(pool, options.signal);
  const searchable = now();
  await placeChanges(pool, options.signal);
  await analyzeGrown(pool);
  const seconds = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1000;
  const took = { seconds: seconds(started, ended), searchSeconds: seconds(ended, searchable) };
  return summarize(ledger, runId, took, options.signal);
};

export const summarize = (
  ledger: Ledger,
  runId: string | null,
  took: Pick<RunSummary, 'seconds' | 'searchSeconds'>,
  { aborted }: AbortSignal,
): RunSummary => {
  const files = ledger.files();
  return { runId, counts: countStates(files), files, skipped: ledger.skipped(), ...took, interrupted: aborted };
};

const findFiles = ({ pool: db, archive, pipeline, now }: RunContext, options: FindOptions): Find =>
  async function* (run, signal) {
    const spool = openSpool({ ...options, archive, stdin: options.stdin ?? process.stdin, signal });
    try {
      const found = { ...options, db, archive, now, run, pipelineVersion: pipeline.version, signal, spool };
      yield* enqueuePaths({ ...found, priority: 'ingest' });
    } finally {
      await spool.clear();
    }
  };

/** The same files for a rehearsal: nothing is queued or archived, and what came in by other ways stays until the end. */
export const findUnread = (
  { pool: db, archive, pipeline }: RunContext,
  options: FindOptions,
  spool = openSpool({ ...options, archive, stdin: options.stdin ?? process.stdin }),
): { readonly find: Find; readonly clear: () => Promise<void> } => ({
  find: (run, signal) => lookUpPaths({ ...options, db, run, pipelineVersion: pipeline.version, signal, spool }),
  clear: spool.clear,
});

/** Two tasks side by side; when one fails, the other stops after what it holds, and then the failure is told. */
const fillAndWork = async (
  context: RunContext,
  options: WorkingOptions,
  find: (signal: AbortSignal) => AsyncGenerator<Enqueued>,
  ledger: Ledger,
): Promise<void> => {
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  let filling = true;
  const fill = async (): Promise<void> => {
    for await (const { files, skipped } of find(signal)) ledger.add(files, skipped);
  };
  const next = nextOf(context, ledger, () => filling);
  const tasks = [
    fill().finally(() => (filling = false)),
    work(
      {
        ...context,
        onFinished: ({ id }, outcome, done) => ledger.end(id, outcome, done),
        onGivenBack: ({ id }) => ledger.giveBack(id),
      },
      { next, jobs: options.jobs, signal },
    ),
  ];
  for (const task of tasks) task.catch(() => failed.abort());
  for (const end of await Promise.allSettled(tasks)) if (end.status === 'rejected') throw end.reason;
};
/** This run's own files in turn. One that another worker holds, or whose bytes it is reading, is come back to. */
const nextOf = ({ pool, now }: RunContext, { waiting, begin, end }: Ledger, filling: () => boolean): NextJob =>
  inTurn(async (lease) => {
    for (let tries = waiting.length; tries > 0; tries -= 1) {
      const id = waiting.shift();
      if (id === undefined) break;
      const job = await claimFile(pool, id, lease);
      if (job) {
        begin(id);
        return job;
      }
      const file = await findFile(pool, id);
      if (!file || file.state === 'QUEUED' || file.state === 'RUNNING') waiting.push(id);
      else end(id, file);
    }
    if (waiting.length === 0) return filling() ? 'wait' : 'end';
    await quarantine(pool, now());
    return 'wait';
  });

/** One claim after the other, so that of two files with the same bytes the first is read, and the second waits for it. */
const inTurn = (next: NextJob): NextJob => {
  let last: Promise<unknown> = Promise.resolve();
  return (lease) => {
    const turn = last.then(() => next(lease));
    last = turn.catch(() => undefined);
    return turn;
  };
};

/** Whether any of these files is unknown to this pipeline. */
export const hasNews = async (context: RunContext, paths: readonly string[], from: string): Promise<boolean> => {
  const contents = await Promise.all(paths.map((path) => readContents(join(from, path), Infinity)));
  const hashes = contents.map(({ sha256 }) => sha256);
  return (await findKnownRevisions(context.pool, hashes, context.pipeline.version)).size < new Set(hashes).size;
};
