/** When an agency was founded and ended, and what became of it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DateAgencies1767231100000 implements MigrationInterface {
  readonly name = 'DateAgencies1767231100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table agencies.agency add column founded text, add column ended text, add column successor text',
    );
    await runner.query('create index agency_successor on agencies.agency (successor) where known_to is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agencies.agency drop column founded, drop column ended, drop column successor');
  }
}
