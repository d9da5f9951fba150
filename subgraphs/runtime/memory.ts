/**
 * Answers remembered for as long as the data is what it was (docs/adr/0024-answers-remembered.md). PostgreSQL tells in a word
 * which transactions a statement sees: while it tells the same word, every statement finds the same rows. So nobody has to
 * say what changed, and what is remembered is never an old answer.
 */
import { LRUCache } from 'lru-cache';
import sql from 'sql-template-tag';
import type { Database } from './database.ts';

export interface Memory {
  /** The answer as JSON; null where none is remembered, or the data has changed since. */
  recall(key: string): Promise<string | null>;
  /** Called before the work on an answer begins: gives what remembers it. The work may read nothing but the database. */
  learn(key: string): (json: string) => void;
}

/** What the data is, in a word that never comes again once the data has changed. */
export type Version = () => Promise<string>;

interface Kept {
  readonly json: string;
  readonly version: string;
}

/** `bytes` is what keys and answers take together, at two bytes a character. */
export const memoryOf = (version: Version, bytes: number): Memory => {
  const memory = new LRUCache<string, Kept>({
    maxSize: bytes,
    sizeCalculation: ({ json }, key) => 2 * (json.length + key.length),
  });
  /** The last word that was told, whenever that was. */
  let told: string | null = null;
  const look = oncePerTurn(async () => (told = await version()));
  return {
    recall: async (key) => {
      const kept = memory.get(key);
      // Where the database does not answer, nothing is remembered either: the work tells what is wrong.
      return kept && kept.version === (await look().catch(() => null)) ? kept.json : null;
    },
    learn: (key) => {
      const before = told;
      const keep = async (json: string): Promise<void> => {
        const after = await look();
        // The same before the first statement and after the last: so it was all the while.
        if (after === before) memory.set(key, { json, version: after });
      };
      // Nobody waits for it, and where it fails nothing is kept.
      return (json) => void keep(json).catch(() => undefined);
    },
  };
};

/** Whoever asks in the same turn of the event loop shares one answer, which is asked for after all of them. */
const oncePerTurn = <Value>(ask: () => Promise<Value>): (() => Promise<Value>) => {
  let next: Promise<Value> | null = null;
  return () =>
    (next ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      next = null;
      return ask();
    }));
};

/**
 * Which transactions are seen; on a replica, which does not list those that still run, what has been replayed. Where one server
 * takes the place of another, transactions may be numbered otherwise; it started at another time.
 */
export const versionOf =
  (db: Database): Version =>
  async () => {
    const [row] = await db.query<{ readonly version: string }>(VERSION);
    if (!row) throw new Error('the database does not tell its version');
    return row.version;
  };

const VERSION = sql`select concat_ws(' ', pg_postmaster_start_time(),
  case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text else pg_current_snapshot()::text end) as version`;
