/**
 * Looks, when a text comes, whether an instrument of it is one that is known under another id: a text that reports spoke
 * of, or reports of a text that is here. A rule decides where it is certain; else it is a task for a person.
 */
import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { RecordId } from '../../../schema/domain/ids.ts';
import {
  inOrder,
  likenessOf,
  mayBeOne,
  monthsApart,
  OF_ONE_MATTER,
  reportedIn,
  topicOf,
  type Portrait,
  type Texts,
} from '../../../schema/domain/likeness.ts';
import type { Merge } from '../../../schema/domain/merges.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Decider } from '../../../schema/domain/review.ts';
import { alike, subjectMatterOf } from '../../kernel/subject-matter.ts';
import { mergeByRule } from './by-rule.ts';
import * as store from './candidate-store.ts';

const isUnsigned = ({ number, signedOn }: store.Outline): boolean => number === null && signedOn === null;

/** The instrument that a text is, or that a report is about: the others that it names have texts of their own. */
const subjectsOf = ({ work, records, statements }: Publication): readonly RecordId[] => {
  const own = records.find(({ id }) => id === work)?.facts?.['instrument'];
  const about = statements.filter(
    ({ subject, property }) => property === 'title' && subject.startsWith('instrument/us/reported/'),
  );
  return [...new Set([...(typeof own === 'string' ? [own] : []), ...about.map(({ subject }) => subject)])];
};

/** Questions that one text puts to people: more would bury those that matter. */
const MOST_PROPOSED = 5;

export const proposeIdentity = async (client: PoolClient, publication: Publication, at: Date): Promise<void> => {
  for (const outline of await store.outlinesById(client, subjectsOf(publication))) {
    const candidates = await candidatesFor(client, outline);
    const [certain, ...others] = candidates.filter(({ likeness }) => likeness.certain !== null);
    if (certain && others.length === 0) await mergeByRule(client, pairOf(certain), whoOf(certain), at);
    const open = candidates.filter((candidate) => candidate !== certain || others.length > 0);
    const likest = open.toSorted((a, b) => b.likeness.score - a.likeness.score).slice(0, MOST_PROPOSED);
    await store.propose(client, likest, at);
  }
};

const pairOf = ({ record, candidate }: store.Candidate): Merge => ({ from: record, into: candidate });
const whoOf = ({ likeness: { certain, reasons } }: store.Candidate): Decider => ({
  by: certain ?? '',
  reason: `${reasons.join('; ')}.`,
});

const candidatesFor = async (client: PoolClient, self: store.Outline): Promise<readonly store.Candidate[]> => {
  const judged = await store.listJudged(client, [self.id]);
  const others = (await othersFor(client, self)).filter(
    (other) => other.id !== self.id && !judged.has(`${self.id} ${other.id}`) && mayBeOne(self, other),
  );
  const texts = await textsOf(client, self, others);
  const near = likeliest(self, others, texts);
  if (near.length === 0) return [];
  const ids = [self.id, ...near.map(({ id }) => id)];
  const named = new Map((await store.listNamed(client, ids)).map((one) => [one.id, one]));
  const terms = new Map((await store.listTerms(client, ids)).map((one) => [one.id, one.terms]));
  const portrait = (outline: store.Outline): Portrait => ({
    ...outline,
    agencies: new Set(named.get(outline.id)?.agencies),
    people: named.get(outline.id)?.people ?? [],
    terms: terms.get(outline.id) ?? [],
  });
  return near.flatMap((other) => candidateOf(portrait(self), portrait(other), texts.get(other.id) ?? null));
};

/** Held against one; of a thousand policies on one matter each shares words with all. */
const MOST_COMPARED = 20;

/**
 * Those whose texts are alike, then those whose titles share most words, and have fewest others; of equals one that tells its
 * number or day.
 */
const likeliest = (
  self: store.Outline,
  others: readonly store.Outline[],
  texts: ReadonlyMap<RecordId, Texts>,
): readonly store.Outline[] => {
  const topic = topicOf(self.title);
  const ranked = others.map((other) => {
    const theirs = topicOf(other.title);
    const shared = theirs.intersection(topic).size;
    const told = Number(other.number !== null) + Number(other.signedOn !== null);
    return { other, shared, strange: theirs.size - shared, told, alike: texts.get(other.id)?.score ?? 0 };
  });
  return ranked
    .filter(({ shared, alike }) => shared > 0 || alike > 0)
    .sort((a, b) => b.alike - a.alike || b.shared - a.shared || a.strange - b.strange || b.told - a.told)
    .slice(0, MOST_COMPARED)
    .map(({ other }) => other);
};

/** What reports told of, or a draft is of, is known by its words, whatever it will be titled. */
const isTold = ({ id }: store.Outline): boolean => /^instrument\/us\/(?:reported|draft)\//.test(id);
/** What is less like it than this part of the likest is another text on the same matter. */
const AS_GOOD = 0.8;
/** Texts that are read for one: those whose day is nearest. */
const MOST_READ = 300;

/** By id, how alike the words are of those that may be it; of several on one matter only the likest. */
const textsOf = async (
  client: PoolClient,
  self: store.Outline,
  others: readonly store.Outline[],
): Promise<ReadonlyMap<RecordId, Texts>> => {
  const told = (isTold(self) ? others : others.filter(isTold))
    .map((other) => ({ id: other.id, months: monthsApart(self, other) }))
    .toSorted((a, b) => (a.months < b.months ? -1 : a.months > b.months ? 1 : 0))
    .slice(0, MOST_READ);
  if (told.length === 0) return new Map();
  const texts = await store.listTexts(client, [self.id, ...told.map(({ id }) => id)]);
  const own = subjectMatterOf(texts.get(self.id) ?? '');
  const all = told
    .map(({ id }) => [id, alike(own, subjectMatterOf(texts.get(id) ?? ''))] as const)
    .filter(([, { score }]) => score >= OF_ONE_MATTER);
  const best = Math.max(0, ...all.map(([, { score }]) => score));
  return new Map(all.filter(([, { score }]) => score >= AS_GOOD * best));
};

/** Of a draft, which carries no day. */
const EVER: store.Months = ['0001', '9999'];
/** A text follows its reports by so many months; one more, for months are counted from their first days. */
const FOLLOWING = [4, 25] as const;
const ABOUT_A_DAY = [1, 1] as const;

/**
 * What reports told of, whatever its title, and what shares words of the title. For one that is told of, all that nobody has signed
 * and those signed since; for one that is signed, those signed about that day of which one prints a number and the other none.
 */
const othersFor = async (client: PoolClient, self: store.Outline): Promise<readonly store.Outline[]> => {
  const { kind, signedOn } = self;
  const unsigned = await store.listUnsigned(client, kind, isTold(self) ? 'all' : 'told');
  const titled = await store.listTitled(client, kind, topicOf(self.title), isUnsigned(self) ? 'all' : 'unsigned');
  const signed = await signedAbout(client, self);
  const near = signedOn === null ? signed : signed.filter(({ number }) => (number === null) !== (self.number === null));
  return [...new Map([...unsigned, ...titled, ...near].map((other) => [other.id, other])).values()];
};

const signedAbout = async (client: PoolClient, self: store.Outline): Promise<readonly store.Outline[]> => {
  const { kind, signedOn } = self;
  if (signedOn !== null) return store.listSigned(client, kind, store.monthsAround(signedOn, ...ABOUT_A_DAY));
  if (!isTold(self)) return [];
  const reported = reportedIn(self);
  if (reported === null) return store.listSigned(client, kind, EVER, 'last');
  return store.listSigned(client, kind, store.monthsAround(reported, ...FOLLOWING));
};

const candidateOf = (self: Portrait, other: Portrait, texts: Texts | null): readonly store.Candidate[] => {
  const [from, into] = inOrder(self, other);
  const likeness = likenessOf(from, into, texts);
  if (!likeness) return [];
  const id = createHash('sha256').update([from.id, into.id].sort().join('\0')).digest('hex').slice(0, 24);
  return [{ id: `task/identity/${id}`, record: from.id, candidate: into.id, likeness }];
};
