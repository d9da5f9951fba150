/** How a run stands, for whoever follows it. */
import type { Pool } from 'pg';
import type { FileState } from '../../schema/domain/vocabulary.ts';
import { inTransaction } from './database.ts';
import type { Queryable } from './publish/insert.ts';

export interface StoredRun {
  readonly id: string;
  readonly startedAt: Date;
}

export const findRun = async (db: Queryable, id: string): Promise<StoredRun | null> => {
  const { rows } = await db.query<StoredRun>(
    `select id, started_at as "startedAt" from evidence.ingest_run where id = $1`,
    [id],
  );
  return rows[0] ?? null;
};

/** How many of its files are in each state that occurs. */
export const countFiles = async (db: Queryable, run: string): Promise<Partial<Record<FileState, number>>> => {
  const { rows } = await db.query<{ state: FileState; count: number }>(
    `select state, count(*)::int as count from evidence.ingest_file where run_id = $1 group by state order by state`,
    [run],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};

export interface FinishedFile {
  readonly name: string;
  readonly state: FileState;
  readonly code: string | null;
  readonly message: string | null;
  readonly documentId: string | null;
}

const FINISHED = `name, state, code, message, document_id as "documentId"`;
const ENDED = `state not in ('QUEUED', 'RUNNING')`;
const AS_THEY_ENDED = 'order by finished_at, length(id), id';

/** Files that ended, the first to end first. */
export const listFinished = async (db: Queryable, run: string, limit: number): Promise<readonly FinishedFile[]> => {
  const { rows } = await db.query<FinishedFile>(
    `select ${FINISHED} from evidence.ingest_file where run_id = $1 and ${ENDED} ${AS_THEY_ENDED} limit $2`,
    [run, limit],
  );
  return rows;
};

export interface EndedFile extends FinishedFile {
  /** 1 for the first of the run that was told to have ended, and so on. */
  readonly ended: number;
}

/** Files numbered in one transaction. */
const BATCH = 500;

const UNNUMBERED = `select exists (select from evidence.ingest_file where run_id = $1 and ended is null and ${ENDED}) as any`;

const NUMBER = `
  with last as (select coalesce(max(ended), 0) as last from evidence.ingest_file where run_id = $1)
  update evidence.ingest_file f set ended = last.last + n.number
  from last, (select id, row_number() over (${AS_THEY_ENDED}) as number
              from (select id, finished_at from evidence.ingest_file
                    where run_id = $1 and ended is null and ${ENDED} ${AS_THEY_ENDED} limit $2
                    for update skip locked) unnumbered) n
  where n.id = f.id`;

/**
 * Files of the run that ended, after the one of this number. Numbers are given as files are told, not as they end: of two
 * that end at once the one with the lower number might be seen last, behind a reader who has gone on.
 */
export const listEnded = async (
  pool: Pool,
  run: string,
  after: number,
  limit: number,
): Promise<readonly EndedFile[]> => {
  const { rows: found } = await pool.query<{ any: boolean }>(UNNUMBERED, [run]);
  if (found[0]?.any)
    await inTransaction(pool, async (client) => {
      await client.query('select from evidence.ingest_run where id = $1 for update', [run]);
      await client.query(NUMBER, [run, BATCH]);
    });
  const { rows } = await pool.query<EndedFile>(
    `select ended, ${FINISHED} from evidence.ingest_file where run_id = $1 and ended > $2 order by ended limit $3`,
    [run, after, limit],
  );
  return rows;
};
