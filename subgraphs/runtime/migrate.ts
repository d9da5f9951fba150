/** Brings the database's schemas up to date. Starts may race: one advisory lock lets one migrate while others wait. */
import pg from 'pg';
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

const migrateOne = async (client: pg.Client, url: string, subgraph: Stored): Promise<void> => {
  // TypeORM keeps its list of migrations in the subgraph's own schema, which must stand before the first one runs.
  await client.query(`create schema if not exists ${client.escapeIdentifier(subgraph.name)}`);
  const source = createDataSource(url, subgraph, { poolSize: 1, statementTimeoutMs: null });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
};
