/** A shape of rows: which columns tell it, and what one row of it asserts. */
import type { Json } from '../../../schema/domain/statement.ts';
import { printedDates } from '../../kernel/dates.ts';
import { isPartialDate } from '../../../schema/domain/partial-date.ts';
import type { Span } from '../../../schema/domain/span.ts';
import type { Fact, Assertion } from '../assert/assertion.ts';
import type { AssertContext } from '../assert/context.ts';
import { listOf } from '../known-names.ts';
import type { Row } from '../../values/index.ts';

export interface RecordShape {
  /** The last segment of its rule's id, `records/<name>@1`. */
  readonly name: string;
  /** Columns that every row of this shape has, and that no other shape has together; of a list, one, however it is capitalised. */
  readonly columns: readonly (string | readonly string[])[];
  /** `columnOf` tells which column has one of these names. */
  readonly assertRow: (context: AssertContext, row: Row, columnOf: ColumnOf) => Assertion;
}

/** The column of that name, or the first of several names that there is; '' where there is none. */
export type ColumnOf = (names: string | readonly string[]) => string;

export const basisOf = (shape: string): { readonly rule: string; readonly confidence: number } => ({
  rule: `records/${shape}@1`,
  confidence: 0.95,
});

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Of a table whose rows have these cells. */
export const columnsOf = (cells: Row['cells']): ColumnOf => {
  const columns = Object.keys(cells);
  const byName = new Map(columns.toReversed().map((column) => [plain(column), column]));
  return (names) => {
    if (typeof names === 'string') return names in cells ? names : '';
    const name = names.find((one) => byName.has(plain(one)));
    return name === undefined ? '' : (byName.get(plain(name)) ?? '');
  };
};

export const valueOf = (row: Row, column: string): string => row.cells[column]?.value.trim() ?? '';
export const spanOfCell = (row: Row, column: string): Span | null => row.cells[column] ?? null;

/** What a cell says of a property; empty cells and cells that can't be read as wanted say nothing. */
export const cellFact = (
  row: Row,
  column: string,
  property: string,
  read: (value: string) => Json = (value) => value,
): Fact => {
  const printed = valueOf(row, column);
  return { property, value: printed === '' ? null : read(printed), quotes: [spanOfCell(row, column)] };
};

/** One fact for each entry of a `a|b|c` cell. */
export const listFacts = (row: Row, column: string, property: string): readonly Fact[] =>
  listOf(valueOf(row, column)).map((value) => ({ property, value, quotes: [spanOfCell(row, column)] }));

export const number = (value: string): number | null => (Number.isFinite(Number(value)) ? Number(value) : null);
export const integer = (value: string): number | null => (/^-?\d{1,9}$/.test(value) ? Number(value) : null);
/** "2025-08", or as it is printed in prose. */
export const partialDate = (value: string): string | null =>
  isPartialDate(value) ? value : (printedDates(value, { start: 0, end: value.length })[0]?.value ?? null);
export const decimal = (value: string): string | null => /^\d+(?:\.\d+)?$/.exec(value)?.[0] ?? null;
export const flag = (value: string): boolean | null =>
  /^(?:true|yes|1)$/i.test(value) ? true : /^(?:false|no|0)$/i.test(value) ? false : null;
/** A point estimate is a range without width. */
export const flopRange = (value: string): Json => {
  const flop = number(value);
  return flop === null ? null : { low: flop, high: flop };
};
