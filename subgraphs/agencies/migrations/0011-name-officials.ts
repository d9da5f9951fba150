/** Who heads an agency: texts speak of the Secretary where they mean the Department. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameOfficials1767231300000 implements MigrationInterface {
  readonly name = 'NameOfficials1767231300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agencies.agency add column officials jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agencies.agency drop column officials');
  }
}
