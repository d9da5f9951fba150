/** Where the quotes of a document's former revisions stand in the latest. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReanchorQuotes1767226100000 implements MigrationInterface {
  readonly name = 'ReanchorQuotes1767226100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table evidence.quote_anchor (
         quote_id text not null,
         revision_id text not null,
         state text not null,
         start_offset integer,
         end_offset integer,
         constraint quote_anchor_pk primary key (quote_id)
       )`,
    );
    await runner.query(`create index quote_anchor_revision on evidence.quote_anchor (revision_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evidence.quote_anchor`);
  }
}
