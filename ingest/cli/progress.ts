/** How far an ingest is: one line written over on a terminal, else a line every ten seconds. On stderr. */
import type { Progress } from '../ledger.ts';
import { printable, type Terminal } from './terminal.ts';

const LIVE_MS = 100;
const LINE_MS = 10_000;

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Clears the live line. */
  readonly end: () => void;
}

export const progressLine = ({ err, live, columns }: Terminal): ProgressLine => {
  const started = performance.now();
  let shown = live ? -Infinity : started;
  return {
    show: (progress) => {
      const now = performance.now();
      if (now - shown < (live ? LIVE_MS : LINE_MS)) return;
      shown = now;
      const line = lineOf(progress, (now - started) / 1000);
      err(live ? `\r\x1b[2K${line.slice(0, columns - 1)}` : `${line}\n`);
    },
    end: () => {
      if (live) err('\r\x1b[2K');
    },
  };
};

/** `120 of 588 files, 56/s, 8 s left: orders/EO_13636.htm` */
const lineOf = ({ seen, finished, file }: Progress, seconds: number): string => {
  const rate = finished / Math.max(seconds, 0.001);
  const left = Math.ceil((seen - finished) / Math.max(rate, 0.001));
  return `${finished} of ${seen} files, ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${left} s left: ${printable(file.path)}`;
};
