/** Who follows one type alone does not read past the changes of all others. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChangesByType1767230200000 implements MigrationInterface {
  readonly name = 'ChangesByType1767230200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index change_type on evidence.change (type, position)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index evidence.change_type');
  }
}
