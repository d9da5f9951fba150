/** Reads the registry of records and the links between them. */
import sql, { type Sql } from 'sql-template-tag';
import { bareId, type RecordId } from '../../../schema/domain/ids.ts';
import type { Database } from '../../runtime/database.ts';
import { idRows } from '../../runtime/id-rows.ts';
import { RECORD_ALIASES, RECORDS, REVISIONS, SOURCES, STATEMENTS, TIME } from './as-of.ts';
import type { Link } from '../path.ts';
import type { RecordEntry } from '../rows.ts';

export interface Known extends RecordEntry {
  /** The id as it was asked: an alias, or one given up in a merge, still answers. */
  readonly asked: RecordId;
}

/** All ids that name what this one does, as a subquery: a record's that were given up for it, too. */
export const idsOf = (id: RecordId): Sql => sql`(
  with own as (
    select same.id from ${RECORDS} named join ${RECORDS} same on same.canonical_id = named.canonical_id
    where named.id = coalesce((select alias.record_id from ${RECORD_ALIASES} alias where alias.alias_id = ${bareId(id)}),
      ${bareId(id)}))
  select id from own union all select ${bareId(id)}
  union all select alias.alias_id from ${RECORD_ALIASES} alias join own on own.id = alias.record_id)`;

/** The records that exist, of those asked for. */
export const recordsById = (db: Database, ids: readonly RecordId[]): Promise<readonly Known[]> =>
  db.query(sql`
    select asked.id as asked, c.id, c.type, c.label, c.facts, c.quote_id as "quoteId", c.recorded_at as "recordedAt",
      r.work_id as "workId", r.source_id as "sourceId", source.kind as "sourceKind",
      source.published_on as "publishedOn", ${TIME}
    from ${idRows(ids, 'asked')}
    left join ${RECORD_ALIASES} alias on alias.alias_id = asked.id
    join ${RECORDS} named on named.id = coalesce(alias.record_id, asked.id)
    join ${RECORDS} c on c.id = named.canonical_id
    left join ${REVISIONS} r on r.id = c.revision_id
    left join ${SOURCES} source on source.id = r.source_id
    where c.withdrawn_at is null`);

/** The first links of each record, either way: `limit` of those it states, and `limit` of those that state it. */
export const linksOf = (db: Database, ids: readonly RecordId[], limit: number): Promise<readonly Link[]> =>
  db.query(sql`
    select asked.id as "from", link.* from unnest(${ids}::text[]) with ordinality as asked (id, position)
    cross join lateral (
      (select value_record as "to", property, true as forward, id as "statementId" from ${STATEMENTS} s
       where subject_id = asked.id and value_record is not null
         and withdrawn_at is null and judgement <> 'REJECTED'
       order by value_record, property, id limit ${limit})
      union all
      (select subject_id, property, false, id from ${STATEMENTS} s
       where value_record = asked.id and withdrawn_at is null and judgement <> 'REJECTED'
       order by subject_id, property, id limit ${limit})
    ) as link
    order by asked.position, link."to", link.property, link."statementId"`);

/** The lifecycle events of each instrument: at most `limit`. */
export const eventsOf = (
  db: Database,
  instruments: readonly RecordId[],
  limit: number,
): Promise<readonly { readonly parent: RecordId; readonly event: RecordId }[]> =>
  db.query(sql`
    select parent.id as parent, events.event from ${idRows(instruments, 'parent')} cross join lateral (
      select distinct subject_id as event from ${STATEMENTS} s
      where value_record = parent.id and subject_type = 'LifecycleEvent' and property = 'instrument'
        and withdrawn_at is null and judgement <> 'REJECTED'
      order by subject_id limit ${limit}
    ) as events`);
