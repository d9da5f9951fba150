/**
 * Files of a run in the order in which they were found (`…/10` behind `…/9`), and numbered as they are told to have ended:
 * who follows a run needs but the last number that they heard.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const WAITING = `where state in ('QUEUED', 'RUNNING')`;

const UP = [
  'alter table evidence.ingest_file add column ended integer',
  'create index ingest_file_ended on evidence.ingest_file (run_id, ended)',
  'drop index evidence.ingest_file_run',
  'create index ingest_file_run on evidence.ingest_file (run_id, length(id), id)',
  'drop index evidence.ingest_file_claim',
  `create index ingest_file_claim on evidence.ingest_file (priority, seen_at, length(id), id) ${WAITING}`,
];

const DOWN = [
  'drop index evidence.ingest_file_claim',
  `create index ingest_file_claim on evidence.ingest_file (priority, seen_at, id) ${WAITING}`,
  'drop index evidence.ingest_file_run',
  'create index ingest_file_run on evidence.ingest_file (run_id, id)',
  'alter table evidence.ingest_file drop column ended',
];

export class FilesInTheirOrder1767230300000 implements MigrationInterface {
  readonly name = 'FilesInTheirOrder1767230300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
