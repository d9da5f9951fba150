/** Conflicts that a person explains, and that go with their statements; tasks that say what they are about. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SettleConflicts1767225700000 implements MigrationInterface {
  readonly name = 'SettleConflicts1767225700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table evidence.conflict add column explanation text, add column withdrawn_at timestamptz`,
    );
    await runner.query(`
      alter table evidence.review_task add column target_id text, add column candidate_id text,
        add column score double precision`);
    await runner.query(`create index review_task_open on evidence.review_task (recorded_at, id) where state = 'OPEN'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index evidence.review_task_open`);
    await runner.query(
      `alter table evidence.review_task drop column target_id, drop column candidate_id, drop column score`,
    );
    await runner.query(`alter table evidence.conflict drop column explanation, drop column withdrawn_at`);
  }
}
