/** Words that are set upon other words: whoever looks reads one of both, or neither. */
import type { Run } from './page.ts';
import { piecesOf } from './pieces.ts';

/** Part of their size by which lines that lie upon each other may stand apart; lines set closer than usual stand farther. */
const APART = 0.3;
/** Of the shorter of two pieces. */
const SHARED = 0.5;

export const isOverprinted = (runs: readonly Run[]): boolean => {
  const words = runs
    .flatMap((run) => piecesOf(run, run.text.split(BLANK)))
    .filter(({ text }) => SAYS_SOMETHING.test(text));
  // Lines are looked for in rows, twice, so that two that stand close are in one row at least once.
  return [0, 0.5].some((shift) => {
    const rows = Map.groupBy(words, ({ top, size }) => Math.floor(top / (2 * APART * size) + shift));
    return [...rows.values()].some(hasOverlap);
  });
};

/** What a form leaves to be filled in is no place of its words. */
const BLANK = /([\s._…]{3,})/;
const SAYS_SOMETHING = /\p{L}{2,}\P{L}+\p{L}{2,}/u;

const hasOverlap = (row: readonly Run[]): boolean => {
  let last: Run | null = null;
  for (const run of row.toSorted((a, b) => a.left - b.left)) {
    if (last && covers(last, run)) return true;
    if (!last || run.right > last.right) last = run;
  }
  return false;
};

const covers = (a: Run, b: Run): boolean =>
  Math.min(a.right, b.right) - b.left > SHARED * Math.min(a.right - a.left, b.right - b.left) &&
  Math.abs(a.top - b.top) < APART * Math.min(a.size, b.size) &&
  !areSame(lettersOf(a), lettersOf(b));

/** Bold print is set twice in some files. */
const areSame = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
const lettersOf = ({ text }: Run): string => text.replace(/\P{L}+/gu, '');
