/** The SQL of sources that are deleted and come back, and of sources that a report's numbers are bound to. */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Queryable } from '../publish/insert.ts';

type Ids = readonly RecordId[];

const idsOf = async (db: Queryable, text: string, values: readonly unknown[]): Promise<Ids> =>
  (await db.query<{ id: RecordId }>(text, [...values])).rows.map(({ id }) => id);

export interface StoredSource {
  readonly id: RecordId;
  readonly withdrawn: boolean;
}

export const findSource = async (db: Queryable, id: RecordId): Promise<StoredSource | null> => {
  const { rows } = await db.query<StoredSource>(
    `select id, withdrawn_at is not null as withdrawn from evidence.source where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
};

/** A work that some revision of the source carries, and what speaks for it otherwise. */
export interface Carried {
  readonly work: RecordId;
  /** Whether the source's own revision asserts it, or would. */
  readonly asserting: boolean;
  /** The best revision of other sources. */
  readonly other: { readonly name: string; readonly sha256: string } | null;
}

export const listCarried = async (db: Queryable, source: RecordId): Promise<readonly Carried[]> => {
  const { rows } = await db.query<Carried>(
    `select r.work_id as work, bool_or(r.asserting) as asserting, (
       select jsonb_build_object('name', o.name, 'sha256', o.sha256) from evidence.revision o
       where o.work_id = r.work_id and o.source_id <> $1 and o.withdrawn_at is null
       order by o.preference desc, o.id limit 1) as other
     from evidence.revision r where r.source_id = $1 group by r.work_id order by r.work_id`,
    [source],
  );
  return rows;
};

export interface Kept {
  readonly name: string;
  readonly sha256: string;
  readonly work: RecordId;
  readonly alone: boolean;
}

/** The best revision of each work that the source carries, and whether no other source carries it. */
export const listKept = async (db: Queryable, source: RecordId): Promise<readonly Kept[]> => {
  const { rows } = await db.query<Kept>(
    `select distinct on (r.work_id) r.name, r.sha256, r.work_id as work, not exists (
       select from evidence.revision o
       where o.work_id = r.work_id and o.source_id <> $1 and o.withdrawn_at is null) as alone
     from evidence.revision r where r.source_id = $1 order by r.work_id, r.preference desc, r.id`,
    [source],
  );
  return rows;
};

/** The source is gone from lists, its texts from search; all rows stay. */
export const withdrawSource = async (db: Queryable, source: RecordId, at: Date): Promise<void> => {
  await db.query(`update evidence.source set withdrawn_at = $2 where id = $1`, [source, at]);
  await db.query(`update evidence.revision set withdrawn_at = $2, asserting = false where source_id = $1`, [
    source,
    at,
  ]);
};

/** Returns when it had been deleted. */
export const bringBack = async (db: Queryable, source: RecordId): Promise<Date | null> => {
  const { rows } = await db.query<{ at: Date | null }>(
    `update evidence.source s set withdrawn_at = null from evidence.source old
     where s.id = $1 and old.id = s.id returning old.withdrawn_at as at`,
    [source],
  );
  await db.query(`update evidence.revision set withdrawn_at = null where source_id = $1`, [source]);
  return rows[0]?.at ?? null;
};

/** Everything that stands for works that nobody else carries. Returns its subjects, and the records that it names. */
export const withdrawWorks = async (db: Queryable, works: Ids, at: Date): Promise<Ids> =>
  idsOf(
    db,
    `with gone as (
       update evidence.statement set withdrawn_at = $2 where work_id = any($1) and withdrawn_at is null
       returning subject_id, value_record)
     select subject_id as id from gone union select value_record from gone where value_record is not null`,
    [works, at],
  );

export const restoreWorks = async (db: Queryable, works: Ids, at: Date): Promise<Ids> =>
  idsOf(
    db,
    `with back as (
       update evidence.statement set withdrawn_at = null where work_id = any($1) and withdrawn_at = $2
       returning subject_id, value_record)
     select subject_id as id from back union select value_record from back where value_record is not null`,
    [works, at],
  );

export const recordsOf = (db: Queryable, source: RecordId): Promise<Ids> =>
  idsOf(
    db,
    `select r.id from evidence.record r join evidence.revision v on v.id = r.revision_id where v.source_id = $1
     union select m.record_id from evidence.mention m join evidence.revision v on v.id = m.revision_id
     where v.source_id = $1 and m.record_id is not null`,
    [source],
  );

/** Of these records, those that no text speaks of any more: of a structural one, the text that it stands in. */
export const withdrawUnspoken = (db: Queryable, records: Ids, at: Date): Promise<Ids> =>
  idsOf(
    db,
    `update evidence.record r set withdrawn_at = $2
     where r.id = any($1) and r.withdrawn_at is null and r.canonical_id = r.id
       and (r.revision_id is null or r.facts is null
         or exists (select from evidence.revision v where v.id = r.revision_id and v.withdrawn_at is not null))
       and not exists (select from evidence.statement s where s.subject_id = r.id and s.withdrawn_at is null)
       and not exists (select from evidence.statement s where s.value_record = r.id and s.withdrawn_at is null)
       and not exists (select from evidence.mention m join evidence.revision v on v.id = m.revision_id
                       where m.record_id = r.id and v.withdrawn_at is null)
       and not exists (select from evidence.record o where o.canonical_id = r.id and o.id <> r.id)
     returning r.id`,
    [records, at],
  );

/** Of these records, those that went with the source. */
export const restoreRecords = (db: Queryable, records: Ids, at: Date): Promise<Ids> =>
  idsOf(
    db,
    `update evidence.record set withdrawn_at = null, search = null where id = any($1) and withdrawn_at = $2 returning id`,
    [records, at],
  );

export const promote = async (db: Queryable, works: Ids): Promise<void> => {
  await db.query(
    `update evidence.revision set asserting = true where id in (
       select distinct on (work_id) id from evidence.revision
       where work_id = any($1) and withdrawn_at is null order by work_id, preference desc, id)`,
    [works],
  );
};

export const saveBinding = async (
  db: Queryable,
  report: RecordId,
  number: number,
  source: RecordId,
  decision: RecordId,
): Promise<void> => {
  await db.query(
    `insert into evidence.source_binding (report_id, number, source_id, decision_id) values ($1, $2, $3, $4)
     on conflict (report_id, number) do update set source_id = excluded.source_id, decision_id = excluded.decision_id`,
    [report, number, source, decision],
  );
};

/** The latest decision that stands binds a number of a report; where there is none its markers dangle. */
export const settleBinding = async (db: Queryable, report: RecordId, number: number): Promise<boolean> => {
  await db.query(`delete from evidence.source_binding where report_id = $1 and number = $2`, [report, number]);
  const rows = await idsOf(
    db,
    `insert into evidence.source_binding (report_id, number, source_id, decision_id)
     select target_id, $2, other_id, id from evidence.decision
     where target_id = $1 and action = 'BIND' and value = to_jsonb($2::integer) and undone_at is null
     order by decided_at desc, id desc limit 1 returning source_id as id`,
    [report, number],
  );
  return rows.length > 0;
};
