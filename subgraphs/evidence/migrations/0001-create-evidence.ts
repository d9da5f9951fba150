/** The first tables of evidence: sources and their text, statements with their quotes, the registry, the queue. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCES = `
create table evidence.source (
  id text not null,
  kind text not null,
  title text not null,
  publisher text,
  published_on text,
  url text,
  licence text,
  recorded_at timestamptz not null,
  constraint source_pk primary key (id)
);

create table evidence.revision (
  id text not null,
  source_id text not null,
  sha256 text not null,
  bytes bigint not null,
  format text not null,
  name text not null,
  text text not null,
  pages jsonb not null,
  offsets jsonb not null,
  sections jsonb not null,
  work_id text not null,
  preference integer not null,
  asserting boolean not null,
  pipeline_version text not null,
  issues jsonb not null,
  recorded_at timestamptz not null,
  constraint revision_pk primary key (id)
);
create unique index revision_sha256_pipeline on evidence.revision (sha256, pipeline_version);
create index revision_source on evidence.revision (source_id);
create index revision_work on evidence.revision (work_id);

create table evidence.passage (
  id text not null,
  revision_id text not null,
  position integer not null,
  start_offset integer not null,
  end_offset integer not null,
  section text,
  page integer,
  text text not null,
  search tsvector,
  constraint passage_pk primary key (id)
);
create index passage_revision on evidence.passage (revision_id, position);
create index passage_search on evidence.passage using gin (search);
create index passage_unindexed on evidence.passage (id) where search is null;

create table evidence.quote (
  id text not null,
  revision_id text not null,
  start_offset integer not null,
  end_offset integer not null,
  exact text not null,
  prefix text not null,
  suffix text not null,
  page integer,
  section text,
  constraint quote_pk primary key (id)
);
create index quote_revision on evidence.quote (revision_id, start_offset);
`;

const MARKS = `
create table evidence.mention (
  id text not null,
  revision_id text not null,
  start_offset integer not null,
  end_offset integer not null,
  text text not null,
  record_id text,
  kind text not null,
  score double precision not null,
  rule text not null,
  constraint mention_pk primary key (id)
);
create index mention_revision on evidence.mention (revision_id);
create index mention_record on evidence.mention (record_id);

create table evidence.marker (
  id text not null,
  revision_id text not null,
  marker_index text not null,
  state text not null,
  start_offset integer not null,
  end_offset integer not null,
  resolved_passage_id text,
  constraint marker_pk primary key (id)
);
create index marker_revision on evidence.marker (revision_id, start_offset);

create table evidence.uncited_sentence (
  id text not null,
  revision_id text not null,
  start_offset integer not null,
  end_offset integer not null,
  text text not null,
  constraint uncited_sentence_pk primary key (id)
);
create index uncited_sentence_revision on evidence.uncited_sentence (revision_id, start_offset);
`;

const STATEMENTS = `
create table evidence.record (
  id text not null,
  type text not null,
  label text not null,
  canonical_id text not null,
  quote_id text,
  facts jsonb,
  revision_id text,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  search tsvector,
  constraint record_pk primary key (id)
);
create index record_type on evidence.record (type, id);
create index record_canonical on evidence.record (canonical_id);
create index record_revision on evidence.record (revision_id);
create index record_search on evidence.record using gin (search);
create index record_unindexed on evidence.record (id) where search is null;

create table evidence.record_alias (
  alias_id text not null,
  record_id text not null,
  constraint record_alias_pk primary key (alias_id)
);
create index record_alias_record on evidence.record_alias (record_id);

create table evidence.statement (
  id text not null,
  subject_id text not null,
  subject_type text not null,
  property text not null,
  value jsonb,
  value_record text,
  speaker text,
  via text,
  anonymous boolean not null,
  rule text not null,
  confidence double precision not null,
  judgement text not null,
  valid_from text,
  inferred boolean not null,
  work_id text not null,
  source_id text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint statement_pk primary key (id)
);
create index statement_subject on evidence.statement (subject_id, property);
create index statement_value_record on evidence.statement (value_record, subject_id) where value_record is not null;
create index statement_work on evidence.statement (work_id);
create index statement_source on evidence.statement (source_id);

create table evidence.statement_quote (
  statement_id text not null,
  quote_id text not null,
  revision_id text not null,
  position integer not null,
  constraint statement_quote_pk primary key (statement_id, quote_id)
);
create index statement_quote_quote on evidence.statement_quote (quote_id);
create index statement_quote_revision on evidence.statement_quote (revision_id);

create table evidence.conflict (
  id text not null,
  kind text not null,
  state text not null,
  subject_id text not null,
  property text not null,
  recorded_at timestamptz not null,
  constraint conflict_pk primary key (id)
);
create index conflict_subject on evidence.conflict (subject_id);

create table evidence.conflict_statement (
  conflict_id text not null,
  statement_id text not null,
  constraint conflict_statement_pk primary key (conflict_id, statement_id)
);
create index conflict_statement_statement on evidence.conflict_statement (statement_id);
`;

const REVIEW = `
create table evidence.identity_judgement (
  id text not null,
  left_id text not null,
  right_id text not null,
  verdict text not null,
  judged_by text not null,
  reason text,
  recorded_at timestamptz not null,
  undone_at timestamptz,
  constraint identity_judgement_pk primary key (id)
);

create table evidence.review_task (
  id text not null,
  kind text not null,
  record_id text,
  reason text not null,
  state text not null,
  recorded_at timestamptz not null,
  constraint review_task_pk primary key (id)
);
create index review_task_record on evidence.review_task (record_id);

create table evidence.known_unknown (
  id text not null,
  question text not null,
  why_open text not null,
  would_be_settled_by text,
  subject_id text,
  quote_id text,
  revision_id text not null,
  constraint known_unknown_pk primary key (id)
);
create index known_unknown_subject on evidence.known_unknown (subject_id);
create index known_unknown_revision on evidence.known_unknown (revision_id);
`;

/** The claim index holds only what is not finished, so that taking the next file costs the same however many came before. */
const INGEST = `
create table evidence.ingest_run (
  id text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  pipeline_version text not null,
  constraint ingest_run_pk primary key (id)
);
create index ingest_run_started on evidence.ingest_run (started_at, id);

create table evidence.ingest_file (
  id text not null,
  run_id text not null,
  name text not null,
  sha256 text,
  bytes bigint,
  state text not null,
  code text,
  message text,
  document_id text,
  duplicate_of text,
  attempts integer not null default 0,
  lease_owner text,
  lease_until timestamptz,
  priority integer not null default 0,
  seen_at timestamptz not null,
  finished_at timestamptz,
  constraint ingest_file_pk primary key (id)
);
create index ingest_file_run on evidence.ingest_file (run_id, id);
create index ingest_file_sha256 on evidence.ingest_file (sha256);
create index ingest_file_claim on evidence.ingest_file (priority, seen_at, id) where state in ('QUEUED', 'RUNNING');
`;

const TABLES = [
  'source',
  'revision',
  'passage',
  'quote',
  'mention',
  'marker',
  'uncited_sentence',
  'record',
  'record_alias',
  'statement',
  'statement_quote',
  'conflict',
  'conflict_statement',
  'identity_judgement',
  'review_task',
  'known_unknown',
  'ingest_run',
  'ingest_file',
];

export class CreateEvidence1767225600000 implements MigrationInterface {
  readonly name = 'CreateEvidence1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [SOURCES, MARKS, STATEMENTS, REVIEW, INGEST]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table evidence.${table}`);
  }
}
