/** Decisions over a database: what evidence's mutations and the operator's command are handed. */
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Outcome, Review } from '../../schema/domain/review.ts';
import { readArchived } from '../edges/archive.ts';
import { inTransaction, openPool, withRetries } from '../edges/database.ts';
import { loadKnownNames } from '../edges/known.ts';
import type { PublishContext } from '../edges/publish/publish.ts';
import { decide, undo } from '../edges/review/decide.ts';
import { Refused } from '../edges/review/refuse.ts';
import { ONE_AT_A_TIME } from './isolated-pipeline.ts';
import type { Pipeline } from './context.ts';

export interface ReviewOptions {
  /** The data directory: a text whose source is deleted may have to be read from another one, out of its `archive/`. */
  readonly home: string;
  readonly now?: () => Date;
  readonly pipeline?: Pipeline;
}

export const reviewOver = (
  pool: Pool,
  { home, now = () => new Date(), pipeline = ONE_AT_A_TIME }: ReviewOptions,
): Review => {
  const context: PublishContext = {
    now,
    readAgain: async ({ name, sha256 }) =>
      pipeline.run({ name, sha256, bytes: await readArchived(join(home, 'archive'), sha256) }, await loadKnownNames()),
  };
  return {
    decide: (command, who) =>
      outcomeOf(withRetries(() => inTransaction(pool, (client) => decide(client, command, who, context)))),
    undo: (decision, who) =>
      outcomeOf(withRetries(() => inTransaction(pool, (client) => undo(client, decision, who, context)))),
  };
};

/** A refusal is an answer; anything else that goes wrong is thrown on. */
const outcomeOf = async (taken: Promise<string>): Promise<Outcome> => {
  try {
    return { decision: await taken, refusal: null };
  } catch (error) {
    if (error instanceof Refused) return { decision: null, refusal: error.refusal };
    throw error;
  }
};

export interface OpenReview extends Review {
  close(): Promise<void>;
}

/** Decisions are taken one after the other: a second connection is for the one that waits. */
const CONNECTIONS = 2;

export const openReview = (database: string, options: ReviewOptions): OpenReview => {
  const pool = openPool(database, { size: CONNECTIONS });
  return { ...reviewOver(pool, options), close: () => pool.end() };
};
