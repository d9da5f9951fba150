/** All that is known of one file, or of one record. */
import type { RecordId } from '../../schema/domain/ids.ts';
import type { FileState } from '../../schema/domain/vocabulary.ts';
import type { Json } from '../../schema/domain/statement.ts';
import type { Queryable } from './publish/insert.ts';

export interface ShownFile {
  readonly name: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** Each time that its bytes were seen: under the name that was asked for, then under others; the last first. */
  readonly seen: readonly {
    readonly name: string;
    readonly at: string;
    readonly run: string;
    readonly state: FileState;
    readonly code: string | null;
    readonly message: string | null;
    readonly attempts: number;
  }[];
  /** What came of it; null where it was never stored. */
  readonly revision: ShownRevision | null;
}

export interface ShownRevision {
  readonly id: RecordId;
  readonly format: string;
  readonly document: RecordId;
  readonly asserting: boolean;
  readonly pipeline: string;
  readonly source: string;
  readonly title: string;
  readonly passages: number;
  readonly mentions: number;
  readonly quotes: number;
  /** Statements that stand on its words. */
  readonly statements: number;
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

const SEEN = 10;

const FILE = `
  with named as (
    select * from evidence.ingest_file where ($1::text is not null and sha256 = $1) or name = $2
    order by name = $2 desc, seen_at desc, id desc limit ${SEEN})
  select (select name from named limit 1) as name, coalesce($1, (select sha256 from named limit 1)) as sha256,
    (select bytes from named limit 1) as bytes,
    (select jsonb_agg(jsonb_build_object('name', name, 'at', seen_at, 'run', run_id, 'state', state, 'code', code, 'message', message,
       'attempts', attempts)) from named) as seen`;

const REVISION = `
  select r.id, r.format, r.work_id as document, r.asserting, r.pipeline_version as pipeline, r.source_id as source, s.title,
    r.issues, (select count(*)::int from evidence.passage p where p.revision_id = r.id) as passages,
    (select count(*)::int from evidence.mention m where m.revision_id = r.id) as mentions,
    (select count(*)::int from evidence.quote q where q.revision_id = r.id) as quotes,
    (select count(distinct q.statement_id)::int from evidence.statement_quote q
     join evidence.statement t on t.id = q.statement_id and t.withdrawn_at is null where q.revision_id = r.id) as statements
  from evidence.revision r join evidence.source s on s.id = r.source_id where r.sha256 = $1 limit 1`;

/** By the hash of its bytes, or by the name under which it was read. */
export const showFile = async (db: Queryable, sha256: string | null, name: string): Promise<ShownFile | null> => {
  const found = await db.query<Omit<ShownFile, 'revision' | 'bytes'> & { readonly bytes: string | null }>(FILE, [
    sha256,
    name,
  ]);
  const [file] = found.rows;
  if (!file?.seen) return null;
  const { rows } = await db.query<ShownRevision>(REVISION, [file.sha256]);
  return { ...file, bytes: file.bytes === null ? null : Number(file.bytes), revision: rows[0] ?? null };
};

export interface ShownStatement {
  readonly id: RecordId;
  readonly property: string;
  readonly value: Json;
  readonly judgement: string;
  readonly confidence: number;
  readonly rule: string;
  readonly quote: string | null;
  readonly page: number | null;
  /** The name of the file that it was read from. */
  readonly file: string | null;
}

export interface ShownRecord {
  /** The id that it goes by, which may be another than was asked for. */
  readonly id: RecordId;
  readonly type: string;
  readonly label: string;
  readonly withdrawn: boolean;
  /** Of what is read straight off a text. */
  readonly facts: Readonly<Record<string, Json>> | null;
  readonly quote: string | null;
  readonly statements: readonly ShownStatement[];
  /** How many statements of which kind name it: `InstrumentRelation.to` 3. */
  readonly namedBy: Readonly<Record<string, number>>;
}

const RECORD = `
  select r.id, r.type, r.label, r.withdrawn_at is not null as withdrawn, r.facts, q.exact as quote
  from evidence.record r left join evidence.quote q on q.id = r.quote_id
  where r.id = (select canonical_id from evidence.record
    where id = coalesce((select record_id from evidence.record_alias where alias_id = $1), $1))`;

const STATEMENTS = `
  select s.id, s.property, s.value, s.judgement, s.confidence, s.rule, proof.exact as quote, proof.page, proof.name as file
  from evidence.statement s left join lateral (
    select q.exact, q.page, r.name from evidence.statement_quote sq join evidence.quote q on q.id = sq.quote_id
    join evidence.revision r on r.id = q.revision_id
    where sq.statement_id = s.id order by r.asserting desc, sq.position limit 1) proof on true
  where s.subject_id = $1 and s.withdrawn_at is null
  order by s.property, s.judgement = 'ACCEPTED' desc, s.judgement = 'REJECTED', s.confidence desc, s.id`;

const NAMED_BY = `
  select coalesce(jsonb_object_agg(kind, count), '{}') as kinds from (
    select subject_type || '.' || property as kind, count(*) from evidence.statement
    where value_record = $1 and withdrawn_at is null group by 1) named`;

export const showRecord = async (db: Queryable, id: string): Promise<ShownRecord | null> => {
  const [record] = (await db.query<Omit<ShownRecord, 'statements' | 'namedBy'>>(RECORD, [id])).rows;
  if (!record) return null;
  const statements = await db.query<ShownStatement>(STATEMENTS, [record.id]);
  const named = await db.query<{ kinds: ShownRecord['namedBy'] }>(NAMED_BY, [record.id]);
  return { ...record, statements: statements.rows, namedBy: named.rows[0]?.kinds ?? {} };
};
