/** Instruments that nobody has signed: few, and looked at whenever a text comes that may be one of them. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindUnsigned1767225900000 implements MigrationInterface {
  readonly name = 'FindUnsigned1767225900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index instrument_unsigned on policies.instrument (kind, id)
      where known_to is null and number is null and signed_on is null and title is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index policies.instrument_unsigned`);
  }
}
