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
import type { Fetched, KnownNames } from '../../values/index.ts';
import { clockOf, type Clock } from './clock.ts';
import { spawnReader } from './command.ts';
import { onFrames, writeFrame, writeMessage } from './frames.ts';
import { WATCH_MS, type ReaderLimits } from './limits.ts';
import { parseGiven, type FromReader, type ToReader } from './messages.ts';
import { residentBytes } from './usage.ts';

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
  clock: Clock;
  /** Pages that may still ask for time of their own. */
  pages: number;
}

type PictureSize = Omit<PagePicture, 'pixels'>;

interface Process {
  readonly child: ChildProcess;
  readonly input: Writable;
  readonly limits: ReaderLimits;
  readonly program: Program | null;
  readonly ready: PromiseWithResolvers<null>;
  alive: boolean;
  /** Documents that it was given. */
  count: number;
  /** Those that it was told last. */
  names: KnownNames | null;
  wait: Wait | null;
  /** The next frame is a picture of this size. */
  picture: PictureSize | null;
  /** Why it was killed. */
  refused: CodedError | null;
}

/** `program` reads pictures of pages; without it the reader does it by itself. */
export const startReader = (limits: ReaderLimits, program: Program | null = null, spawned = spawnReader): Reader => {
  const child = spawned();
  const [input, output] = [child.stdin as Writable, child.stdio[3] as Readable];
  const it: Process = {
    ...{ child, input, limits, program, ready: Promise.withResolvers<null>() },
    ...{ alive: true, count: 0, names: null, wait: null, picture: null, refused: null },
  };
  // Its end is told to whoever waits; nobody may.
  it.ready.promise.catch(() => undefined);
  const stopped = new Promise<void>((resolve) => child.once('close', () => resolve()));
  onFrames(
    output,
    limits.outputBytes,
    (payload) => take(it, payload),
    () => breach(it, 'E_OUTPUT_LIMIT', `What was read is larger than ${limits.outputBytes} bytes.`),
  );
  tellEnd(it, watchOver(it));
  // The process may end before it has read all: its end says why.
  input.on('error', () => undefined);
  output.on('error', () => undefined);
  return {
    pid: child.pid ?? 0,
    count: () => it.count,
    isAlive: () => it.alive,
    read: (fetched, names) => read(it, fetched, names),
    stop: async () => {
      kill(it);
      await stopped;
    },
  };
};

const read = async (it: Process, { bytes, ...header }: Fetched, names: KnownNames): Promise<Publication> => {
  await it.ready.promise;
  // Its end was told before anybody waited for it: nobody would be told again.
  if (!it.alive) throw new ReaderDied('The reader process had ended');
  it.count += 1;
  const answer = new Promise<Publication | Error>((resolve) => {
    const clock = clockOf(it.child.pid ?? 0, it.limits.wallMs);
    it.wait = { sha256: header.sha256, settle: resolve, clock, pages: it.limits.pages };
  });
  if (it.names !== names) send(it, { kind: 'names', names });
  if (it.names === null && it.program) send(it, { kind: 'recognizer' });
  it.names = names;
  send(it, { kind: 'document', ...header });
  writeFrame(it.input, bytes);
  const settled = await answer;
  if (settled instanceof Error) throw settled;
  return settled;
};

const send = ({ input }: Process, message: ToReader): void => writeMessage(input, message);

const settle = (it: Process, answer: Publication | Error): void => {
  const { wait } = it;
  it.wait = null;
  wait?.settle(answer);
};

const kill = (it: Process): void => {
  it.alive = false;
  killGroup(it.child);
};

const breach = (it: Process, code: CodeName, message: string): void => {
  it.refused = new CodedError(code, message);
  kill(it);
};

/** A frame: a picture that was announced, or a message. */
const take = (it: Process, payload: Buffer): void => {
  const { picture } = it;
  if (picture) {
    it.picture = null;
    void recognize(it, payload, picture);
    return;
  }
  // Thrown from here, it would end the worker.
  try {
    follow(it, parseGiven(payload, it.wait?.sha256 ?? null));
  } catch (error) {
    const reason = error instanceof Error ? onOneLine(error.message) : '?';
    breach(it, 'E_READER_WRONG', `The reader gave no answer: ${reason}`);
  }
};

const follow = (it: Process, message: FromReader): void => {
  if (message.kind === 'ready') it.ready.resolve(null);
  else if (message.kind === 'recognizing') giveTime(it);
  else if (message.kind === 'picture') {
    const { kind: _, ...size } = message;
    giveTime(it);
    it.picture = size;
  } else if (message.kind === 'published') settle(it, message.publication);
  else if (message.kind === 'refused') settle(it, new CodedError(message.code, message.message));
  else settle(it, new Error(`Reader: ${message.stack}`));
};

const giveTime = ({ wait, child, limits }: Process): void => {
  if (wait && wait.pages-- > 0) wait.clock = clockOf(child.pid ?? 0, limits.pageMs);
};

const recognize = async (it: Process, pixels: Uint8Array, size: PictureSize): Promise<void> => {
  const isSound = pixels.length === size.width * size.height;
  const left = it.wait?.clock.leftMs() ?? 0;
  const words = it.program && isSound && left > 0 ? await it.program({ ...size, pixels }, left) : null;
  send(it, { kind: 'recognized', words });
};

/** Kills what does not become ready, takes too long or too much memory; returns what ends that. */
const watchOver = (it: Process): (() => void) => {
  const { child, limits, ready } = it;
  const watch = setInterval(() => {
    if (!it.wait || child.pid === undefined) return;
    if (it.wait.clock.isLate()) breach(it, 'E_TIME_LIMIT', 'Reading took longer than is allowed.');
    void Promise.resolve(residentBytes(child.pid)).then((bytes) => {
      if (!it.wait || bytes <= limits.memoryBytes) return;
      const megabytes = Math.round(limits.memoryBytes / 2 ** 20);
      breach(it, 'E_MEMORY_LIMIT', `Reading needed more than ${megabytes} MB of memory.`);
    });
  }, WATCH_MS);
  watch.unref();
  const startLimit = setTimeout(() => kill(it), limits.startMs);
  const started = (): void => clearTimeout(startLimit);
  void ready.promise.then(started, started);
  return () => clearInterval(watch);
};

const tellEnd = (it: Process, unwatch: () => void): void => {
  const { child } = it;
  const stderr = tailOf(child.stderr as Readable);
  const onEnd = (how: string): void => {
    it.alive = false;
    unwatch();
    const error = it.refused ?? endedBy(how, stderr());
    it.ready.reject(error);
    settle(it, error);
  };
  child.once('error', (error) => onEnd(error.message));
  child.once('close', (code, signal) => onEnd(signal ?? `exit code ${code ?? '?'}`));
};

/** `said`: the last that it complained of. */
const endedBy = (how: string, said: string): Error =>
  /heap out of memory|Allocation failed/i.test(said)
    ? new CodedError('E_MEMORY_LIMIT', 'Reading needed more memory than is allowed.')
    : new ReaderDied(`The reader process ended (${how})${said === '' ? '' : `: ${said}`}`);

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
