/**
 * Some reader processes, each with one document at a time; started when waiting for the others costs more, ended when they have aged.
 * A new one takes a second to start and reads its first hundred documents at half the pace.
 */
import { CodedError } from '../../../schema/domain/codes.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Fetched, KnownNames } from '../../values/index.ts';
import { installedTesseract, type Program } from '../ocr/program.ts';
import { IDLE_MS, READER_LIMITS, RECYCLE, type ReaderLimits } from './limits.ts';
import { residentBytes } from './usage.ts';
import { ReaderDied, startReader, type Reader } from './reader.ts';

export interface ReaderPool {
  /** Waits for a free reader. Errors: see `Reader.read`. */
  readonly read: (fetched: Fetched, names: KnownNames) => Promise<Publication>;
  /** Ends all of them; what they hold fails, and so does what waits for one. */
  readonly stop: () => Promise<void>;
}

export interface ReaderPoolOptions {
  readonly size: number;
  readonly limits?: Partial<ReaderLimits>;
  /** What reads pictures of pages: the machine's program, where there is one, unless another is given, or none. */
  readonly program?: Program | null;
}

export const openReaders = ({
  size,
  limits: given = {},
  program = installedTesseract(),
}: ReaderPoolOptions): ReaderPool => {
  const limits = { ...READER_LIMITS, ...given };
  const free: Reader[] = [];
  const all = new Set<Reader>();
  const queue: PromiseWithResolvers<boolean>[] = [];
  let busy = 0;
  let stopped = false;
  let idle: NodeJS.Timeout | undefined;
  /** Milliseconds that documents waited, all together, since a reader was last started. */
  let waited = 0;

  const retire = async (reader: Reader): Promise<void> => {
    await reader.stop();
    all.delete(reader);
  };
  /** One that ended while it had nothing to do is of no use any more. */
  const takeFree = (): Reader | undefined => {
    const reader = free.pop();
    if (!reader || reader.isAlive()) return reader;
    void retire(reader);
    return takeFree();
  };
  const take = async (): Promise<Reader> => {
    clearTimeout(idle);
    if (stopped) throw new ReaderDied(STOPPED);
    if (busy === 0 || free.length > 0) busy += 1;
    else await turnOf();
    const reader = takeFree() ?? startReader(limits, program);
    all.add(reader);
    return reader;
  };
  /** Until a reader is given back, or another is worth its start. */
  const turnOf = async (): Promise<void> => {
    const turn = Promise.withResolvers<boolean>();
    queue.push(turn);
    const began = performance.now();
    const another = setTimeout(
      () => {
        if (busy === size || !queue.includes(turn)) return;
        queue.splice(queue.indexOf(turn), 1);
        busy += 1;
        turn.resolve(true);
      },
      Math.max(0, Math.min(LONG_MS, WORTH_MS - waited)),
    );
    const started = await turn.promise.finally(() => clearTimeout(another));
    waited = started ? 0 : waited + performance.now() - began;
  };
  const giveBack = async (reader: Reader): Promise<void> => {
    if (await isFit(reader)) free.push(reader);
    else void retire(reader);
    // Handed over, so that nobody who comes in between takes it, too.
    const next = queue.shift();
    if (next) next.resolve(false);
    else busy -= 1;
    if (busy === 0) idle = setTimeout(() => void Promise.all(free.splice(0).map(retire)), IDLE_MS).unref();
  };
  const read: ReaderPool['read'] = async (fetched, names) => {
    const reader = await take();
    return reader.read(fetched, names).finally(() => giveBack(reader));
  };
  return {
    read: async (fetched, names) => {
      try {
        return await read(fetched, names);
      } catch (error) {
        if (!isTooMuch(error) || fetched.bytes.byteLength <= SHORT) throw error;
        return read({ ...fetched, most: SHORT }, names).catch(() => {
          throw error;
        });
      }
    },
    stop: async () => {
      clearTimeout(idle);
      stopped = true;
      free.length = 0;
      for (const waiting of queue.splice(0)) waiting.reject(new ReaderDied(STOPPED));
      await Promise.all([...all].map(retire));
    },
  };
};

/** One document waits no longer while there could be another reader, and all together no longer since the last was started. */
const LONG_MS = 2_000;
const WORTH_MS = 10_000;

/** UTF-16 units of a text that can be read however much it says: one that broke a limit is cut there, and read again. */
const SHORT = 2_000_000;

const isTooMuch = (error: unknown): boolean =>
  error instanceof CodedError && ['E_TIME_LIMIT', 'E_MEMORY_LIMIT', 'E_OUTPUT_LIMIT'].includes(error.code);

const STOPPED = 'The readers were stopped';

const isFit = async (reader: Reader): Promise<boolean> =>
  reader.isAlive() && reader.count() < RECYCLE.documents && (await residentBytes(reader.pid)) < RECYCLE.memoryBytes;
