/** Who holds a position, in the words of the text: of a group without a record they are all there is. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WordsOfHolders1767231400000 implements MigrationInterface {
  readonly name = 'WordsOfHolders1767231400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table policies.position add column holder_text text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table policies.position drop column holder_text');
  }
}
