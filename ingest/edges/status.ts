/** What the graph holds, and what still waits. */
import type { Pool } from 'pg';
import { countUnindexed } from './search-index.ts';

export interface Status {
  readonly documents: number;
  readonly revisions: number;
  readonly statements: number;
  readonly quotes: number;
  readonly records: Readonly<Record<string, number>>;
  /** Files of all runs by state. */
  readonly files: Readonly<Record<string, number>>;
  /** Passages and records that search cannot find yet. */
  readonly unindexed: number;
  readonly lastRun: { readonly id: string; readonly startedAt: Date; readonly finishedAt: Date | null } | null;
}

type Counted = readonly { readonly name: string; readonly count: string }[];

const byName = (rows: Counted): Readonly<Record<string, number>> =>
  Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));

export const readStatus = async (pool: Pool): Promise<Status> => {
  const totals = await pool.query<{ documents: string; revisions: string; statements: string; quotes: string }>(
    `select (select count(distinct work_id) from evidence.revision) as documents,
            (select count(*) from evidence.revision) as revisions,
            (select count(*) from evidence.statement where withdrawn_at is null) as statements,
            (select count(*) from evidence.quote) as quotes`,
  );
  const records = await pool.query<Counted[number]>(
    `select type as name, count(*) from evidence.record where withdrawn_at is null group by type order by type`,
  );
  const files = await pool.query<Counted[number]>(
    `select state as name, count(*) from evidence.ingest_file group by state order by state`,
  );
  const runs = await pool.query<NonNullable<Status['lastRun']>>(
    `select id, started_at as "startedAt", finished_at as "finishedAt" from evidence.ingest_run
     order by started_at desc, id desc limit 1`,
  );
  const [total] = totals.rows;
  return {
    documents: Number(total?.documents ?? 0),
    revisions: Number(total?.revisions ?? 0),
    statements: Number(total?.statements ?? 0),
    quotes: Number(total?.quotes ?? 0),
    records: byName(records.rows),
    files: byName(files.rows),
    unindexed: await countUnindexed(pool),
    lastRun: runs.rows[0] ?? null,
  };
};
