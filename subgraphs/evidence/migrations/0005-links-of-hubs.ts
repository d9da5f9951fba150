/**
 * The first links of a record that thousands of statements name, in the order of the list: without reading and sorting
 * them all.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinksOfHubs1767226050000 implements MigrationInterface {
  readonly name = 'LinksOfHubs1767226050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index statement_link on evidence.statement (value_record, subject_id, property, id)
       where value_record is not null and withdrawn_at is null and judgement <> 'REJECTED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index evidence.statement_link`);
  }
}
