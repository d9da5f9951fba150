/** CSV as RFC 4180 has it. Cells that a spreadsheet would run as a formula (=, +, -, @) begin with an apostrophe. */
import { stringify } from 'csv-stringify/sync';
import type { Row } from '../../edges/stream-rows.ts';

const line = (cells: readonly string[]): string => stringify([cells], { escape_formulas: true });

/** Lists are one cell, parted by semicolons. */
const cellOf = (value: Row[string]): string => {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
};

export async function* csv(columns: readonly string[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield line(columns);
  for await (const row of rows) yield line(columns.map((column) => cellOf(row[column] ?? null)));
}

export async function* ndjson(columns: readonly string[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const row of rows)
    yield `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`;
}
