/** Rows of queries by the batch, so that memory does not grow with their number. All are of one moment. */
import type { Pool } from 'pg';

/** Columns of plain values, or of lists of them. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface RowQuery {
  readonly text: string;
  readonly values?: readonly unknown[];
  /** Rows that are in hand at once. */
  readonly batch?: number;
}

const BATCH = 1_000;

/** The rows of one query after those of the one before. */
export async function* streamRows(pool: Pool, queries: readonly RowQuery[]): AsyncGenerator<Row> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin isolation level repeatable read read only');
    for (const { text, values = [], batch = BATCH } of queries) {
      await client.query(`declare rows no scroll cursor for ${text}`, [...values]);
      for (;;) {
        const { rows } = await client.query<Row>(`fetch ${batch} from rows`);
        if (rows.length === 0) break;
        yield* rows;
      }
      await client.query('close rows');
    }
  } catch (error) {
    broken = true;
    throw error;
  } finally {
    // Ends the transaction whether the reader came to the end or not.
    await client.query('rollback').catch(() => (broken = true));
    client.release(broken);
  }
}
