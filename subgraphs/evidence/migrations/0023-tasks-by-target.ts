/** Every text that is stored asks which tasks are about what it says. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TasksByTarget1767229300000 implements MigrationInterface {
  readonly name = 'TasksByTarget1767229300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index review_task_target on evidence.review_task (target_id)');
    await runner.query('create index review_task_candidate on evidence.review_task (candidate_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index evidence.review_task_candidate');
    await runner.query('drop index evidence.review_task_target');
  }
}
