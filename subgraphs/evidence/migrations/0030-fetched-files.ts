/** Files that are named by an address: a worker fetches their bytes. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FetchedFiles1767230000000 implements MigrationInterface {
  readonly name = 'FetchedFiles1767230000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence.ingest_file add column url text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence.ingest_file drop column url');
  }
}
