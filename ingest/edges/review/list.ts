/** What waits for a person, and what was decided, for the operator's command. */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { DecisionAction, TaskKind } from '../../../schema/domain/vocabulary.ts';
import type { Queryable } from '../publish/insert.ts';

export interface OpenTask {
  readonly id: RecordId;
  readonly kind: TaskKind;
  readonly record: RecordId | null;
  readonly target: RecordId | null;
  readonly candidate: RecordId | null;
  readonly score: number | null;
  readonly reason: string;
  /** What may be judged: each side of a conflict, or the statement that is in question, with its quote. */
  readonly statements: readonly { readonly id: RecordId; readonly value: unknown; readonly quote: string | null }[];
}

const SAID = `
  select jsonb_agg(jsonb_build_object('id', s.id, 'value', s.value, 'quote', (
    select q.exact from evidence.statement_quote sq join evidence.quote q on q.id = sq.quote_id
    where sq.statement_id = s.id order by sq.position limit 1)) order by s.id)
  from evidence.statement s
  where s.id = t.target_id
    or s.id in (select statement_id from evidence.conflict_statement where conflict_id = t.target_id)`;

/** The one that waits longest first. */
export const listTasks = async (db: Queryable, limit: number): Promise<readonly OpenTask[]> => {
  const { rows } = await db.query<OpenTask>(
    `select t.id, t.kind, t.record_id as record, t.target_id as target, t.candidate_id as candidate, t.score, t.reason,
       coalesce((${SAID}), '[]') as statements
     from evidence.review_task t where t.state = 'OPEN' order by t.recorded_at, t.id limit $1`,
    [limit],
  );
  return rows;
};

export interface TakenDecision {
  readonly id: RecordId;
  readonly action: DecisionAction;
  readonly target: RecordId;
  readonly other: RecordId | null;
  readonly reason: string | null;
  readonly takenBy: string;
  readonly takenAt: Date;
  readonly undoneAt: Date | null;
}

/** The latest first. */
export const listDecisions = async (db: Queryable, limit: number): Promise<readonly TakenDecision[]> => {
  const { rows } = await db.query<TakenDecision>(
    `select id, action, target_id as target, other_id as other, reason, decided_by as "takenBy",
       decided_at as "takenAt", undone_at as "undoneAt"
     from evidence.decision order by decided_at desc, id desc limit $1`,
    [limit],
  );
  return rows;
};
