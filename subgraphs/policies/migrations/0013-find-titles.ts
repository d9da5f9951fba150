/** Instruments by the words of their titles: one that comes is held against those that share some, not against all. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindTitles1767231500000 implements MigrationInterface {
  readonly name = 'FindTitles1767231500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index instrument_titled on policies.instrument
      using gin (to_tsvector('simple', translate(title, '/.-–—_“”‘’«»…•·', '               '))) where known_to is null and title is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index policies.instrument_titled`);
  }
}
