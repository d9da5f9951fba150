/**
 * Provisions and obligations, most of all records, are found by the passages that they stand in: they wait for no entry
 * of their own in the index of search.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEARCHED = [
  'Instrument',
  'Agency',
  'Person',
  'Organization',
  'AIModel',
  'GrantProgram',
  'CyberProgram',
  'LegalReference',
];

export class IndexRecordsThatAreSearched1767230500000 implements MigrationInterface {
  readonly name = 'IndexRecordsThatAreSearched1767230500000';

  async up(runner: QueryRunner): Promise<void> {
    const types = SEARCHED.map((type) => `'${type}'`).join(', ');
    await remake(runner, `search is null and type in (${types})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await remake(runner, 'search is null');
  }
}

const remake = async (runner: QueryRunner, condition: string): Promise<void> => {
  await runner.query('drop index evidence.record_unindexed');
  await runner.query(`create index record_unindexed on evidence.record (id) where ${condition}`);
};
