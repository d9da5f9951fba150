/** Rows of a query by the batch, so that memory does not grow with their number. All are of one moment. */
import type { Pool } from 'pg';

/** Columns of plain values, or of lists of them. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

const BATCH = 1_000;

export async function* streamRows(pool: Pool, sql: string): AsyncGenerator<Row> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`declare rows no scroll cursor for ${sql}`);
    for (;;) {
      const { rows } = await client.query<Row>(`fetch ${BATCH} from rows`);
      if (rows.length === 0) return;
      yield* rows;
    }
  } finally {
    // Ends the transaction whether the reader came to the end or not.
    await client.query('rollback');
    client.release();
  }
}
