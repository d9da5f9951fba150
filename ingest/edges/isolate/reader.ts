/**
 * One reader process, seen from its worker. It holds one document at a time; whatever breaks a limit is killed, and the
 * document gets the limit's code. Nothing of a document is parsed on this side.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { CodedError, type CodeName } from '../../../schema/domain/codes.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { PagePicture } from '../../kernel/recognition.ts';
import type { Program } from '../ocr/program.ts';
import type { Fetched, KnownNames } from '../../stages/values.ts';
import { spawnReader } from './command.ts';
import { onFrames, writeFrame, writeMessage } from './frames.ts';
import { WATCH_MS, type ReaderLimits } from './limits.ts';
import { parseGiven, type FromReader, type ToReader } from './messages.ts';
import { isStarved, processorMs, residentBytes } from './usage.ts';

/** The process ended by itself while it held the document: nobody's fault yet. */
export class ReaderDied extends Error {}

export interface Reader {
  readonly pid: number;
  /** Documents read so far. */
  readonly count: () => number;
  readonly isAlive: () => boolean;
  /** Errors: a `CodedError` (the document's, or a limit's), `ReaderDied`, or what nobody foresaw. */
  readonly read: (fetched: Fetched, names: KnownNames) => Promise<Publication>;
  /** Resolves when the process has ended. */
  readonly stop: () => Promise<void>;
}

/** The answer that is waited for, and the limits while it is. */
interface Wait {
  /** Of the document that it holds. */
  readonly sha256: string;
  readonly settle: (answer: Publication | Error) => void;
  deadline: number;
  /** How long it may take until then. */
  allowedMs: number;
  /** Of the processor that the process had had before. */
  workedMs: number | null;
  /** Pages that may still ask for time of their own. */
  pages: number;
}

/** `program` reads pictures of pages; without it the reader does it by itself. */
export const startReader = (limits: ReaderLimits, program: Program | null = null, spawned = spawnReader): Reader => {
  const child = spawned();
  const [input, output] = [child.stdin as Writable, child.stdio[3] as Readable];
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stderr = tailOf(child.stderr as Readable);
  let wait: Wait | null = null;
  let alive = true;
  let known: KnownNames | null = null;
  let count = 0;
  let refused: CodedError | null = null;
  let picture: Omit<PagePicture, 'pixels'> | null = null;

  const settle = (answer: Publication | Error): void => {
    const waiting = wait;
    wait = null;
    waiting?.settle(answer);
  };
  const kill = (): void => {
    alive = false;
    killGroup(child);
  };
  const breach = (code: CodeName, message: string): void => {
    refused = new CodedError(code, message);
    kill();
  };
  const giveTime = (): void => {
    if (wait && wait.pages-- > 0) Object.assign(wait, clockOf(limits.pageMs));
  };
  const clockOf = (allowedMs: number): Pick<Wait, 'deadline' | 'allowedMs' | 'workedMs'> => ({
    deadline: performance.now() + allowedMs,
    allowedMs,
    workedMs: processorMs(child.pid ?? 0),
  });
  const isLate = ({ deadline, allowedMs, workedMs: before }: Wait): boolean => {
    const late = performance.now() - deadline;
    if (late <= 0) return false;
    const workedMs = processorMs(child.pid ?? 0);
    if (before === null || workedMs === null) return true;
    return !isStarved({ waitedMs: allowedMs + late, workedMs: workedMs - before, allowedMs });
  };
  const ready = Promise.withResolvers<null>();
  const answers: { readonly [K in FromReader['kind']]: (message: Extract<FromReader, { kind: K }>) => void } = {
    ready: () => ready.resolve(null),
    recognizing: () => giveTime(),
    picture: ({ kind: _, ...size }) => {
      giveTime();
      picture = size;
    },
    published: ({ publication }) => settle(publication),
    refused: ({ code, message }) => settle(new CodedError(code, message)),
    fault: ({ stack }) => settle(new Error(`Reader: ${stack}`)),
  };
  const recognize = async (pixels: Uint8Array, size: Omit<PagePicture, 'pixels'>): Promise<void> => {
    const sound = program && pixels.length === size.width * size.height;
    const left = wait ? wait.deadline - performance.now() : 0;
    send({ kind: 'recognized', words: sound && left > 0 ? await program({ ...size, pixels }, left) : null });
  };
  onFrames(
    output,
    limits.outputBytes,
    (payload) => {
      if (picture) {
        const size = picture;
        picture = null;
        void recognize(payload, size);
        return;
      }
      // Thrown from here, it would end the worker.
      try {
        const message = parseGiven(payload, wait?.sha256 ?? null);
        (answers[message.kind] as (message: FromReader) => void)(message);
      } catch (error) {
        breach(
          'E_READER_WRONG',
          `The reader gave no answer: ${error instanceof Error ? onOneLine(error.message) : '?'}`,
        );
      }
    },
    () => breach('E_OUTPUT_LIMIT', `What was read is larger than ${limits.outputBytes} bytes.`),
  );
  const watch = setInterval(() => {
    if (!wait || child.pid === undefined) return;
    if (isLate(wait)) breach('E_TIME_LIMIT', 'Reading took longer than is allowed.');
    void Promise.resolve(residentBytes(child.pid)).then((bytes) => {
      if (wait && bytes > limits.memoryBytes) {
        breach('E_MEMORY_LIMIT', `Reading needed more than ${Math.round(limits.memoryBytes / 2 ** 20)} MB of memory.`);
      }
    });
  }, WATCH_MS);
  watch.unref();
  const startLimit = setTimeout(kill, limits.startMs);
  void ready.promise.then(
    () => clearTimeout(startLimit),
    () => clearTimeout(startLimit),
  );
  const died = (how: string): Error => {
    if (refused) return refused;
    const said = stderr();
    if (/heap out of memory|Allocation failed/i.test(said)) {
      return new CodedError('E_MEMORY_LIMIT', 'Reading needed more memory than is allowed.');
    }
    return new ReaderDied(`The reader process ended (${how})${said === '' ? '' : `: ${said}`}`);
  };
  const onEnd = (how: string): void => {
    alive = false;
    clearInterval(watch);
    const error = died(how);
    ready.promise.catch(() => undefined);
    ready.reject(error);
    settle(error);
  };
  child.once('error', (error) => onEnd(error.message));
  child.once('close', (code, signal) => onEnd(signal ?? `exit code ${code ?? '?'}`));
  // The process may end before it has read all: its end says why.
  input.on('error', () => undefined);
  output.on('error', () => undefined);

  const send = (message: ToReader): void => writeMessage(input, message);
  return {
    pid: child.pid ?? 0,
    count: () => count,
    isAlive: () => alive,
    read: async ({ bytes, ...header }, names) => {
      await ready.promise;
      // Its end was told before anybody waited for it: nobody would be told again.
      if (!alive) throw new ReaderDied('The reader process had ended');
      count += 1;
      const answer = new Promise<Publication | Error>((resolve) => {
        wait = {
          sha256: header.sha256,
          settle: resolve,
          ...clockOf(limits.wallMs),
          pages: limits.pages,
        };
      });
      if (known !== names) send({ kind: 'names', names });
      if (known === null && program) send({ kind: 'recognizer' });
      known = names;
      send({ kind: 'document', ...header });
      writeFrame(input, bytes);
      const settled = await answer;
      if (settled instanceof Error) throw settled;
      return settled;
    },
    stop: async () => {
      alive = false;
      killGroup(child);
      await ended;
    },
  };
};

/** The process leads a group of its own, so that what it started ends with it. */
const killGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};

const LONGEST_REASON = 200;

const onOneLine = (message: string): string => message.replaceAll(/\s+/g, ' ').slice(0, LONGEST_REASON);

const TAIL = 4_000;

/** The last of what the process complained of. */
const tailOf = (stream: Readable): (() => string) => {
  let tail = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => (tail = (tail + text).slice(-TAIL)));
  return () => tail.trim();
};
