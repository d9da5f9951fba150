/** Names of one record are kept with a sign between them, by which one whole name is told from words of several. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PartNames1767231400000 implements MigrationInterface {
  readonly name = 'PartNames1767231400000';

  async up(runner: QueryRunner): Promise<void> {
    // Whoever indexes next does it anew.
    await runner.query('update evidence.record set search = null where search is not null');
  }

  async down(): Promise<void> {
    // The sign is in nobody's way.
  }
}
