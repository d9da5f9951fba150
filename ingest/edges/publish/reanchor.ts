/**
 * The quotes of a document's former revisions, found again in the one that asserts. A quote stays where it was taken, and
 * under its id; beside it stands what became of its words. Those that are gone, and proved what nothing proves now, wait
 * for a person.
 */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { AnchorState } from '../../../schema/domain/vocabulary.ts';
import { reanchor } from '../../kernel/reanchor.ts';
import type { Queryable } from './insert.ts';
import * as store from './reanchor-store.ts';
import type { Anchored } from './reanchor-store.ts';

/** Where the quotes of one work's former revisions stand now; nothing where it has but one. */
export const findAnchors = async (db: Queryable, work: RecordId): Promise<readonly Anchored[]> => {
  const quotes = await store.listFormer(db, work);
  const latest = quotes.length > 0 ? await store.findLatest(db, work) : null;
  if (!latest) return [];
  return quotes.map((quote) => ({
    quote: quote.id,
    exact: quote.exact,
    revision: latest.id,
    ...reanchor(latest.text, quote),
  }));
};

/** In the transaction that stored a revision of the work, or in one of its own. */
export const reanchorWork = async (db: Queryable, work: RecordId, at: Date): Promise<readonly Anchored[]> => {
  const anchors = await findAnchors(db, work);
  await store.saveAnchors(db, work, anchors);
  await store.queueLost(db, work, at);
  return anchors;
};

export type AnchorCounts = Readonly<Record<AnchorState, number>>;

export const countAnchors = (anchors: readonly Anchored[]): AnchorCounts => ({
  KEPT: 0,
  MOVED: 0,
  ALTERED: 0,
  LOST: 0,
  ...Object.fromEntries([...Map.groupBy(anchors, ({ state }) => state)].map(([state, { length }]) => [state, length])),
});
