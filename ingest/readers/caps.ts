/** How much of one document is read: beyond any real one, and far within what a reader process may use. */
import type { Issue } from '../../schema/domain/publication.ts';
import { issue } from './draft.ts';

/** UTF-16 units of a text: some 2,500 printed pages, twice the longest law. */
export const MOST_TEXT = 8_000_000;
/** Lines of a text; a book has a hundred thousand. */
export const MOST_LINES = 300_000;
/** Cells of a table, values of JSON. */
export const MOST_VALUES = 250_000;

export interface Capped {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** The text as far as it is read (`most` UTF-16 units), cut at the end of a line or a word; and what is to be said of it. */
export const cap = (text: string, most = MOST_TEXT): Capped => {
  const end = Math.min(text.length, most, endOfLines(text));
  if (end === text.length) return { text, issues: [] };
  const space = Math.max(text.lastIndexOf('\n', end), text.lastIndexOf(' ', end));
  // A copy: a slice would keep the whole text in memory.
  const kept = Buffer.from(text.slice(0, space > end - 10_000 ? space : end), 'utf16le').toString('utf16le');
  return { text: kept, issues: [truncated(`characters`, kept.length, text.length)] };
};

export const truncated = (what: string, kept: number, all: number | null): Issue =>
  issue('W_TRUNCATED', `Only the first ${kept} ${what}${all === null ? '' : ` of ${all}`} were read.`);

const endOfLines = (text: string): number => {
  let at = -1;
  for (let line = 0; line < MOST_LINES; line += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
};
