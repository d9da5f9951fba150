/** Words of quotes that a better reading no longer has at their place: a permalink to them can say so. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FormerQuotes1767226200000 implements MigrationInterface {
  readonly name = 'FormerQuotes1767226200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence.former_quote (
        id text not null,
        revision_id text not null,
        start_offset integer not null,
        end_offset integer not null,
        exact text not null,
        prefix text not null,
        suffix text not null,
        constraint former_quote_pk primary key (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evidence.former_quote`);
  }
}
