/** Where the database is: the only place that knows whether it is ours or the operator's. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CodedError } from '../../../schema/domain/codes.ts';
import { ROLE } from './cluster.ts';
import { asCoded } from './failure.ts';
import { DATABASE, letGo, takeHold } from './hold.ts';
import { findPlaces, type Places } from './places.ts';

export interface DatabaseConfig {
  /** A PostgreSQL of the operator's own; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Absolute path of the data directory. */
  readonly home: string;
}

export interface ResolvedDatabase {
  /** For `pg` and TypeORM; that of the embedded server names its socket. */
  readonly url: string;
  /** Ends this process's use; the embedded server stops with its last user. Throws why, if it had died and did not start again. */
  stop(): Promise<void>;
}

const RETRY_MS = 500;

/** Gives a database that answers: DATABASE_URL's, or the embedded server's, started if need be. Throws E_DATABASE, E_DISK_FULL. */
export const resolveDatabase = async ({ databaseUrl, home }: DatabaseConfig): Promise<ResolvedDatabase> => {
  if (databaseUrl !== null) {
    await assertAnswers(databaseUrl);
    return { url: databaseUrl, stop: async () => undefined };
  }
  try {
    const places = await findPlaces(home);
    const stop = await keepHold(places);
    return {
      url: urlOf(places, DATABASE),
      stop: () =>
        stop().catch((error: unknown) => {
          throw asCoded(error, home);
        }),
    };
  } catch (error) {
    throw asCoded(error, home);
  }
};

const urlOf = ({ socket }: Places, database: string): string =>
  `postgresql://${ROLE}@/${database}?host=${encodeURIComponent(socket)}`;

/** Holds the server until the returned function is called; one that dies meanwhile is started again. */
const keepHold = async (places: Places): Promise<() => Promise<void>> => {
  let stopping = false;
  let client = await takeHold(places);
  let renewal: Promise<void> = Promise.resolve();
  let trouble: Error | null = null;
  const watch = (): void => {
    client.on('end', () => {
      if (!stopping) renewal = renew();
    });
  };
  const renew = async (): Promise<void> => {
    while (!stopping) {
      try {
        client = await takeHold(places);
        trouble = null;
        watch();
        return;
      } catch (error) {
        trouble = error instanceof Error ? error : new Error(String(error));
        await sleep(RETRY_MS);
      }
    }
  };
  watch();
  return async () => {
    stopping = true;
    await renewal;
    await letGo(client, places);
    // Why it was away: until now it might have come back.
    if (trouble !== null) throw trouble;
  };
};

const assertAnswers = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const { host, port, database } = client;
    throw new CodedError(
      'E_DATABASE',
      `The database of DATABASE_URL (${database ?? ''} at ${host}:${port}) cannot be used: ${reasonOf(error)}`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** A refusal at every address of a host comes as one error without a message of its own. */
const reasonOf = (error: unknown): string =>
  error instanceof AggregateError ? error.errors.map(String).join('; ') : String(error);
