/** What only people and runs put into evidence, beside the published documents: conflicts, tasks, judgements, runs. */
import type { DataSource } from 'typeorm';
import { FRAMEWORK, ORDER, publishAll, SIGNED } from './material.ts';

export const publishWithRows = async (url: string, source: DataSource): Promise<void> => {
  await publishAll(url);
  await source.query(`
    insert into evidence.record_alias values ('instrument/us/reported/2026-05/large-models', '${ORDER}');
    insert into evidence.record (id, type, label, canonical_id, recorded_at, withdrawn_at) values
      ('agency/the-watch', 'Agency', 'The Watch', 'agency/watch', now(), null),
      ('agency/withdrawn', 'Agency', 'Withdrawn', 'agency/withdrawn', now(), now());
    insert into evidence.conflict values
      ('conflict/1', 'NUMBER', 'OPEN', '${FRAMEWORK}', 'noticeDays', now()), ('conflict/2', 'DATE', 'RESOLVED', '${ORDER}', 'signedOn', now());
    insert into evidence.conflict_statement select 'conflict/1', id from evidence.statement where property = 'noticeDays';
    insert into evidence.identity_judgement values ('judgement/1', 'agency/watch', 'agency/the-watch', 'SAME', 'a reader', null, now(), null);
    insert into evidence.review_task values
      ('task/1', 'LINK', 'agency/watch', 'Two offices bear this name.', 'OPEN', '2026-06-02T00:00:00Z'),
      ('task/2', 'LINK', null, 'Done before.', 'DONE', '2026-06-01T00:00:00Z'),
      ('task/9', 'LINK', '${ORDER}', 'Waits longest.', 'OPEN', '2026-06-01T00:00:00Z');
    insert into evidence.ingest_run values
      ('run/a', '2026-06-01T10:00:00Z', '2026-06-01T10:00:05Z', 'test'), ('run/b', '2026-06-02T10:00:00.123456Z', null, 'test');
    insert into evidence.ingest_file (id, run_id, name, state, code, message, document_id, seen_at) values
      ('file/1', 'run/a', 'order.txt', 'DONE', null, null, '${SIGNED}', now()),
      ('file/2', 'run/a', 'broken.pdf', 'FAILED', 'E_MALFORMED', 'no xref', null, now()),
      ('file/3', 'run/a', 'odd.pdf', 'FAILED', 'E_OF_TOMORROW', 'from a newer pipeline', null, now()),
      ('file/10', 'run/b', 'tenth.txt', 'QUEUED', null, null, null, now()),
      ('file/4', 'run/b', 'report.txt', 'QUEUED', null, null, null, now());`);
};
