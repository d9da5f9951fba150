/** Where on paper the words of a quote are printed. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BoxesOfQuotes1767226300000 implements MigrationInterface {
  readonly name = 'BoxesOfQuotes1767226300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table evidence.quote add column boxes jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table evidence.quote drop column boxes`);
  }
}
