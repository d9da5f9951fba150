/** Partial dates (`2026-05-21`, `2026-05`, `2026`) in SQL. */
import sql, { type Sql } from 'sql-template-tag';

/** The first day that a column of partial dates covers, as a `date`; null for null. */
export const firstDay = (column: Sql): Sql => sql`(${column} || substr('-01-01', length(${column}) - 3))::date`;
