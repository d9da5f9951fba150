/** Reads what is open: judgements on identity, review tasks, known unknowns. */
import sql from 'sql-template-tag';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { DecisionAction, TaskKind } from '../../../schema/domain/vocabulary.ts';
import type { Listing } from '../../runtime/connections.ts';
import type { Database } from '../../runtime/database.ts';
import { isOneOf } from '../../runtime/id-rows.ts';
import { idsOf } from './registry.ts';
import type { DecisionRow, JudgementRow, KnownUnknownRow, ReviewTaskRow } from '../rows.ts';

const JUDGEMENT = sql`id, left_id as "leftId", right_id as "rightId", verdict, judged_by as "judgedBy", reason,
  recorded_at as "recordedAt", undone_at as "undoneAt"`;
const TASK = sql`id, kind, record_id as "recordId", target_id as "targetId", candidate_id as "candidateId", reason, score,
  state, recorded_at as "recordedAt"`;
/** Of the record that it is about, what it is after a merge. */
const UNKNOWN = sql`id, question, why_open as "whyOpen", would_be_settled_by as "wouldBeSettledBy",
  coalesce((select r.canonical_id from evidence.record r where r.id = subject_id), subject_id) as "subjectId",
  quote_id as "quoteId"`;

type Ids = readonly RecordId[];

export const judgementsById = (db: Database, ids: Ids): Promise<readonly JudgementRow[]> =>
  db.query(sql`select ${JUDGEMENT} from evidence.identity_judgement where ${isOneOf(sql`id`, ids)}`);
const DECISION = sql`d.id, d.action, d.target_id as "targetId", d.other_id as "otherId", d.value, d.reason as note,
  d.decided_by as "takenBy", d.decided_at as "takenAt", d.undone_at as "undoneAt", d.undone_by as "undoneBy"`;

export const decisionsById = (db: Database, ids: Ids): Promise<readonly DecisionRow[]> =>
  db.query(sql`select ${DECISION} from evidence.decision d where ${isOneOf(sql`d.id`, ids)}`);

export interface DecisionConditions {
  readonly about?: RecordId | null;
  readonly takenBy?: string | null;
  readonly action?: readonly DecisionAction[] | null;
  readonly standing?: boolean | null;
}

/** What was decided, the latest first. */
export const decisionListing = ({ about, takenBy, action, standing }: DecisionConditions): Listing => ({
  name: 'auditTrail',
  select: DECISION,
  from: sql`evidence.decision d`,
  where: [
    ...(about == null ? [] : [sql`(d.target_id in ${idsOf(about)} or d.other_id in ${idsOf(about)})`]),
    ...(takenBy == null ? [] : [sql`d.decided_by = ${takenBy}`]),
    ...(action == null ? [] : [sql`d.action = any(${action}::text[])`]),
    ...(standing == null ? [] : [sql`(d.undone_at is null) = ${standing}`]),
  ],
  order: [
    { by: sql`d.decided_at`, kind: 'timestamptz' },
    { by: sql`d.id`, kind: 'text' },
  ],
  descending: true,
});

export const tasksById = (db: Database, ids: Ids): Promise<readonly ReviewTaskRow[]> =>
  db.query(sql`select ${TASK} from evidence.review_task where ${isOneOf(sql`id`, ids)}`);
export const unknownsById = (db: Database, ids: Ids): Promise<readonly KnownUnknownRow[]> =>
  db.query(sql`select ${UNKNOWN} from evidence.known_unknown where ${isOneOf(sql`id`, ids)}`);

export interface TaskConditions {
  readonly kind?: readonly TaskKind[] | null;
  readonly record?: RecordId | null;
}

/** Tasks that nobody has done yet, the one that waits longest first. */
export const openTaskListing = ({ kind, record }: TaskConditions): Listing => ({
  name: 'reviewTasks',
  select: TASK,
  from: sql`evidence.review_task`,
  where: [
    sql`state = 'OPEN'`,
    ...(kind == null ? [] : [sql`kind = any(${kind}::text[])`]),
    ...(record == null ? [] : [sql`record_id in ${idsOf(record)}`]),
  ],
  order: [
    { by: sql`recorded_at`, kind: 'timestamptz' },
    { by: sql`id`, kind: 'text' },
  ],
});

/** Questions that no source answers. */
export const unknownListing: Listing = {
  name: 'knownUnknowns',
  select: UNKNOWN,
  from: sql`evidence.known_unknown`,
  where: [sql`exists (select from evidence.revision r where r.id = revision_id and r.asserting)`],
  order: [{ by: sql`id`, kind: 'text' }],
};
