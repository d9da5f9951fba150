/** What can be exported, and in which formats each comes. */
import type { RecordTypeName } from '../../schema/domain/catalog.ts';
import { DATASETS, type DatasetName } from './datasets.ts';

export const EXPORT_NAMES = [...(Object.keys(DATASETS) as DatasetName[]), 'everything'] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];

/** By the ending of the path, which is also the command's `--format`. */
export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  akn: 'application/akn+xml; charset=utf-8',
} as const;
export type ExportFormat = keyof typeof MEDIA_TYPES;
export const EXPORT_FORMATS = Object.keys(MEDIA_TYPES) as readonly ExportFormat[];

const TABLE = ['csv', 'ndjson', 'jsonld'] as const;

export const FORMATS_OF: Readonly<Record<ExportName, readonly ExportFormat[]>> = {
  relations: TABLE,
  obligations: [...TABLE, 'ics'],
  references: TABLE,
  instruments: [...TABLE, 'csl', 'bib', 'ris', 'akn'],
  everything: ['ndjson'],
};

/** The record type that a dataset lists. */
export const TYPE_OF: Readonly<Record<DatasetName, RecordTypeName>> = {
  relations: 'InstrumentRelation',
  obligations: 'Obligation',
  references: 'LegalReference',
  instruments: 'Instrument',
};

export const isExportName = (name: string): name is ExportName => (EXPORT_NAMES as readonly string[]).includes(name);
