/** The SQL of conflicts: what is stored of them, what decides them, and the tasks that they are to people. */
import type { Disagreement } from '../../../schema/domain/conflicts.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import { rowsJson, type Queryable } from './insert.ts';

type Ids = readonly RecordId[];

export interface StoredConflict {
  readonly id: RecordId;
  readonly withdrawn: boolean;
  /** Ascending. */
  readonly statements: Ids;
}

export const listConflicts = async (db: Queryable, subjects: Ids): Promise<readonly StoredConflict[]> => {
  const { rows } = await db.query<StoredConflict>({
    name: 'conflicts of subjects',
    text: `select c.id, c.withdrawn_at is not null as withdrawn, array(
             select s.statement_id from evidence.conflict_statement s where s.conflict_id = c.id
             order by s.statement_id collate "C") as statements
           from evidence.conflict c where c.subject_id = any($1)`,
    values: [subjects],
  });
  return rows;
};

/** The words of all quotes of each statement. */
export const wordsOf = async (db: Queryable, statements: Ids): Promise<ReadonlyMap<RecordId, string>> => {
  const { rows } = await db.query<{ id: RecordId; words: string }>({
    name: 'words of statements',
    // Quotes one by one, by their key: a join would read all that are stored, as long as the planner knows no better.
    text: `select sq.statement_id as id, string_agg((select q.exact from evidence.quote q where q.id = sq.quote_id), ' ') as words
     from evidence.statement_quote sq where sq.statement_id = any($1) group by sq.statement_id`,
    values: [statements],
  });
  return new Map(rows.map(({ id, words }) => [id, words]));
};

export const parentsOf = async (db: Queryable, agencies: Ids): Promise<ReadonlyMap<RecordId, RecordId>> => {
  const { rows } = await db.query<{ id: RecordId; parent: RecordId }>(
    `select id, parent from agencies.agency where id = any($1) and known_to is null and parent is not null`,
    [agencies],
  );
  return new Map(rows.map(({ id, parent }) => [id, parent]));
};

/** New ones are open; one that had been withdrawn stands again as it was left. */
export const raise = async (db: Queryable, conflicts: readonly Disagreement[], at: Date): Promise<void> => {
  const rows = conflicts.map(({ subjectId, ...conflict }) => ({ ...conflict, subject_id: subjectId }));
  const between = conflicts.flatMap(({ id, statements }) =>
    statements.map((statement) => ({ conflict_id: id, statement_id: statement })),
  );
  const ids = conflicts.map(({ id }) => id);
  await db.query(
    `insert into evidence.conflict (id, kind, state, subject_id, property, recorded_at)
     select id, kind, 'OPEN', subject_id, property, $2
     from jsonb_populate_recordset(null::evidence.conflict, $1) order by id
     on conflict (id) do update set withdrawn_at = null`,
    [rowsJson(rows), at],
  );
  await db.query(
    `delete from evidence.conflict_statement c where conflict_id = any($1) and not exists (
       select from jsonb_populate_recordset(null::evidence.conflict_statement, $2) n
       where (n.conflict_id, n.statement_id) = (c.conflict_id, c.statement_id))`,
    [ids, rowsJson(between)],
  );
  await db.query(
    `insert into evidence.conflict_statement (conflict_id, statement_id)
     select conflict_id, statement_id from jsonb_populate_recordset(null::evidence.conflict_statement, $1)
     on conflict do nothing`,
    [rowsJson(between)],
  );
};

export const withdraw = async (db: Queryable, conflicts: Ids, at: Date): Promise<void> => {
  await db.query(`update evidence.conflict set withdrawn_at = $2 where id = any($1)`, [conflicts, at]);
};

/** A conflict waits for a person as long as it stands and is open. */
export const queueConflicts = async (db: Queryable, conflicts: Ids, at: Date): Promise<void> => {
  await db.query(
    `insert into evidence.review_task (id, kind, record_id, target_id, reason, state, recorded_at)
     select 'task/' || id, 'CONFLICT', subject_id, id, 'Sources disagree on ' || property || '.',
       case when state = 'OPEN' and withdrawn_at is null then 'OPEN' else 'DONE' end, $2
     from evidence.conflict where id = any($1) order by id
     on conflict (id) do update set state = excluded.state`,
    [conflicts, at],
  );
};
