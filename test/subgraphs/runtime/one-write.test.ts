import { afterEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { inOneWrite } from '../../../subgraphs/runtime/one-write.ts';
import { withDatabase } from '../../database.ts';

interface Row {
  readonly pid: number;
  readonly value: number;
}

/** Which connection answered, and something worked out from a parameter. */
const divided = (by: number): pg.QueryConfig => ({
  name: 'divided',
  text: 'select pg_backend_pid() as pid, 12 / $1::int as value',
  values: [by],
});
const added = (to: number): pg.QueryConfig => ({
  name: 'added',
  text: 'select pg_backend_pid() as pid, 12 + $1::int as value',
  values: [to],
});
const SLOW: pg.QueryConfig = {
  name: 'slow',
  text: 'select pg_backend_pid() as pid, 1 as value from (select pg_sleep(0.2)) t',
};
const BREAKING: pg.QueryConfig = { name: 'breaking', text: 'select pg_terminate_backend(pg_backend_pid())' };

const database = withDatabase();

let pool: pg.Pool;

afterEach(() => pool.end());

/** Statements count as quick below so many milliseconds together; each came before. */
const asking = async (quickMs: number, ...before: readonly pg.QueryConfig[]) => {
  pool = new pg.Pool({ connectionString: database.url, pipeline: true });
  pool.on('error', () => undefined);
  const ask = inOneWrite(pool, quickMs);
  for (const statement of before) await ask(statement).catch(() => undefined);
  return async (statement: pg.QueryConfig): Promise<Row> => (await ask(statement)).rows[0] as Row;
};

const LONG_MS = 60_000;

describe('statements of one turn', () => {
  test('are answered by one connection, each with its own rows', async () => {
    const ask = await asking(LONG_MS, divided(1), added(1));
    const rows = await Promise.all([ask(divided(3)), ask(added(3)), ask(divided(4))]);
    expect(rows.map(({ value }) => value)).toEqual([4, 15, 3]);
    expect(new Set(rows.map(({ pid }) => pid)).size).toBe(1);
  });

  test('fail each for itself', async () => {
    const ask = await asking(LONG_MS, divided(1), added(1));
    const settled = await Promise.allSettled([ask(divided(0)), ask(added(2)), ask(divided(2))]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect((await ask(divided(6))).value).toBe(2);
  });

  test('do not wait for what took long before, nor for what never came before', async () => {
    const ask = await asking(150, added(1), SLOW);
    const [added1, slow, divided1] = await Promise.all([ask(added(2)), ask(SLOW), ask(divided(1))]);
    expect(new Set([added1.pid, slow.pid, divided1.pid]).size).toBe(3);
  });

  test('fail with their connection, and the next ones have another', async () => {
    const ask = await asking(LONG_MS, added(1), BREAKING);
    const settled = await Promise.allSettled([ask(added(1)), ask(BREAKING), ask(added(2))]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect((await ask(added(1))).value).toBe(13);
  });
});
