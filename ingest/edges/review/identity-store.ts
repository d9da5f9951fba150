/** The SQL of identity: which ids are one record, and what is said of, or names, an id that changed its record. */
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Merge } from '../../../schema/domain/merges.ts';
import type { Decider } from '../../../schema/domain/review.ts';
import type { Json } from '../../../schema/domain/statement.ts';
import { rowsJson, type Queryable } from '../publish/insert.ts';

type Ids = readonly RecordId[];

const rowsOf = async <Row extends object>(
  db: Queryable,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => (await db.query<Row & Record<string, unknown>>(text, [...values])).rows;

export interface Named {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly label: string;
}

/** The record that an id, or one given up for it, names. */
export const findRecord = async (db: Queryable, id: RecordId): Promise<Named | null> => {
  const [row] = await rowsOf<Named>(
    db,
    `select c.id, c.type, c.label from evidence.record named
     join evidence.record c on c.id = named.canonical_id
     where named.id = coalesce((select record_id from evidence.record_alias where alias_id = $1), $1)
       and c.withdrawn_at is null`,
    [id],
  );
  return row ?? null;
};

export const existing = async (db: Queryable, ids: Ids): Promise<ReadonlySet<RecordId>> =>
  new Set(
    (
      await rowsOf<{ id: RecordId }>(
        db,
        `select id from evidence.record where id = any($1) and canonical_id = id and withdrawn_at is null`,
        [ids],
      )
    ).map(({ id }) => id),
  );

/** Whether anybody, or a rule, ever judged these two, and be it taken back. */
export const wasJudged = (db: Queryable, pair: Merge): Promise<boolean> => isJudged(db, pair, 'true');

/** Whether a person's word that these two are two stands. */
export const areKeptApart = (db: Queryable, pair: Merge): Promise<boolean> =>
  isJudged(db, pair, `verdict = 'DIFFERENT' and undone_at is null`);

const isJudged = async (db: Queryable, { from, into }: Merge, how: string): Promise<boolean> => {
  const judged = `select from evidence.identity_judgement where (left_id, right_id) in (($1, $2), ($2, $1)) and ${how} limit 1`;
  return (await rowsOf(db, judged, [from, into])).length > 0;
};

export const saveIdentity = (
  db: Queryable,
  decision: RecordId,
  verdict: 'SAME' | 'DIFFERENT',
  pairs: readonly Merge[],
  who: Decider,
  at: Date,
): Promise<unknown> =>
  db.query(
    `insert into evidence.identity_judgement (id, left_id, right_id, verdict, judged_by, reason, recorded_at, decision_id)
     select 'judgement/' || $6 || '-' || n.place, n.value ->> 'into', n.value ->> 'from', $2, $3, $4, $5, $7
     from jsonb_array_elements($1) with ordinality as n (value, place)`,
    [rowsJson(pairs), verdict, who.by, who.reason, at, decision.slice('decision/'.length), decision],
  );

/** Takes back what a decision judged; returns the ids that it had given up. */
export const undoIdentity = async (db: Queryable, decision: RecordId, at: Date): Promise<readonly Merge[]> =>
  rowsOf<Merge>(
    db,
    `update evidence.identity_judgement set undone_at = $2 where decision_id = $1
     returning right_id as "from", left_id as "into"`,
    [decision, at],
  );

/** A text that gained its number since is meant by the id of now; what others cite by its former id is it, too. */
const STANDING = `
  select alias_id as "from", record_id as "into", alias_id as right_id, record_id as left_id
  from evidence.record_alias where alias_id like 'instrument/%'
  union all (
    select coalesce(f.record_id, i.right_id), coalesce(t.record_id, i.left_id), i.right_id, i.left_id
    from evidence.identity_judgement i
    left join evidence.record_alias f on f.alias_id = i.right_id
    left join evidence.record_alias t on t.alias_id = i.left_id
    where i.verdict = 'SAME' and i.undone_at is null order by i.recorded_at, i.id)`;

export const standingMerges = (db: Queryable): Promise<readonly Merge[]> =>
  rowsOf(db, `select "from", "into" from (${STANDING}) merges`);

/** Those of ids that were given up. */
export const mergesOf = (db: Queryable, ids: Ids): Promise<readonly Merge[]> =>
  rowsOf(db, `select "from", "into" from (${STANDING}) merges where right_id = any($1) or left_id = any($1)`, [ids]);

/** Records that are, or by any merge could be, under another id than their own. */
export const mergedRecords = (
  db: Queryable,
  ids: Ids,
): Promise<readonly { readonly id: RecordId; readonly canonical: RecordId }[]> =>
  rowsOf(db, `select id, canonical_id as canonical from evidence.record where canonical_id <> id or id = any($1)`, [
    ids,
  ]);

/** An id that stands for another record than before. */
export interface Turned {
  readonly id: RecordId;
  readonly was: RecordId;
  readonly is: RecordId;
}

const TURNED = `jsonb_to_recordset($1) as n (id text, was text, "is" text)`;

export const turnRecords = (db: Queryable, turned: readonly Turned[]): Promise<unknown> =>
  db.query(`update evidence.record r set canonical_id = n."is" from ${TURNED} where r.id = n.id`, [rowsJson(turned)]);

/** Statements made of an id follow it; what a person assigned elsewhere follows what it was assigned to. */
export const turnSubjects = (db: Queryable, turned: readonly Turned[]): Promise<unknown> =>
  db.query(
    `update evidence.statement s set subject_id = n."is",
       stated_subject = nullif(coalesce(s.stated_subject, s.subject_id), n."is")
     from ${TURNED}
     where s.subject_id = n.was and coalesce(s.assigned_subject, s.stated_subject, s.subject_id) = n.id`,
    [rowsJson(turned)],
  );

export interface Linking {
  readonly id: RecordId;
  readonly subject: RecordId;
  /** The one that the text names. */
  readonly statedSubject: RecordId;
  readonly type: RecordTypeName;
  readonly property: string;
  /** As the text says it. */
  readonly stated: Json;
  readonly link: RecordId;
}

const LINKING = `id, subject_id as subject, coalesce(stated_subject, subject_id) as "statedSubject", subject_type as type,
  property, coalesce(stated_value, value) as stated, value_record as link`;

/** Statements, whoever is their subject, that name one of these records. */
export const statementsNaming = (db: Queryable, records: Ids): Promise<readonly Linking[]> =>
  rowsOf(db, `select ${LINKING} from evidence.statement where value_record = any($1)`, [records]);

export const statementsById = (db: Queryable, ids: Ids): Promise<readonly Linking[]> =>
  rowsOf(db, `select ${LINKING} from evidence.statement where id = any($1) order by id`, [ids]);

/** Where the splits that stand put statements: by its id, the record that each is about, or that it names. */
export interface Partings {
  readonly about: ReadonlyMap<RecordId, RecordId>;
  readonly naming: ReadonlyMap<RecordId, RecordId>;
}

/** Of two splits of one statement the later holds. */
export const partings = async (db: Queryable, statements: Ids): Promise<Partings> => {
  const rows = await rowsOf<{ statement: RecordId; about: boolean; parted: RecordId }>(
    db,
    `select s.id as statement, d.value -> 'about' ? s.id as about, d.other_id as parted
     from evidence.decision d join unnest($1::text[]) as s (id)
       on d.value -> 'about' ? s.id or d.value -> 'naming' ? s.id
     where d.action = 'SPLIT' and d.undone_at is null order by d.decided_at, d.id`,
    [statements],
  );
  const of = (side: boolean): ReadonlyMap<RecordId, RecordId> =>
    new Map(rows.filter(({ about }) => about === side).map(({ statement, parted }) => [statement, parted]));
  return { about: of(true), naming: of(false) };
};

export interface Relinked {
  readonly id: RecordId;
  readonly value: Json;
  readonly link: RecordId;
}

export const relink = (db: Queryable, values: readonly Relinked[]): Promise<unknown> =>
  db.query(
    `update evidence.statement s set value = n.value, value_record = n.link,
       stated_value = nullif(coalesce(s.stated_value, s.value), n.value)
     from jsonb_to_recordset($1) as n (id text, value jsonb, link text) where s.id = n.id`,
    [rowsJson(values)],
  );

export interface Facts {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly facts: Readonly<Record<string, Json>>;
}

/** Structural records whose facts, as printed or as shown, name one of these. Reads the whole registry: merges are rare. */
export const factsNaming = (db: Queryable, records: Ids): Promise<readonly Facts[]> =>
  rowsOf(
    db,
    `select id, type, coalesce(stated_facts, facts) as facts from evidence.record
     where facts is not null and exists (
       select from jsonb_each_text(coalesce(stated_facts, facts)) fact where fact.value = any($1))`,
    [records],
  );

export const saveFacts = (
  db: Queryable,
  rows: readonly { readonly id: RecordId; readonly facts: unknown; readonly stated: unknown }[],
): Promise<unknown> =>
  db.query(
    `update evidence.record r set facts = n.facts, stated_facts = nullif(n.stated, 'null'::jsonb)
     from jsonb_to_recordset($1) as n (id text, facts jsonb, stated jsonb) where r.id = n.id`,
    [rowsJson(rows)],
  );

/** A record that a person made, by parting it from another. */
export const saveRecord = (db: Queryable, record: Named, at: Date): Promise<unknown> =>
  db.query(
    `insert into evidence.record (id, type, label, canonical_id, recorded_at) values ($1, $2, $3, $1, $4)
     on conflict (id) do update set label = excluded.label, withdrawn_at = null, search = null`,
    [record.id, record.type, record.label, at],
  );

export const withdrawRecord = (db: Queryable, id: RecordId, at: Date): Promise<unknown> =>
  db.query(`update evidence.record set withdrawn_at = $2 where id = $1`, [id, at]);

export const assignSubjects = (
  db: Queryable,
  rows: readonly { readonly id: RecordId; readonly assigned: RecordId | null; readonly subject: RecordId }[],
): Promise<unknown> =>
  db.query(
    `update evidence.statement s set assigned_subject = n.assigned, subject_id = n.subject,
       stated_subject = nullif(coalesce(s.stated_subject, s.subject_id), n.subject)
     from jsonb_to_recordset($1) as n (id text, assigned text, subject text) where s.id = n.id`,
    [rowsJson(rows)],
  );
