/**
 * Which revision of a work asserts. One does: the most preferred; the others add their quotes to what it says, so
 * that seven files of one order are not seven sources. Pure.
 */
import type { RecordId } from '../../../schema/domain/ids.ts';

/** A revision of the work, or the same revision as an earlier pipeline stored it, perhaps under another work. */
export interface StoredRevision {
  readonly id: RecordId;
  readonly name: string;
  readonly workId: RecordId;
  readonly preference: number;
  readonly asserting: boolean;
  readonly pipelineVersion: string;
}

export interface Newcomer {
  readonly id: RecordId;
  readonly name: string;
  readonly work: RecordId;
  readonly preference: number;
  readonly pipelineVersion: string;
}

export type Standing =
  | { readonly kind: 'known' }
  /** `former` asserted until now; null for a work's first revision, and where this revision is only read anew. */
  | { readonly kind: 'asserts'; readonly former: RecordId | null; readonly again: StoredRevision | null }
  | { readonly kind: 'corroborates'; readonly again: StoredRevision | null };

/**
 * Of equally preferred revisions a file's new bytes stand above its old ones, which stay below when they are read again;
 * else the one with the lesser id, so that the order of arrival decides nothing.
 */
const yieldsTo = (newcomer: Newcomer, again: StoredRevision | null, rival: StoredRevision): boolean => {
  if (rival.preference !== newcomer.preference) return rival.preference > newcomer.preference;
  return rival.name === newcomer.name ? again?.asserting === false : rival.id < newcomer.id;
};

export const standingOf = (newcomer: Newcomer, stored: readonly StoredRevision[]): Standing => {
  const again = stored.find(({ id }) => id === newcomer.id) ?? null;
  const rivals = stored.filter(
    ({ id, workId, asserting }) => id !== newcomer.id && workId === newcomer.work && asserting,
  );
  const best = rivals.find((rival) => yieldsTo(newcomer, again, rival));
  const same = again?.workId === newcomer.work && again.pipelineVersion === newcomer.pipelineVersion;
  // Read before, and in its place: where the one above it went, it has to speak.
  if (again && same && (again.asserting || best)) return { kind: 'known' };
  return best ? { kind: 'corroborates', again } : { kind: 'asserts', former: rivals[0]?.id ?? null, again };
};
