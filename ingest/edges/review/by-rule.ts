/** Records that a rule finds to be one beyond doubt. What a rule decides is a decision like a person's, and can be taken back. */
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Merge } from '../../../schema/domain/merges.ts';
import type { Decider } from '../../../schema/domain/review.ts';
import { merge } from './identity.ts';
import { wasJudged } from './identity-store.ts';
import { lockDecisions, saveDecision } from './store.ts';

/** Nothing where the pair was judged before: what a person took back is not done again. */
export const mergeByRule = async (client: PoolClient, pair: Merge, who: Decider, at: Date): Promise<void> => {
  await lockDecisions(client);
  if (await wasJudged(client, pair)) return;
  const id = `decision/${randomUUID()}`;
  await saveDecision(client, { id, action: 'MERGE', target: pair.from, other: pair.into, value: null }, who, at);
  await merge(client, { id, at }, pair, who);
};
