/** Brings the database's schemas up to date. Starts may race: one advisory lock lets one migrate while others wait. */
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { CodedError } from '../../schema/domain/codes.ts';
import { createDataSource, type Stored } from './database.ts';

/** Any constant will do, as long as nothing else in the database takes it. */
const MIGRATION_LOCK = 7_391_440_217;

export const migrate = async (url: string, subgraphs: readonly Stored[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks is told by the query that it breaks under.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    for (const subgraph of subgraphs) await migrateOne(client, url, subgraph);
  } finally {
    // Ending the session releases the lock.
    await client.end();
  }
};

/** As TypeORM lists it. */
export const nameOfMigration = (Migration: Stored['migrations'][number]): string =>
  new Migration().name ?? Migration.name;

/** What a newer version has changed, this one would read and write wrongly, and half of it at that. Errors: `E_DATABASE`. */
const assertNotNewer = async (source: DataSource, { name, migrations }: Stored): Promise<void> => {
  const [found] = await source.query<{ there: boolean }[]>('select to_regclass($1) is not null as there', [
    `${name}.migration`,
  ]);
  if (!found?.there) return;
  const known = new Set(migrations.map(nameOfMigration));
  const rows = await source.query<{ name: string }[]>(`select name from ${name}.migration order by id`);
  const unknown = rows.filter((one) => !known.has(one.name));
  if (unknown.length === 0) return;
  throw new CodedError(
    'E_DATABASE',
    `The database was brought up to date by a newer version of Recital (${unknown.map((one) => one.name).join(', ')}): ` +
      'start that version, or restore a backup that this one made.',
  );
};

const migrateOne = async (client: pg.Client, url: string, subgraph: Stored): Promise<void> => {
  // TypeORM keeps its list of migrations in the subgraph's own schema, which must stand before the first one runs.
  await client.query(`create schema if not exists ${client.escapeIdentifier(subgraph.name)}`);
  const source = createDataSource(url, subgraph, { poolSize: 1, statementTimeoutMs: null });
  await source.initialize();
  try {
    await assertNotNewer(source, subgraph);
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
};
