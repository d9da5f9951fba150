/** The SQL of proofs: a record, everything that stands about it, and the words and texts that prove it. */
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { RevisionDraft } from '../../../schema/domain/publication.ts';
import type { Json } from '../../../schema/domain/statement.ts';
import type { Judgement } from '../../../schema/domain/vocabulary.ts';
import type { Queryable } from '../publish/insert.ts';

type Ids = readonly RecordId[];

const list = async <Row extends object>(db: Queryable, text: string, ids: Ids): Promise<readonly Row[]> =>
  (await db.query<Row & Record<string, unknown>>(text, [ids])).rows;

export interface ProvenRecord {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly label: string;
  /** Of a record that is a place in a text: what stands there, and the quote of it. */
  readonly facts: Readonly<Record<string, Json>> | null;
  readonly quote: RecordId | null;
}

/** By its own id, or one that it is an alias of. */
export const findProven = async (db: Queryable, id: RecordId): Promise<ProvenRecord | null> => {
  const { rows } = await db.query<ProvenRecord>(
    `select r.id, r.type, r.label, r.facts, r.quote_id as quote from evidence.record r
     where r.withdrawn_at is null and r.id = (
       select canonical_id from evidence.record
       where id = coalesce((select record_id from evidence.record_alias where alias_id = $1), $1))`,
    [id],
  );
  return rows[0] ?? null;
};

export interface ProvenStatement {
  readonly id: RecordId;
  readonly property: string;
  readonly value: Json;
  readonly speaker: RecordId | null;
  readonly via: string | null;
  readonly anonymous: boolean;
  readonly method: string;
  readonly confidence: number;
  readonly judgement: Judgement;
  readonly validFrom: string | null;
  readonly inferred: boolean;
  readonly recordedAt: Date;
  readonly source: RecordId;
  /** At least one. */
  readonly quotes: Ids;
  /** The decisions of people that stand about it, the latest first. */
  readonly judgedBy: readonly { readonly decision: RecordId; readonly by: string; readonly at: string }[];
}

/** Those that were rejected too: a proof leaves nothing out. */
export const listProven = (db: Queryable, record: RecordId): Promise<readonly ProvenStatement[]> =>
  list(
    db,
    `select s.id, s.property, s.value, s.speaker, s.via, s.anonymous, s.rule as method, s.confidence, s.judgement,
       s.valid_from as "validFrom", s.inferred, s.recorded_at as "recordedAt", s.source_id as source, array(
         select sq.quote_id from evidence.statement_quote sq join evidence.revision r on r.id = sq.revision_id
         where sq.statement_id = s.id and r.withdrawn_at is null
         order by r.asserting desc, sq.position, sq.quote_id) as quotes,
       coalesce((select jsonb_agg(jsonb_build_object('decision', d.id, 'by', d.decided_by, 'at', d.decided_at)
           order by d.decided_at desc, d.id)
         from evidence.decision_statement ds join evidence.decision d on d.id = ds.decision_id and d.undone_at is null
         where ds.statement_id = s.id), '[]') as "judgedBy"
     from evidence.statement s where s.subject_id = any($1) and s.withdrawn_at is null order by s.property, s.id`,
    [record],
  );

export interface ProvenQuote {
  readonly id: RecordId;
  readonly revision: RecordId;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly page: number | null;
  readonly section: string | null;
}

export const listQuotes = (db: Queryable, ids: Ids): Promise<readonly ProvenQuote[]> =>
  list(
    db,
    `select id, revision_id as revision, start_offset as start, end_offset as end, exact, prefix, suffix, page, section
     from evidence.quote where id = any($1) order by revision_id, start_offset, end_offset, id`,
    ids,
  );

export interface ProvenRevision extends Pick<
  RevisionDraft,
  'id' | 'sha256' | 'bytes' | 'format' | 'name' | 'text' | 'pipelineVersion'
> {
  readonly source: RecordId;
  readonly work: RecordId;
  readonly asserting: boolean;
  readonly recordedAt: Date;
}

export const listTexts = (db: Queryable, ids: Ids): Promise<readonly ProvenRevision[]> =>
  list(
    db,
    `select id, source_id as source, work_id as work, sha256, bytes::float8 as bytes, format, name, text,
       pipeline_version as "pipelineVersion", asserting, recorded_at as "recordedAt"
     from evidence.revision where id = any($1) order by id`,
    ids,
  );

export interface ProvenSource {
  readonly id: RecordId;
  readonly kind: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

export const listSources = (db: Queryable, ids: Ids): Promise<readonly ProvenSource[]> =>
  list(
    db,
    `select id, kind, title, publisher, published_on as "publishedOn", url, licence
     from evidence.source where id = any($1) order by id`,
    ids,
  );
