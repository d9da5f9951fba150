/**
 * Publishing: everything that one revision says, stored in the caller's transaction, and the records that it touches
 * projected anew. Done twice it changes nothing; done by several at once, they wait for each other.
 */
import type { PoolClient } from 'pg';
import { CodedError } from '../../../schema/domain/codes.ts';
import { isNamedByDay, typeOfId, type RecordId } from '../../../schema/domain/ids.ts';
import type { Issue, Publication } from '../../../schema/domain/publication.ts';
import type { ChangedRecords } from '../../../subgraphs/runtime/derive.ts';
import { storeAssertions, type Task, type Touched } from './assertions.ts';
import { compareConflicts, writeConflicts } from './conflicts.ts';
import { tellDifferences } from './copies.ts';
import { deriveFor } from './derive.ts';
import { NO_EFFECT, type Effect } from './effect.ts';
import { insertRows } from './insert.ts';
import { setInstant } from './instant.ts';
import { applyLearned, learn } from './learned.ts';
import { endIdleLinks, queueLinks } from './link-tasks.ts';
import { lockNames } from './locks.ts';
import { prepare } from './prepare.ts';
import { loadMaterial, materialOf, type Material } from './material.ts';
import { compare, write } from './project.ts';
import { proposeIdentity } from '../review/candidates.ts';
import { carryDecisions } from '../review/carry.ts';
import { showIdentity } from '../review/identity.ts';
import { resolveMarkers } from './markers.ts';
import { reanchorWork } from './reanchor.ts';
import { dropIdleQuotes, dropUnproven, forgetReading } from './reread.ts';
import * as rows from './rows.ts';
import { findEdition } from './edition.ts';
import { findSameWork } from './same-work.ts';
import { listGivenUp, saveAliases, type EarlierRevision } from './same-work-store.ts';
import { standingOf, type Standing } from './standing.ts';
import * as store from './store.ts';

export interface PublishContext {
  /** When the graph comes to know it. */
  readonly now: () => Date;
  /** Reads a stored revision again, where a number came to be known that its own text does not print. */
  readonly readAgain: (revision: EarlierRevision) => Promise<Publication>;
}

export interface Published {
  /** `known`: this revision was stored before, by the same pipeline; nothing was changed. */
  readonly kind: Standing['kind'];
  readonly revisionId: RecordId;
  /** The work: a version of an instrument, or the source of anything else. */
  readonly documentId: RecordId;
  /** The document's problems and what was refused of it. */
  readonly issues: readonly Issue[];
  /** How many statements rest on this revision's words; those of a corroborating one need not stand. */
  readonly statements: number;
  readonly refused: number;
  readonly effect: Effect;
}

/** `client` is inside a transaction, which the caller commits. Errors: `E_MALFORMED`, and those of the database. */
export const publish = async (client: PoolClient, given: Publication, context: PublishContext): Promise<Published> => {
  let instant: Date | null = null;
  // One for all that this text brings about, taken when it is first needed: what it waited for came before.
  const now = (): Date => (instant ??= context.now());
  const known = await findEdition(client, given);
  const { publication, aliases, rename, earlier } = await findSameWork(client, known, now);
  const prepared = prepare(publication);
  const { revision, source, work, preference } = publication;
  const [, stored, learned] = await Promise.all([
    lockNames(client, [revision.id, work]),
    store.listRevisions(client, revision.id, work),
    learn(client, prepared, aliases),
  ]);
  if (learned.deleted) throw new CodedError('E_SOURCE_DELETED', `${source.id} was deleted in review`);
  const preparation = applyLearned(prepared, learned);
  const standing = standingOf({ ...revision, work, preference }, stored);
  const differing = standing.kind === 'known' ? [] : await tellDifferences(client, publication, stored);
  const issues = [...publication.issues, ...preparation.refused, ...differing];
  const refused = preparation.refused.length;
  const { length: statements } = preparation.statements;
  const told = { kind: standing.kind, revisionId: revision.id, documentId: work, issues, statements, refused };
  if (standing.kind === 'known') return { ...told, effect: NO_EFFECT };
  if (standing.again && standing.again.workId !== work) await lockNames(client, [standing.again.workId]);
  const at = now();
  const origin = { revision: revision.id, work, source: source.id, at };
  const [, effect] = await Promise.all([
    setInstant(client, at),
    storeRevision(client, { preparation, standing, stored, issues, origin }),
  ]);
  await saveAliases(client, aliases, at);
  if (rename) {
    const [was, is] = [prepare(known).statements, preparation.statements];
    await carryDecisions(client, { rename, work, was, is, aliases: aliases.map(({ alias }) => alias) }, at);
  }
  await followAliases(client, publication, at);
  const sameInstant = { ...context, now: () => at };
  const unread: Issue[] = [];
  for (const one of earlier) {
    const again = await readOrTell(context, one, unread);
    if (again) await publish(client, again, sameInstant);
  }
  if (standing.kind === 'asserts') await proposeIdentity(client, publication, at);
  return { ...told, issues: [...issues, ...unread], effect };
};

/** What it says of an instrument by the day and title that a page had before its number came is said of that number. */
const followAliases = async (client: PoolClient, { records }: Publication, at: Date): Promise<void> => {
  const named = records.map(({ id }) => id).filter((id) => typeOfId(id) === 'Instrument' && isNamedByDay(id));
  const given = named.length === 0 ? [] : await listGivenUp(client, named);
  if (given.length > 0) await showIdentity(client, given, at);
};

/** A sound text is not lost for an earlier one whose bytes are gone, or that ends its reader. */
const readOrTell = async (
  { readAgain }: PublishContext,
  earlier: EarlierRevision,
  unread: Issue[],
): Promise<Publication | null> => {
  try {
    return await readAgain(earlier);
  } catch (error) {
    const message = `${earlier.name}: ${error instanceof Error ? error.message : String(error)}`;
    unread.push({ code: 'W_EARLIER_UNREAD', message, page: null });
    return null;
  }
};

const storeRevision = async (client: PoolClient, task: Task): Promise<Effect> => {
  const { preparation, standing } = task;
  const { publication, statements } = preparation;
  if (standing.again) {
    const keepProofs = standing.kind === 'asserts' && standing.again.workId === publication.work;
    const said = statements.map(({ id }) => id);
    await forgetReading(client, publication.revision, said, keepProofs);
  }
  const [, , touched] = await Promise.all([
    storeText(client, task),
    storeProofs(client, task),
    storeAssertions(client, task),
  ]);
  const { changed, material } = await projectTouched(client, task, touched);
  if (standing.again) await dropUnproven(client, standing.again.workId);
  if (standing.again && standing.again.workId !== publication.work) await endIdleLinks(client);
  const former = standing.kind === 'asserts' ? standing.former : null;
  if (former || standing.again) await dropIdleQuotes(client, task.origin.revision, former);
  if (standing.kind === 'asserts' && task.stored.length > 0)
    await reanchorWork(client, task.origin.work, task.origin.at);
  await Promise.all([
    standing.kind === 'asserts' ? queueLinks(client, publication, statements, task.origin.at) : null,
    compareConflicts(client, material, touched.fresh).then((found) => writeConflicts(client, found, task.origin.at)),
    resolveMarkers(client, task.origin.source),
    deriveFor(client, changed),
  ]);
  return touched.effect;
};

interface Projection {
  readonly changed: ChangedRecords;
  /** What was projected. */
  readonly material: Material;
}

const projectTouched = async (client: PoolClient, task: Task, { fresh, known }: Touched): Promise<Projection> => {
  const said = materialOf(task.preparation, fresh);
  const stored = await loadMaterial(client, [...known]);
  const material = {
    records: [...said.records, ...stored.records],
    statements: [...said.statements, ...stored.statements],
  };
  return { material, changed: await write(client, await compare(client, material, fresh), task.origin.at) };
};

/** Source, revision, passages and marks: what stands in the text whether it asserts or corroborates. */
const storeText = async (client: PoolClient, { preparation, standing, issues, origin }: Task): Promise<void> => {
  const { publication } = preparation;
  const asserting = standing.kind === 'asserts';
  const recordedAt = origin.at.toISOString();
  const revision = { revision_id: origin.revision };
  await Promise.all([
    store.saveSource(client, rows.sourceRow(publication, recordedAt), asserting),
    store.saveRevision(client, rows.revisionRow(publication, issues, asserting, recordedAt)),
    standing.kind === 'asserts' && standing.former ? store.standDown(client, standing.former) : null,
    insertRows(client, 'evidence.passage', rows.passageRows(publication), revision),
    insertRows(client, 'evidence.mention', rows.mentionRows(publication), revision),
    insertRows(client, 'evidence.marker', rows.markerRows(publication), revision),
    insertRows(client, 'evidence.uncited_sentence', rows.uncitedRows(publication), revision),
    asserting ? insertRows(client, 'evidence.known_unknown', rows.unknownRows(publication), revision) : null,
  ]);
};

/** A quote that is there keeps its words; what is known of their place may be better known. */
const READ_ANEW = `on conflict (id) do update set (prefix, suffix, page, section, boxes) =
  (excluded.prefix, excluded.suffix, excluded.page, excluded.section, excluded.boxes)
  where (quote.prefix, quote.suffix, quote.page, quote.section, quote.boxes)
    is distinct from (excluded.prefix, excluded.suffix, excluded.page, excluded.section, excluded.boxes)`;

/** The quotes, and which statements stand on them; a corroborating revision's beside those of the asserting one. */
const storeProofs = async (client: PoolClient, { preparation, standing, origin }: Task): Promise<void> => {
  const { publication, records, statements } = preparation;
  const revision = { revision_id: origin.revision };
  const others = standing.kind === 'asserts' ? [...records, ...publication.unknowns] : [];
  const spans = [...statements.flatMap(({ quotes }) => quotes), ...others.flatMap(({ quote }) => quote ?? [])];
  await Promise.all([
    insertRows(client, 'evidence.quote', rows.quoteRows(publication, spans), revision, READ_ANEW),
    insertRows(client, 'evidence.statement_quote', rows.statementQuoteRows(publication, statements), revision),
  ]);
};
