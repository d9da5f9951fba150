/** The tables of evidence as TypeORM sees them; made by `migrations/`, and checked against it. */
import {
  bigint,
  boolean,
  float,
  index,
  int,
  jsonb,
  key,
  optional,
  rawIndex,
  sinceInsert,
  table,
  text,
  time,
  tsvector,
} from './tables/columns.ts';
import { inAndOut } from './tables/in-and-out.ts';
import { pasts } from './tables/past.ts';

const source = table('source', {
  id: key(text),
  kind: text,
  title: text,
  publisher: optional(text),
  published_on: optional(text),
  url: optional(text),
  licence: optional(text),
  recorded_at: time,
  withdrawn_at: optional(time),
  stands_since: optional(time),
});

const revision = table(
  'revision',
  {
    id: key(text),
    source_id: text,
    sha256: text,
    bytes: bigint,
    format: text,
    name: text,
    text,
    pages: jsonb,
    offsets: jsonb,
    sections: jsonb,
    work_id: text,
    preference: int,
    asserting: boolean,
    pipeline_version: text,
    issues: jsonb,
    recorded_at: time,
    withdrawn_at: optional(time),
    stands_since: optional(time),
  },
  [
    { ...index('revision_sha256_pipeline', 'sha256', 'pipeline_version'), unique: true },
    index('revision_source', 'source_id'),
    index('revision_work', 'work_id'),
    index('revision_name', 'name'),
  ],
);

const passage = table(
  'passage',
  {
    id: key(text),
    revision_id: text,
    position: int,
    start_offset: int,
    end_offset: int,
    section: optional(text),
    page: optional(int),
    text,
    search: optional(tsvector),
  },
  [
    index('passage_revision', 'revision_id', 'position'),
    rawIndex('passage_search', 'search'),
    rawIndex('passage_unindexed', 'id'),
  ],
);

const quote = table(
  'quote',
  {
    id: key(text),
    revision_id: text,
    start_offset: int,
    end_offset: int,
    exact: text,
    prefix: text,
    suffix: text,
    page: optional(int),
    section: optional(text),
    boxes: optional(jsonb),
  },
  [index('quote_revision', 'revision_id', 'start_offset')],
);

const quoteAnchor = table(
  'quote_anchor',
  { quote_id: key(text), revision_id: text, state: text, start_offset: optional(int), end_offset: optional(int) },
  [index('quote_anchor_revision', 'revision_id')],
);

/** Of an earlier reading, whose words the text no longer has there. */
const formerQuote = table('former_quote', {
  id: key(text),
  revision_id: text,
  start_offset: int,
  end_offset: int,
  exact: text,
  prefix: text,
  suffix: text,
});

const mention = table(
  'mention',
  {
    id: key(text),
    revision_id: text,
    start_offset: int,
    end_offset: int,
    text,
    record_id: optional(text),
    kind: text,
    score: float,
    rule: text,
    alternatives: optional(jsonb),
  },
  [index('mention_revision', 'revision_id'), index('mention_record', 'record_id')],
);

const rule = table('rule', { id: key(text), reason: text }, []);

const marker = table(
  'marker',
  {
    id: key(text),
    revision_id: text,
    marker_index: text,
    state: text,
    start_offset: int,
    end_offset: int,
    resolved_passage_id: optional(text),
    resolved_start: optional(int),
    resolved_end: optional(int),
  },
  [index('marker_revision', 'revision_id', 'start_offset')],
);

const uncitedSentence = table(
  'uncited_sentence',
  { id: key(text), revision_id: text, start_offset: int, end_offset: int, text },
  [index('uncited_sentence_revision', 'revision_id', 'start_offset')],
);

const record = table(
  'record',
  {
    id: key(text),
    type: text,
    label: text,
    canonical_id: text,
    quote_id: optional(text),
    facts: optional(jsonb),
    revision_id: optional(text),
    recorded_at: time,
    withdrawn_at: optional(time),
    search: optional(tsvector),
    names: optional(text),
    stated_facts: optional(jsonb),
    stands_since: optional(time),
  },
  [
    index('record_type', 'type', 'id'),
    rawIndex('record_merged', 'id'),
    index('record_canonical', 'canonical_id'),
    index('record_revision', 'revision_id'),
    rawIndex('record_search', 'search'),
    rawIndex('record_unindexed', 'id'),
  ],
);

const recordAlias = table(
  'record_alias',
  { alias_id: key(text), record_id: text, stands_since: optional(sinceInsert) },
  [index('record_alias_record', 'record_id')],
);

const statement = table(
  'statement',
  {
    id: key(text),
    subject_id: text,
    subject_type: text,
    property: text,
    value: optional(jsonb),
    value_record: optional(text),
    speaker: optional(text),
    via: optional(text),
    anonymous: boolean,
    rule: text,
    confidence: float,
    judgement: text,
    valid_from: optional(text),
    inferred: boolean,
    work_id: text,
    source_id: text,
    recorded_at: time,
    withdrawn_at: optional(time),
    stated_subject: optional(text),
    assigned_subject: optional(text),
    stated_value: optional(jsonb),
    stands_since: optional(time),
  },
  [
    index('statement_subject', 'subject_id', 'property'),
    rawIndex('statement_value_record', 'value_record', 'subject_id'),
    rawIndex('statement_link', 'value_record', 'subject_id', 'property', 'id'),
    index('statement_work', 'work_id'),
    index('statement_source', 'source_id'),
  ],
);

const statementQuote = table(
  'statement_quote',
  { statement_id: key(text), quote_id: key(text), revision_id: text, position: int },
  [index('statement_quote_quote', 'quote_id'), index('statement_quote_revision', 'revision_id')],
);

const conflict = table(
  'conflict',
  {
    id: key(text),
    kind: text,
    state: text,
    subject_id: text,
    property: text,
    recorded_at: time,
    explanation: optional(text),
    withdrawn_at: optional(time),
    stands_since: optional(time),
  },
  [index('conflict_subject', 'subject_id')],
);

const conflictStatement = table(
  'conflict_statement',
  { conflict_id: key(text), statement_id: key(text), stands_since: optional(sinceInsert) },
  [index('conflict_statement_statement', 'statement_id')],
);

const identityJudgement = table(
  'identity_judgement',
  {
    id: key(text),
    left_id: text,
    right_id: text,
    verdict: text,
    judged_by: text,
    reason: optional(text),
    recorded_at: time,
    undone_at: optional(time),
    decision_id: optional(text),
  },
  [index('identity_judgement_decision', 'decision_id')],
);

const decision = table(
  'decision',
  {
    id: key(text),
    action: text,
    target_id: text,
    other_id: optional(text),
    value: optional(jsonb),
    reason: optional(text),
    decided_by: text,
    decided_at: time,
    undone_at: optional(time),
    undone_by: optional(text),
  },
  [index('decision_target', 'target_id'), index('decision_time', 'decided_at', 'id')],
);

const decisionStatement = table(
  'decision_statement',
  { decision_id: key(text), statement_id: key(text), judgement: text },
  [index('decision_statement_statement', 'statement_id')],
);

const sourceBinding = table(
  'source_binding',
  { report_id: key(text), number: key(int), source_id: text, decision_id: text },
  [index('source_binding_source', 'source_id')],
);

const reviewTask = table(
  'review_task',
  {
    id: key(text),
    kind: text,
    record_id: optional(text),
    reason: text,
    state: text,
    recorded_at: time,
    target_id: optional(text),
    candidate_id: optional(text),
    score: optional(float),
  },
  [
    index('review_task_record', 'record_id'),
    index('review_task_target', 'target_id'),
    index('review_task_candidate', 'candidate_id'),
    rawIndex('review_task_open', 'recorded_at', 'id'),
  ],
);

const knownUnknown = table(
  'known_unknown',
  {
    id: key(text),
    question: text,
    why_open: text,
    would_be_settled_by: optional(text),
    subject_id: optional(text),
    quote_id: optional(text),
    revision_id: text,
  },
  [index('known_unknown_subject', 'subject_id'), index('known_unknown_revision', 'revision_id')],
);

export const entities = [
  source,
  revision,
  passage,
  quote,
  quoteAnchor,
  formerQuote,
  mention,
  rule,
  marker,
  uncitedSentence,
  record,
  recordAlias,
  statement,
  statementQuote,
  conflict,
  conflictStatement,
  identityJudgement,
  decision,
  decisionStatement,
  sourceBinding,
  reviewTask,
  knownUnknown,
  ...inAndOut,
  ...pasts,
] as const;
