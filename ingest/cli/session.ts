/** A command's database: resolved, migrated, and let go of afterwards. */
import { readConfig, type Config } from '../../subgraphs/runtime/config.ts';
import { resolveDatabase } from '../../subgraphs/runtime/postgres/resolve.ts';
import { migrateAll } from '../../subgraphs/index.ts';
import { openPool } from '../edges/database.ts';
import type { Pool } from 'pg';

export interface Session {
  readonly config: Config;
  /** URL of the migrated database. */
  readonly url: string;
}

/** Starts the embedded server where no other is configured, and stops it with its last user. Errors: `E_DATABASE`. */
export const withSession = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
  withResolved(async (session) => {
    await migrateAll(session.url);
    return work(session);
  });

/** The same with the tables as they are. */
export const withResolved = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
  const config = readConfig();
  const database = await resolveDatabase(config);
  try {
    return await work({ config, url: database.url });
  } finally {
    await database.stop();
  }
};

/** Enough for a command that asks one thing at a time. */
const CONNECTIONS = 2;

export const withPool = <T>(work: (pool: Pool, session: Session) => Promise<T>): Promise<T> =>
  withSession(async (session) => {
    const pool = openPool(session.url, { size: CONNECTIONS });
    return work(pool, session).finally(() => pool.end());
  });
