/**
 * Which revision of a work asserts. One does: the most preferred; the others add their quotes to what it says, so
 * that seven files of one order are not seven sources. Pure.
 */
import type { RecordId } from '../../../schema/domain/ids.ts';

/** A revision of the work, or the same revision as an earlier pipeline stored it, perhaps under another work. */
export interface StoredRevision {
  readonly id: RecordId;
  readonly workId: RecordId;
  readonly preference: number;
  readonly asserting: boolean;
  readonly pipelineVersion: string;
}

export interface Newcomer {
  readonly id: RecordId;
  readonly work: RecordId;
  readonly preference: number;
  readonly pipelineVersion: string;
}

export type Standing =
  | { readonly kind: 'known' }
  /** `former` asserted until now; null for a work's first revision, and where this revision is only read anew. */
  | { readonly kind: 'asserts'; readonly former: RecordId | null; readonly again: StoredRevision | null }
  | { readonly kind: 'corroborates'; readonly again: StoredRevision | null };

/** Of equally preferred revisions the one with the lesser id, so that the order of arrival decides nothing. */
const isBetter = (a: { preference: number; id: string }, b: { preference: number; id: string }): boolean =>
  a.preference === b.preference ? a.id < b.id : a.preference > b.preference;

export const standingOf = (newcomer: Newcomer, stored: readonly StoredRevision[]): Standing => {
  const again = stored.find(({ id }) => id === newcomer.id) ?? null;
  if (again && again.pipelineVersion === newcomer.pipelineVersion) return { kind: 'known' };
  const rivals = stored.filter(
    ({ id, workId, asserting }) => id !== newcomer.id && workId === newcomer.work && asserting,
  );
  const best = rivals.find((rival) => isBetter(rival, newcomer));
  return best ? { kind: 'corroborates', again } : { kind: 'asserts', former: rivals[0]?.id ?? null, again };
};
