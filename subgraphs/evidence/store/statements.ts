/** Reads statements, the quotes that they stand on, and the conflicts between them. */
import sql, { type Sql } from 'sql-template-tag';
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import { workKey, type RecordId } from '../../../schema/domain/ids.ts';
import type { Stub } from '../../../schema/domain/rows.ts';
import type { ChildListing, Listing } from '../../runtime/connections.ts';
import type { Database } from '../../runtime/database.ts';
import { idRows, isOneOf } from '../../runtime/id-rows.ts';
import type { ClaimRow } from '../claims/pairs.ts';
import type { ConflictRow, QuoteRow, StatementRow } from '../rows.ts';
import { CONFLICT_STATEMENTS, CONFLICTS, HAD_BEGUN, RECORDS, REVISIONS, SOURCES, STATEMENTS, TIME } from './as-of.ts';
import { IN_ORDER } from '../../../schema/domain/catalog.ts';
import { idsOf } from './registry.ts';
import { QUOTE } from './sources.ts';

type Ids = readonly RecordId[];
type Of<Row> = Row & { readonly parent: string };

const STATEMENT = sql`s.id, s.subject_id as "subjectId", s.subject_type as "subjectType", s.property, s.value,
  s.value_record as "valueRecord", s.speaker, s.via, s.anonymous, s.rule, s.confidence, s.judgement,
  s.valid_from as "validFrom", s.inferred, s.work_id as "workId", s.source_id as "sourceId",
  s.recorded_at as "recordedAt", source.kind as "sourceKind", source.published_on as "publishedOn",
  case when s.property = any(${IN_ORDER}::text[]) then (select min(quote.start_offset)
    from evidence.statement_quote proof join evidence.quote on quote.id = proof.quote_id
    where proof.statement_id = s.id) end as begins, ${TIME}`;
const FROM_STATEMENT = sql`${STATEMENTS} s join ${SOURCES} source on source.id = s.source_id`;
const CONFLICT = sql`c.id, c.kind, c.state, c.subject_id as "subjectId", c.property, c.explanation,
  c.recorded_at as "recordedAt", c.withdrawn_at as "withdrawnAt", ${TIME}`;

export const statementsById = (db: Database, ids: Ids): Promise<readonly StatementRow[]> =>
  db.query(sql`select ${STATEMENT} from ${FROM_STATEMENT} where ${isOneOf(sql`s.id`, ids)}`);

export interface About {
  readonly subject: RecordId;
  readonly property: string;
}

/** All that is stated of each property of each subject, rejected statements too; withdrawn ones are history. */
export const statementsAbout = (db: Database, asked: readonly About[]): Promise<readonly StatementRow[]> =>
  db.query(sql`
    select ${STATEMENT} from unnest(
      ${asked.map(({ subject }) => subject)}::text[], ${asked.map(({ property }) => property)}::text[]
    ) as asked (subject, property)
    join ${STATEMENTS} s on s.subject_id = asked.subject and s.property = asked.property
    join ${SOURCES} source on source.id = s.source_id
    where s.withdrawn_at is null and ${HAD_BEGUN}`);

/**
 * What one work says of records of these types, with the place of its words: `id` is a version or a source, or an instrument, whose own texts are the
 * works below `version/<its key>/`.
 */
export const statementsOfWork = (
  db: Database,
  id: RecordId,
  types: readonly RecordTypeName[],
): Promise<readonly ClaimRow[]> => {
  const own = id.startsWith('instrument/') ? `version/${workKey(id)}/` : null;
  const ofWork = own === null ? sql`(s.work_id = ${id} or s.source_id = ${id})` : sql`starts_with(s.work_id, ${own})`;
  // Places are joined to all statements at once: looked up for one after the other, a fresh database starts each at its texts.
  return db.query(sql`
    with said as materialized (
      select ${STATEMENT} from ${FROM_STATEMENT}
      where ${ofWork} and s.subject_type = any(${types}::text[])
        and s.withdrawn_at is null and s.judgement <> 'REJECTED' and ${HAD_BEGUN}
      order by s.subject_id, s.property, s.id limit ${MOST_CLAIMS}),
    placed as materialized (
      select distinct on (sq.statement_id) sq.statement_id,
        json_build_object('revisionId', q.revision_id, 'start', q.start_offset, 'end', q.end_offset) as place
      from said join evidence.statement_quote sq on sq.statement_id = said.id
      join evidence.quote q on q.id = sq.quote_id
      join evidence.revision r on r.id = q.revision_id and r.withdrawn_at is null
      order by sq.statement_id, r.asserting desc, sq.position)
    select said.*, placed.place from said left join placed on placed.statement_id = said.id
    order by said."subjectId", said.property, said.id`);
};

/** More than any text says of itself: the longest orders have some two hundred duties of eight statements each. */
const MOST_CLAIMS = 5_000;

/** What is stated of each record, by property. */
export const statementListing = (property: string | null): ChildListing => ({
  name: 'statements',
  select: STATEMENT,
  from: FROM_STATEMENT,
  parent: sql`s.subject_id`,
  where: [sql`s.withdrawn_at is null`, HAD_BEGUN, ...(property === null ? [] : [sql`s.property = ${property}`])],
  order: [
    { by: sql`s.property`, kind: 'text' },
    { by: sql`s.id`, kind: 'text' },
  ],
});

/** The first quotes of each statement: those of the revision that asserts, then the other formats that corroborate it. */
export const quotesOfStatements = (db: Database, statements: Ids, first: number): Promise<readonly Of<QuoteRow>[]> =>
  db.query(sql`
    select p.id as parent, page.* from ${idRows(statements, 'p')} cross join lateral (
      select ${QUOTE} from evidence.statement_quote sq
      join evidence.quote q on q.id = sq.quote_id
      join ${REVISIONS} r on r.id = q.revision_id
      where sq.statement_id = p.id and r.withdrawn_at is null
      order by r.asserting desc, sq.position, q.revision_id, q.start_offset limit ${first}
    ) page`);

/**
 * The best quotes of each record: of those that it was read from and those of everything stated of it, first the one that
 * proves most, so that an obligation shows its own clause before the words that merely name an actor elsewhere.
 */
export const quotesOfRecords = (db: Database, records: Ids, first: number): Promise<readonly Of<QuoteRow>[]> =>
  db.query(sql`
    select p.id as parent, page.* from ${idRows(records, 'p')} cross join lateral (
      select ${QUOTE} from (
        select quote_id, count(*) as proven from (
          select quote_id from ${RECORDS} c where id = p.id
          union all
          select sq.quote_id from ${STATEMENTS} s join evidence.statement_quote sq on sq.statement_id = s.id
          where s.subject_id = p.id and s.withdrawn_at is null and s.judgement <> 'REJECTED' and ${HAD_BEGUN}
        ) proof group by quote_id
      ) standing
      join evidence.quote q on q.id = standing.quote_id
      join ${REVISIONS} r on r.id = q.revision_id and r.withdrawn_at is null
      order by r.asserting desc, standing.proven desc, q.end_offset - q.start_offset desc,
        q.revision_id, q.start_offset limit ${first}
    ) page`);

export const conflictsById = (db: Database, ids: Ids): Promise<readonly ConflictRow[]> =>
  db.query(sql`select ${CONFLICT} from ${CONFLICTS} c where ${isOneOf(sql`c.id`, ids)}`);

export interface ConflictConditions {
  readonly state?: string | null;
  readonly subject?: RecordId | null;
}

/** Those whose statements still stand; the others answer to their id alone. */
const conflictsWhere = ({ state, subject }: ConflictConditions): readonly Sql[] => [
  sql`c.withdrawn_at is null`,
  ...(state == null ? [] : [sql`c.state = ${state}`]),
  ...(subject == null ? [] : [sql`c.subject_id in ${idsOf(subject)}`]),
];

export const conflictListing = (conditions: ConflictConditions): Listing => ({
  name: 'conflicts',
  select: CONFLICT,
  from: sql`${CONFLICTS} c`,
  where: conflictsWhere(conditions),
  order: [{ by: sql`c.id`, kind: 'text' }],
});

export const conflictListingOf: ChildListing = { ...conflictListing({}), parent: sql`c.subject_id` };

/** The statements that each conflict is between. */
export const statementsOfConflicts = (db: Database, conflicts: Ids): Promise<readonly Of<StatementRow>[]> =>
  db.query(sql`
    select cs.conflict_id as parent, ${STATEMENT} from ${CONFLICT_STATEMENTS} cs
    join ${STATEMENTS} s on s.id = cs.statement_id
    join ${SOURCES} source on source.id = s.source_id
    where cs.conflict_id = any(${conflicts}::text[]) order by 1, s.id`);

/** The standing statements that each quote proves. */
export const statementsOfQuotes = (db: Database, quotes: Ids, first: number): Promise<readonly Of<StatementRow>[]> =>
  db.query(sql`
    select p.id as parent, page.* from ${idRows(quotes, 'p')} cross join lateral (
      select ${STATEMENT} from evidence.statement_quote sq
      join evidence.statement s on s.id = sq.statement_id
      join evidence.source on source.id = s.source_id
      where sq.quote_id = p.id and s.withdrawn_at is null
      order by s.subject_id, s.property, s.id limit ${first}
    ) page`);

/** The records that each quote shows: read from it, or the subjects of what it proves. */
export const recordsOfQuotes = (db: Database, quotes: Ids, first: number): Promise<readonly Of<Stub>[]> =>
  db.query(sql`
    select p.id as parent, page.* from ${idRows(quotes, 'p')} cross join lateral (
      select id from (
        select r.id from evidence.quote q join evidence.record r on r.revision_id = q.revision_id and r.quote_id = q.id
        where q.id = p.id and r.withdrawn_at is null
        union
        select s.subject_id from evidence.statement_quote sq join evidence.statement s on s.id = sq.statement_id
        where sq.quote_id = p.id and s.withdrawn_at is null
      ) shown order by id limit ${first}
    ) page`);
