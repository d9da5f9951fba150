/** Connections for ingest: pipelined, so that what does not wait for an answer is sent together. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CodedError, type CodeName } from '../../schema/domain/codes.ts';
import { socketOf } from '../../subgraphs/runtime/one-write.ts';
import { errno } from './errno.ts';

export interface PoolOptions {
  readonly size: number;
  /** None for the work of ingest, whose statements take as long as they take. */
  readonly statementTimeoutMs?: number;
}

/** Queries issued together (`Promise.all`) on one client of this pool run in that order, without a round trip each. */
export const openPool = (url: string, { size, statementTimeoutMs }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    pipeline: true,
    options: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off',
    connectionTimeoutMillis: 5_000,
    application_name: 'recital-ingest',
    ...(statementTimeoutMs === undefined ? {} : { statement_timeout: statementTimeoutMs }),
  });
  // An idle connection that breaks is replaced at its next use, where the error, if it lasts, is told.
  pool.on('error', () => undefined);
  // One that breaks in use fails what was asked of it; nobody else needs to be told.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

/**
 * Runs `work` in a transaction of its own; rolls back and throws on if it throws. What was asked side by side may still
 * be on its way then: a query that comes after the failure is refused, for it would be a transaction of its own.
 */
export const inTransaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  const transaction = endable(client);
  let broken = false;
  try {
    await client.query('begin');
    const result = await work(transaction.client);
    await client.query('commit');
    return result;
  } catch (error) {
    transaction.end();
    broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(broken);
  }
};

interface Endable {
  readonly client: pg.PoolClient;
  /** From now on the client answers nothing. */
  readonly end: () => void;
}

const endable = (client: pg.PoolClient): Endable => {
  let ended = false;
  const query = (...args: Parameters<pg.PoolClient['query']>): unknown =>
    ended ? Promise.reject(new Error('The transaction has failed')) : gathering(client).query(...args);
  return {
    client: Object.create(client, { query: { value: query } }) as pg.PoolClient,
    end: () => {
      ended = true;
    },
  };
};

const corked = new WeakSet<pg.PoolClient>();

/** The client; what it is asked in one turn leaves in one write: a system call a statement costs more than the statements. */
const gathering = (client: pg.PoolClient): pg.PoolClient => {
  if (corked.has(client)) return client;
  corked.add(client);
  const socket = socketOf(client);
  socket.cork();
  process.nextTick(() => {
    corked.delete(client);
    socket.uncork();
  });
  return client;
};

const DISK_FULL = '53100';
const UNREACHABLE = /^(?:08|57P0[123]|53300|3D000|28)/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** A refusal at every address of a host comes as one error that holds the others. */
const innerErrors = (error: unknown): readonly unknown[] =>
  typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];

/** The socket of a server that is not running. */
const isNoSocket = (error: unknown): boolean => errno(error) === 'ENOENT' && messageOf(error).startsWith('connect ');

/** The database is away, or refuses. */
const isUnreachable = (error: unknown): boolean =>
  UNREACHABLE.test(errno(error)) ||
  NETWORK.has(errno(error)) ||
  isNoSocket(error) ||
  /Connection terminated|timeout exceeded when trying to connect|not queryable/.test(messageOf(error)) ||
  innerErrors(error).some(isUnreachable);

/** Two transactions got in each other's way (serialisation, deadlock, a timeout of a lock): worth another try. */
export const isTransient = (error: unknown): boolean => ['40001', '40P01', '55P03'].includes(errno(error));

const SURROUNDING: ReadonlySet<CodeName> = new Set(['E_ARCHIVE', 'E_DATABASE', 'E_DISK_FULL']);

/** Faults of the surroundings, not of a document: `E_DATABASE`, `E_DISK_FULL` or `E_ARCHIVE`; null for anything else. */
export const surroundingFault = (error: unknown): CodedError | null => {
  if (error instanceof CodedError) return SURROUNDING.has(error.code) ? error : null;
  const fault = (code: 'E_DATABASE' | 'E_DISK_FULL'): CodedError =>
    new CodedError(code, messageOf(error), { cause: error });
  if (errno(error) === DISK_FULL) return fault('E_DISK_FULL');
  return isUnreachable(error) ? fault('E_DATABASE') : null;
};

const TRIES = 5;

/** Deadlocks and the like: the other transaction is through by the time of the next try. */
export const withRetries = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error) || tried === TRIES) throw error;
      await sleep(20 * tried * (1 + Math.random()));
    }
  }
};
