/** On what terms a duty holds: what sets it off, what it waits for, what is excepted, which sums it names. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TermsOfDuties1767231200000 implements MigrationInterface {
  readonly name = 'TermsOfDuties1767231200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table policies.obligation
      add column trigger text, add column exceptions jsonb, add column depends_on jsonb, add column amounts jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table policies.obligation
      drop column trigger, drop column exceptions, drop column depends_on, drop column amounts`);
  }
}
