/** How a run stands, for whoever follows it. */
import type { FileState } from '../../schema/domain/vocabulary.ts';
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
  /** Its place in the run: `file/20261123T183150-1f0c9a2e/12` is 12. */
  readonly position: number;
  readonly name: string;
  readonly state: FileState;
  readonly code: string | null;
  readonly message: string | null;
  readonly documentId: string | null;
}

const POSITION = `split_part(id, '/', 3)::int`;

/** Files that ended, but for those at `told`. */
export const listFinished = async (
  db: Queryable,
  run: string,
  told: readonly number[],
  limit: number,
): Promise<readonly FinishedFile[]> => {
  const { rows } = await db.query<FinishedFile>(
    `select ${POSITION} as position, name, state, code, message, document_id as "documentId"
     from evidence.ingest_file
     where run_id = $1 and state not in ('QUEUED', 'RUNNING') and ${POSITION} <> all($2::int[])
     order by finished_at, ${POSITION} limit $3`,
    [run, told, limit],
  );
  return rows;
};
