/** Documents whose bytes the archive holds, and that are to be read again. */
import type { Queryable } from './publish/insert.ts';

export interface ArchivedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

interface Row extends Omit<ArchivedFile, 'bytes'> {
  readonly bytes: string;
}

const fileOf = ({ bytes, ...row }: Row): ArchivedFile => ({ ...row, bytes: Number(bytes) });

/**
 * Each of those bytes that failed or were set aside, that nothing waits to read, and that were not stored since; of all runs,
 * or of one.
 */
export const listFailed = async (
  db: Queryable,
  pipelineVersion: string,
  run: string | null = null,
): Promise<readonly ArchivedFile[]> => {
  const { rows } = await db.query<Row>(
    `select distinct on (f.sha256) f.name, f.sha256, f.bytes from evidence.ingest_file f
     where f.state in ('FAILED', 'QUARANTINED') and f.sha256 is not null and ($2::text is null or f.run_id = $2)
       and not exists (select from evidence.revision r where r.sha256 = f.sha256 and r.pipeline_version = $1)
       and not exists (select from evidence.ingest_file o where o.sha256 = f.sha256 and o.state in ('QUEUED', 'RUNNING'))
     order by f.sha256, f.finished_at desc`,
    [pipelineVersion, run],
  );
  return rows.map(fileOf);
};

/** Names of failed files of which there are no bytes: those that were missing, not to be opened, or too large. */
export const listNeverRead = async (db: Queryable): Promise<readonly string[]> => {
  const { rows } = await db.query<{ name: string }>(
    `select distinct f.name from evidence.ingest_file f
     where f.state = 'FAILED' and f.sha256 is null
       and not exists (select from evidence.ingest_file o where o.name = f.name and o.seen_at > f.seen_at)
     order by name`,
  );
  return rows.map(({ name }) => name);
};

/**
 * Revisions that another pipeline than this one stored, in the order in which they came. With a rule (`obligations/clause`,
 * whatever its version), those of whose work a statement, or in which a mention, was found by it.
 */
export const listOutdated = async (
  db: Queryable,
  pipelineVersion: string,
  rule: string | null,
): Promise<readonly ArchivedFile[]> => {
  const is = `(rule = $2 or starts_with(rule, $2 || '@') or starts_with(rule, $2 || '/'))`;
  const { rows } = await db.query<Row>(
    `select name, sha256, bytes from evidence.revision r
     where withdrawn_at is null and pipeline_version <> $1 and ($2::text is null
       or exists (select from evidence.statement s where s.work_id = r.work_id and s.withdrawn_at is null and ${is})
       or exists (select from evidence.mention m where m.revision_id = r.id and ${is}))
     order by recorded_at, id`,
    [pipelineVersion, rule],
  );
  return rows.map(fileOf);
};
