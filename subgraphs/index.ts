/** All subgraphs: the one list that serving, migrating and publishing start from. */
import { agencies } from './agencies/index.ts';
import { evidence } from './evidence/index.ts';
import { grants } from './grants/index.ts';
import { models } from './models/index.ts';
import { policies } from './policies/index.ts';
import type { Derive } from './runtime/derive.ts';
import { migrate, nameOfMigration } from './runtime/migrate.ts';
import type { Subgraph } from './runtime/subgraph.ts';

export const SUBGRAPHS: readonly Subgraph[] = [models, agencies, policies, grants, evidence];

/** What the subgraphs keep beside their records, for the publisher: one hook a record type. */
export const derive: Derive = SUBGRAPHS.reduce<Derive>((all, subgraph) => ({ ...all, ...subgraph.derive }), {});

const TYPES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  SUBGRAPHS.flatMap(({ entities }) => entities).map(({ options: { schema, tableName, name, columns } }) => [
    `${schema}.${tableName ?? name}`,
    new Map(Object.entries(columns).map(([key, column]) => [column?.name ?? key, String(column?.type)])),
  ]),
);

/** Of `schema.table`: each column with the name that PostgreSQL has for its type. */
export const columnTypes = (table: string): ReadonlyMap<string, string> =>
  TYPES.get(table) ?? new Map<string, string>();

/** Runs the migrations of these names alone, as an older version would have; gives the names that it does not know. */
export const migrateTo = async (url: string, names: ReadonlySet<string>): Promise<readonly string[]> => {
  const known = new Set(SUBGRAPHS.flatMap(({ migrations }) => migrations.map(nameOfMigration)));
  const unknown = [...names].filter((name) => !known.has(name));
  if (unknown.length > 0) return unknown;
  const only = SUBGRAPHS.map(({ name, entities, migrations }) => ({
    name,
    entities,
    migrations: migrations.filter((migration) => names.has(nameOfMigration(migration))),
  }));
  await migrate(url, only);
  return [];
};

/** Brings every subgraph's tables up to date. Safe to run from several processes at once. */
export const migrateAll = (url: string): Promise<void> => migrate(url, SUBGRAPHS);
