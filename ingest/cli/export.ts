/** `recital export relations|obligations|references|instruments --format csv|ndjson` */
import { stringify } from 'csv-stringify/sync';
import { streamRows, type Row } from '../edges/stream-rows.ts';
import { EXIT, type Exit } from './exit.ts';
import { DATASETS, type DatasetName } from './exports/datasets.ts';
import { withPool } from './session.ts';
import type { Terminal } from './terminal.ts';

export const FORMATS = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof FORMATS)[number];

export const exportRows = ({ out, signal }: Terminal, name: DatasetName, format: ExportFormat): Promise<Exit> =>
  withPool(async (pool) => {
    const { columns, sql } = DATASETS[name];
    if (format === 'csv') await out(csvLine(columns));
    for await (const row of streamRows(pool, sql)) {
      if (signal.aborted) return EXIT.interrupted;
      await out(
        format === 'csv' ? csvLine(columns.map((column) => cellOf(row[column] ?? null))) : jsonLine(columns, row),
      );
    }
    return EXIT.ok;
  });

const csvLine = (cells: readonly string[]): string => stringify([cells]);

type Cell = Row[string];

/** Lists are one cell, parted by semicolons. */
const cellOf = (value: Cell): string => {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
};

const jsonLine = (columns: readonly string[], row: Row): string =>
  `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`;
