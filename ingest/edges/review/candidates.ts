/**
 * Looks, when a text comes, whether an instrument of it is one that is known under another id: a text that reports spoke
 * of, or reports of a text that is here. A rule decides where it is certain; else it is a task for a person.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { RecordId } from '../../../schema/domain/ids.ts';
import {
  inOrder,
  likenessOf,
  mayBeOne,
  monthsApart,
  OF_ONE_MATTER,
  topicOf,
  type Portrait,
  type Texts,
} from '../../../schema/domain/likeness.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import { alike, subjectMatterOf } from '../../kernel/subject-matter.ts';
import * as store from './candidate-store.ts';
import { merge } from './identity.ts';
import { lockDecisions, saveDecision } from './store.ts';

const isUnsigned = ({ number, signedOn }: store.Outline): boolean => number === null && signedOn === null;

/** The instrument that a text is, or that a report is about: the others that it names have texts of their own. */
const subjectsOf = ({ work, records, statements }: Publication): readonly RecordId[] => {
  const own = records.find(({ id }) => id === work)?.facts?.['instrument'];
  const about = statements.filter(
    ({ subject, property }) => property === 'title' && subject.startsWith('instrument/us/reported/'),
  );
  return [...new Set([...(typeof own === 'string' ? [own] : []), ...about.map(({ subject }) => subject)])];
};

export const proposeIdentity = async (client: PoolClient, publication: Publication, at: Date): Promise<void> => {
  for (const outline of await store.outlinesById(client, subjectsOf(publication))) {
    const candidates = await candidatesFor(client, outline);
    const [certain, ...others] = candidates.filter(({ likeness }) => likeness.certain !== null);
    if (certain && others.length === 0) await mergeByRule(client, certain, at);
    await store.propose(
      client,
      candidates.filter((candidate) => candidate !== certain || others.length > 0),
      at,
    );
  }
};

const candidatesFor = async (client: PoolClient, self: store.Outline): Promise<readonly store.Candidate[]> => {
  const judged = await store.listJudged(client, [self.id]);
  const others = (await othersFor(client, self)).filter(
    (other) => other.id !== self.id && !judged.has(`${self.id} ${other.id}`) && mayBeOne(self, other),
  );
  const texts = await textsOf(client, self, others);
  const near = others.filter(
    ({ id, title }) => texts.has(id) || topicOf(title).intersection(topicOf(self.title)).size > 0,
  );
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

/**
 * Any that is unsigned; for one that is unsigned itself, those that were signed since as well; for one that is signed,
 * those signed about that day of which one prints a number and the other none.
 */
const othersFor = async (client: PoolClient, self: store.Outline): Promise<readonly store.Outline[]> => {
  const unsigned = await store.listUnsigned(client, self.kind);
  if (self.signedOn !== null) {
    const near = await store.listSignedAbout(client, self.kind, self.signedOn);
    return [...unsigned, ...near.filter(({ number }) => (number === null) !== (self.number === null))];
  }
  if (!isUnsigned(self)) return unsigned;
  const since = /\/reported\/(\d{4})-\d{2}\//.exec(self.id)?.[1];
  // Drafts carry no date. A year early, for months are counted later.
  const signed = await store.listSignedSince(client, self.kind, since ? `${Number(since) - 1}-07` : '0001');
  return [...unsigned, ...signed];
};

const candidateOf = (self: Portrait, other: Portrait, texts: Texts | null): readonly store.Candidate[] => {
  const [from, into] = inOrder(self, other);
  const likeness = likenessOf(from, into, texts);
  if (!likeness) return [];
  const id = createHash('sha256').update([from.id, into.id].sort().join('\0')).digest('hex').slice(0, 24);
  return [{ id: `task/identity/${id}`, record: from.id, candidate: into.id, likeness }];
};

const mergeByRule = async (client: PoolClient, found: store.Candidate, at: Date): Promise<void> => {
  await lockDecisions(client);
  const who = { by: found.likeness.certain ?? '', reason: `${found.likeness.reasons.join('; ')}.` };
  const id = `decision/${randomUUID()}`;
  const pair = { from: found.record, into: found.candidate };
  await saveDecision(client, { id, action: 'MERGE', target: pair.from, other: pair.into, value: null }, who, at);
  await merge(client, { id, at }, pair, who);
};
