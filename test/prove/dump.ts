/** Everything that a graph shows, as text that does not depend on when or in which order it came to be. */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { RECORD_TYPE_NAMES } from '../../schema/domain/catalog.ts';
import { tableOf } from '../../ingest/edges/publish/record-row.ts';
import { resolveDatabase } from '../../subgraphs/runtime/postgres/resolve.ts';

const QUERIES: readonly string[] = [
  `select id, text, asserting, work_id from evidence.revision order by id`,
  `select s.id, s.subject_id, s.property, s.value, s.value_record, array_agg(q.exact order by q.revision_id, q.start_offset)
   from evidence.statement s join evidence.statement_quote sq on sq.statement_id = s.id
   join evidence.quote q on q.id = sq.quote_id where s.withdrawn_at is null group by s.id order by s.id`,
  // Not what only a withdrawn record stands on: there is one only where its text came before a better one.
  `select id, exact, prefix, suffix, start_offset, end_offset from evidence.quote q
   where not exists (select from evidence.record r where r.revision_id = q.revision_id and r.quote_id = q.id
                     and r.withdrawn_at is not null)
     or exists (select from evidence.statement_quote s where s.quote_id = q.id) order by id`,
  `select id, type, label, canonical_id, facts from evidence.record where withdrawn_at is null order by id`,
  `select id, start_offset, end_offset, text from evidence.passage order by id`,
  `select id, record_id, kind, start_offset, end_offset from evidence.mention order by id`,
  ...RECORD_TYPE_NAMES.map(
    (type) => `select to_jsonb(t) - 'known_from' as row from ${tableOf(type)} t where known_to is null order by id`,
  ),
];

export interface Dump {
  readonly sha256: string;
  readonly rows: number;
  readonly parts: readonly string[];
}

export const dumpOf = async (home: string): Promise<Dump> => {
  const database = await resolveDatabase({ databaseUrl: null, home });
  return dumpDatabase(database.url).finally(() => database.stop());
};

export const dumpDatabase = async (url: string): Promise<Dump> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const parts: string[] = [];
    let rows = 0;
    for (const query of QUERIES) {
      const found = await client.query(query);
      rows += found.rows.length;
      parts.push(found.rows.map((row) => JSON.stringify(row)).join('\n'));
    }
    return { sha256: createHash('sha256').update(parts.join('\n\n')).digest('hex'), rows, parts };
  } finally {
    await client.end();
  }
};

/** The first rows that only one of two graphs shows. */
export const differencesOf = (left: Dump, right: Dump, most = 5): readonly string[] =>
  left.parts
    .flatMap((part, index) => {
      const [mine, theirs] = [new Set(part.split('\n')), new Set((right.parts[index] ?? '').split('\n'))];
      return [
        ...[...mine].filter((row) => !theirs.has(row)).map((row) => `- ${row.slice(0, 300)}`),
        ...[...theirs].filter((row) => !mine.has(row)).map((row) => `+ ${row.slice(0, 300)}`),
      ];
    })
    .slice(0, most);
