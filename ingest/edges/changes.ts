/**
 * The feed of changes. A number that a transaction takes as it writes would be no cursor: a slow one commits behind a
 * reader who has gone on. So what changed is noted without a place, and gets one after it is committed.
 */
import type { Pool } from 'pg';
import type { RecordId } from '../../schema/domain/ids.ts';
import type { ChangedRecords } from '../../subgraphs/runtime/derive.ts';
import { inTransaction } from './database.ts';
import { insertRows, type Queryable } from './publish/insert.ts';

/**
 * Notes records that are shown otherwise, in the transaction that changes them; `gone` are those that are shown no more.
 * The caller holds their locks. What else changes, the database notes itself.
 */
export const noteRecords = async (
  db: Queryable,
  changed: ChangedRecords,
  gone: ReadonlySet<RecordId>,
  at: Date,
): Promise<void> => {
  const rows = [...changed]
    .flatMap(([type, ids]) => ids.map((id) => ({ id, type, gone: gone.has(id) })))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await insertRows(db, 'evidence.change', rows, { at: at.toISOString() }, CHANGED_AGAIN);
};

const CHANGED_AGAIN = `on conflict on constraint change_pk
  do update set gone = excluded.gone, at = excluded.at, position = null`;

/** Changes placed in one transaction. */
const BATCH = 5_000;

const UNPLACED = `select exists (select from evidence.change where position is null) as any`;

const PLACE = `
  update evidence.change c set position = $1 + n.number
  from (select id, row_number() over (order by at, id) as number
        from (select id, at from evidence.change where position is null order by at, id limit $2
              for update skip locked) unplaced) n
  where n.id = c.id`;

/** One batch; how many it placed. The feed's row is held until the commit, so places are seen in their order. */
const placeBatch = (pool: Pool): Promise<number> =>
  inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ last: string }>('select last from evidence.feed for update');
    const { rowCount } = await client.query(PLACE, [rows[0]?.last ?? 0, BATCH]);
    await client.query('update evidence.feed set last = last + $1', [rowCount ?? 0]);
    return rowCount ?? 0;
  });

/** Gives every committed change its place. What a transaction is changing again waits for its end. */
export const placeChanges = async (pool: Pool, signal?: AbortSignal): Promise<void> => {
  for (let placed = 1; placed > 0 && !signal?.aborted;) {
    const { rows } = await pool.query<{ any: boolean }>(UNPLACED);
    placed = rows[0]?.any ? await placeBatch(pool) : 0;
  }
};

export interface PlacedChange {
  readonly id: RecordId;
  /** The name of its type in the graph. */
  readonly type: string;
  readonly gone: boolean;
  readonly at: Date;
  readonly position: number;
}

/** Those behind `after`, and up to `upto` where one is given. */
export const listChanges = async (
  db: Queryable,
  after: number,
  limit: number,
  upto?: number,
): Promise<readonly PlacedChange[]> => {
  const { rows } = await db.query<PlacedChange>(
    `select id, type, gone, at, position::float8 as position from evidence.change
     where position > $1 and ($3::bigint is null or position <= $3) order by position limit $2`,
    [after, limit, upto ?? null],
  );
  return rows;
};
