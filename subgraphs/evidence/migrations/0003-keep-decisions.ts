/**
 * Decisions of people: each a row that can be undone, and which statements it judged. What a text says stays beside what
 * was made of it (`stated_…`), so that a merge can be taken back.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table evidence.decision (
     id text not null,
     action text not null,
     target_id text not null,
     other_id text,
     value jsonb,
     reason text,
     decided_by text not null,
     decided_at timestamptz not null,
     undone_at timestamptz,
     undone_by text,
     constraint decision_pk primary key (id)
   )`,
  `create index decision_target on evidence.decision (target_id)`,
  `create index decision_time on evidence.decision (decided_at, id)`,
  `create table evidence.decision_statement (
     decision_id text not null,
     statement_id text not null,
     judgement text not null,
     constraint decision_statement_pk primary key (decision_id, statement_id)
   )`,
  `create index decision_statement_statement on evidence.decision_statement (statement_id)`,
  `create table evidence.source_binding (
     report_id text not null,
     number integer not null,
     source_id text not null,
     decision_id text not null,
     constraint source_binding_pk primary key (report_id, number)
   )`,
  `create index source_binding_source on evidence.source_binding (source_id)`,
  `alter table evidence.statement add column stated_subject text, add column assigned_subject text,
     add column stated_value jsonb`,
  `alter table evidence.record add column stated_facts jsonb`,
  `create index record_merged on evidence.record (id) where canonical_id <> id`,
  `alter table evidence.source add column withdrawn_at timestamptz`,
  `alter table evidence.revision add column withdrawn_at timestamptz`,
  `alter table evidence.identity_judgement add column decision_id text`,
  `create index identity_judgement_decision on evidence.identity_judgement (decision_id)`,
  `alter table evidence.marker add column resolved_start integer, add column resolved_end integer`,
];

const DOWN = [
  `alter table evidence.marker drop column resolved_start, drop column resolved_end`,
  `drop index evidence.identity_judgement_decision`,
  `alter table evidence.identity_judgement drop column decision_id`,
  `alter table evidence.revision drop column withdrawn_at`,
  `alter table evidence.source drop column withdrawn_at`,
  `drop index evidence.record_merged`,
  `alter table evidence.record drop column stated_facts`,
  `alter table evidence.statement drop column stated_subject, drop column assigned_subject, drop column stated_value`,
  `drop table evidence.source_binding`,
  `drop table evidence.decision_statement`,
  `drop table evidence.decision`,
];

export class KeepDecisions1767225800000 implements MigrationInterface {
  readonly name = 'KeepDecisions1767225800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
