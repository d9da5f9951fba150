/**
 * CSV and TSV (RFC 4180, LF or CRLF): a row a block, its cells parted by " | ". Our own scan, for no library tells
 * where in the file a cell stands.
 */
import { CodedError } from '../../schema/domain/codes.ts';
import { spanOf, type Span } from '../../schema/domain/span.ts';
import { proseWriter } from '../kernel/prose.ts';
import { textBuilder, type TextBuilder } from '../kernel/text-builder.ts';
import { MOST_VALUES, truncated } from './caps.ts';
import { draftOf, type Draft } from './draft.ts';
import { rowsOf, type CellSpan } from './rows.ts';
import type { Row } from '../values/index.ts';

/** The content of one cell in the original, without its quotation marks and the white space around it. */
export interface Cell extends Span {
  readonly quoted: boolean;
}

const writePlain = proseWriter();
const writeQuoted = proseWriter({ source: '""', replace: () => '"' });

export const readCsv = (source: string): Draft => {
  const builder = textBuilder(source);
  const { records, complete } = recordsOf(source, delimiterOf(source));
  const table = writeTable(builder, source, records);
  const built = builder.finish();
  const issues = complete ? [] : [truncated('rows', Math.max(0, records.length - 1), null)];
  return draftOf('csv', built, { rows: rowsOfTable(built.text, table), issues });
};

/** The places of the cells in the text that is written, row by row; null for an empty one. */
export type Table = readonly (readonly (Span | null)[])[];

/** Writes records, cells in the order of `source`; `rowsOfTable` reads them once the text is finished. */
export const writeTable = (builder: TextBuilder, source: string, records: readonly (readonly Cell[])[]): Table =>
  records.map((cells) => writeRecord(builder, source, cells));

/** The first record names the columns of the others. */
export const rowsOfTable = (text: string, [header = [], ...rest]: Table): readonly Row[] => {
  const columns = header.map((cell, index) => (cell ? text.slice(cell.start, cell.end) : `column ${index + 1}`));
  return rowsOf(
    text,
    rest.map((cells) =>
      cells.flatMap((span, index): readonly CellSpan[] => [{ column: columns[index] ?? `column ${index + 1}`, span }]),
    ),
  );
};

const delimiterOf = (source: string): string => {
  const first = source.slice(0, source.search(/\r?\n|$/));
  const count = (sign: string): number => first.split(sign).length;
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

interface Records {
  readonly records: readonly (readonly Cell[])[];
  /** Whether that is all of them. */
  readonly complete: boolean;
}

const recordsOf = (source: string, delimiter: string): Records => {
  const records: Cell[][] = [];
  let cells: Cell[] = [];
  let count = 0;
  let at = source.startsWith('\ufeff') ? 1 : 0;
  const ends = new RegExp(`${delimiter}|\r?\n|$`, 'g');
  while (at <= source.length) {
    if (cells.length === 0 && count >= MOST_VALUES) return { records, complete: false };
    count += 1;
    const quoted = source[at] === '"';
    const close = quoted ? closingQuote(source, at + 1) : -1;
    ends.lastIndex = quoted ? close + 1 : at;
    const stop = ends.exec(source);
    const end = stop?.index ?? source.length;
    cells.push(quoted ? { ...trimmed(source, at + 1, close), quoted } : { ...trimmed(source, at, end), quoted });
    if (stop?.[0] !== delimiter) {
      if (cells.some((cell) => cell.end > cell.start)) records.push(cells);
      cells = [];
    }
    if (end >= source.length) break;
    at = end + (stop?.[0].length ?? 1);
  }
  return { records, complete: true };
};

/** The quotation mark that closes a cell: the first that is not doubled. */
const closingQuote = (source: string, from: number): number => {
  let at = source.indexOf('"', from);
  while (at >= 0 && source[at + 1] === '"') at = source.indexOf('"', at + 2);
  if (at < 0) throw new CodedError('E_MALFORMED', `A quoted cell that opens at ${from - 1} is never closed.`);
  return at;
};

const trimmed = (source: string, start: number, end: number): Span => {
  const words = source.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return spanOf(start + lead, start + Math.max(lead, words.trimEnd().length));
};

/** Spans of the cells in the canonical text; null for an empty one, of which nothing is written. */
const writeRecord = (builder: TextBuilder, source: string, cells: readonly Cell[]): readonly (Span | null)[] => {
  builder.open('table');
  let last: number | null = null;
  return cells.map((cell) => {
    if (cell.end <= cell.start) return null;
    if (last !== null && builder.start() !== null) builder.replace(last, cell.start, ' | ');
    const before = builder.start() === null ? null : builder.length();
    (cell.quoted ? writeQuoted : writePlain)(builder, source, cell.start, cell.end);
    last = cell.end;
    const start = before ?? builder.start();
    return start === null ? null : spanOf(start, builder.length());
  });
};
