/** Records that a rule finds to be one beyond doubt. What a rule decides is a decision like a person's, and can be taken back. */
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Merge } from '../../../schema/domain/merges.ts';
import type { Decider } from '../../../schema/domain/review.ts';
import { merge, showIdentity } from './identity.ts';
import { aliased, existing, wasJudged } from './identity-store.ts';
import { lockDecisions, saveDecision } from './store.ts';

/** Nothing where the pair was judged before: what a person took back is not done again. */
export const mergeByRule = async (client: PoolClient, pair: Merge, who: Decider, at: Date): Promise<void> => {
  await lockDecisions(client);
  if (await wasJudged(client, pair)) return;
  const id = `decision/${randomUUID()}`;
  await saveDecision(client, { id, action: 'MERGE', target: pair.from, other: pair.into, value: null }, who, at);
  await merge(client, { id, at }, pair, who);
};

const SAME_INSTRUMENT: Decider = {
  by: 'rule/same-title-and-day@1',
  reason: 'One text cites it by number, day and title, another by the same day and title.',
};

/** Of these pairs those whose records are both there: of an id that only one text named there is nothing to merge. */
export const mergeSameInstruments = async (client: PoolClient, pairs: readonly Merge[], at: Date): Promise<void> => {
  if (pairs.length === 0) return;
  const ids = pairs.flatMap(({ from, into }) => [from, into]);
  const [there, given] = [await existing(client, ids), await aliased(client, ids)];
  for (const pair of pairs.filter(({ from, into }) => there.has(from) && there.has(into)))
    if (given.has(pair.from)) await showIdentity(client, [pair], at);
    else await mergeByRule(client, pair, SAME_INSTRUMENT, at);
};
