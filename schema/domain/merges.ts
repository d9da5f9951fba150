/** Which record an id stands for, from the merges that stand: each gives one id up for another. Pure. */
import type { RecordId } from './ids.ts';

export interface Merge {
  /** Given up. */
  readonly from: RecordId;
  readonly into: RecordId;
}

/** Follows merges of merges. Of two merges of one id the later one in the list holds; a circle ends where it began. */
export const canonicalIds = (merges: readonly Merge[]): ((id: RecordId) => RecordId) => {
  const next = new Map(merges.map(({ from, into }) => [from, into]));
  return (id) => {
    const seen = new Set([id]);
    let at = id;
    for (let to = next.get(at); to !== undefined && !seen.has(to); to = next.get(at)) {
      seen.add(to);
      at = to;
    }
    return at;
  };
};
