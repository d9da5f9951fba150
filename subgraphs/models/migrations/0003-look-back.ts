/** Looking back: the rows of the past along an index of their own, and since when an id leads to another. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dateAliases, undateAliases } from '../../runtime/aliases.ts';

const TABLES = ['ai_model', 'model_release', 'evaluation', 'coverage_rule', 'coverage_determination'];

export class LookBackAtModels1767226100000 implements MigrationInterface {
  readonly name = 'LookBackAtModels1767226100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`create index ${table}_past on models.${table} (known_to) where known_to is not null`);
    await runner.query(dateAliases('models'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undateAliases('models'));
    for (const table of TABLES) await runner.query(`drop index models.${table}_past`);
  }
}
