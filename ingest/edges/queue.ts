/**
 * The queue of documents: rows of `evidence.ingest_file`. A claim leases a file to one worker, which renews the lease
 * while it lives; what a worker did counts only in the transaction that also ends its lease. Times of leases are the
 * database's, the one clock that all workers share.
 */
import type { Pool, QueryConfig } from 'pg';
import type { FileState } from '../../schema/domain/vocabulary.ts';
import { isFree, isHeld } from './leases.ts';
import { rowsJson, storable, type Queryable } from './publish/insert.ts';

export interface QueuedFile {
  readonly id: string;
  readonly name: string;
  /** Where a worker is to fetch it from. */
  readonly url?: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly state: FileState;
  readonly code: string | null;
  readonly message: string | null;
  readonly documentId: string | null;
  readonly duplicateOf: string | null;
}

/** A claimed file. `owner` names this claim alone, so that a worker that lost its lease cannot end another's. */
export interface Claimed {
  readonly id: string;
  readonly run: string;
  readonly name: string;
  /** Null where nobody has fetched it yet from `url`. */
  readonly sha256: string | null;
  readonly url: string | null;
  readonly owner: string;
  readonly attempts: number;
}

/** One whose bytes are in the archive. */
export type Job = Claimed & { readonly sha256: string };

export interface Outcome {
  readonly state: Extract<FileState, 'DONE' | 'PARTIAL' | 'DUPLICATE_OF' | 'FAILED'>;
  readonly code: string | null;
  readonly message: string | null;
  readonly documentId: string | null;
  readonly duplicateOf: string | null;
}

export interface Lease {
  readonly owner: string;
  readonly seconds: number;
}

/** A reader that died on a document this often is not tried again. */
const MAX_ATTEMPTS = 3;

/** `file/20261123T183150-1f0c9a2e/7` */
export const fileId = (run: string, index: number): string => `file/${run.slice('run/'.length)}/${index}`;

export const startRun = async (db: Queryable, id: string, at: Date, pipelineVersion: string): Promise<void> => {
  await db.query(`insert into evidence.ingest_run (id, started_at, pipeline_version) values ($1, $2, $3)`, [
    id,
    at,
    pipelineVersion,
  ]);
};

/**
 * Which of the files that wait a worker takes first: the smaller number, and of the same what came first. Somebody waits for
 * what they handed in; a folder comes after it, and what is read already after both.
 */
export const PRIORITY = { handedIn: 0, ingest: 1, again: 2 } as const;
export type Priority = keyof typeof PRIORITY;

/** Finished files stand in the run too, so that its counts add up to the files seen. */
export const enqueue = async (
  db: Queryable,
  run: string,
  files: readonly QueuedFile[],
  at: Date,
  priority: Priority,
): Promise<void> => {
  const rows = files.map((file) => ({
    id: file.id,
    name: file.name,
    url: file.url ?? null,
    sha256: file.sha256,
    bytes: file.bytes,
    state: file.state,
    code: file.code,
    message: file.message,
    document_id: file.documentId,
    duplicate_of: file.duplicateOf,
  }));
  await db.query({
    name: 'enqueue',
    text: `insert into evidence.ingest_file (id, run_id, name, url, sha256, bytes, state, code, message, document_id,
             duplicate_of, attempts, priority, seen_at, finished_at)
           select id, $2, name, url, sha256, bytes, state, code, message, document_id, duplicate_of, 0, $4, $3,
             case when state <> 'QUEUED' then $3::timestamptz end
           from jsonb_populate_recordset(null::evidence.ingest_file, $1)`,
    values: [rowsJson(rows), run, at, PRIORITY[priority]],
  });
};

/** At ten a second, what workers read in a quarter of an hour. */
export const MOST_WAITING = 10_000;

/** Whether so much that was handed in waits already that no more is to be taken: what is acknowledged is to be read soon. */
export const isFull = async (db: Queryable, most = MOST_WAITING): Promise<boolean> => {
  const { rows } = await db.query<{ full: boolean }>(
    `select count(*) >= $1 as full from (
       select from evidence.ingest_file where state in ('QUEUED', 'RUNNING') and priority = $2 limit $1) w`,
    [most, PRIORITY.handedIn],
  );
  return rows[0]?.full ?? false;
};

const FREE = `(f.state = 'QUEUED' or f.state = 'RUNNING')
  and ${isFree('f.lease_until')} and f.attempts < ${MAX_ATTEMPTS}
  and not exists (select from evidence.ingest_file o where o.sha256 = f.sha256 and o.id <> f.id
                  and o.state = 'RUNNING' and ${isHeld('o.lease_until')})`;

const TAKE = `update evidence.ingest_file set state = 'RUNNING', attempts = attempts + 1, lease_owner = $1,
    lease_until = clock_timestamp() + make_interval(secs => $2)`;

const JOB = 'id, run_id as run, name, sha256, url, lease_owner as owner, attempts';

/**
 * Claims are made one after the other over the whole database: only so does each see what those before it took.
 * They are not waited for on the disk: a claim that a crash undoes was of no consequence. Sent in one go.
 */
const claim = async (pool: Pool, query: QueryConfig): Promise<Claimed | null> => {
  const client = await pool.connect();
  try {
    const [, , , taken] = await Promise.all([
      client.query('begin'),
      client.query('set local synchronous_commit = off'),
      client.query(`select pg_advisory_xact_lock(hashtextextended('claim', 0))`),
      client.query<Claimed>(query),
      client.query('commit'),
    ]);
    client.release();
    return taken.rows[0] ?? null;
  } catch (error) {
    client.release(true);
    throw error;
  }
};

/** Takes this file, unless it is finished, in other hands, or the same bytes are being read. */
export const claimFile = (pool: Pool, id: string, { owner, seconds }: Lease): Promise<Claimed | null> =>
  claim(pool, {
    name: 'claim file',
    text: `${TAKE} where id = (select f.id from evidence.ingest_file f where f.id = $3 and ${FREE}
             for update skip locked) returning ${JOB}`,
    values: [owner, seconds, id],
  });

/** Takes what comes first by `PRIORITY`, whoever queued it; null when nothing waits. */
export const claimNext = (pool: Pool, { owner, seconds }: Lease): Promise<Claimed | null> =>
  claim(pool, {
    name: 'claim next',
    text: `${TAKE} where id = (select f.id from evidence.ingest_file f where ${FREE}
             order by f.priority, f.seen_at, length(f.id), f.id limit 1 for update skip locked) returning ${JOB}`,
    values: [owner, seconds],
  });

/** Renews the leases of those who still live. */
export const renewLeases = async (db: Queryable, owners: readonly string[], seconds: number): Promise<void> => {
  await db.query(
    `update evidence.ingest_file set lease_until = clock_timestamp() + make_interval(secs => $2)
     where lease_owner = any($1) and state = 'RUNNING'`,
    [owners, seconds],
  );
};

/** Ends a claim. False where the lease was lost: then nothing of what was done may be committed. */
export const complete = async (db: Queryable, job: Claimed, outcome: Outcome, at: Date): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'complete',
    text: `update evidence.ingest_file set state = $3, code = $4, message = $5, document_id = $6, duplicate_of = $7,
             finished_at = $8, lease_owner = null, lease_until = null
           where id = $1 and lease_owner = $2 and state = 'RUNNING'`,
    values: [
      job.id,
      job.owner,
      outcome.state,
      outcome.code,
      // it may hold words of the document
      outcome.message && storable(outcome.message),
      outcome.documentId,
      outcome.duplicateOf,
      at,
    ],
  });
  return rowCount === 1;
};

/**
 * Puts what was found at a claimed file's address in its place: one file under its own id, those of an archive behind the
 * last of the run. False where the lease was lost.
 */
export const replace = async (
  db: Queryable,
  job: Claimed,
  files: readonly QueuedFile[],
  at: Date,
): Promise<boolean> => {
  // Of two archives in one run, one is numbered after the other.
  await db.query(`select from evidence.ingest_run where id = $1 for update`, [job.run]);
  const { rows } = await db.query<{ last: number }>(
    `with last as (select max(split_part(id, '/', 3)::int) as last from evidence.ingest_file where run_id = $3)
     delete from evidence.ingest_file using last where id = $1 and lease_owner = $2 and state = 'RUNNING' returning last`,
    [job.id, job.owner, job.run],
  );
  const [row] = rows;
  if (!row) return false;
  const ids = files.map((_, index) => (index === 0 ? job.id : fileId(job.run, row.last + index)));
  await enqueue(
    db,
    job.run,
    files.map((file, index) => ({ ...file, id: ids[index] ?? job.id })),
    at,
    'handedIn',
  );
  return true;
};

/** A reader may have died of what else the machine did: after its first death a document waits so long, after others longer. */
const PAUSE_SECONDS = 0.5;

/**
 * Gives a file back. One that was tried has spent an attempt, and is not tried again at once; what happened around a file is
 * not held against it.
 */
export const release = async (db: Queryable, job: Claimed, attempt: 'tried' | 'untried'): Promise<void> => {
  const tried = attempt === 'tried';
  await db.query(
    `update evidence.ingest_file set state = 'QUEUED', lease_owner = null, attempts = attempts - $3,
       lease_until = case when $4 and attempts < ${MAX_ATTEMPTS}
                          then clock_timestamp() + attempts * make_interval(secs => ${PAUSE_SECONDS}) end
     where id = $1 and lease_owner = $2 and state = 'RUNNING'`,
    [job.id, job.owner, tried ? 0 : 1, tried],
  );
};

/** Sets aside what readers keep dying on. */
export const quarantine = async (db: Queryable, at: Date): Promise<void> => {
  await db.query(
    `update evidence.ingest_file set state = 'QUARANTINED', code = 'E_READER_DIED', finished_at = $1, lease_owner = null,
       message = 'The reader ended ' || attempts || ' times while it held this document'
     where state in ('QUEUED', 'RUNNING') and attempts >= ${MAX_ATTEMPTS}
       and ${isFree('lease_until')}`,
    [at],
  );
};
