/** How long an instrument is suspended or continued. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TermsOfRelations1767231300000 implements MigrationInterface {
  readonly name = 'TermsOfRelations1767231300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table policies.instrument_relation add column term text, add column until text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table policies.instrument_relation drop column term, drop column until');
  }
}
