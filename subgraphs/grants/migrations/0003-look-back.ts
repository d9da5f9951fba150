/** Looking back: the rows of the past along an index of their own, and since when an id leads to another. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dateAliases, undateAliases } from '../../runtime/aliases.ts';

const TABLES = ['grant_program', 'program_mandate', 'funding_line', 'funding_opportunity', 'cyber_program'];

export class LookBackAtGrants1767226100000 implements MigrationInterface {
  readonly name = 'LookBackAtGrants1767226100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`create index ${table}_past on grants.${table} (known_to) where known_to is not null`);
    await runner.query(dateAliases('grants'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undateAliases('grants'));
    for (const table of TABLES) await runner.query(`drop index grants.${table}_past`);
  }
}
