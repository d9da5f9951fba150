/** Reads: the rows of the reference tables. Gives: the names that are known before a text is read. */
import type { KnownAgency, KnownModel, KnownNames, KnownParty, KnownProgram } from '../values/index.ts';

/** One row of a table, by column name. An absent column reads as ''. */
export type TableRow = Readonly<Record<string, string>>;

export interface ReferenceTables {
  readonly agencies: readonly TableRow[];
  readonly organizations: readonly TableRow[];
  readonly models: readonly TableRow[];
  readonly programs: readonly TableRow[];
}

const cell = (row: TableRow, column: string): string => (row[column] ?? '').trim();
const orNull = (row: TableRow, column: string): string | null => cell(row, column) || null;
export const listOf = (value: string): readonly string[] =>
  value
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
const yearOf = (row: TableRow, column: string): number | null => Number(cell(row, column).slice(0, 4)) || null;
const list = (row: TableRow, column: string): readonly string[] => listOf(cell(row, column));

export const knownNames = (tables: ReferenceTables): KnownNames => ({
  agencies: tables.agencies.map(knownAgency),
  organizations: tables.organizations.map(knownOrganization),
  people: [],
  models: tables.models.map(knownModel),
  programs: tables.programs.map(knownProgram),
});

const knownAgency = (row: TableRow): KnownAgency => ({
  id: cell(row, 'agency'),
  name: cell(row, 'name'),
  acronym: orNull(row, 'acronym'),
  parent: orNull(row, 'parent'),
  aliases: list(row, 'aliases'),
  officials: list(row, 'officials'),
  keepsTitle: cell(row, 'keeps_title') === 'true',
  from: yearOf(row, 'from'),
  until: yearOf(row, 'until'),
  successor: orNull(row, 'successor'),
});

const knownOrganization = (row: TableRow): KnownParty => ({
  id: cell(row, 'organization'),
  name: cell(row, 'name'),
  aliases: list(row, 'aliases'),
  kind: orNull(row, 'kind'),
});

const knownModel = (row: TableRow): KnownModel => ({
  id: cell(row, 'model'),
  name: cell(row, 'name'),
  aliases: [],
  developer: orNull(row, 'developer'),
});

const knownProgram = (row: TableRow): KnownProgram => ({
  id: `program/${cell(row, 'assistance_listing')}`,
  title: cell(row, 'title'),
  acronym: orNull(row, 'acronym'),
  assistanceListing: orNull(row, 'assistance_listing'),
  aliases: list(row, 'aliases'),
});
