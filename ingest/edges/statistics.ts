/**
 * What PostgreSQL knows of its tables, and so how it answers: of one that was filled a moment ago it knows nothing, and reads
 * all of it for a few rows. Autovacuum comes within a minute, or never where it is off; people ask sooner.
 */
import type { Pool } from 'pg';
import { SUBGRAPHS } from '../../schema/domain/catalog.ts';
import { inTransaction } from './database.ts';

/** As many rows, and as great a part of the table, make new figures worth while. */
const ROWS = 50;
const PART = 0.2;

/** PostgreSQL's own is 100, which takes five times as long, a fifth of the server's time while documents come in, for the same plans. */
const TARGET = 30;

const GROWN = `
  select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
  where schemaname = any($1) and n_mod_since_analyze > ${ROWS} + ${PART} * n_live_tup order by 1`;

/** Looks at what has grown much since it was looked at; one at a time does, whoever asks. Returns the names of the tables. */
export const analyzeGrown = (pool: Pool): Promise<readonly string[]> =>
  inTransaction(pool, async (client) => {
    const { rows: turn } = await client.query<{ mine: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('statistics', 0)) as mine`,
    );
    if (!turn[0]?.mine) return [];
    const { rows } = await client.query<{ name: string }>(GROWN, [SUBGRAPHS]);
    const names = rows.map(({ name }) => name);
    if (names.length === 0) return names;
    await client.query(`set local default_statistics_target = ${TARGET}`);
    await client.query(`analyze ${names.join(', ')}`);
    return names;
  });

/** The first look after as many documents. */
const FIRST_LOOK = 16;

/**
 * To be told of each document stored: looks when their number has doubled since it last did. The plans of an empty table are kept, and
 * read all of a full one: any index is as good as another while there is nothing in it.
 */
export const analyzeAsItGrows = (pool: Pool): (() => Promise<void>) => {
  let count = 0;
  let look = FIRST_LOOK;
  return async () => {
    count += 1;
    if (count < look) return;
    look *= 2;
    await analyzeGrown(pool);
  };
};
