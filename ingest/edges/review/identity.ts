/**
 * Two ids that are one record, one id that is two. Statements keep what their text says; what they are shown under
 * follows from the decisions that stand, so that each can be taken back, whichever came after it.
 */
import type { PoolClient } from 'pg';
import { recordType } from '../../../schema/domain/catalog.ts';
import { slug, typeOfId, workKey, type RecordId } from '../../../schema/domain/ids.ts';
import { linkOf, withLink } from '../../../schema/domain/links.ts';
import { canonicalIds, type Merge } from '../../../schema/domain/merges.ts';
import type { Decider } from '../../../schema/domain/review.ts';
import { publishAliases } from '../publish/aliases.ts';
import { canonicalFacts } from '../publish/learned.ts';
import * as registry from './identity-store.ts';
import { refuse } from './refuse.ts';
import { reproject } from './reproject.ts';
import type { Taking } from './statements.ts';
import { settleTasks } from './store.ts';

const recordNamed = async (client: PoolClient, id: RecordId, argument: string): Promise<registry.Named> => {
  const found = await registry.findRecord(client, id);
  if (!found) return refuse('NOT_FOUND', argument, `${id} is no record.`);
  if (recordType(found.type).structural)
    return refuse('NOT_APPLICABLE', argument, `${id} is a place in a text; it goes with the text.`);
  return found;
};

/** The records of a pair, by the ids that they go by now. */
export const pairOf = async (client: PoolClient, from: RecordId, into: RecordId): Promise<Merge> => {
  const [left, right] = [await recordNamed(client, from, 'from'), await recordNamed(client, into, 'into')];
  if (left.id === right.id) return refuse('ALREADY_DONE', 'from', `${from} and ${into} are one record already.`);
  if (left.type !== right.type)
    return refuse('NOT_APPLICABLE', 'into', `${left.type} and ${right.type} cannot be one record.`);
  return { from: left.id, into: right.id };
};

export const merge = async (client: PoolClient, taking: Taking, pair: Merge, who: Decider): Promise<void> => {
  const pairs = [pair, ...(await innerPairs(client, pair))];
  await registry.saveIdentity(client, taking.id, 'SAME', pairs, who, taking.at);
  await showIdentity(client, pairs, taking.at);
};

export const keepApart = async (client: PoolClient, taking: Taking, pair: Merge, who: Decider): Promise<void> => {
  await registry.saveIdentity(client, taking.id, 'DIFFERENT', [pair], who, taking.at);
  await settleTasks(client, [pair.from, pair.into]);
};

/** An instrument has one review framework: those of two that are one are one too. */
const innerPairs = async (client: PoolClient, { from, into }: Merge): Promise<readonly Merge[]> => {
  if (typeOfId(from) !== 'Instrument') return [];
  const pair = { from: `framework/${workKey(from)}`, into: `framework/${workKey(into)}` };
  return (await registry.existing(client, [pair.from, pair.into])).size === 2 ? [pair] : [];
};

/** After the judgements about these pairs changed: every id is shown under what it stands for now. */
export const showIdentity = async (client: PoolClient, pairs: readonly Merge[], at: Date): Promise<void> => {
  const ids = pairs.flatMap(({ from, into }) => [from, into]);
  const canonical = canonicalIds(await registry.standingMerges(client));
  const turned = (await registry.mergedRecords(client, ids))
    .map(({ id, canonical: was }) => ({ id, was, is: canonical(id) }))
    .filter(({ was, is }) => was !== is);
  if (turned.length === 0) return settleTasks(client, ids);
  await registry.turnRecords(client, turned);
  await registry.turnSubjects(client, turned);
  const linking = await turnLinks(client, turned, canonical);
  const structural = await turnFacts(client, turned, canonical);
  await publishAliases(client, await aliasesOf(client, turned), at);
  await settleTasks(client, ids);
  await reproject(
    client,
    [...ids, ...turned.flatMap(({ id, was, is }) => [id, was, is]), ...linking, ...structural],
    at,
  );
};

/** Ids of texts that gained a number lead on to what their record became. */
const aliasesOf = async (client: PoolClient, turned: readonly registry.Turned[]): Promise<readonly RecordId[]> => {
  const ids = turned.map(({ id }) => id);
  const { rows } = await client.query<{ id: RecordId }>(
    `select alias_id as id from evidence.record_alias where record_id = any($1)`,
    [ids],
  );
  return [...ids, ...rows.map(({ id }) => id)];
};

/** Values that name an id follow it; what a split parted follows what it was parted to. Returns the subjects of what changed. */
const turnLinks = async (
  client: PoolClient,
  turned: readonly registry.Turned[],
  canonical: (id: RecordId) => RecordId,
): Promise<readonly RecordId[]> => {
  const found = await registry.statementsNaming(client, [...new Set(turned.flatMap(({ id, was }) => [id, was]))]);
  const { naming } = await registry.partings(
    client,
    found.map(({ id }) => id),
  );
  const changed = found.flatMap((statement) => {
    const relinked = relinkedTo(statement, (stated) => canonical(naming.get(statement.id) ?? stated));
    return relinked && relinked.link !== statement.link ? [{ ...relinked, subject: statement.subject }] : [];
  });
  if (changed.length > 0) await registry.relink(client, changed);
  return changed.map(({ subject }) => subject);
};

const relinkedTo = (
  { id, type, property, stated }: registry.Linking,
  to: (stated: RecordId) => RecordId,
): registry.Relinked | null => {
  const of = recordType(type).properties[property];
  const named = of ? linkOf(of, stated) : null;
  return of && named ? { id, link: to(named), value: withLink(of, stated, to(named)) } : null;
};

const turnFacts = async (
  client: PoolClient,
  turned: readonly registry.Turned[],
  canonical: (id: RecordId) => RecordId,
): Promise<readonly RecordId[]> => {
  const ids = turned.map(({ id }) => id).filter((id) => typeOfId(id) === 'Instrument');
  if (ids.length === 0) return [];
  const now = new Map(ids.map((id) => [id, canonical(id)] as const).filter(([id, is]) => id !== is));
  const rows = (await registry.factsNaming(client, ids)).map((record) => {
    const { facts, statedFacts } = canonicalFacts(record, now);
    return { id: record.id, facts, stated: statedFacts };
  });
  if (rows.length > 0) await registry.saveFacts(client, rows);
  return rows.map(({ id }) => id);
};

/** What is meant of another record: statements about a record, and statements that name it, parted to one of their own. */
export interface Parting {
  readonly parted: RecordId;
  readonly about: readonly RecordId[];
  readonly naming: readonly RecordId[];
}

/** The record that a split makes, and what goes to it once the decision is saved. */
export const part = async (
  client: PoolClient,
  { at }: Taking,
  given: { readonly id: RecordId; readonly label: string; readonly statements: readonly RecordId[] },
): Promise<Parting> => {
  const record = await recordNamed(client, given.id, 'id');
  const found = await registry.statementsById(client, given.statements);
  const [about, naming] = [
    found.filter(({ subject }) => subject === record.id),
    found.filter(({ subject, link }) => subject !== record.id && link === record.id),
  ];
  if (about.length + naming.length !== new Set(given.statements).size || found.length === 0)
    return refuse('NOT_APPLICABLE', 'statements', `Each must be a statement about ${record.id}, or name it.`);
  const parted = await freeId(client, record, given.label);
  await registry.saveRecord(client, { id: parted, type: record.type, label: given.label }, at);
  return { parted, about: about.map(({ id }) => id), naming: naming.map(({ id }) => id) };
};

/** Each of these statements is about, and names, what the splits and merges that stand make of what its text means. */
export const showPartings = async (
  client: PoolClient,
  statements: readonly RecordId[],
  parted: RecordId,
  at: Date,
): Promise<void> => {
  const canonical = canonicalIds(await registry.standingMerges(client));
  const { about, naming } = await registry.partings(client, statements);
  const found = await registry.statementsById(client, statements);
  const subjects = found.map(({ id, statedSubject }) => {
    const assigned = about.get(id) ?? null;
    return { id, assigned, subject: canonical(assigned ?? statedSubject) };
  });
  const links = found.flatMap((statement) => {
    const relinked = relinkedTo(statement, (stated) => canonical(naming.get(statement.id) ?? stated));
    return relinked && relinked.link !== statement.link ? [relinked] : [];
  });
  await registry.assignSubjects(client, subjects);
  if (links.length > 0) await registry.relink(client, links);
  const touched = [
    ...found.flatMap(({ subject, link }) => (link ? [subject, link] : [subject])),
    ...subjects.map(({ subject }) => subject),
    ...links.map(({ link }) => link),
  ];
  await reproject(client, [parted, canonical(parted), ...touched], at);
};

const freeId = async (client: PoolClient, { type }: registry.Named, label: string): Promise<RecordId> => {
  const name = `${recordType(type).prefix}/${slug(label)}`;
  if (slug(label) === '') return refuse('INVALID_VALUE', 'label', 'A record needs a name of letters or digits.');
  const candidates = Array.from({ length: 20 }, (_, index) => (index === 0 ? name : `${name}-${index + 1}`));
  const { rows } = await client.query<{ id: RecordId }>(`select id from evidence.record where id = any($1)`, [
    candidates,
  ]);
  const taken = new Set(rows.map(({ id }) => id));
  return (
    candidates.find((id) => !taken.has(id)) ?? refuse('INVALID_VALUE', 'label', `Too many records go by ${label}.`)
  );
};

/** Takes a split back: the record that it made goes, and what was parted to it is where the other decisions put it. */
export const unsplit = async (
  client: PoolClient,
  parted: RecordId,
  statements: readonly RecordId[],
  at: Date,
): Promise<void> => {
  await registry.withdrawRecord(client, parted, at);
  await showPartings(client, statements, parted, at);
};
