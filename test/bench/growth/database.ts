/**
 * A database with many documents: one generated publication is published, and its rows are copied under other numbers.
 * Publishing a hundred thousand would take hours, and what is measured here is reading.
 */
import pg from 'pg';
import { inTransaction, openPool } from '../../../ingest/edges/database.ts';
import { publish } from '../../../ingest/edges/publish/publish.ts';
import { indexAll } from '../../../ingest/edges/search-index.ts';
import { migrateAll } from '../../../subgraphs/index.ts';
import { generatedPublication, ORDER, type Size } from '../publications.ts';

/** Numbers of as many digits, so that no offset moves. */
const FIRST = 100_000;

export const fillDatabase = async (url: string, documents: number, size: Size = ORDER): Promise<void> => {
  await migrateAll(url);
  const publication = generatedPublication(FIRST, size);
  const pool = openPool(url, { size: 1 });
  await inTransaction(pool, (client) =>
    publish(client, publication, { now: () => new Date(), readAgain: async () => publication }),
  );
  await indexAll(pool);
  await pool.end();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    const hash = publication.revision.id.split('/')[1] ?? '';
    await withoutIndexes(client, async () => {
      for (const table of await tablesOf(client)) await copyRows(client, table, hash, documents);
      await spreadDueDates(client);
    });
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
};

const tablesOf = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ readonly name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('policies', 'agencies', 'models', 'grants', 'evidence') and table_name <> 'migration'
       and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** An index is made faster than it is kept; those that make rows unique stay. */
const withoutIndexes = async (client: pg.Client, work: () => Promise<void>): Promise<void> => {
  const { rows } = await client.query<{ readonly name: string; readonly definition: string }>(
    `select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
     where schemaname in ('policies', 'agencies', 'models', 'grants', 'evidence') and indexdef not like 'CREATE UNIQUE%'`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
};

/** What names the order, its text or a statement names another in the copy; rows that all orders share stay one. */
const copyRows = async (client: pg.Client, table: string, hash: string, documents: number): Promise<void> => {
  await client.query(
    `insert into ${table} select copy.*
     from (select to_jsonb(t)::text as told from ${table} t) as template, generate_series($1::int, $2::int) as n,
       lateral jsonb_populate_record(null::${table}, replace(replace(replace(told,
         '${FIRST}', n::text), '${hash}', lpad(to_hex(n), 16, '0')), 'statement/', 'statement/' || n || '-')::jsonb) as copy
     where told ~ '${FIRST}|${hash}|statement/'
     on conflict do nothing`,
    [FIRST + 1, FIRST + documents - 1],
  );
};

/** A third of the duties are due on some day of ten years; as generated, none is. */
const spreadDueDates = async (client: pg.Client): Promise<void> => {
  for (const table of ['policies.obligation_actor', 'policies.obligation_place']) {
    await client.query(
      `update ${table} set due_on = date '2020-01-01' + abs(hashtext(obligation_id)) % 3650
       where abs(hashtext(obligation_id)) % 3 = 0`,
    );
  }
};
