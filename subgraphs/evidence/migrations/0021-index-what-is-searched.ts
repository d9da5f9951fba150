/**
 * The indexes of search hold no row before it is searchable: an entry for nothing costs as much as one for something, and
 * every document made hundreds, to be replaced a moment later.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES: readonly (readonly [name: string, table: string, column: string, ops: string])[] = [
  ['passage_search', 'passage', 'search', ''],
  ['record_search', 'record', 'search', ''],
  ['record_names', 'record', 'names', ' gin_trgm_ops'],
];

export class IndexWhatIsSearched1767229100000 implements MigrationInterface {
  readonly name = 'IndexWhatIsSearched1767229100000';

  async up(runner: QueryRunner): Promise<void> {
    await remake(runner, (column) => ` where ${column} is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await remake(runner, () => '');
  }
}

const remake = async (runner: QueryRunner, condition: (column: string) => string): Promise<void> => {
  for (const [name, table, column, ops] of INDEXES) {
    await runner.query(`drop index evidence.${name}`);
    await runner.query(`create index ${name} on evidence.${table} using gin (${column}${ops})${condition(column)}`);
  }
};
