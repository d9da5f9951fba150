/**
 * A use of the server: a connection that holds a shared lock for as long as this process uses the database. It ends with
 * the process, however that ends, so the server itself always knows who still uses it; the last user stops it.
 */
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../../../schema/domain/codes.ts';
import { makeCluster, ROLE } from './cluster.ts';
import type { Places } from './places.ts';
import { installPrograms } from './programs.ts';
import { isRunning, startServer, stopServer } from './server.ts';

export const DATABASE = 'recital';

/** Any constant will do: nothing else takes locks in the database `postgres`. */
const USERS_LOCK = 4_137_220_901;
/** Recovery after a crash takes seconds; a server that takes longer than this is not coming. */
const START_LIMIT_MS = 120_000;
/** Not there yet, just gone, starting, stopping. */
const PASSING = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '08006']);

/** Uses the server of these places: the one that runs, or one started now. */
export const takeHold = async (places: Places): Promise<pg.Client> => {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const client = await connect(places);
    if (client) return client;
    if (Date.now() > deadline)
      throw new CodedError(
        'E_DATABASE',
        `The database did not answer in ${START_LIMIT_MS / 1000} s: see ${places.log}.`,
      );
    if (await isRunning(places.data)) await sleep(20);
    else await start(places);
  }
};

/** Ends the use; stops the server if it was the last. */
export const letGo = async (client: pg.Client, places: Places): Promise<void> => {
  const alone = await endUse(client).catch(() => false);
  if (alone) await stopServer(places.data);
  await client.end().catch(() => undefined);
};

const start = async (places: Places): Promise<void> => {
  const programs = await installPrograms(places.base);
  await makeCluster(places, programs);
  await startServer(places, programs);
};

/** Null where no server can be used at the moment. */
const connect = async (places: Places): Promise<pg.Client | null> => {
  const host = places.socket;
  const client = new pg.Client({ host, port: 5432, user: ROLE, database: 'postgres', application_name: 'recital' });
  // A connection that breaks is told by its end, and by what is asked of it next.
  client.on('error', () => undefined);
  let connected = false;
  try {
    await client.connect();
    connected = true;
    // Waits while another process makes sure that it was the last user; the server then goes, and we look again.
    await client.query('select pg_advisory_lock_shared($1)', [USERS_LOCK]);
    await makeDatabase(client);
    return client;
  } catch (error) {
    if (connected) await letGo(client, places);
    else await client.end().catch(() => undefined);
    if (isPassing(error)) return null;
    throw error;
  }
};

const isPassing = (error: unknown): boolean =>
  PASSING.has(codeOf(error)) || /Connection terminated/.test(String(error));

const codeOf = (error: unknown): string => (error as { readonly code?: string }).code ?? '';

const makeDatabase = async (client: pg.Client): Promise<void> => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount) return;
  await client.query(`create database ${DATABASE}`).catch((error: unknown) => {
    // Another process made it in this moment.
    if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error;
  });
};

const endUse = async (client: pg.Client): Promise<boolean> => {
  await client.query('select pg_advisory_unlock_shared($1)', [USERS_LOCK]);
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [USERS_LOCK]);
  return rows[0]?.alone ?? false;
};
