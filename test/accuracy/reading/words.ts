/** Words of two readings of one document, set side by side in their order. */
import { diffArrays } from 'diff';

/** A printed word, and the page that it stands on; null where nothing says. */
export interface Word {
  readonly text: string;
  readonly page: number | null;
}

export interface Compared {
  readonly same: number;
  /** Words of the reading that the truth lacks, and the other way round. */
  readonly extra: readonly string[];
  readonly missed: readonly string[];
  /** Same words of which the truth tells a page, those of which the reading does, and those that stand on one page. */
  readonly onPages: number;
  readonly paged: number;
  readonly samePage: number;
}

/** What differs from printer to printer: kinds of quotation marks, dashes and spaces, and marks at a word's edges. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”]|''/g, '"')
    .replace(/[‐‑–—−]|--/g, '-')
    .split(/[\s/]+|-{1,3}(?=\s|$)/)
    .map((word) => word.replace(/^[^\p{L}\p{N}§$]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');

export const wordsOn = (text: string, page: number | null): readonly Word[] =>
  plainWords(text).map((word) => ({ text: word, page }));

/** The longest run of words that both have in one order is the same; what is left over is extra or missed. */
export const compareWords = (reading: readonly Word[], truth: readonly Word[]): Compared => {
  const parts = diffArrays([...truth], [...reading], { comparator: (a, b) => a.text === b.text });
  const extra: string[] = [];
  const missed: string[] = [];
  let [at, to, same, onPages, paged, samePage] = [0, 0, 0, 0, 0, 0];
  for (const { added, removed, value, count } of parts) {
    if (added) {
      extra.push(...value.map(({ text }) => text));
      to += count;
    } else if (removed) {
      missed.push(...value.map(({ text }) => text));
      at += count;
    } else {
      for (let index = 0; index < count; index += 1) {
        const [expected, found] = [truth[at + index]?.page ?? null, reading[to + index]?.page ?? null];
        if (expected !== null) onPages += 1;
        if (expected !== null && found !== null) paged += 1;
        if (expected !== null && expected === found) samePage += 1;
      }
      same += count;
      at += count;
      to += count;
    }
  }
  return { same, extra, missed, onPages, paged, samePage };
};
