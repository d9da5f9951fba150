/** An export as pieces of text: made no faster than it is taken, and all of one moment. */
import type { Pool } from 'pg';
import { columnOf, recordType } from '../../schema/domain/catalog.ts';
import { typeOfId } from '../../schema/domain/ids.ts';
import { streamRows, type Row } from '../edges/stream-rows.ts';
import { findAct } from './act.ts';
import { DATASETS, type DatasetName } from './datasets.ts';
import { EVERYTHING } from './everything.ts';
import { akomaNtoso } from './formats/akoma-ntoso.ts';
import { calendar } from './formats/calendar.ts';
import { bibtex, csl, ris } from './formats/citations.ts';
import { csv, ndjson } from './formats/csv.ts';
import { jsonLd, type LinkedRecord } from './json-ld.ts';
import { FORMATS_OF, TYPE_OF, type ExportFormat, type ExportName } from './what.ts';

export interface ExportOptions {
  /** Only of this instrument; `akn` needs one. */
  readonly instrument: string | null;
}

/** Why something cannot be exported so, in words for whoever asked. */
export const exportFault = (name: ExportName, format: ExportFormat, { instrument }: ExportOptions): string | null => {
  if (!FORMATS_OF[name].includes(format)) return `${name} comes as ${FORMATS_OF[name].join(', ')}.`;
  if (instrument !== null && (typeOfId(instrument) !== 'Instrument' || instrument.includes('\0')))
    return 'An instrument is named by its id, such as instrument/us/eo/14110.';
  if (format === 'akn' && instrument === null) return 'akn is one document: name its instrument.';
  return name === 'everything' && instrument !== null ? 'everything is not of one instrument.' : null;
};

/** Pieces of text, each of one or more lines. Ends the transaction whether it is read to the end or not. */
export async function* exportText(
  pool: Pool,
  name: ExportName,
  format: ExportFormat,
  options: ExportOptions,
): AsyncGenerator<string> {
  const fault = exportFault(name, format, options);
  if (fault !== null) throw new Error(fault);
  if (name === 'everything') yield* lines(pool);
  else if (format === 'akn') yield* akomaNtoso(await findAct(pool, options.instrument ?? ''));
  else yield* formatted(pool, name, format, options);
}

async function* lines(pool: Pool): AsyncGenerator<string> {
  for await (const { line } of streamRows(pool, EVERYTHING)) yield `${String(line)}\n`;
}

const formatted = (
  pool: Pool,
  name: DatasetName,
  format: Exclude<ExportFormat, 'akn'>,
  { instrument }: ExportOptions,
): AsyncGenerator<string> => {
  const { columns, sql } = DATASETS[name];
  const rows = (): AsyncGenerator<Row> => streamRows(pool, [{ text: sql, values: [instrument] }]);
  switch (format) {
    case 'csv':
      return csv(columns, rows());
    case 'ndjson':
      return ndjson(columns, rows());
    case 'jsonld':
      return jsonLd(TYPE_OF[name], recordsOf(pool, name, instrument));
    case 'ics':
      return calendar(rows());
    case 'csl':
      return csl(rows());
    case 'bib':
      return bibtex(rows());
    case 'ris':
      return ris(rows());
  }
};

/** The records of a dataset as the graph has them, whole. */
async function* recordsOf(
  pool: Pool,
  name: DatasetName,
  instrument: string | null,
): AsyncGenerator<Omit<LinkedRecord, 'type'>> {
  const { subgraph, table, properties } = recordType(TYPE_OF[name]);
  const columns = Object.keys(properties).map((property) => `"${columnOf(property)}" as "${property}"`);
  const text = `select id, ${columns.join(', ')} from ${subgraph}.${table} t
    where known_to is null and ($1::text is null or t."${DATASETS[name].of}" = $1) order by id`;
  for await (const { id, ...values } of streamRows(pool, [{ text, values: [instrument] }])) {
    const known = Object.entries(values).filter(([, value]) => value !== null);
    yield { id: String(id), values: Object.fromEntries(known) };
  }
}
