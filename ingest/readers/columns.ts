/** Tables of a plain text: lines whose words stand in columns, as "Notify users        CIO        May 2, 2031" does below its head. */
import { headsContents } from '../kernel/block-kinds.ts';
import { startsWithOpener, type Line } from './lines.ts';

/** A line and those that its last cell goes on in. */
export interface TableRow {
  readonly lines: readonly Line[];
}

/** So many spaces part two columns. */
const GAP = / {3,}|\t+/g;
/** Two lines that happen to agree are no table. */
const LEAST_ROWS = 3;
/** A sentence that was set to both margins has gaps at places of their own. */
const MOST_GAPS = 6;

/** Where the second and later columns begin, counted from the margin; empty where the line has none. */
const columnsOf = ({ indent, text }: Line): readonly number[] => {
  const gaps = [...text.matchAll(GAP)];
  return gaps.length > MOST_GAPS ? [] : gaps.map(({ index, 0: gap }) => indent + index + gap.length);
};

/** "FROM:     The Director" is a line of a letterhead. */
const LABELLED = /^[^\t]{1,40}?: {0,1}(?: {2,}|\t)/;

const opensRow = (line: Line): boolean =>
  line.text !== '' &&
  columnsOf(line).length > 0 &&
  !LABELLED.test(line.text) &&
  !startsWithOpener(line) &&
  !COUNTED.test(line.text) &&
  !(NUMBERED.test(line.text) && columnsOf(line).length === 1);
/** "II.    DEFINITIONS", "A.    No person shall": a mark and what hangs from it. */
const COUNTED = /^(?:[IVXLC]{1,6}|[A-Z])\. {2,}/;
/** "2.1   Each member should", ".3    to send it": the number of a clause, where nothing stands in a third column. */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,3}){0,4}|\.\d{1,2}) {2,}(?=\p{L}[\p{L}’'-]* |\p{L}+$)/u;

const agree = (columns: readonly number[], line: Line): boolean => {
  const own = columnsOf(line);
  return own.length === columns.length && own.every((at, index) => at === columns[index]);
};

/** The rows that begin at `from`, one below the other; none where what stands there is no table. */
export const tableRowsAt = (lines: readonly Line[], from: number): readonly TableRow[] => {
  const head = lines[from];
  if (!head || !opensRow(head)) return [];
  const columns = columnsOf(head);
  const rows: Line[][] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    const last = rows.at(-1);
    if (opensRow(line) && line.indent === head.indent && agree(columns, line)) rows.push([line]);
    else if (last && line.indent === columns.at(-1) && columnsOf(line).length === 0) last.push(line);
    else break;
  }
  return rows.length < LEAST_ROWS ? [] : rows.map((row) => ({ lines: row }));
};

/** The printed parts of a row's first line, cell by cell. */
export const cellsOf = ({ start, text }: Line): readonly { readonly start: number; readonly end: number }[] => {
  const cells: { start: number; end: number }[] = [];
  let at = 0;
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    cells.push({ start: start + at, end: start + index });
    at = index + gap.length;
  }
  return [...cells, { start: start + at, end: start + text.length }];
};

/** No head of a document has more lines. */
const LONGEST_HEAD = 30;
/** What stands at either side of a gap is short there, or a sentence was set to both margins. */
const LONGEST_CELL = 60;
/** A sentence, below which there is no head. */
const PROSE = /(?:\p{Ll}{2,},? {1,2}){5}/u;

/** "ORDER NO. 12        DATE: March 4, 2031": at the head of a text two things that stand beside each other. */
export const partedHead = (lines: readonly Line[]): readonly Line[] => {
  let printed = 0;
  let isOver = false;
  return lines.flatMap((line, index) => {
    if (line.text !== '') printed += 1;
    isOver ||=
      headsContents(line.text) ||
      printed > LONGEST_HEAD ||
      PROSE.test(line.text) ||
      startsWithOpener(line) ||
      COUNTED.test(line.text);
    if (isOver || LABELLED.test(line.text) || columnsOf(line).length === 0) return [line];
    const cells = cellsOf(line);
    const isCaption = cells.some(({ start, end }) =>
      /^(?:[)(|§*:]|\p{L}(?: \p{L})*$)/u.test(line.text.slice(start - line.start, end - line.start)),
    );
    const isNarrow = cells.every(({ start, end }) => end - start <= LONGEST_CELL);
    if (isCaption || !isNarrow || cells.length > MOST_CELLS || goesOn(lines, index)) return [line];
    return cells.flatMap((cell) => {
      const text = line.text.slice(cell.start - line.start, cell.end - line.start);
      return [
        { ...line, ...cell, text },
        { ...line, start: cell.end, end: cell.end, text: '' },
      ];
    });
  });
};
const MOST_CELLS = 4;
/** A value that hangs below its label goes on in the next line. */
const goesOn = (lines: readonly Line[], index: number): boolean => {
  const [line, next] = [lines[index], lines[index + 1]];
  return (
    line !== undefined &&
    next !== undefined &&
    next.text !== '' &&
    next.indent > line.indent + 4 &&
    !/ {3}/.test(next.text) &&
    /^\p{Ll}/u.test(next.text)
  );
};
