/** Anything that has an id: a record of the registry as a stub, evidence's own by its row. */
import type { RecordTypeName } from '../../schema/domain/catalog.ts';
import { evidenceTypeOfId, typeOfId, type EvidenceTypeName, type RecordId } from '../../schema/domain/ids.ts';
import type { Stub } from '../../schema/domain/rows.ts';
import { isPlausibleId } from '../runtime/arguments.ts';
import type { Store } from './store.ts';

const LOADS: Readonly<Record<EvidenceTypeName, (store: Store, id: RecordId) => Promise<Stub | null>>> = {
  Source: (store, id) => store.source.load(id),
  Revision: (store, id) => store.revision.load(id),
  Passage: (store, id) => store.passage.load(id),
  Quote: (store, id) => store.quote.load(id),
  Mention: (store, id) => store.mention.load(id),
  CitationMarker: (store, id) => store.marker.load(id),
  Statement: (store, id) => store.statement(id),
  Conflict: (store, id) => store.conflict.load(id),
  IdentityJudgement: (store, id) => store.judgement.load(id),
  Decision: (store, id) => store.decision.load(id),
  ReviewTask: (store, id) => store.task.load(id),
  KnownUnknown: (store, id) => store.unknown.load(id),
  IngestRun: (store, id) => store.run.load(id),
};

export const typeOfNode = ({ id }: Stub): RecordTypeName | EvidenceTypeName | null =>
  typeOfId(id) ?? evidenceTypeOfId(id);

/** What an id from anywhere names: null for an id that nobody gave, the canonical record for one that was given up. */
export const nodeById = async (store: Store, id: string): Promise<Stub | null> => {
  if (!isPlausibleId(id)) return null;
  const own = evidenceTypeOfId(id);
  if (own) return LOADS[own](store, id);
  const record = await store.record.load(id);
  return record && { id: record.id + record.asOf };
};

/** What an id of ours names: a record is known to exist, and its id is enough. */
export const nodeOf = async (store: Store, id: RecordId): Promise<Stub> =>
  (typeOfId(id) ? { id } : await nodeById(store, id)) ?? { id };
