/**
 * The ids that a statement is about, as rows. One alone is no list: of a list PostgreSQL sees how long it is, and so plans
 * the statement anew each time, which takes longer than running it.
 */
import sql, { raw, type Sql } from 'sql-template-tag';

/** Rows of `NAME (id)`. */
export const idRows = (ids: readonly string[], name: string): Sql =>
  ids.length === 1
    ? sql`(select ${ids[0]}::text as id) as ${raw(name)}`
    : sql`unnest(${ids}::text[]) as ${raw(name)} (id)`;

/** A condition: the column holds one of them. */
export const isOneOf = (column: Sql, ids: readonly string[]): Sql =>
  ids.length === 1 ? sql`${column} = ${ids[0]}` : sql`${column} = any(${ids}::text[])`;
