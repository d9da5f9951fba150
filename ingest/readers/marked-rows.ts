/** Rows of tables that lay out a list: a mark ("(a)") in a cell of its own, and beside it nothing but its words. */
import type { Tag } from './html-tags.ts';

const MARK =
  /^(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxlc]{1,6}|[IVXLC]{1,6})[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\.?|(?:Section|Sec\.|SECTION|SEC\.|Article|ARTICLE|§) ?\d{1,5}[a-z]?[.:]?|[•▪◦–—-])$/u;
/** In a table other numbers count too: lines of a form, notes. */
const OF_SECTION = /^(?:\([^.]*$|S[eE]|A[rR]|§)/u;
const WORDS = /\p{L}{2}/u;
const ENDS_PROSE = /(?:[.;:,—]|\b(?:and|or))["”’]?$/u;
const SPACES = /(?:\s|&nbsp;|&#160;|&#x[aA]0;)+/gu;

/** Null for every other row; "section" where words behind a mark of sections are a sentence or a part of one. */
export const markedRow = (source: string, tags: readonly Tag[], at: number): 'section' | 'row' | null => {
  const cells = cellsFrom(source, tags, at).filter((cell) => cell !== '');
  const [mark = '', words = ''] = cells;
  if (cells.length !== 2 || !MARK.test(mark) || !WORDS.test(words)) return null;
  return OF_SECTION.test(mark) && words.includes(' ') && ENDS_PROSE.test(words.slice(-8)) ? 'section' : 'row';
};

/** What the cells of the row hold whose start tag is there; none where a table stands in one. */
const cellsFrom = (source: string, tags: readonly Tag[], at: number): readonly string[] => {
  const cells: string[] = [];
  for (let next = at; next < tags.length; next++) {
    const tag = tags[next];
    if (!tag || (next > at && ENDS_ROW.has(tag.name))) break;
    if (tag.name === 'table') return tag.kind === 'start' ? [] : cells;
    if (tag.kind === 'start' && (tag.name === 'td' || tag.name === 'th')) cells.push('');
    const last = cells.pop();
    if (last !== undefined) cells.push(last + source.slice(tag.end, tags[next + 1]?.start ?? tag.end));
  }
  return cells.map((cell) => cell.replace(SPACES, ' ').trim());
};
const ENDS_ROW = new Set(['tr', 'tbody', 'thead', 'tfoot']);
