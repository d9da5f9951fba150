/** The SQL of decisions: what is judged, who judged it, and what follows for single statements. */
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Action, Decider } from '../../../schema/domain/review.ts';
import type { Json } from '../../../schema/domain/statement.ts';
import type { Judgement, TaskKind } from '../../../schema/domain/vocabulary.ts';
import { rowsJson, type Queryable } from '../publish/insert.ts';
import { settleLost, UNPROVEN } from '../publish/reanchor-store.ts';

type Ids = readonly RecordId[];

const rowsOf = async <Row extends object>(
  db: Queryable,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> => (await db.query<Row & Record<string, unknown>>(text, [...values])).rows;

/**
 * Decisions are taken one after the other, and never while a text is being published: each sees all that the others
 * made of the graph. Publishing takes the same lock, shared.
 */
export const lockDecisions = (db: Queryable): Promise<unknown> =>
  db.query(`select pg_advisory_xact_lock(hashtextextended('decisions', 0))`);

export interface Decision {
  readonly id: RecordId;
  readonly action: Action;
  readonly target: RecordId;
  readonly other: RecordId | null;
  readonly value: Json;
  readonly undone: boolean;
}

export const saveDecision = (
  db: Queryable,
  decision: Omit<Decision, 'undone'>,
  who: Decider,
  at: Date,
): Promise<unknown> =>
  db.query(
    `insert into evidence.decision (id, action, target_id, other_id, value, reason, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      decision.id,
      decision.action,
      decision.target,
      decision.other,
      decision.value === null ? null : JSON.stringify(decision.value),
      who.reason,
      who.by,
      at,
    ],
  );

export const findDecision = async (db: Queryable, id: RecordId): Promise<Decision | null> => {
  const [row] = await rowsOf<Decision>(
    db,
    `select id, action, target_id as target, other_id as other, value, undone_at is not null as undone
     from evidence.decision where id = $1`,
    [id],
  );
  return row ?? null;
};

export const markUndone = (db: Queryable, id: RecordId, by: string, at: Date): Promise<unknown> =>
  db.query(`update evidence.decision set undone_at = $2, undone_by = $3 where id = $1`, [id, at, by]);

export interface JudgedStatement {
  readonly id: RecordId;
  readonly subject: RecordId;
  /** The record that the text names, before any merge. */
  readonly stated: RecordId;
  readonly type: RecordTypeName;
  readonly property: string;
  readonly value: Json;
  readonly speaker: RecordId | null;
  readonly via: string | null;
  readonly anonymous: boolean;
  readonly work: RecordId;
  readonly source: RecordId;
  readonly withdrawn: boolean;
}

const STATEMENT = `id, subject_id as subject, coalesce(stated_subject, subject_id) as stated, subject_type as type, property, value, speaker, via, anonymous,
  work_id as work, source_id as source, withdrawn_at is not null as withdrawn`;

export const findStatements = (db: Queryable, ids: Ids): Promise<readonly JudgedStatement[]> =>
  rowsOf(db, `select ${STATEMENT} from evidence.statement where id = any($1) order by id`, [ids]);

/** All that stands about a record. */
export const standingOf = (db: Queryable, subject: RecordId): Promise<readonly JudgedStatement[]> =>
  rowsOf(db, `select ${STATEMENT} from evidence.statement where subject_id = $1 and withdrawn_at is null order by id`, [
    subject,
  ]);

/** What a decision makes of a statement. */
export interface Judged {
  readonly decision: RecordId;
  readonly statement: RecordId;
  readonly judgement: Judgement;
}

export const saveJudgements = (db: Queryable, judged: readonly Judged[]): Promise<unknown> =>
  db.query(
    `insert into evidence.decision_statement (decision_id, statement_id, judgement)
     select decision, statement, judgement
     from jsonb_to_recordset($1) as n (decision text, statement text, judgement text)
     on conflict do nothing`,
    [rowsJson(judged)],
  );

/** What decisions that stand make of these statements, in their order; `corrected` is what one of them says instead. */
export const judgementsOf = (
  db: Queryable,
  statements: Ids,
): Promise<readonly (Judged & { readonly corrected: Json })[]> =>
  rowsOf(
    db,
    `select j.decision_id as decision, j.statement_id as statement, j.judgement,
       case when d.action = 'CORRECT' and j.judgement = 'REJECTED' then d.value end as corrected
     from evidence.decision_statement j join evidence.decision d on d.id = j.decision_id
     where j.statement_id = any($1) and d.undone_at is null order by d.decided_at, d.id, j.statement_id`,
    [statements],
  );

export const judgedBy = async (db: Queryable, decision: RecordId): Promise<Ids> =>
  (
    await rowsOf<{ id: RecordId }>(
      db,
      `select statement_id as id from evidence.decision_statement where decision_id = $1`,
      [decision],
    )
  ).map(({ id }) => id);

/** The latest decision that stands judges a statement; where there is none it is undecided. Returns their subjects. */
export const applyJudgements = async (db: Queryable, statements: Ids): Promise<Ids> => {
  const rows = await rowsOf<{ subject: RecordId }>(
    db,
    `update evidence.statement s set judgement = coalesce((
       select j.judgement from evidence.decision_statement j join evidence.decision d on d.id = j.decision_id
       where j.statement_id = s.id and d.undone_at is null order by d.decided_at desc, d.id desc limit 1), 'UNDECIDED')
     where s.id = any($1) returning s.subject_id as subject`,
    [statements],
  );
  return [...new Set(rows.map(({ subject }) => subject))];
};

/** A statement that a person makes of another's words: its quotes are those that it corrects. */
export const saveCorrection = async (
  db: Queryable,
  corrected: RecordId,
  made: { readonly id: RecordId; readonly value: Json; readonly valueRecord: RecordId | null },
  at: Date,
): Promise<void> => {
  await db.query(
    `insert into evidence.statement (id, subject_id, stated_subject, assigned_subject, subject_type, property, value,
       value_record, speaker, via, anonymous, rule, confidence, judgement, valid_from, inferred, work_id, source_id, recorded_at)
     select $2, subject_id, stated_subject, assigned_subject, subject_type, property, $3, $4, speaker, via, anonymous,
       '${CORRECTION}', 1, 'UNDECIDED', valid_from, inferred, work_id, source_id, $5
     from evidence.statement where id = $1
     on conflict (id) do update set withdrawn_at = null`,
    [corrected, made.id, JSON.stringify(made.value), made.valueRecord, at],
  );
  await db.query(
    `insert into evidence.statement_quote (statement_id, quote_id, revision_id, position)
     select $2, quote_id, revision_id, position from evidence.statement_quote where statement_id = $1
     on conflict do nothing`,
    [corrected, made.id],
  );
};

/** The method of what a person read in the words. */
export const CORRECTION = 'review/correction@1';

/** What a person said goes with the decision, unless another decision says the same. */
export const withdrawCorrections = (db: Queryable, statements: Ids, at: Date): Promise<unknown> =>
  db.query(
    `update evidence.statement s set withdrawn_at = $2
     where s.id = any($1) and s.rule = '${CORRECTION}' and s.judgement <> 'ACCEPTED'`,
    [statements, at],
  );

export interface StoredTask {
  readonly id: RecordId;
  readonly kind: TaskKind;
  readonly record: RecordId | null;
  readonly target: RecordId | null;
  readonly candidate: RecordId | null;
}

export const findTask = async (db: Queryable, id: RecordId): Promise<StoredTask | null> => {
  const [row] = await rowsOf<StoredTask>(
    db,
    `select id, kind, record_id as record, target_id as target, candidate_id as candidate
     from evidence.review_task where id = $1`,
    [id],
  );
  return row ?? null;
};

/** The statements that a quote proves, and that nothing proves in a text that speaks for their work. */
export const restingOn = (db: Queryable, quote: RecordId): Promise<readonly JudgedStatement[]> =>
  rowsOf(
    db,
    `select ${STATEMENT} from evidence.statement s where ${UNPROVEN}
       and id in (select statement_id from evidence.statement_quote where quote_id = $1) order by id`,
    [quote],
  );

/**
 * What no text says any more stands where a person accepted it, and is withdrawn where that was taken back. Returns the
 * records that it speaks of.
 */
export const uphold = async (db: Queryable, statements: Ids, at: Date): Promise<Ids> => {
  const turned = await rowsOf<{ subject: RecordId; link: RecordId | null }>(
    db,
    `update evidence.statement s
     set withdrawn_at = case when s.judgement = 'ACCEPTED' then null else coalesce(s.withdrawn_at, $2) end
     where s.id = any($1) and s.rule <> '${CORRECTION}' and ${UNPROVEN}
     returning s.subject_id as subject, s.value_record as link`,
    [statements, at],
  );
  const records = [...new Set(turned.flatMap(({ subject, link }) => (link ? [subject, link] : [subject])))];
  await db.query(
    `update evidence.record r set withdrawn_at = null, search = null
     where r.id = any($1) and r.withdrawn_at is not null and exists (
       select from evidence.statement s where r.id in (s.subject_id, s.value_record) and s.withdrawn_at is null)`,
    [records],
  );
  return records;
};

/** What an id goes by now: where it was given up for a number, and where that was merged. */
const NOW = (id: string): string =>
  `select r.canonical_id from evidence.record r
   where r.id = coalesce((select a.record_id from evidence.record_alias a where a.alias_id = ${id}), ${id})`;

/**
 * A task about a statement waits until a decision judges it, one about two records until they are judged one or two.
 * Those of conflicts follow the conflict, those of quotes what stands on them.
 */
export const settleTasks = async (db: Queryable, about: Ids): Promise<void> => {
  await settleLost(db, 'select quote_id from evidence.statement_quote where statement_id = any($1)', about);
  await db.query(
    `update evidence.review_task t set state = case when exists (
         select from evidence.decision_statement j join evidence.decision d on d.id = j.decision_id
         where j.statement_id = t.target_id and d.undone_at is null)
       or exists (
         select from evidence.identity_judgement i where i.undone_at is null
           and (i.left_id, i.right_id) in ((t.record_id, t.candidate_id), (t.candidate_id, t.record_id)))
       or (t.kind = 'IDENTITY' and (${NOW('t.record_id')}) = (${NOW('t.candidate_id')}))
       or (t.kind = 'LINK' and not exists (
         select from evidence.statement s where s.id = t.target_id and s.withdrawn_at is null))
       then 'DONE' else 'OPEN' end
     where t.kind in ('LINK', 'IDENTITY')
       and (t.target_id = any($1) or t.record_id = any($1) or t.candidate_id = any($1))`,
    [about],
  );
};

export interface StoredConflict {
  readonly id: RecordId;
  readonly subject: RecordId;
  readonly statements: Ids;
}

export const findConflict = async (db: Queryable, id: RecordId): Promise<StoredConflict | null> => {
  const [row] = await rowsOf<StoredConflict>(
    db,
    `select c.id, c.subject_id as subject, array(
       select statement_id from evidence.conflict_statement where conflict_id = c.id) as statements
     from evidence.conflict c where c.id = $1`,
    [id],
  );
  return row ?? null;
};

/** The state that the latest standing decision gives a conflict; open where there is none. */
export const settleConflict = (db: Queryable, id: RecordId): Promise<unknown> =>
  db.query(
    `update evidence.conflict c set (state, explanation) = (
       select coalesce(max(said.state), 'OPEN'), max(said.reason) from (
         select case d.action when 'EXPLAIN' then 'EXPLAINED' else 'RESOLVED' end as state, d.reason
         from evidence.decision d
         where d.target_id = c.id and d.action in ('EXPLAIN', 'RESOLVE') and d.undone_at is null
         order by d.decided_at desc, d.id desc limit 1) said)
     where c.id = $1`,
    [id],
  );
