/** The other records that a mention may mean, with how much speaks for each, and why. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepAlternatives1767231000000 implements MigrationInterface {
  readonly name = 'KeepAlternatives1767231000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence.mention add column alternatives jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence.mention drop column alternatives');
  }
}
