/** Where a question about evidence begins. */
import { CODES, type CodeName } from '../../../schema/domain/codes.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Resolvers } from '../../../schema/generated/evidence.ts';
import { MAX_PAGE } from '../../../schema/connection.ts';
import { argumentId, asOfOf } from '../../runtime/as-of.ts';
import { badInput } from '../../runtime/errors.ts';
import { listed } from '../../runtime/listed.ts';
import { find } from '../../runtime/loaders.ts';
import { compareClaims, type ClaimPair } from '../claims.ts';
import type { Context } from '../context.ts';
import { nodeById, nodeOf } from '../nodes.ts';
import { passagePermalink, recordPermalink } from '../../../schema/domain/permalink.ts';
import type { Store } from '../store.ts';
import { linkedTo, pathBetween } from '../walks.ts';

const isCode = (code: string): code is CodeName => Object.hasOwn(CODES, code);

const comparedClaims = async (
  store: Store,
  leftId: RecordId | undefined,
  rightId: RecordId | undefined,
): Promise<readonly ClaimPair[] | null> => {
  if (leftId === undefined || rightId === undefined) return null;
  const [left, right] = await Promise.all([store.claimsOf(leftId), store.claimsOf(rightId)]);
  return compareClaims({ id: leftId, statements: left }, { id: rightId, statements: right });
};

export const queryResolvers: Resolvers<Context> = {
  Query: {
    node: (_, { id, asOf }, { store }) => nodeById(store, argumentId(id, asOf)),
    nodes: (_, { ids, asOf }, { store }) => {
      if (ids.length > MAX_PAGE) throw badInput(`\`ids\` takes at most ${MAX_PAGE} ids.`);
      return Promise.all(ids.map((id) => nodeById(store, argumentId(id, asOf))));
    },
    source: (_, { id }, { store }) => find(store.source, id),
    sources: (_, { filter, ...page }, { store }) => store.sources(filter ?? {}, page),
    revision: (_, { id }, { store }) => find(store.revision, id),
    document: (_, { id }, { store }) => find(store.document, id),
    conflicts: (_, { filter, asOf, ...page }, { store }) => store.conflicts(filter ?? {}, page, asOfOf(asOf)),
    search: (_, args, { store }) => store.search(args),
    path: (_, { from, to, maxLength, asOf }, { store }) =>
      pathBetween(store, argumentId(from, asOf), argumentId(to, asOf), maxLength),
    linked: (_, { id, asOf, ...args }, { store }) => linkedTo(store, argumentId(id, asOf), args),
    compare: async (_, { left, right }, { store }) => {
      const both = await Promise.all([nodeById(store, left), nodeById(store, right)]);
      return both.every(Boolean) ? { leftId: left, rightId: right } : null;
    },
    auditTrail: (_, { filter, ...page }, { store }) => store.auditTrail(filter ?? {}, page),
    reviewTasks: (_, { filter, ...page }, { store }) => store.reviewTasks(filter ?? {}, page),
    knownUnknowns: (_, page, { store }) => store.knownUnknowns(page),
    ingestRuns: (_, page, { store }) => store.ingestRuns(page),
    changes: (_, { filter, ...page }, { store }) => store.changes(filter?.types ?? null, page),
    stats: () => ({}),
  },
  Change: {
    at: ({ at }) => at.toISOString(),
    node: ({ id }, _, { store }) => nodeById(store, id),
  },
  Comparison: {
    __resolveReference: (reference) => reference,
    claims: ({ leftId, rightId }, _, { store }) => comparedClaims(store, leftId, rightId),
    claimPairs: ({ leftId, rightId }, { verdict, ...page }, { store }) =>
      listed(
        'claimPairs',
        async () => {
          const pairs = (await comparedClaims(store, leftId, rightId)) ?? [];
          return verdict ? pairs.filter((pair) => verdict.includes(pair.verdict)) : pairs;
        },
        ({ left, right, property }) => `${property} ${left?.id ?? ''} ${right?.id ?? ''}`,
        page,
      ),
  },
  SearchHit: {
    snippet: ({ snippet }) => snippet(),
    permalink: ({ id, revisionId, position }) =>
      revisionId === null || position === null ? recordPermalink(id) : passagePermalink(revisionId, position),
    record: ({ id }, _, { store }) => nodeOf(store, id),
  },
  IdentityJudgement: {
    __resolveReference: ({ id }, { store }) => find(store.judgement, id),
    left: ({ leftId }, _, { store }) => nodeOf(store, leftId),
    right: ({ rightId }, _, { store }) => nodeOf(store, rightId),
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
    undoneAt: ({ undoneAt }) => undoneAt?.toISOString() ?? null,
  },
  ReviewTask: {
    __resolveReference: ({ id }, { store }) => find(store.task, id),
    record: ({ recordId }, _, { store }) => (recordId === null ? null : nodeOf(store, recordId)),
    target: ({ targetId }, _, { store }) => (targetId === null ? null : nodeOf(store, targetId)),
    candidate: ({ candidateId }, _, { store }) => (candidateId === null ? null : nodeOf(store, candidateId)),
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
  },
  KnownUnknown: {
    __resolveReference: ({ id }, { store }) => find(store.unknown, id),
    record: ({ subjectId }, _, { store }) => (subjectId === null ? null : nodeOf(store, subjectId)),
    quote: ({ quoteId }, _, { store }) => find(store.quote, quoteId),
  },
  IngestRun: {
    __resolveReference: ({ id }, { store }) => find(store.run, id),
    startedAt: ({ startedAt }) => startedAt.toISOString(),
    finishedAt: ({ finishedAt }) => finishedAt?.toISOString() ?? null,
    counts: ({ id }, _, { store }) => store.stateCounts(id, null),
    files: ({ id }, { filter, ...page }, { store }) => store.filesOf(id, { ...page, state: filter?.state ?? null }),
  },
  IngestFile: {
    nextStep: ({ code }) => (code !== null && isCode(code) ? CODES[code].nextStep : null),
    document: ({ documentId }, _, { store }) => find(store.document, documentId),
  },
  Stats: {
    sources: async (_, __, { store }) => (await store.counts()).sources,
    revisions: async (_, __, { store }) => (await store.counts()).revisions,
    passages: async (_, __, { store }) => (await store.counts()).passages,
    quotes: async (_, __, { store }) => (await store.counts()).quotes,
    statements: async (_, __, { store }) => (await store.counts()).statements,
    records: (_, __, { store }) => store.typeCounts(),
  },
};
