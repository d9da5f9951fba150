/** What a notice of funding says of its call: from when until when, and how much there is. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = {
  opens_on: 'text',
  closes_on: 'text',
  total_funding: 'numeric',
  award_ceiling: 'numeric',
  award_floor: 'numeric',
} as const;

export class CallsForApplications1767226200000 implements MigrationInterface {
  readonly name = 'CallsForApplications1767226200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(COLUMNS))
      await runner.query(`alter table grants.funding_opportunity add column ${column} ${type}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of Object.keys(COLUMNS))
      await runner.query(`alter table grants.funding_opportunity drop column ${column}`);
  }
}
