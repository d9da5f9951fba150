/**
 * Search that forgives: accents in texts (a configuration of our own over English stems), and slips of the pen in names
 * (trigrams). Both extensions come with PostgreSQL, and whoever may create a schema may create them.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ForgiveNames1767229000000 implements MigrationInterface {
  readonly name = 'ForgiveNames1767229000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query('create extension if not exists unaccent');
    await runner.query('create text search configuration evidence.recital (copy = pg_catalog.english)');
    await runner.query(
      `alter text search configuration evidence.recital
         alter mapping for hword, hword_part, word with unaccent, english_stem`,
    );
    await runner.query('alter table evidence.record add column names text');
    await runner.query('create index record_names on evidence.record using gin (names gin_trgm_ops)');
    // Whoever indexes next does it anew.
    await runner.query('update evidence.record set search = null where search is not null');
    await runner.query('update evidence.passage set search = null where search is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence.record drop column names');
    await runner.query('drop text search configuration evidence.recital');
    // The extensions stay: others may use them.
  }
}
