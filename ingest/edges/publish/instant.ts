/** One transaction is one instant of the graph: rows that it closes and opens, and what the database keeps of the past. */
import type { Queryable } from './insert.ts';

/** Says to the database when the graph comes to know what the rest of the transaction changes (`evidence.instant()`). */
export const setInstant = (db: Queryable, at: Date): Promise<unknown> =>
  db.query({ name: 'instant', text: `select set_config('recital.at', $1, true)`, values: [at.toISOString()] });
