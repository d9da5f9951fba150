/** The SQL of publishing: sources, revisions, the registry of records, statements. Called inside one transaction. */
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import { rowsJson, unnested, type Queryable } from './insert.ts';
import type { StoredRevision } from './standing.ts';

/** `of('excluded', 'a, b')` -> `excluded.a, excluded.b`. */
const of = (alias: string, columns: string): string => columns.replace(/\w+/g, `${alias}.$&`);
const ids = (rows: readonly { readonly id: RecordId }[]): readonly RecordId[] => rows.map(({ id }) => id);

/** The stored revisions of a work, and this revision itself under whatever work. */
export const listRevisions = async (
  db: Queryable,
  revision: RecordId,
  work: RecordId,
): Promise<readonly StoredRevision[]> => {
  const { rows } = await db.query<StoredRevision>({
    name: 'revisions',
    text: `select id, name, work_id as "workId", preference, asserting, pipeline_version as "pipelineVersion"
           from evidence.revision where (work_id = $2 or id = $1) and withdrawn_at is null order by id`,
    values: [revision, work],
  });
  return rows;
};

/** A source that is known already takes what the asserting revision says of it. */
export const saveSource = (db: Queryable, row: object, asserting: boolean): Promise<unknown> =>
  db.query({
    name: 'save source',
    text: `insert into evidence.source (id, kind, title, publisher, published_on, url, licence, recorded_at)
           select id, kind, title, publisher, published_on, url, licence, recorded_at
           from jsonb_populate_recordset(null::evidence.source, $1)
           on conflict (id) do update set kind = excluded.kind, title = excluded.title, publisher = excluded.publisher,
             published_on = excluded.published_on, url = excluded.url, licence = excluded.licence
           where $2 and (source.kind, source.title, source.publisher, source.published_on, source.url, source.licence)
             is distinct from (excluded.kind, excluded.title, excluded.publisher, excluded.published_on, excluded.url,
                               excluded.licence)`,
    values: [rowsJson([row]), asserting],
  });

const REVISION = `source_id, sha256, bytes, format, name, text, pages, offsets, sections, work_id, preference, asserting,
                  pipeline_version, issues`;

/** However often it is read again, a revision is known since it was read first. */
export const saveRevision = (db: Queryable, row: object): Promise<unknown> =>
  db.query({
    name: 'save revision',
    text: `insert into evidence.revision (id, recorded_at, ${REVISION})
           select id, recorded_at, ${REVISION} from jsonb_populate_recordset(null::evidence.revision, $1)
           on conflict (id) do update set (${REVISION}) = row(${of('excluded', REVISION)})`,
    values: [rowsJson([row])],
  });

/** From now on the revision only corroborates; the questions that it left open are not the work's any more. */
export const standDown = (db: Queryable, revision: RecordId): Promise<unknown> =>
  db.query(
    `with dropped as (delete from evidence.known_unknown where revision_id = $1)
     update evidence.revision set asserting = false where id = $1`,
    [revision],
  );

/** After its asserting revision left a work: the best of the others takes its place. */
export const promoteBest = (db: Queryable, work: RecordId): Promise<unknown> =>
  db.query(
    `update evidence.revision set asserting = true where id = (
       select id from evidence.revision where work_id = $1 and withdrawn_at is null order by preference desc, id limit 1)`,
    [work],
  );

/** What the rows of one publication share. */
export interface Origin {
  readonly revision: RecordId;
  readonly work: RecordId;
  readonly source: RecordId;
  /** When the graph came to know it. */
  readonly at: Date;
}

/** Registers records that are new; returns their ids. Waits for other transactions that register the same. */
export const registerRecords = async (
  db: Queryable,
  rows: readonly object[],
  { revision, at }: Origin,
): Promise<ReadonlySet<RecordId>> => {
  if (rows.length === 0) return new Set();
  const { from, columns, values } = unnested('evidence.record', rows, 2);
  const fresh = await db.query<{ id: RecordId }>({
    name: 'register records',
    text: `insert into evidence.record (${columns}, canonical_id, revision_id, recorded_at)
           select ${columns}, id, $1, $2 from ${from} order by id on conflict (id) do nothing returning id`,
    values: [revision, at, ...values],
  });
  return new Set(ids(fresh.rows));
};

/**
 * Brings back records that had been withdrawn, and takes what the text now says of its structural ones.
 * Returns the ids of those that changed.
 */
export const renewRecords = async (
  db: Queryable,
  rows: readonly object[],
  { revision }: Origin,
): Promise<readonly RecordId[]> => {
  if (rows.length === 0) return [];
  const changed = await db.query<{ id: RecordId }>({
    name: 'renew records',
    text: `update evidence.record r
           set label = n.label, facts = n.facts, stated_facts = n.stated_facts, quote_id = n.quote_id, revision_id = $2, withdrawn_at = null,
               search = null
           from jsonb_populate_recordset(null::evidence.record, $1) n
           where r.id = n.id
             and (r.withdrawn_at is not null or (r.facts, r.quote_id) is distinct from (n.facts, n.quote_id))
           returning r.id`,
    values: [rowsJson(rows), revision],
  });
  return ids(changed.rows);
};

const VALUE = 'value, value_record, stated_value';
const READ = 'rule, confidence, valid_from, inferred';
const READING = `${VALUE}, ${READ}`;

/** A value that a person moved to another record stays there: the text still says what it said. */
const MOVED = '(statement.stated_value is not null and excluded.stated_value is null)';
const KEPT = VALUE.replace(/\w+/g, `case when ${MOVED} then statement.$& else excluded.$& end`);

/** A statement that came to be (`isNew`), or that stood and is read otherwise now. */
export interface Saved {
  readonly type: RecordTypeName;
  readonly property: string;
  readonly isNew: boolean;
}

/** New statements, or the same read better; tells which. A judgement, once made, stays. */
export const saveStatements = async (
  db: Queryable,
  rows: readonly object[],
  { work, source, at }: Origin,
): Promise<readonly Saved[]> => {
  if (rows.length === 0) return [];
  // A row that this statement inserts has been ended by nobody: its `xmax` is 0.
  const { from, columns, values } = unnested('evidence.statement', rows, 3);
  const saved = await db.query<Saved>({
    name: 'save statements',
    text: `insert into evidence.statement (${columns}, work_id, source_id, recorded_at)
           select ${columns}, $1, $2, $3 from ${from}
           on conflict (id) do update
           set (${READING}, source_id, withdrawn_at) = row(${KEPT}, ${of('excluded', READ)}, excluded.source_id, null)
           where statement.withdrawn_at is not null or (${of('statement', READING)}, statement.source_id)
             is distinct from (${of('excluded', READING)}, excluded.source_id)
           returning subject_type as type, property, xmax = 0 as "isNew"`,
    values: [work, source, at, ...values],
  });
  return saved.rows;
};

/**
 * What a corroborating revision says. Where its work says the same, nothing changes; the rest is kept as withdrawn, and
 * stands once a better revision says it.
 */
export const keepStatements = async (
  db: Queryable,
  rows: readonly object[],
  { work, source, at }: Origin,
): Promise<readonly Saved[]> => {
  if (rows.length === 0) return [];
  const { from, columns, values } = unnested('evidence.statement', rows, 3);
  await db.query({
    name: 'keep statements',
    text: `insert into evidence.statement (${columns}, work_id, source_id, recorded_at, withdrawn_at)
           select ${columns}, $1, $2, $3, $3 from ${from} on conflict (id) do nothing`,
    values: [work, source, at, ...values],
  });
  return [];
};

export interface Stale {
  readonly id: RecordId;
  readonly subject: RecordId;
  readonly property: string;
}

/** What a person accepted stands as long as a quote does, whether or not the pipeline reads it again. */
const UPHELD = `(s.judgement = 'ACCEPTED'
  and exists (select from evidence.statement_quote proof where proof.statement_id = s.id))`;

/** What stands for a work but is not among what its asserting revision says. */
export const listUnsaid = async (
  db: Queryable,
  work: RecordId,
  said: readonly RecordId[],
): Promise<readonly Stale[]> => {
  const { rows } = await db.query<Stale>(
    `select id, subject_id as subject, property from evidence.statement s
     where work_id = $1 and withdrawn_at is null and id <> all($2) and not ${UPHELD}`,
    [work, said],
  );
  return rows;
};

/** What stands for a work on the words of one revision alone. */
export const listResting = async (db: Queryable, work: RecordId, revision: RecordId): Promise<readonly Stale[]> => {
  const { rows } = await db.query<Stale>(
    `select id, subject_id as subject, property from evidence.statement s
     where work_id = $1 and withdrawn_at is null and not ${UPHELD} and not exists (
       select from evidence.statement_quote q where q.statement_id = s.id and q.revision_id <> $2)`,
    [work, revision],
  );
  return rows;
};

export const withdrawStatements = async (db: Queryable, statements: readonly RecordId[], at: Date): Promise<void> => {
  if (statements.length === 0) return;
  await db.query(`update evidence.statement set withdrawn_at = $2 where id = any($1)`, [statements, at]);
};

/** Withdraws records that these revisions brought, that are not among `kept`, and that nothing speaks of any more. */
export const withdrawRecords = async (
  db: Queryable,
  revisions: readonly RecordId[],
  kept: readonly RecordId[],
  at: Date,
): Promise<readonly RecordId[]> => {
  if (revisions.length === 0) return [];
  const { rows } = await db.query<{ id: RecordId }>(
    `update evidence.record r set withdrawn_at = $3
     where revision_id = any($1) and withdrawn_at is null and id <> all($2) and canonical_id = id
       and not exists (select from evidence.statement s where s.subject_id = r.id and s.withdrawn_at is null)
       and not exists (select from evidence.statement s where s.value_record = r.id and s.withdrawn_at is null)
       and not exists (select from evidence.mention m where m.record_id = r.id)
     returning id`,
    [revisions, kept, at],
  );
  return ids(rows);
};
