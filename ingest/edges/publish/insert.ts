/** Rows into tables by the batch: one statement and one parameter whatever their number. */
import type { PoolClient } from 'pg';

/** Anything that answers queries: a pool, or one client inside a transaction. */
export type Queryable = Pick<PoolClient, 'query'>;

/**
 * Rows as one JSON array, for `jsonb_populate_recordset`: as fast in the server as `unnest` of a column each, and half
 * the work here, where the documents are read. Half characters and NULs, which no text of PostgreSQL holds, become U+FFFD.
 */
export const rowsJson = (rows: readonly object[]): string => {
  const json = JSON.stringify(rows);
  if (!/\\u(?:d[89a-f]|0000)/.test(json)) return json;
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value,
  );
};

/**
 * `insert` of rows that all have the columns of the first, and share the values of `constants`;
 * ids that are there already stay as they are, unless `conflict` says otherwise.
 */
export const insertRows = async (
  db: Queryable,
  table: string,
  rows: readonly object[],
  constants: Readonly<Record<string, string>> = {},
  conflict = 'on conflict do nothing',
): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const shared = Object.keys(constants);
  await db.query({
    name: `insert ${table}`,
    text: `insert into ${table} (${[...columns, ...shared].join(', ')})
           select ${[...columns, ...shared.map((_, index) => `$${index + 2}`)].join(', ')}
           from jsonb_populate_recordset(null::${table}, $1) ${conflict}`,
    values: [rowsJson(rows), ...Object.values(constants)],
  });
};
