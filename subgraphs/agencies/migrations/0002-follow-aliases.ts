/** Ids that were given up for others, as evidence publishes them: the old id still answers. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createAliases, dropAliases } from '../../runtime/aliases.ts';

export class FollowAgenciesAliases1767225800000 implements MigrationInterface {
  readonly name = 'FollowAgenciesAliases1767225800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createAliases('agencies'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropAliases('agencies'));
  }
}
