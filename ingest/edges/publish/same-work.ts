/**
 * One instrument, met under two ids. A page that prints no number is known by its day and title until a text of the
 * same instrument gives the number, or another text that cites it by number, day and title; from then on it stands under
 * that number, whichever came first.
 */
import { fold, isNamedByDay, typeOfId, type RecordId } from '../../../schema/domain/ids.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Queryable } from './insert.ts';
import { lockNames } from './locks.ts';
import { isOf, moved, renaming, type Rename } from './moved.ts';
import * as store from './same-work-store.ts';

/** A text that leaves out the number never asserts while one that prints it is there: more than any two formats differ. */
const BELOW_NUMBERED = 100;

/** What an instrument is known by: its own text says it, or a citation that prints all of it. */
interface Known {
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
 * Certain only where kind, day of signature and the words of the title are the same, and no third instrument is known by as
 * much. Locks what it decides by, so that of two that arrive at once the second sees the first.
 */
export const findSameWork = async (db: Queryable, publication: Publication, now: () => Date): Promise<SameWork> => {
  const [self, cited] = knownIn(publication);
  const named = self ? [self, ...cited] : cited;
  if (named.length === 0) return { publication, aliases: [], rename: null, earlier: [] };
  const [, signed] = await Promise.all([
    lockNames(db, named.map(nameOf)),
    store.listSigned(
      db,
      named.map(({ kind }) => kind),
      named.map(({ signedOn }) => signedOn),
    ),
  ]);
  const byName = Map.groupBy(signed, nameOf);
  const namesakesOf = (known: Known): readonly store.Signed[] =>
    (byName.get(nameOf(known)) ?? []).filter(({ id }) => id !== known.id);
  const earlier = await store.listEarlier(
    db,
    named.filter(({ numbered }) => numbered).flatMap((known) => pagesOf(namesakesOf(known))),
  );
  const same: SameWork = { publication, aliases: [], rename: null, earlier };
  if (!self || self.numbered) return same;
  const own = [...new Set(publication.records.map(({ id }) => id).filter((id) => isOf(id, self.id)))];
  const [twin, rival] = namesakesOf(self).filter(({ numbered }) => numbered);
  if (!twin || rival) {
    await store.forgetAliases(db, own, now());
    return same;
  }
  const rename = renaming(self.id, twin.id);
  return {
    publication: { ...moved(publication, self.id, twin.id), preference: publication.preference - BELOW_NUMBERED },
    aliases: own.map((id) => ({ alias: id, record: rename(id) })),
    rename,
    earlier,
  };
};

/** What texts of one instrument have in common, whatever they leave out. */
const nameOf = ({ kind, signedOn, title }: Omit<Known, 'id' | 'numbered'>): string =>
  `same work ${kind} ${signedOn} ${fold(title)}`;

/** Of those with one name, the works that a number is for; none where there is another number. */
const pagesOf = (namesakes: readonly store.Signed[]): readonly RecordId[] =>
  namesakes.some(({ numbered }) => numbered) ? [] : namesakes.flatMap(({ work }) => work ?? []);

/** A table may name more instruments; a transaction locks so many. */
const MOST_CITED = 1_000;

/** The instrument whose own text it is, or null; and those that it cites by number, day and title. */
const knownIn = ({
  work,
  records,
  statements,
}: Publication): readonly [self: Known | null, cited: readonly Known[]] => {
  const own = records.find(({ id }) => id === work)?.facts?.['instrument'];
  const said = new Map<RecordId, Map<string, string>>();
  for (const { subject, property, value } of statements) {
    if (!TELLING.has(property) || typeof value !== 'string' || typeOfId(subject) !== 'Instrument') continue;
    const values = said.get(subject) ?? new Map<string, string>();
    said.set(subject, values);
    if (!values.has(property)) values.set(property, value);
  }
  const known = [...said].flatMap(([id, values]): readonly Known[] => {
    const [kind, signedOn, title] = ['kind', 'signedOn', 'title'].map((property) => values.get(property));
    return kind && signedOn && title ? [{ id, kind, signedOn, title, numbered: values.has('number') }] : [];
  });
  const cited = known.filter(({ id, numbered }) => id !== own && numbered && !isNamedByDay(id));
  return [known.find(({ id }) => id === own) ?? null, cited.slice(0, MOST_CITED)];
};
const TELLING: ReadonlySet<string> = new Set(['kind', 'number', 'signedOn', 'title']);
