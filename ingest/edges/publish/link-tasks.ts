/**
 * Links that are unsure, as tasks: a statement names a record by words that may mean another one. Accepted or rejected, it
 * stays so when the text is read again: a statement is the same whoever reads it, and a judgement, once made, stays.
 */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import { rowsJson, type Queryable } from './insert.ts';
import type { Prepared } from './prepare.ts';

/** The tasks that one publication makes; those that its work had and has no more have nothing left to judge. */
export const queueLinks = async (
  db: Queryable,
  { revision, work }: Publication,
  statements: readonly Prepared[],
  at: Date,
): Promise<void> => {
  const rows = statements.flatMap(({ id, subject, doubt }) => {
    if (!doubt) return [];
    const words = revision.text.slice(doubt.words.start, doubt.words.end);
    const reason = `“${words}” may mean ${doubt.named} or ${doubt.candidate}: both are named before it, neither much nearer.`;
    const task = `task/link/${id.slice('statement/'.length)}`;
    return [{ id: task, target_id: id, record_id: subject, candidate_id: doubt.candidate, score: doubt.score, reason }];
  });
  await db.query({
    name: 'end link tasks',
    text: `update evidence.review_task t set state = 'DONE' from evidence.statement s
           where s.work_id = $1 and s.id = t.target_id and t.kind = 'LINK' and t.state = 'OPEN' and t.id <> all($2)`,
    values: [work, rows.map(({ id }): RecordId => id)],
  });
  if (rows.length === 0) return;
  await db.query(
    `insert into evidence.review_task (id, kind, record_id, target_id, candidate_id, score, reason, state, recorded_at)
     select n.id, 'LINK', n.record_id, n.target_id, n.candidate_id, n.score, n.reason,
       case when s.judgement = 'UNDECIDED' then 'OPEN' else 'DONE' end, $2
     from jsonb_populate_recordset(null::evidence.review_task, $1) n join evidence.statement s on s.id = n.target_id
     where s.withdrawn_at is null order by n.id
     on conflict (id) do update set candidate_id = excluded.candidate_id, score = excluded.score,
       reason = excluded.reason, state = excluded.state`,
    [rowsJson(rows), at],
  );
};

/** Nothing is left to judge of what no text says any more. */
export const endIdleLinks = (db: Queryable): Promise<unknown> =>
  db.query(
    `update evidence.review_task t set state = 'DONE' where t.kind = 'LINK' and t.state = 'OPEN' and not exists (
       select from evidence.statement s where s.id = t.target_id and s.withdrawn_at is null)`,
  );
