/** Looking back: the rows of the past along an index of their own, and since when an id leads to another. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dateAliases, undateAliases } from '../../runtime/aliases.ts';

const TABLES = ['agency', 'organization', 'person', 'post', 'institutional_role'];

export class LookBackAtAgencies1767226100000 implements MigrationInterface {
  readonly name = 'LookBackAtAgencies1767226100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`create index ${table}_past on agencies.${table} (known_to) where known_to is not null`);
    await runner.query(dateAliases('agencies'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undateAliases('agencies'));
    for (const table of TABLES) await runner.query(`drop index agencies.${table}_past`);
  }
}
