/**
 * One instrument, met under two ids. A page that prints no number is known by its day and title until a text of the
 * same instrument gives the number; from then on both are revisions of one work, whichever came first.
 */
import { fold, type RecordId } from '../../../schema/domain/ids.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Queryable } from './insert.ts';
import { lockNames } from './locks.ts';
import { isOf, moved, renaming, type Rename } from './moved.ts';
import * as store from './same-work-store.ts';

/** A text that leaves out the number never asserts while one that prints it is there: more than any two formats differ. */
const BELOW_NUMBERED = 100;

/** What an instrument's own text says that it is. */
interface Self {
  readonly id: RecordId;
  readonly kind: string;
  readonly signedOn: string;
  readonly title: string;
  readonly numbered: boolean;
}

export interface SameWork {
  /** As it came, or under the number that another text of the same instrument prints. */
  readonly publication: Publication;
  /** Old and new id of all that it names, where that changed. */
  readonly aliases: readonly store.Alias[];
  /** From the ids that it came with; null where it stays under them. */
  readonly rename: Rename | null;
  /** Revisions that were stored before the number was known, to be read again. */
  readonly earlier: readonly store.EarlierRevision[];
}

/**
 * Certain only where kind, day of signature and the words of the title are the same, and no third text says as much.
 * Locks what it decides by, so that of two that arrive at once the second sees the first.
 */
export const findSameWork = async (db: Queryable, publication: Publication, now: () => Date): Promise<SameWork> => {
  const same: SameWork = { publication, aliases: [], rename: null, earlier: [] };
  const self = selfOf(publication);
  if (!self) return same;
  const title = fold(self.title);
  const [, signed] = await Promise.all([
    lockNames(db, [`same work ${self.kind} ${self.signedOn} ${title}`]),
    store.listSigned(db, self.kind, self.signedOn),
  ]);
  const namesakes = signed.filter((other) => other.id !== self.id && fold(other.title) === title);
  const [twin, rival] = namesakes.filter(({ numbered }) => numbered);
  if (self.numbered) return twin ? same : { ...same, earlier: await store.listEarlier(db, namesakes) };
  const own = [...new Set(publication.records.map(({ id }) => id).filter((id) => isOf(id, self.id)))];
  if (!twin || rival) {
    await store.forgetAliases(db, own, now());
    return same;
  }
  const rename = renaming(self.id, twin.id);
  return {
    publication: { ...moved(publication, self.id, twin.id), preference: publication.preference - BELOW_NUMBERED },
    aliases: own.map((id) => ({ alias: id, record: rename(id) })),
    rename,
    earlier: [],
  };
};

/** Null for what is no instrument's own text, or has no day or title to know it by. */
const selfOf = ({ work, records, statements }: Publication): Self | null => {
  const id = records.find((record) => record.id === work)?.facts?.['instrument'];
  if (typeof id !== 'string') return null;
  const said = (property: string): string | null => {
    const value = statements.find((draft) => draft.subject === id && draft.property === property)?.value;
    return typeof value === 'string' ? value : null;
  };
  const [kind, signedOn, title] = [said('kind'), said('signedOn'), said('title')];
  return kind && signedOn && title ? { id, kind, signedOn, title, numbered: said('number') !== null } : null;
};
