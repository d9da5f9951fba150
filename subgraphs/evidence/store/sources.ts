/** Reads sources, their revisions, and the marks in their text. */
import sql, { empty, type Sql } from 'sql-template-tag';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { MarkerState } from '../../../schema/domain/vocabulary.ts';
import type { ChildListing } from '../../runtime/connections.ts';
import { REVISIONS } from './as-of.ts';
import type { Database } from '../../runtime/database.ts';
import { idRows, isOneOf } from '../../runtime/id-rows.ts';
import type {
  AnchorRow,
  BoundSourceRow,
  MarkerRow,
  MentionRow,
  RuleRow,
  PassageRow,
  QuoteRow,
  RevisionRow,
  SentenceRow,
  SourceRow,
} from '../rows.ts';

export const SOURCE = sql`id, kind, title, publisher, published_on as "publishedOn", url, licence, recorded_at as "recordedAt",
  withdrawn_at as "withdrawnAt"`;
export const REVISION = sql`id, source_id as "sourceId", work_id as "workId", sha256, bytes::float8 as bytes, format, name,
  jsonb_path_query_array(pages, '$[*] ? (exists(@.ocrConfidence))') as recognized, asserting, pipeline_version as "pipelineVersion", issues, recorded_at as "recordedAt"`;
const SPAN = sql`revision_id as "revisionId", start_offset as start, end_offset as end`;
const PASSAGE = sql`id, ${SPAN}, position, section, page, text`;
const MENTION = sql`id, ${SPAN}, text, record_id as "recordId", kind, score, rule,
  coalesce(alternatives, '[]') as alternatives`;
const MARKER = sql`id, ${SPAN}, marker_index as index, state, resolved_passage_id as "passageId",
  resolved_start as "resolvedStart", resolved_end as "resolvedEnd"`;

/** The columns of `QuoteRow`, of a quote called `q`. */
export const QUOTE: Sql = sql`q.id, q.revision_id as "revisionId", q.start_offset as start, q.end_offset as end,
  q.exact, q.prefix, q.suffix, q.page, q.section, q.boxes`;

type Ids = readonly RecordId[];

export const sourcesById = (db: Database, ids: Ids): Promise<readonly SourceRow[]> =>
  db.query(sql`select ${SOURCE} from evidence.source where ${isOneOf(sql`id`, ids)}`);
export const revisionsById = (db: Database, ids: Ids): Promise<readonly RevisionRow[]> =>
  db.query(sql`select ${REVISION} from evidence.revision where ${isOneOf(sql`id`, ids)}`);
export const quotesById = (db: Database, ids: Ids): Promise<readonly QuoteRow[]> =>
  db.query(sql`select ${QUOTE} from evidence.quote q where ${isOneOf(sql`q.id`, ids)}`);
export const passagesById = (db: Database, ids: Ids): Promise<readonly PassageRow[]> =>
  db.query(sql`select ${PASSAGE} from evidence.passage where ${isOneOf(sql`id`, ids)}`);
export const mentionsById = (db: Database, ids: Ids): Promise<readonly MentionRow[]> =>
  db.query(sql`select ${MENTION} from evidence.mention where ${isOneOf(sql`id`, ids)}`);
export const rulesById = (db: Database, ids: Ids): Promise<readonly RuleRow[]> =>
  db.query(sql`select id, reason from evidence.rule where ${isOneOf(sql`id`, ids)}`);
export const markersById = (db: Database, ids: Ids): Promise<readonly MarkerRow[]> =>
  db.query(sql`select ${MARKER} from evidence.marker where ${isOneOf(sql`id`, ids)}`);

/** What became of each quote in a later revision. */
export const anchorsOf = (db: Database, quotes: Ids): Promise<readonly Of<AnchorRow>[]> =>
  db.query(sql`select quote_id as parent, revision_id as "revisionId", state, start_offset as start, end_offset as end
    from evidence.quote_anchor where ${isOneOf(sql`quote_id`, quotes)}`);

/** Canonical text of each revision. */
export const textsOf = (db: Database, ids: Ids): Promise<readonly { readonly id: RecordId; readonly text: string }[]> =>
  db.query(sql`select id, text from evidence.revision where ${isOneOf(sql`id`, ids)}`);

type Of<Row> = Row & { readonly parent: RecordId };

/** Revisions of each source, newest first. */
export const revisionsOf = (db: Database, sources: Ids, first: number): Promise<readonly Of<RevisionRow>[]> =>
  db.query(sql`
    select p.id as parent, page.* from ${idRows(sources, 'p')} cross join lateral (
      select ${REVISION} from evidence.revision where source_id = p.id order by recorded_at desc, id limit ${first}
    ) page`);

/** Marks stand in every revision; only the one that asserts for its work is asked, so that none counts twice. */
const ASSERTING = sql`revision_id in (select id from evidence.revision where source_id = p.id and asserting)`;

/** Citation markers of each source, in the order of its text. */
export const markersOf = (
  db: Database,
  sources: Ids,
  first: number,
  states: readonly MarkerState[] | null,
): Promise<readonly Of<MarkerRow>[]> =>
  db.query(sql`
    select p.id as parent, page.* from ${idRows(sources, 'p')} cross join lateral (
      select ${MARKER} from evidence.marker
      where ${ASSERTING} ${states ? sql`and state = any(${states}::text[])` : empty}
      order by revision_id, start_offset, end_offset, id limit ${first}
    ) page`);

/** Sentences of each source that carry no citation marker, in the order of its text. */
export const uncitedOf = (db: Database, sources: Ids, first: number): Promise<readonly Of<SentenceRow>[]> =>
  db.query(sql`
    select p.id as parent, page.* from ${idRows(sources, 'p')} cross join lateral (
      select id, ${SPAN}, text from evidence.uncited_sentence where ${ASSERTING}
      order by revision_id, start_offset, id limit ${first}
    ) page`);

/** The passage in which each quote begins. */
export const passagesOfQuotes = (db: Database, quotes: Ids): Promise<readonly Of<PassageRow>[]> =>
  db.query(sql`
    select q.id as parent, page.* from evidence.quote q cross join lateral (
      select ${PASSAGE} from evidence.passage
      where revision_id = q.revision_id and start_offset <= q.start_offset and end_offset > q.start_offset
      order by position desc limit 1
    ) page where ${isOneOf(sql`q.id`, quotes)}`);

/** The passage in which each statement's first quote begins. */
export const passagesOfStatements = (db: Database, statements: Ids): Promise<readonly Of<PassageRow>[]> =>
  db.query(sql`
    select asked.id as parent, page.* from ${idRows(statements, 'asked')}
    cross join lateral (
      select q.revision_id, q.start_offset from evidence.statement_quote sq
      join evidence.quote q on q.id = sq.quote_id join ${REVISIONS} r on r.id = q.revision_id
      where sq.statement_id = asked.id and r.withdrawn_at is null
      order by r.asserting desc, sq.position limit 1) q
    cross join lateral (
      select ${PASSAGE} from evidence.passage
      where revision_id = q.revision_id and start_offset <= q.start_offset and end_offset > q.start_offset
      order by position desc limit 1) page`);

/** Marks of the revision that asserts, as pages of what belongs to a source. */
const ofAsserting = sql`evidence.revision r`;

export const markerListing = (states: readonly MarkerState[] | null): ChildListing => ({
  name: 'citationMarkers',
  select: sql`m.id, m.revision_id as "revisionId", m.start_offset as start, m.end_offset as end, m.marker_index as index,
    m.state, m.resolved_passage_id as "passageId", m.resolved_start as "resolvedStart", m.resolved_end as "resolvedEnd"`,
  from: sql`${ofAsserting} join evidence.marker m on m.revision_id = r.id`,
  parent: sql`r.source_id`,
  where: [sql`r.asserting`, ...(states ? [sql`m.state = any(${states}::text[])`] : [])],
  order: [
    { by: sql`m.start_offset`, kind: 'integer' },
    { by: sql`m.id`, kind: 'text' },
  ],
});

export const uncitedListing: ChildListing = {
  name: 'uncited',
  select: sql`u.id, u.revision_id as "revisionId", u.start_offset as start, u.end_offset as end, u.text`,
  from: sql`${ofAsserting} join evidence.uncited_sentence u on u.revision_id = r.id`,
  parent: sql`r.source_id`,
  where: [sql`r.asserting`],
  order: [
    { by: sql`u.start_offset`, kind: 'integer' },
    { by: sql`u.id`, kind: 'text' },
  ],
};

/** Sources that the numbers of each report were bound to. */
export const bindingsOf = (db: Database, reports: Ids): Promise<readonly Of<BoundSourceRow>[]> =>
  db.query(sql`
    select report_id as parent, number, source_id as "sourceId" from evidence.source_binding
    where report_id = any(${reports}::text[]) order by report_id, number`);

export const passageListing: ChildListing = {
  name: 'passages',
  select: PASSAGE,
  from: sql`evidence.passage`,
  parent: sql`revision_id`,
  where: [],
  order: [{ by: sql`position`, kind: 'integer' }],
};

export const mentionListing: ChildListing = {
  name: 'mentions',
  select: MENTION,
  from: sql`evidence.mention`,
  parent: sql`revision_id`,
  where: [],
  order: [
    { by: sql`start_offset`, kind: 'integer' },
    { by: sql`id`, kind: 'text' },
  ],
};

export const quoteListing: ChildListing = {
  name: 'excerpts',
  select: QUOTE,
  from: sql`evidence.quote q`,
  parent: sql`q.revision_id`,
  where: [],
  order: [
    { by: sql`q.start_offset`, kind: 'integer' },
    { by: sql`q.id`, kind: 'text' },
  ],
};
