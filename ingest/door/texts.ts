/** Reads texts as they stand, and what was quoted from them. */
import type { PageMark, SourceKind } from '../../schema/domain/publication.ts';
import type { RecordId } from '../../schema/domain/ids.ts';
import type { Queryable } from '../edges/publish/insert.ts';

/** A revision with its text and where it came from. */
export interface TextRow {
  readonly id: RecordId;
  readonly work: RecordId;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly name: string;
  /** Canonical; all offsets are its UTF-16 units. */
  readonly text: string;
  readonly pages: readonly PageMark[];
  readonly sections: readonly { readonly start: number; readonly end: number; readonly path: string }[];
  readonly pipelineVersion: string;
  readonly recordedAt: Date;
  readonly source: {
    readonly id: RecordId;
    readonly kind: SourceKind;
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly url: string | null;
    readonly licence: string | null;
  };
  /** Its source was deleted. */
  readonly withdrawn: boolean;
}

export const findText = async (db: Queryable, id: RecordId): Promise<TextRow | null> => {
  const { rows } = await db.query<TextRow>(
    `select r.id, r.work_id as work, r.sha256, r.bytes::float8 as bytes, r.format, r.name, r.text, r.pages, r.sections,
       r.pipeline_version as "pipelineVersion", r.recorded_at as "recordedAt",
       jsonb_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'publisher', s.publisher,
         'publishedOn', s.published_on, 'url', s.url, 'licence', s.licence) as source,
       r.withdrawn_at is not null or s.withdrawn_at is not null as withdrawn
     from evidence.revision r join evidence.source s on s.id = r.source_id where r.id = $1`,
    [id],
  );
  return rows[0] ?? null;
};

/** A quotation by its address. */
export interface QuotedRow {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const QUOTED = 'start_offset as start, end_offset as end, exact, prefix, suffix';

export interface Quoted {
  readonly standing: QuotedRow | null;
  /** What an earlier reading of the same bytes had at this address. */
  readonly former: QuotedRow | null;
}

export const findQuoted = async (db: Queryable, id: RecordId): Promise<Quoted> => {
  const [standing, former] = await Promise.all(
    ['quote', 'former_quote'].map((table) =>
      db.query<QuotedRow>(`select ${QUOTED} from evidence.${table} where id = $1`, [id]),
    ),
  );
  return { standing: standing?.rows[0] ?? null, former: former?.rows[0] ?? null };
};

export const findPassage = async (
  db: Queryable,
  id: RecordId,
): Promise<{ readonly start: number; readonly end: number } | null> => {
  const { rows } = await db.query<{ start: number; end: number }>(
    `select start_offset as start, end_offset as end from evidence.passage where id = $1`,
    [id],
  );
  return rows[0] ?? null;
};
