/** `/documents` and `/runs/…`: documents come in, and how they are getting on. */
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { CODES, type CodeName } from '../../schema/domain/codes.ts';
import { refusalFor, type Viewer } from '../../schema/domain/viewer.ts';
import type { FileState } from '../../schema/domain/vocabulary.ts';
import type { DoorAnswer, DoorRequest } from '../../schema/door.ts';
import { countFiles, findRun, listEnded, listFinished, type FinishedFile } from '../edges/run-state.ts';
import { isIntakeFull, takeAgain, takeIn, type IntakeOptions, type Taken } from '../runs/intake.ts';
import { jsonAnswer, notFound, Refusal, streamAnswer } from './answers.ts';
import type { Pace } from './paced.ts';
import { receiveFiles } from './receive.ts';

/** What the client is told that a run is called: `20261123T183150-1f0c9a2e`. */
const keyOf = (run: string): string => run.slice('run/'.length);
const runPath = (run: string): string => `/runs/${keyOf(run)}`;

const UPLOADS_AT_ONCE = 4;
/** All files of one upload together. */
const FILES_OF_ONE = 10;
const PACE = { grace: 10_000, bytesPerSecond: 16_384 };

export interface UploadOptions extends IntakeOptions {
  readonly pace?: Omit<Pace, 'maxBytes'>;
}

/** `POST /documents`. Answers 202 once all is stored and queued. */
export const uploadsInto = (options: UploadOptions): ((request: DoorRequest, path: string) => Promise<DoorAnswer>) => {
  const { maxBytes, pace = PACE } = options;
  const most = FILES_OF_ONE * maxBytes;
  let running = 0;
  return async ({ headers, body, viewer, signal }, path) => {
    if (path !== '') throw notFound('Documents are taken at /documents.');
    mustOperate(viewer);
    if (Number(headers['content-length']) > most)
      throw new Refusal(413, 'PAYLOAD_TOO_LARGE', `An upload has at most ${most} bytes.`);
    if (running === UPLOADS_AT_ONCE)
      throw new Refusal(503, 'UNAVAILABLE', 'Too many uploads are under way; try again in a moment.', {
        'retry-after': '5',
      });
    running += 1;
    try {
      if (await isIntakeFull(options))
        throw new Refusal(503, 'UNAVAILABLE', 'Too many documents wait to be read; try again in a minute.', {
          'retry-after': '60',
        });
      const limits = { maxBytes, pace: { ...pace, maxBytes: most }, signal };
      return accepted(
        await takeIn(options, (folder) => receiveFiles(body, headers['content-type'] ?? '', { folder, ...limits })),
      );
    } finally {
      running -= 1;
    }
  };
};

const mustOperate = (viewer: Viewer): void => {
  const refusal = refusalFor(viewer, 'OPERATOR');
  if (refusal?.code === 'FORBIDDEN') throw new Refusal(403, refusal.code, refusal.message);
  if (refusal) throw new Refusal(401, refusal.code, refusal.message, { 'www-authenticate': 'Bearer' });
};

const accepted = ({ run, files, skipped }: Taken): DoorAnswer => {
  const location = runPath(run);
  const told = {
    run,
    files: files.map(({ name, state, code, message }) => ({ name, state, code, message })),
    skipped: skipped.map(({ path, reason }) => ({ name: path, reason })),
    links: { self: location, events: `${location}/events` },
  };
  return jsonAnswer(202, told, { location });
};

/** `POST /runs/KEY/retry`: what failed in the run is read again, as a run of its own. */
export const retriesOf =
  (options: Pick<IntakeOptions, 'pool' | 'now' | 'pipelineVersion'>) =>
  async ({ viewer }: DoorRequest, path: string): Promise<DoorAnswer> => {
    mustOperate(viewer);
    const [, key] = /^([\w-]{1,40})\/retry$/.exec(path) ?? [];
    const run = key === undefined ? null : await findRun(options.pool, `run/${key}`);
    if (!run) throw notFound('No run has this address.');
    const taken = await takeAgain(options, run.id);
    if (!taken)
      throw new Refusal(
        409,
        'BAD_USER_INPUT',
        'Nothing that failed in this run can be read again: send the documents anew.',
      );
    return accepted(taken);
  };

const FOLLOWERS_AT_ONCE = 50;

/** `GET /runs/KEY` and `GET /runs/KEY/events`. */
export const runsOf = (db: Pool): ((request: DoorRequest, path: string) => Promise<DoorAnswer>) => {
  let following = 0;
  return async (request, path) => {
    const [, key, events] = /^([\w-]{1,40})(\/events)?$/.exec(path) ?? [];
    const run = key === undefined ? null : await findRun(db, `run/${key}`);
    if (!run) throw notFound('No run has this address.');
    if (events === undefined) return jsonAnswer(200, await stateOf(db, run));
    const last = request.headers['last-event-id'];
    // An EventSource comes back for ever after the end, unless it is told that there is nothing more.
    if (last === END) return { status: 204, headers: {}, body: '' };
    if (following === FOLLOWERS_AT_ONCE)
      throw new Refusal(503, 'UNAVAILABLE', 'Too many follow runs; try again in a moment.', { 'retry-after': '5' });
    following += 1;
    const body = Readable.from(follow(db, run.id, last, request.signal), { objectMode: false });
    body.once('close', () => (following -= 1));
    return streamAnswer(body, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  };
};

type Run = NonNullable<Awaited<ReturnType<typeof findRun>>>;

const isWaiting = ({ QUEUED = 0, RUNNING = 0 }: Partial<Record<FileState, number>>): boolean => QUEUED + RUNNING > 0;

const MOST_FILES = 1_000;

const stateOf = async (db: Pool, run: Run) => {
  const [counts, files] = await Promise.all([countFiles(db, run.id), listFinished(db, run.id, MOST_FILES)]);
  return {
    id: run.id,
    state: isWaiting(counts) ? 'RUNNING' : 'DONE',
    startedAt: run.startedAt.toISOString(),
    counts,
    /** Those that ended; all are in `ingestRuns` of the graph. */
    files: files.map(fileOf),
    links: { self: runPath(run.id), events: `${runPath(run.id)}/events` },
  };
};

const fileOf = ({ name, state, code, message, documentId }: FinishedFile) => ({
  name,
  state,
  code,
  message,
  nextStep: code !== null && Object.hasOwn(CODES, code) ? CODES[code as CodeName].nextStep : null,
  document: documentId,
});

const END = 'end';
const LOOK_MS = 500;
const QUIET_MS = 10_000;
/** Then the client comes back, with what it heard last. */
const LONGEST_MS = 600_000;
const PIECE = 500;

const event = (name: string, id: string, data: unknown): string =>
  `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

/** The number of the last file that was heard; 0 for what is no such number. */
const numberIn = (last: string | undefined): number => (/^\d{1,9}$/.test(last ?? '') ? Number(last) : 0);

/**
 * Each file once as it ends, then `end` with the counts. The id of an event is the file's number among those that ended:
 * whoever comes back with it hears of all others, whatever the order in which they end.
 */
async function* follow(db: Pool, run: string, last: string | undefined, signal: AbortSignal): AsyncGenerator<string> {
  const begun = performance.now();
  let told = numberIn(last);
  /** Found after all was told: what ended in between is told before the end. */
  let counts: Awaited<ReturnType<typeof countFiles>> | null = null;
  let heard = begun;
  yield 'retry: 2000\n\n';
  while (!signal.aborted && performance.now() - begun < LONGEST_MS) {
    const files = await listEnded(db, run, told, PIECE);
    for (const file of files) {
      told = file.ended;
      heard = performance.now();
      yield event('file', String(told), fileOf(file));
    }
    if (files.length > 0) continue;
    if (counts && !isWaiting(counts)) {
      yield event('end', END, { counts });
      return;
    }
    counts = await countFiles(db, run);
    if (!isWaiting(counts)) continue;
    if (performance.now() - heard > QUIET_MS) {
      heard = performance.now();
      yield ': still at work\n\n';
    }
    await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}
