/**
 * Prepared statements that are asked for in the same turn leave in one write, over one connection (pipelining): waking the server
 * takes longer than most statements. What took long lately has a connection to itself, so that nothing waits behind it.
 */
import type { Writable } from 'node:stream';
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import type { Ask } from './replica.ts';

/** What the statements of one write took together, when they last came: about that long the last of them waits. */
const TOGETHER_MS = 5;

interface Waiting {
  readonly statement: QueryConfig;
  readonly resolve: (result: QueryResult | Promise<QueryResult>) => void;
  readonly reject: (error: unknown) => void;
}

/** Connections of the pool must be made with `pipeline`. */
export const inOneWrite = (pool: Pool, togetherMs = TOGETHER_MS): Ask => {
  /** Milliseconds by the names of statements, of which there are few. */
  const took = new Map<string, number>();
  const lately = ({ statement: { name = '' } }: Waiting): number => took.get(name) ?? togetherMs;
  let waiting: Waiting[] = [];

  const ask = async (client: PoolClient, { statement, resolve, reject }: Waiting): Promise<void> => {
    const begun = performance.now();
    try {
      resolve(await client.query(statement));
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      took.set(statement.name ?? '', performance.now() - begun);
    }
  };

  const write = async (together: readonly Waiting[]): Promise<void> => {
    let client: PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      for (const { reject } of together) reject(error);
      return;
    }
    // A connection that breaks fails its statements; without a listener it would end the process as well.
    client.on('error', nothing);
    const answers = inOne(client, () => together.map((one) => ask(client, one)));
    const failed = (await Promise.allSettled(answers)).find(({ status }) => status === 'rejected');
    client.off('error', nothing);
    client.release(failed !== undefined);
  };

  const send = (): void => {
    let rest = waiting;
    waiting = [];
    while (rest.length > 0) {
      let ms = 0;
      const count = rest.findIndex((one, index) => (ms += lately(one)) > togetherMs && index > 0);
      void write(count < 0 ? rest : rest.slice(0, count));
      rest = count < 0 ? [] : rest.slice(count);
    }
  };

  return (statement) =>
    statement.name === undefined
      ? pool.query(statement)
      : new Promise((resolve, reject) => {
          if (waiting.push({ statement, resolve, reject }) === 1) queueMicrotask(send);
        });
};

const nothing = (): void => undefined;

/** What the driver writes to: it writes each statement for itself, and a socket that is corked holds them back. */
export const socketOf = (client: PoolClient): Writable =>
  (client as PoolClient & { readonly connection: { readonly stream: Writable } }).connection.stream;

const inOne = <Result>(client: PoolClient, work: () => Result): Result => {
  const socket = socketOf(client);
  socket.cork();
  try {
    return work();
  } finally {
    socket.uncork();
  }
};
