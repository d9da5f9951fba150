/** Sources, their revisions, and the places in their text. */
import type { Resolvers } from '../../../schema/generated/evidence.ts';
import { pageSize } from '../../runtime/connections.ts';
import { badInput } from '../../runtime/errors.ts';
import { find } from '../../runtime/loaders.ts';
import type { Context } from '../context.ts';
import { nodeOf } from '../nodes.ts';
import { passagePermalink, quotePermalink } from '../../../schema/domain/permalink.ts';
import type { Store } from '../store.ts';

const textOf = async (store: Store, id: string): Promise<string> => (await store.text.load(id)) ?? '';

/** A part of a text by UTF-16 offsets; half a character at either end is left out. */
const partOf = (text: string, start: number, end: number | null): string => {
  if (start < 0 || (end !== null && end < start))
    throw badInput('`start` and `end` are offsets, 0 or more, in that order.');
  return text.slice(start, end ?? text.length).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
};

export const textResolvers: Resolvers<Context> = {
  Source: {
    __resolveReference: ({ id }, { store }) => find(store.source, id),
    sourceKind: ({ kind }) => kind,
    revisions: ({ id }, { first }, { store }) => store.revisionsOf(id, pageSize(first)),
    markers: ({ id }, { first, state }, { store }) =>
      store.markersOf(id, { first: pageSize(first), states: state ?? null }),
    citationMarkers: ({ id }, args, { store }) => store.markerPagesOf(id, args),
    uncitedSentences: ({ id }, { first }, { store }) => store.uncitedOf(id, pageSize(first)),
    uncited: ({ id }, args, { store }) => store.uncitedPagesOf(id, args),
    boundSources: async ({ id }, { first }, { store }) => (await store.bindingsOf(id, null)).slice(0, pageSize(first)),
    deletedAt: ({ withdrawnAt }) => withdrawnAt?.toISOString() ?? null,
  },
  BoundSource: {
    source: ({ sourceId }, _, { store }) => store.getSource(sourceId),
  },
  Revision: {
    __resolveReference: ({ id }, { store }) => find(store.revision, id),
    source: ({ sourceId }, _, { store }) => store.getSource(sourceId),
    length: async ({ id }, _, { store }) => (await textOf(store, id)).length,
    text: async ({ id }, { start, end }, { store }) => partOf(await textOf(store, id), start, end ?? null),
    passages: ({ id }, args, { store }) => store.passagesOf(id, args),
    mentions: ({ id }, args, { store }) => store.mentionsOf(id, args),
    excerpts: ({ id }, args, { store }) => store.quotePagesOf(id, args),
  },
  Document: {
    work: ({ workId }, _, { store }) => nodeOf(store, workId),
    preferred: (revision) => revision,
    revisions: ({ workId }, { first }, { store }) => store.revisionsOfWork(workId, pageSize(first)),
    records: ({ workId }, args, { store }) => store.recordsOfWork(workId, args),
  },
  Passage: {
    __resolveReference: ({ id }, { store }) => find(store.passage, id),
    revision: ({ revisionId }, _, { store }) => store.getRevision(revisionId),
    permalink: ({ revisionId, position }) => passagePermalink(revisionId, position),
  },
  Quote: {
    __resolveReference: ({ id }, { store }) => find(store.quote, id),
    permalink: ({ revisionId, start, end }) => quotePermalink(revisionId, start, end),
    boxes: ({ boxes }) => boxes ?? [],
    ocrConfidence: async ({ revisionId, page }, _, { store }) => {
      if (page === null) return null;
      const { recognized } = await store.getRevision(revisionId);
      return recognized.find((each) => each.page === page)?.ocrConfidence ?? null;
    },
    revision: ({ revisionId }, _, { store }) => store.getRevision(revisionId),
    passage: ({ id }, _, { store }) => store.passageOfQuote.load(id),
    reanchored: ({ id }, _, { store }) => store.anchorOf.load(id),
    records: ({ id }, { first }, { store }) => store.recordsOfQuotes(id, pageSize(first)),
    statements: ({ id }, { first }, { store }) => store.statementsOfQuotes(id, pageSize(first)),
  },
  Reanchored: {
    revision: ({ revisionId }, _, { store }) => store.getRevision(revisionId),
    exact: async ({ revisionId, start, end }, _, { store }) =>
      start === null ? null : partOf(await textOf(store, revisionId), start, end),
    permalink: ({ revisionId, start, end }) =>
      start === null || end === null ? null : quotePermalink(revisionId, start, end),
  },
  CitationMarker: {
    __resolveReference: ({ id }, { store }) => find(store.marker, id),
    resolvedTo: async ({ passageId, resolvedStart, resolvedEnd }, _, { store }) => {
      const passage = await find(store.passage, passageId);
      if (!passage) return null;
      const { revisionId } = passage;
      const [start, end] = [resolvedStart ?? passage.start, resolvedEnd ?? passage.end];
      const text = partOf(await textOf(store, revisionId), start, end);
      return { passage, sentence: { id: passage.id, revisionId, start, end, text } };
    },
  },
  Mention: {
    __resolveReference: ({ id }, { store }) => find(store.mention, id),
    record: ({ recordId }, _, { store }) => (recordId === null ? null : nodeOf(store, recordId)),
    rule: ({ rule }, _, { store }) => store.rule.load(rule),
    link: ({ recordId, alternatives }) =>
      alternatives.length > 0 ? 'UNSURE' : recordId === null ? 'UNLINKED' : 'LINKED',
  },
  MentionAlternative: {
    record: ({ record }, _, { store }) => nodeOf(store, record),
  },
};
