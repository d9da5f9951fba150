/** Whether more files may be added to a run is kept with it: one that is closed ends with its last file. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CloseRuns1767231500000 implements MigrationInterface {
  readonly name = 'CloseRuns1767231500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence.ingest_run add column closed boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence.ingest_run drop column closed');
  }
}
