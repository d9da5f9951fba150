/** The SQL of projection: the registry and its statements in, rows of the record tables out. */
import { IN_ORDER, type RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { StoredStatement } from '../../../schema/domain/projection.ts';
import { rowsJson, unnested, type Queryable } from './insert.ts';
import { columnsOf, tableOf, type Registered, type Values } from './record-row.ts';

export const listRegistered = async (db: Queryable, ids: readonly RecordId[]): Promise<readonly Registered[]> => {
  const { rows } = await db.query<Registered>({
    name: 'registered',
    text: `select id, type, label, facts, withdrawn_at is not null or canonical_id <> id as withdrawn from evidence.record where id = any($1)`,
    values: [ids],
  });
  return rows;
};

/** What stands about these records, with what its source adds to its rank. */
export const listStatements = async (db: Queryable, ids: readonly RecordId[]): Promise<readonly StoredStatement[]> => {
  const { rows } = await db.query<StoredStatement>({
    name: 'statements of subjects',
    text: `select s.id, s.subject_id as "subjectId", s.property, s.value, s.speaker, s.via, s.anonymous, s.confidence,
             s.judgement, s.valid_from as "validFrom", s.work_id as "workId", source.kind as "sourceKind",
             source.published_on as "publishedOn", case when s.property = any($2) then (select min(quote.start_offset)
               from evidence.statement_quote proof join evidence.quote on quote.id = proof.quote_id
               where proof.statement_id = s.id) end as begins
           from evidence.statement s join evidence.source on source.id = s.source_id
           where s.subject_id = any($1) and s.withdrawn_at is null`,
    values: [ids, IN_ORDER],
  });
  return rows;
};

export const listCurrent = async (
  db: Queryable,
  type: RecordTypeName,
  ids: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, Values>> => {
  const { rows } = await db.query<Values & { id: RecordId }>({
    name: `current ${type}`,
    text: `select id, ${quoted(type)} from ${tableOf(type)} where id = any($1) and known_to is null`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.id, row]));
};

/** A row is known for at least a microsecond, so that no two rows of a record begin at the same time. */
export const closeRows = async (
  db: Queryable,
  type: RecordTypeName,
  ids: readonly RecordId[],
  now: Date,
): Promise<void> => {
  if (ids.length === 0) return;
  await db.query({
    name: `close ${type}`,
    text: `update ${tableOf(type)} set known_to = greatest($2, known_from + interval '1 microsecond')
           where id = any($1) and known_to is null`,
    values: [ids, now],
  });
};

/** The new row begins now, or where the one before it ended, if that is later (clocks differ between machines). */
export const openRows = async (
  db: Queryable,
  type: RecordTypeName,
  rows: readonly object[],
  now: Date,
): Promise<void> => {
  if (rows.length === 0) return;
  const table = tableOf(type);
  const { from, columns, values } = unnested(table, rows, 1);
  await db.query({
    name: `open ${type}`,
    text: `insert into ${table} (${columns}, known_from)
           select ${columns}, greatest($1, (select max(h.known_to) from ${table} h where h.id = n.id)) from ${from}`,
    values: [now, ...values],
  });
};

export interface Label {
  readonly id: RecordId;
  readonly label: string;
}

export const relabel = async (db: Queryable, labels: readonly Label[]): Promise<void> => {
  if (labels.length === 0) return;
  await db.query({
    name: 'relabel',
    text: `update evidence.record r set label = n.label, search = null
           from jsonb_populate_recordset(null::evidence.record, $1) n where r.id = n.id`,
    values: [rowsJson(labels)],
  });
};

/** Some columns are words of SQL (`on`, `from`, `to`). */
const quoted = (type: RecordTypeName): string =>
  columnsOf(type)
    .map((column) => `"${column}"`)
    .join(', ');
