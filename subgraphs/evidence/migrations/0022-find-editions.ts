/** Revisions by the name of their file: what comes again from the same place may be an edition of what was there. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindEditions1767229200000 implements MigrationInterface {
  readonly name = 'FindEditions1767229200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index revision_name on evidence.revision (name)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index evidence.revision_name');
  }
}
