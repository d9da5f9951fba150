/**
 * What people decide: each mutation is one decision, taken where all subgraphs can be written (`schema/domain/review.ts`).
 * And what they ask to be read.
 */
import type { Command, Decider, Outcome, Review } from '../../../schema/domain/review.ts';
import type { Json } from '../../../schema/domain/statement.ts';
import type { Role } from '../../../schema/domain/viewer.ts';
import type { Resolvers } from '../../../schema/generated/evidence.ts';
import { refuseUnstorable } from '../../runtime/arguments.ts';
import { apiError, badInput } from '../../runtime/errors.ts';
import { find } from '../../runtime/loaders.ts';
import { requireRole } from '../../runtime/viewer.ts';
import type { Context } from '../context.ts';
import { nodeById } from '../nodes.ts';
import type { DecisionRow } from '../rows.ts';

/** Whoever asks, if they may decide; `reason` as it was given, an empty one is none. */
const deciderOf = ({ viewer }: Context, role: Role, reason: string | null | undefined): Decider => {
  requireRole(viewer, role);
  return { by: viewer.subject ?? 'anonymous', reason: reason?.trim() ? reason.trim() : null };
};

const reviewOf = ({ review }: Context): Review => {
  if (review) return review;
  throw apiError('UNAVAILABLE', 'This graph is only read: no decisions are taken here.');
};

const payloadOf = async ({ store }: Context, { decision, refusal }: Outcome) => ({
  decision: decision === null ? null : await store.decision.load(decision),
  errors: refusal ? [refusal] : [],
});

const decide = async (context: Context, command: Command, reason?: string | null, role: Role = 'ANALYST') => {
  const decider = deciderOf(context, role, reason);
  refuseUnstorable([command, decider.reason]);
  return payloadOf(context, await reviewOf(context).decide(command, decider));
};

/** Bringing a source back needs what deleting it did. */
const takeBack = async (context: Context, id: string, reason?: string | null) => {
  const decision = await find<DecisionRow>(context.store.decision, id);
  const decider = deciderOf(context, decision?.action === 'DELETE_SOURCE' ? 'OPERATOR' : 'ANALYST', reason);
  refuseUnstorable([id, decider.reason]);
  const outcome = await reviewOf(context).undo(id, decider);
  context.store.decision.clear(id);
  return payloadOf(context, outcome);
};

const MOST_URLS = 100;
const LONGEST_URL = 2_000;

const takeIn = async ({ viewer, intake, store }: Context, urls: readonly string[]) => {
  requireRole(viewer, 'OPERATOR');
  refuseUnstorable(urls);
  if (urls.length === 0 || urls.length > MOST_URLS) throw badInput(`\`urls\` takes 1 to ${MOST_URLS} addresses.`);
  if (urls.some(({ length }) => length > LONGEST_URL))
    throw badInput(`An address has at most ${LONGEST_URL} characters.`);
  const wrong = urls.findIndex((url) => !/^https?:$/.test(URL.parse(url)?.protocol ?? ''));
  if (wrong >= 0) throw badInput(`\`urls[${wrong}]\` is no https:// or http:// address.`);
  if (!intake) throw apiError('UNAVAILABLE', 'This graph is only read: no documents are taken here.');
  const run = await intake.take(urls);
  if (run === null) throw apiError('UNAVAILABLE', 'Too many documents wait to be read; try again in a minute.');
  return store.run.load(run);
};

/** What a decision names is told by its id alone where the graph shows it no more. */
const named = async ({ store }: Context, id: string | null) => (id === null ? null : nodeById(store, id));

export const decisionResolvers: Resolvers<Context> = {
  Mutation: {
    accept: (_, { id, reason }, context) => decide(context, { action: 'ACCEPT', id }, reason),
    reject: (_, { id, reason }, context) => decide(context, { action: 'REJECT', id }, reason),
    correct: (_, { statement, value, reason }, context) =>
      decide(context, { action: 'CORRECT', statement, value: value as Json }, reason),
    explainConflict: (_, { conflict, explanation }, context) =>
      decide(context, { action: 'EXPLAIN', conflict }, explanation),
    resolveConflict: (_, { conflict, statement, reason }, context) =>
      decide(context, { action: 'RESOLVE', conflict, statement }, reason),
    mergeRecords: (_, { from, into, reason }, context) => decide(context, { action: 'MERGE', from, into }, reason),
    keepApart: (_, { from, into, reason }, context) => decide(context, { action: 'KEEP_APART', from, into }, reason),
    splitRecord: (_, { id, label, statements, reason }, context) =>
      decide(context, { action: 'SPLIT', id, label, statements }, reason),
    bindSource: (_, { report, number, source, reason }, context) =>
      decide(context, { action: 'BIND', report, number, source }, reason),
    deleteSource: (_, { source, reason }, context) =>
      decide(context, { action: 'DELETE_SOURCE', source }, reason, 'OPERATOR'),
    ingest: (_, { urls }, context) => takeIn(context, urls),
    undo: (_, { decision, reason }, context) => takeBack(context, decision, reason),
  },
  Decision: {
    __resolveReference: ({ id }, { store }) => find<DecisionRow>(store.decision, id),
    target: ({ targetId }, _, context) => named(context, targetId),
    other: ({ otherId }, _, context) => named(context, otherId),
    takenAt: ({ takenAt }) => takenAt.toISOString(),
    undoneAt: ({ undoneAt }) => undoneAt?.toISOString() ?? null,
  },
};
