/**
 * One instrument, met under two ids. A page that prints no number is known by its day and title until a text of the
 * same instrument gives the number, or another text that cites it by number, day and title; from then on it stands under
 * that number, whichever came first.
 */
import type { PoolClient } from 'pg';
import { fold, isNamedByDay, publishedId, publishedOn, typeOfId, type RecordId } from '../../../schema/domain/ids.ts';
import { isPartialDate } from '../../../schema/domain/partial-date.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import { areKeptApart } from '../review/identity-store.ts';
import { showIdentity } from '../review/identity.ts';
import { lockNames } from './locks.ts';
import { isOf, moved, renaming, type Rename } from './moved.ts';
import * as store from './same-work-store.ts';

/** A text that leaves out the number never asserts while one that prints it is there: more than any two formats differ. */
const BELOW_NUMBERED = 100;

/** What an instrument is known by: its own text says it, or a citation that prints all of it. */
type Known = Omit<store.Stored, 'works'>;

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
export const findSameWork = async (db: PoolClient, publication: Publication, now: () => Date): Promise<SameWork> => {
  const [self, cited] = knownIn(publication);
  const named = self ? [self, ...cited] : cited;
  const same: SameWork = { publication, aliases: [], rename: null, earlier: [] };
  if (named.length === 0) return same;
  const [, stored] = await Promise.all([lockNames(db, named.map(nameOf)), store.listDated(db, askedOf(named))]);
  const byName = Map.groupBy(stored, nameOf);
  const namesakesOf = (known: Known): readonly store.Stored[] =>
    (byName.get(nameOf(known)) ?? []).filter((other) => other.id !== known.id && areOfOneDay(known, other));
  const earlier = await store.listEarlier(
    db,
    named.filter(({ numbered }) => numbered).flatMap((known) => pagesOf(namesakesOf(known))),
  );
  if (!self || self.numbered) return { ...same, earlier };
  const own = [...new Set(publication.records.map(({ id }) => id).filter((id) => isOf(id, self.id)))];
  const [twin, rival] = namesakesOf(self).filter(({ numbered }) => numbered);
  if (!twin || rival || (await areKeptApart(db, { from: self.id, into: twin.id }))) {
    const forgotten = (await store.forgetAliases(db, own, now)).filter(({ from }) => from === self.id);
    if (forgotten.length > 0) await showIdentity(db, forgotten, now());
    return { ...same, earlier };
  }
  const rename = renaming(self.id, twin.id);
  return {
    publication: { ...moved(publication, self.id, twin.id), preference: publication.preference - BELOW_NUMBERED },
    aliases: own.map((id) => ({ alias: id, record: rename(id) })),
    rename,
    earlier,
  };
};

/** The works that a number is for: read again, they find it themselves. None where there is another number. */
const pagesOf = (namesakes: readonly store.Stored[]): readonly RecordId[] =>
  namesakes.some(({ numbered }) => numbered) ? [] : namesakes.flatMap(({ works }) => works);

/** What texts of one instrument have in common, whatever they leave out. */
const nameOf = ({ kind, title }: Pick<Known, 'kind' | 'title'>): string => `same work ${kind} ${fold(title)}`;

/** A page is put up within so many days of the signature. */
const DAYS_UNTIL_PUBLISHED = 3;
const DAY_MS = 24 * 3600 * 1000;
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
/** The day and those before it, or those after it, on which a page may have been put up. */
const daysFrom = (day: string, step: 1 | -1): readonly string[] =>
  Array.from({ length: DAYS_UNTIL_PUBLISHED + 1 }, (_, index) => dayAfter(day, index * step));

/** Both signed on one day; or one is a page that tells only when it was put up, soon after the day of the other. */
const areOfOneDay = (one: Known, other: Known): boolean => {
  if (one.signedOn !== null && other.signedOn !== null) return one.signedOn === other.signedOn;
  const [signed, published] = [one.signedOn ?? other.signedOn, publishedOn(one.id) ?? publishedOn(other.id)];
  return signed !== null && published !== null && daysFrom(signed, 1).includes(published);
};

const askedOf = (named: readonly Known[]): store.Asked => {
  const dated = named.flatMap(({ kind, ...known }) => {
    const published = publishedOn(known.id);
    const days = known.signedOn !== null ? [known.signedOn] : published !== null ? daysFrom(published, -1) : [];
    return days.map((day) => ({ kind, day }));
  });
  const pages = named.flatMap(({ id, signedOn, title, numbered }) =>
    numbered && signedOn !== null ? daysFrom(signedOn, 1).map((day) => publishedId(id, day, title)) : [],
  );
  return { kinds: dated.map(({ kind }) => kind), days: dated.map(({ day }) => day), pages };
};

/** A transaction locks the names of so many, for the server's lock table is small: the first of a table that names more. */
const MOST_CITED = 200;

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
    const [kind, title, signed = null] = ['kind', 'title', 'signedOn'].map((property) => values.get(property));
    const signedOn = isDay(signed) ? signed : null;
    if (!kind || !title || (signedOn === null && !isDay(publishedOn(id)))) return [];
    return [{ id, kind, title, signedOn, numbered: values.has('number') && !isNamedByDay(id) }];
  });
  const cited = known.filter(({ id, signedOn, numbered }) => id !== own && numbered && signedOn !== null);
  return [known.find(({ id }) => id === own) ?? null, cited.slice(0, MOST_CITED)];
};
const TELLING: ReadonlySet<string> = new Set(['kind', 'number', 'signedOn', 'title']);
const isDay = (date: string | null): boolean => date !== null && date.length === 10 && isPartialDate(date);
