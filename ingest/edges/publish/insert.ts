/** Rows into tables by the batch: one statement whatever their number. */
import type { PoolClient } from 'pg';
import { columnTypes } from '../../../subgraphs/index.ts';

/** Anything that answers queries: a pool, or one client inside a transaction. */
export type Queryable = Pick<PoolClient, 'query'>;

/** Half characters and NULs, which no text of PostgreSQL holds, become U+FFFD. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

/** JSON as it may be stored: what `storable` is for a text. */
const storableJson = (value: unknown): string => {
  const json = JSON.stringify(value);
  if (!/\\u(?:d[89a-f]|0000)/.test(json)) return json;
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? storable(inner) : inner));
};

/** Rows as one JSON array, for `jsonb_populate_recordset`. Where rows are many, `unnested` takes half the server's time. */
export const rowsJson = (rows: readonly object[]): string => storableJson(rows);

/** A source of rows for a statement, and the parameters that it takes. */
export interface Unnested {
  readonly from: string;
  readonly columns: string;
  readonly values: readonly string[];
}

/**
 * Rows that all have the columns of the first, as one array a column: `unnest(...) as n (columns)`. Its parameters come
 * after the `before` first ones of the statement.
 */
export const unnested = (table: string, rows: readonly object[], before: number): Unnested => {
  const types = columnTypes(table);
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => `"${name}"`).join(', ');
  const arrays = names.map((name, index) => `$${before + index + 1}::${typeOf(types, table, name)}[]`);
  return {
    from: `unnest(${arrays.join(', ')}) as n (${columns})`,
    columns,
    values: names.map((name) => arrayOf(rows, name, types.get(name) === 'jsonb')),
  };
};

const typeOf = (types: ReadonlyMap<string, string>, table: string, name: string): string => {
  const type = types.get(name);
  if (type === undefined) throw new Error(`${table} has no column ${name}`);
  return type;
};

const arrayOf = (rows: readonly object[], name: string, json: boolean): string =>
  `{${rows.map((row) => element((row as Readonly<Record<string, unknown>>)[name], json)).join(',')}}`;

const element = (value: unknown, json: boolean): string => {
  if (value === null || value === undefined) return 'NULL';
  return quoted(typeof value === 'string' && !json ? storable(value) : storableJson(value));
};

const quoted = (text: string): string => (/["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`);

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
  if (rows.length === 0) return;
  const shared = Object.keys(constants);
  const { from, columns, values } = unnested(table, rows, shared.length);
  const given = shared.map((_, index) => `, $${index + 1}`).join('');
  await db.query({
    name: `insert ${table}`,
    text: `insert into ${table} (${[columns, ...shared].join(', ')}) select ${columns}${given} from ${from} ${conflict}`,
    values: [...Object.values(constants), ...values],
  });
};
