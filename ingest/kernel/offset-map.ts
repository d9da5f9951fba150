/**
 * Where a piece of canonical text stood in the original. Both sides count UTF-16 units.
 *
 * A run of equal lengths maps unit by unit; a run of unequal lengths ("”" for "''", one space for a line break and its
 * indentation) maps as a whole. What lies between two runs on the original side was left out of the canonical text.
 */
import { spanOf, type Span } from '../../schema/domain/span.ts';
import type { OffsetRun } from '../values/index.ts';

export interface OffsetMap {
  /** The smallest original span that holds the canonical one. An empty span maps to an empty one. */
  toOriginal(span: Span): Span;
  /** The smallest canonical span made from any of the original one; empty where all of it was left out. */
  toCanonical(span: Span): Span;
}

export const offsetMap = (runs: readonly OffsetRun[]): OffsetMap => ({
  toOriginal: (span) => {
    const start = originalAt(runs, span.start, 'start');
    return span.end <= span.start ? spanOf(start, start) : spanOf(start, originalAt(runs, span.end, 'end'));
  },
  toCanonical: (span) => {
    const start = canonicalAt(runs, span.start, 'start');
    return spanOf(start, Math.max(start, canonicalAt(runs, span.end, 'end')));
  },
});

type Side = 'start' | 'end';

/** As a start, an offset belongs to the run that begins at it or holds it; as an end, to the run that ends at it. */
const originalAt = (runs: readonly OffsetRun[], offset: number, side: Side): number => {
  const run = side === 'start' ? lastRun(runs, 0, offset) : lastRun(runs, 0, offset - 1);
  if (!run) return runs[0]?.[1] ?? 0;
  const [canonical, original, length, originalLength] = run;
  const into = offset - canonical;
  if (into >= length) return original + originalLength;
  if (length === originalLength) return original + into;
  return side === 'start' ? original : original + originalLength;
};

const canonicalAt = (runs: readonly OffsetRun[], offset: number, side: Side): number => {
  const run = side === 'start' ? lastRun(runs, 1, offset) : lastRun(runs, 1, offset - 1);
  if (!run) return runs[0]?.[0] ?? 0;
  const [canonical, original, length, originalLength] = run;
  const into = offset - original;
  if (into >= originalLength) return canonical + length;
  if (length === originalLength) return canonical + into;
  return side === 'start' ? canonical : canonical + length;
};

/** The last run whose start on the given side (0 canonical, 1 original) is at or before the offset. */
const lastRun = (runs: readonly OffsetRun[], side: 0 | 1, offset: number): OffsetRun | undefined => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.[side] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
};
