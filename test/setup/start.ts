/** Once a run, before the first file: a server, and one database with every table, which each file's own is copied from. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { resolveDatabase, type ResolvedDatabase } from '../../subgraphs/runtime/postgres/resolve.ts';
import { asAdministrator, RUN, withName } from './server.ts';

declare global {
  var testServer: ResolvedDatabase | undefined;
}

/** Kept between runs, so that only the first makes a data directory; runs at the same time share the server. */
const HOME = fileURLToPath(new URL('../output/home', import.meta.url));

export default async function start(): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL || null;
  await mkdir(HOME, { recursive: true });
  const server = await resolveDatabase({ databaseUrl, home: HOME });
  globalThis.testServer = server;
  process.env.RECITAL_TEST_SERVER = server.url;
  if (databaseUrl === null) await dropLeftovers();
  const template = `${RUN}${process.pid}`;
  process.env.RECITAL_TEST_TEMPLATE = template;
  await asAdministrator((client) => client.query(`create database ${template}`));
  const { migrateAll } = await import('../../subgraphs/index.ts');
  await migrateAll(withName(template));
}

/** Databases of runs that were killed; their names hold the process id. */
const dropLeftovers = async (): Promise<void> =>
  asAdministrator(async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where starts_with(datname, $1)`,
      [RUN],
    );
    for (const { datname } of rows) {
      const pid = Number.parseInt(datname.slice(RUN.length), 10);
      if (!isAlive(pid)) await client.query(`drop database if exists ${datname} with (force)`);
    }
  });

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
