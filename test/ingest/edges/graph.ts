/** One test's database, and what is asked of it. */
import { afterAll, beforeAll } from '@jest/globals';
import type { Pool } from 'pg';
import { RECORD_TYPE_NAMES } from '../../../schema/domain/catalog.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import { inTransaction, openPool } from '../../../ingest/edges/database.ts';
import { publish, type PublishContext, type Published } from '../../../ingest/edges/publish/publish.ts';
import { tableOf } from '../../../ingest/edges/publish/record-row.ts';
import { RECORD_SUBGRAPHS } from '../../../subgraphs/runtime/aliases.ts';
import { withDatabase } from '../../database.ts';

export interface Graph {
  readonly url: string;
  readonly pool: () => Pool;
  readonly context: PublishContext;
  /** Publishes at a time that goes on by a second with each call. */
  readonly publish: (publication: Publication) => Promise<Published>;
  readonly rows: <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** Everything that the graph shows: current rows, standing statements with their quotes, registered records. */
  readonly shown: () => Promise<unknown>;
  /** Every row of every table, as text. */
  readonly everything: () => Promise<string>;
  readonly clear: () => Promise<void>;
}

const EVIDENCE = [
  'source',
  'revision',
  'passage',
  'quote',
  'quote_anchor',
  'former_quote',
  'record',
  'mention',
  'marker',
  'uncited_sentence',
  'statement',
  'statement_quote',
  'known_unknown',
  'record_alias',
  'conflict',
  'conflict_statement',
  'review_task',
  'decision',
  'decision_statement',
  'identity_judgement',
  'source_binding',
  // What the database keeps of rows that go comes last, so that clearing leaves nothing.
  'source_past',
  'revision_past',
  'record_past',
  'record_alias_past',
  'statement_past',
  'conflict_past',
  'conflict_statement_past',
].map((table) => `evidence.${table}`);
const RECORDS = RECORD_TYPE_NAMES.map(tableOf);

export const withGraph = (): Graph => {
  const { url } = withDatabase();
  let pool: Pool | null = null;
  let clock = Date.parse('2026-01-01T00:00:00Z');
  const given = new Map<string, Publication>();
  const context: PublishContext = {
    now: () => new Date((clock += 1000)),
    readAgain: async ({ name, sha256 }) => given.get(sha256) ?? Promise.reject(new Error(`${name} was never given`)),
  };
  const get = (): Pool => {
    if (!pool) throw new Error('not yet');
    return pool;
  };
  beforeAll(() => void (pool = openPool(url, { size: 8 })));
  afterAll(() => pool?.end());
  const rows = async <Row>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    (await get().query(sql, [...values])).rows as readonly Row[];
  return {
    url,
    pool: get,
    context,
    rows,
    publish: (publication) => {
      given.set(publication.revision.sha256, publication);
      return inTransaction(get(), (client) => publish(client, publication, context));
    },
    shown: async () => ({
      statements: await rows(
        `select s.id, s.subject_id, s.value, s.judgement, s.source_id, array_agg(q.exact order by q.revision_id, q.start_offset) as quotes
         from evidence.statement s join evidence.statement_quote sq on sq.statement_id = s.id
         join evidence.quote q on q.id = sq.quote_id join evidence.revision r on r.id = q.revision_id
         where s.withdrawn_at is null and r.withdrawn_at is null group by s.id order by s.id`,
      ),
      records: await rows('select id, type from evidence.record where withdrawn_at is null order by id'),
      tables: await Promise.all(
        RECORDS.map((table) =>
          rows(`select to_jsonb(t) - 'known_from' as row from ${table} t where known_to is null order by id`),
        ),
      ),
    }),
    everything: async () => {
      const tables = await Promise.all(
        [...EVIDENCE, ...RECORDS].map((table) =>
          rows<{ row: string }>(`select t::text as row from ${table} t order by 1`),
        ),
      );
      return tables.map((found) => found.map(({ row }) => row).join('\n')).join('\n\n');
    },
    clear: async () => {
      const aliases = RECORD_SUBGRAPHS.map((subgraph) => `${subgraph}.record_alias`);
      const others = ['ingest_run', 'ingest_file', 'webhook', 'change'].map((table) => `evidence.${table}`);
      const tables = [...EVIDENCE, ...RECORDS, ...aliases, ...others];
      // For a few rows much quicker than `truncate`, which makes every table a new file.
      await get().query(tables.map((table) => `delete from ${table}`).join(';'));
    },
  };
};
