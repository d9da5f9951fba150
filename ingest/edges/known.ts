/** The names that are known before a text is read: the tables of `ingest/reference/`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { knownNames, type TableRow } from '../stages/known-names.ts';
import type { KnownNames } from '../values/index.ts';

export const REFERENCE = fileURLToPath(new URL('../reference/', import.meta.url));

/** Every table of facts that Recital ships with; each is also a source of its own, published like any other. */
export const REFERENCE_TABLES = ['agencies', 'organizations', 'models', 'programs', 'funding'] as const;

const readTable = async (name: (typeof REFERENCE_TABLES)[number]): Promise<readonly TableRow[]> =>
  parse(await readFile(`${REFERENCE}${name}.csv`), { columns: true, bom: true, trim: true });

export const loadKnownNames = async (): Promise<KnownNames> => {
  const [agencies, organizations, models, programs] = await Promise.all(
    (['agencies', 'organizations', 'models', 'programs'] as const).map(readTable),
  );
  return knownNames({
    agencies: agencies ?? [],
    organizations: organizations ?? [],
    models: models ?? [],
    programs: programs ?? [],
  });
};
