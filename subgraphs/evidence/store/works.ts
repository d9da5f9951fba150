/** Reads works: what one text is, in however many formats it came. */
import sql from 'sql-template-tag';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { PartialDate } from '../../../schema/domain/partial-date.ts';
import { bounds } from '../../../schema/domain/partial-date.ts';
import type { ChildListing, Listing } from '../../runtime/connections.ts';
import type { Database } from '../../runtime/database.ts';
import { idRows } from '../../runtime/id-rows.ts';
import type { RevisionRow } from '../rows.ts';
import { firstDay } from '../../runtime/partial-dates.ts';
import { REVISION, SOURCE } from './sources.ts';

type Ids = readonly RecordId[];

/** The asserting revision of each work, asked by the work's id, or that of its source or of one of its revisions. */
export const documentsById = (
  db: Database,
  ids: Ids,
): Promise<readonly (RevisionRow & { readonly asked: RecordId })[]> =>
  db.query(sql`
    select p.id as asked, page.* from ${idRows(ids, 'p')} cross join lateral (
      select ${REVISION} from evidence.revision where work_id = (
        select work_id from (
          select work_id, recorded_at from evidence.revision where work_id = p.id
          union all select work_id, recorded_at from evidence.revision where source_id = p.id
          union all select work_id, recorded_at from evidence.revision where id = p.id
        ) named order by recorded_at desc, work_id limit 1
      ) order by asserting desc, preference desc, id limit 1
    ) page`);

/** The revisions of each work, the one that asserts first. */
export const revisionsOfWorks = (
  db: Database,
  works: Ids,
  first: number,
): Promise<readonly (RevisionRow & { readonly parent: RecordId })[]> =>
  db.query(sql`
    select p.id as parent, page.* from ${idRows(works, 'p')} cross join lateral (
      select ${REVISION} from evidence.revision where work_id = p.id
      order by asserting desc, preference desc, id limit ${first}
    ) page`);

/** Records that each work brought, or of which it states something. */
export const workRecordListing: ChildListing = {
  name: 'records',
  select: sql`brought.id`,
  from: sql`(
    select work_id, subject_id as id from evidence.statement where withdrawn_at is null
    union
    select r.work_id, c.id from evidence.record c join evidence.revision r on r.id = c.revision_id
    where c.withdrawn_at is null
  ) brought`,
  parent: sql`brought.work_id`,
  where: [],
  order: [{ by: sql`brought.id`, kind: 'text' }],
};

export interface SourceConditions {
  readonly publisher?: string | null;
  readonly publishedAfter?: PartialDate | null;
  readonly publishedBefore?: PartialDate | null;
}

/** Sources, the latest published first; those without a date last. */
export const sourceListing = ({ publisher, publishedAfter, publishedBefore }: SourceConditions): Listing => {
  const day = firstDay(sql`published_on`);
  return {
    name: 'sources',
    select: SOURCE,
    from: sql`evidence.source`,
    where: [
      sql`withdrawn_at is null`,
      ...(publisher == null ? [] : [sql`lower(publisher) = lower(${publisher})`]),
      ...(publishedAfter == null ? [] : [sql`${day} >= ${bounds(publishedAfter).first}::date`]),
      ...(publishedBefore == null ? [] : [sql`${day} < ${bounds(publishedBefore).first}::date`]),
    ],
    order: [
      { by: sql`coalesce(${day}, '0001-01-01')`, kind: 'date' },
      { by: sql`id`, kind: 'text' },
    ],
    descending: true,
  };
};

export interface Counts {
  readonly sources: number;
  readonly revisions: number;
  readonly passages: number;
  readonly quotes: number;
  readonly statements: number;
}

/** How many rows of each kind stand in the graph. */
export const counts = async (db: Database): Promise<Counts> => {
  const [row] = await db.query<Counts>(sql`
    select (select count(*)::int from evidence.source where withdrawn_at is null) as sources,
      (select count(*)::int from evidence.revision) as revisions,
      (select count(*)::int from evidence.passage) as passages,
      (select count(*)::int from evidence.quote) as quotes,
      (select count(*)::int from evidence.statement where withdrawn_at is null) as statements`);
  return row ?? { sources: 0, revisions: 0, passages: 0, quotes: 0, statements: 0 };
};

/** How many records of each type stand in the graph, most frequent first. */
export const typeCounts = (db: Database): Promise<readonly { readonly type: string; readonly count: number }[]> =>
  db.query(sql`
    select type, count(*)::int as count from evidence.record
    where withdrawn_at is null and canonical_id = id group by type order by 2 desc, 1`);
