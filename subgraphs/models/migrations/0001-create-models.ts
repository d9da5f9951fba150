/** The first tables of models: one a record type, each row one state of a record and the time at which it was known. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
create table models.ai_model (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  name text,
  developer text,
  released_on text,
  training_flop jsonb,
  parameter_count double precision,
  accessibility text,
  frontier boolean,
  aliases jsonb,
  mentioned_in jsonb,
  constraint ai_model_pk primary key (id, known_from)
);
create unique index ai_model_current on models.ai_model (id) where known_to is null;

create table models.model_release (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  model text,
  "on" text,
  constraint model_release_pk primary key (id, known_from)
);
create unique index model_release_current on models.model_release (id) where known_to is null;

create table models.evaluation (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  "by" text,
  model text,
  developer text,
  instrument text,
  arrangement text,
  constraint evaluation_pk primary key (id, known_from)
);
create unique index evaluation_current on models.evaluation (id) where known_to is null;

create table models.coverage_rule (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  instrument text,
  provision text,
  term text,
  min_training_flop double precision,
  decided_by text,
  constraint coverage_rule_pk primary key (id, known_from)
);
create unique index coverage_rule_current on models.coverage_rule (id) where known_to is null;

create table models.coverage_determination (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  model text,
  rule text,
  outcome text,
  missing_facts jsonb,
  constraint coverage_determination_pk primary key (id, known_from)
);
create unique index coverage_determination_current on models.coverage_determination (id) where known_to is null;

create table models.mentioned_model (
  instrument_id text not null,
  model_id text not null,
  constraint mentioned_model_pk primary key (instrument_id, model_id)
);
create index mentioned_model_model on models.mentioned_model (model_id);
`;

/** What plain queries look up; they read current rows only. */
const INDEXES = `
create index ai_model_developer on models.ai_model (developer, coalesce(lower(name), id), id) where known_to is null;
create index ai_model_by_name on models.ai_model (coalesce(lower(name), id), id) where known_to is null;
create index ai_model_by_release on models.ai_model (coalesce(released_on, 'none'), id) where known_to is null;
create index model_release_model on models.model_release (model) where known_to is null;
create index evaluation_model on models.evaluation (model) where known_to is null;
create index evaluation_instrument on models.evaluation (instrument) where known_to is null;
create index coverage_rule_instrument on models.coverage_rule (instrument) where known_to is null;
create index coverage_determination_model on models.coverage_determination (model) where known_to is null;
create index coverage_determination_rule on models.coverage_determination (rule) where known_to is null;
`;

export class CreateModels1767225600000 implements MigrationInterface {
  readonly name = 'CreateModels1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'mentioned_model',
      'coverage_determination',
      'coverage_rule',
      'evaluation',
      'model_release',
      'ai_model',
    ])
      await runner.query(`drop table models.${table}`);
  }
}
