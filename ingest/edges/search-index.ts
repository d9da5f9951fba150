/** Fills the search columns after the commit: a live full-text index would cost a document more than all its rows. */
import type { Pool } from 'pg';
import { BETWEEN_NAMES, SEARCHED_TYPES, SEARCH_CONFIG } from '../../schema/domain/search.ts';
import { NAMING_PROPERTIES } from './publish/record-row.ts';

/** Rows of one transaction: short enough not to hold back anybody who waits for one of them. */
const BATCH = 500;

const PASSAGES = `
  update evidence.passage set search = to_tsvector('${SEARCH_CONFIG}', text)
  where id in (select id from evidence.passage where search is null limit $1 for update skip locked)`;

/** As the partial index has it: the planner takes it only where it reads the same. */
const UNINDEXED = `search is null and type in (${SEARCHED_TYPES.map((type) => `'${type}'`).join(', ')})`;

/**
 * By its words, and by its names without case and accents, for which trigrams allow a slip of the pen. Neither sees what
 * stands between the names; it tells one name from two words of others.
 */
const RECORDS = `
  update evidence.record r
  set search = to_tsvector('${SEARCH_CONFIG}', called.names), names = lower(unaccent(called.names))
  from (
    select c.id, concat_ws('${BETWEEN_NAMES}', c.label, (
      select string_agg(distinct s.value #>> '{}', '${BETWEEN_NAMES}') from evidence.statement s
      where s.subject_id = c.id and s.property = any($2) and s.withdrawn_at is null)) as names
    from (select id, label from evidence.record where ${UNINDEXED} limit $1 for update skip locked) c
  ) called
  where called.id = r.id`;

/** One batch of each; returns how many rows it filled. Several may run at once. */
export const indexBatch = async (pool: Pool): Promise<number> => {
  const passages = await pool.query(PASSAGES, [BATCH]);
  const records = await pool.query(RECORDS, [BATCH, NAMING_PROPERTIES]);
  return (passages.rowCount ?? 0) + (records.rowCount ?? 0);
};

/** Until nothing is left to index, or `signal` says stop. */
export const indexAll = async (pool: Pool, signal?: AbortSignal): Promise<void> => {
  while (!signal?.aborted && (await indexBatch(pool)) > 0);
};

/** How many rows cannot be found yet. */
export const countUnindexed = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ count: string }>(
    `select (select count(*) from evidence.passage where search is null)
          + (select count(*) from evidence.record where ${UNINDEXED}) as count`,
  );
  return Number(rows[0]?.count ?? 0);
};
