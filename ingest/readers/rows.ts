/** Rows of records from the spans of their cells: a cell's value is exactly what the canonical text says there. */
import type { Span } from '../../schema/domain/span.ts';
import type { Row } from '../values/index.ts';

export interface CellSpan {
  readonly column: string;
  /** Null for an empty cell. */
  readonly span: Span | null;
}

export const rowsOf = (text: string, records: readonly (readonly CellSpan[])[]): readonly Row[] =>
  records.flatMap((cells) => {
    const spans = cells.flatMap(({ span }) => (span ? [span] : []));
    const start = spans[0]?.start;
    return start === undefined
      ? []
      : [
          {
            start,
            end: spans.reduce((last, { end }) => Math.max(last, end), start),
            cells: cellsOf(text, start, cells),
          },
        ];
  });

/** An empty cell is an empty span at the start of its row, so that every row has every column. */
const cellsOf = (text: string, rowStart: number, cells: readonly CellSpan[]): Row['cells'] => {
  const named = new Map<string, Span & { readonly value: string }>();
  for (const { column, span } of cells) {
    const { start, end } = span ?? { start: rowStart, end: rowStart };
    if (!named.has(column) || span) named.set(column, { value: text.slice(start, end), start, end });
  }
  return Object.fromEntries(named);
};
