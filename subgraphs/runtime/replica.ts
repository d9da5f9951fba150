/**
 * A read replica (`DATABASE_REPLICA_URL`): the statements of readers go there. Where it is away, or has not replayed a
 * migration yet, the primary answers instead, so that a replica adds capacity and no way to fail. See ADR 19.
 */
import pg from 'pg';

/**
 * For connections that read. Every statement is short: compiling it would cost more than running it. What is asked for often
 * is in memory: a look-up along an index costs hardly more there than the next row, and no table is read whole for fifty ids.
 */
export const SHORT_STATEMENTS = '-c jit=off -c random_page_cost=1.1';

/** A connection knows its statements and their plans: a new one, after every pause, would have to learn them all again. */
export const IDLE_MS = 10 * 60_000;

export type Ask = (statement: pg.QueryConfig) => Promise<pg.QueryResult>;

export interface Replica {
  /** Asks the replica, or the primary where the replica is of no use. What is wrong with the statement is thrown on. */
  readonly ask: (statement: pg.QueryConfig, primary: Ask) => Promise<pg.QueryResult>;
  stop(): Promise<void>;
}

/** So long the primary is asked alone, once the replica was away. */
const PAUSE_MS = 5_000;
/** One that does not even connect in this time is away. Both together stay below what the gateway waits for a subgraph. */
const CONNECT_MS = 500;
/** The time of one statement behind the public graph, and a little for the way. */
const STATEMENT_MS = 1_000;
const ANSWER_MS = 1_100;

/** Connects when it is first asked: nothing waits for a replica to start. */
export const openReplica = (url: string, subgraph: string, { poolSize = 5, pauseMs = PAUSE_MS } = {}): Replica => {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: IDLE_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: ANSWER_MS,
    application_name: `recital-${subgraph}-reads`,
    options: SHORT_STATEMENTS,
  });
  // An idle connection that breaks is replaced at its next use.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let awayUntil = -Infinity;
  return {
    ask: async (statement, primary) => {
      if (performance.now() < awayUntil) return primary(statement);
      try {
        return await pool.query(statement);
      } catch (error) {
        if (isAway(error)) awayUntil = performance.now() + pauseMs;
        else if (!isBehind(error)) throw error;
        return primary(statement);
      }
    },
    stop: () => pool.end(),
  };
};

const codeOf = (error: unknown): string => {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
};

/** Gone, going, full, not to be found, or not letting us in. The driver names some by their message alone. */
const isAway = (error: unknown): boolean =>
  /^(08|28|53|57P|3D|E[A-Z]{4,}$)/.test(codeOf(error)) ||
  (error instanceof Error &&
    /connection terminated|timeout|not queryable/i.test(error.message) &&
    codeOf(error) === '');

/** 40001: what it read was changed by what it replays. The others name tables, columns or functions that it has not got yet. */
const isBehind = (error: unknown): boolean => ['40001', '42P01', '42703', '42883', '3F000'].includes(codeOf(error));
