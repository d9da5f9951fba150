/** What is known of runs and their files: which bytes are stored already, how a run stands, when it ended. */
import type { FileState } from '../../schema/domain/vocabulary.ts';
import { isFree } from './leases.ts';
import type { Queryable } from './publish/insert.ts';

/** A revision that this pipeline has stored. One whose source was deleted is none: what comes of its bytes has to be said. */
export interface KnownRevision {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly workId: string;
}

export const findKnownRevisions = async (
  db: Queryable,
  hashes: readonly string[],
  pipelineVersion: string,
): Promise<ReadonlyMap<string, KnownRevision>> => {
  const { rows } = await db.query<KnownRevision>({
    name: 'known revisions',
    text: `select id, sha256, name, work_id as "workId" from evidence.revision
           where sha256 = any($1) and pipeline_version = $2 and withdrawn_at is null`,
    values: [hashes, pipelineVersion],
  });
  return new Map(rows.map((row) => [row.sha256, row]));
};

export interface FileRow {
  readonly id: string;
  readonly state: FileState;
  readonly code: string | null;
  readonly message: string | null;
  readonly documentId: string | null;
}

export const findFile = async (db: Queryable, id: string): Promise<FileRow | null> => {
  const { rows } = await db.query<FileRow>(
    `select id, state, code, message, document_id as "documentId" from evidence.ingest_file where id = $1`,
    [id],
  );
  return rows[0] ?? null;
};

const LEFT_WAITING = `f.state in ('QUEUED', 'RUNNING') and ${isFree('f.lease_until')}`;

/**
 * Files that an interrupted run left waiting, and whose bytes another run has read since: stored, they are duplicates of
 * those; failed, they have failed alike.
 */
export const settleKnown = async (db: Queryable, pipelineVersion: string, at: Date): Promise<void> => {
  await db.query(
    `update evidence.ingest_file f set state = 'DUPLICATE_OF', document_id = r.work_id, duplicate_of = r.id,
       finished_at = $2, lease_owner = null, lease_until = null
     from evidence.revision r
     where ${LEFT_WAITING} and r.sha256 = f.sha256 and r.pipeline_version = $1 and r.withdrawn_at is null`,
    [pipelineVersion, at],
  );
  await db.query(
    `update evidence.ingest_file f set state = o.state, code = o.code, message = o.message,
       finished_at = $2, lease_owner = null, lease_until = null
     from evidence.ingest_file o join evidence.ingest_run r on r.id = o.run_id
     where ${LEFT_WAITING} and o.sha256 = f.sha256 and o.state in ('FAILED', 'QUARANTINED')
       and o.finished_at > f.seen_at and r.pipeline_version = $1`,
    [pipelineVersion, at],
  );
};

const WAITING = `exists (select from evidence.ingest_file f where f.run_id = r.id and f.state in ('QUEUED', 'RUNNING'))`;

/** No file will be added to the run: it ends with its last one, at once where none still waits. */
export const closeRun = async (db: Queryable, id: string, at: Date): Promise<void> => {
  await db.query(
    `update evidence.ingest_run r set closed = true, finished_at = case when not ${WAITING} then $2::timestamptz end
     where id = $1`,
    [id, at],
  );
};

/** A run that began this long ago, and to which no file was added since then, is not being filled any more. */
const ABANDONED_SECONDS = 60;

/** Ends runs whose files others have finished, at the time when the last of these was. */
export const finishRuns = async (db: Queryable, at: Date): Promise<void> => {
  await db.query(
    `update evidence.ingest_run r
     set finished_at = coalesce((select max(finished_at) from evidence.ingest_file f where f.run_id = r.id), $1)
     where finished_at is null and not ${WAITING}
       and (closed or greatest(started_at, (select max(seen_at) from evidence.ingest_file f where f.run_id = r.id))
           < $1::timestamptz - make_interval(secs => $2))`,
    [at, ABANDONED_SECONDS],
  );
};
