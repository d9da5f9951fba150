/** How far an ingest is, on stderr: one line written over on a terminal, else a line every ten seconds, come what may. */
import type { Progress } from '../runs/ledger.ts';
import { printable, type Terminal } from './terminal.ts';

/** Written over at most so often; and at least once a second, for a document may take its time. */
const LIVE_MS = 100;
const TICK_MS = 1_000;
const LINE_MS = 10_000;

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Clears the live line; it comes back if more is shown. */
  readonly end: () => void;
}

export const progressLine = ({ err, live, columns }: Terminal): ProgressLine => {
  const started = performance.now();
  let latest: Progress | null = null;
  let written = -Infinity;
  let timer: NodeJS.Timeout | null = null;
  const write = (): void => {
    if (latest === null) return;
    const now = performance.now();
    written = now;
    const line = lineOf(latest, (now - started) / 1_000, live ? columns - 1 : Infinity);
    err(live ? `\r\x1b[2K${line}` : `${line}\n`);
  };
  return {
    show: (progress) => {
      latest = progress;
      timer ??= setInterval(write, live ? TICK_MS : LINE_MS).unref();
      if (live && performance.now() - written >= LIVE_MS) write();
    },
    end: () => {
      if (timer === null) return;
      clearInterval(timer);
      timer = null;
      latest = null;
      if (live) err('\r\x1b[2K');
    },
  };
};

/** `120 of 588 files, 56/s, 8 s left: orders/EO_13636.htm`; the file is the one that has been in hand longest. */
const lineOf = ({ seen, finished, inHand }: Progress, seconds: number, width: number): string => {
  const rate = finished / Math.max(seconds, 0.001);
  const head = `${finished} of ${seen} files`;
  if (finished === seen) return `${head}; the search index is filled`;
  const left = finished === 0 ? '' : `, ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${timeOf((seen - finished) / rate)} left`;
  const [file] = inHand;
  return file === undefined
    ? head + left
    : `${head}${left}: ${fitting(printable(file), width - head.length - left.length - 2)}`;
};

/** `45 s`, `12 min`, `3.5 h` */
const timeOf = (seconds: number): string => {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  return seconds < 6_000 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
};

/** The end of a path tells more than its beginning. */
const fitting = (path: string, width: number): string =>
  path.length <= width ? path : `…${path.slice(path.length - Math.max(width, 1) + 1)}`;
