/**
 * What people decided about the records that a text names, applied to what it says before that is stored: a record that
 * was merged goes by its new id, and of a rejected one nothing is shown. So a decision outlives every new reading.
 */
import { RECORD_TYPES, recordType, type Property } from '../../../schema/domain/catalog.ts';
import { typeOfId, type RecordId } from '../../../schema/domain/ids.ts';
import { linkOf, withLink } from '../../../schema/domain/links.ts';
import type { RecordDraft } from '../../../schema/domain/publication.ts';
import type { Json } from '../../../schema/domain/statement.ts';
import type { Queryable } from './insert.ts';
import type { Alias } from './same-work-store.ts';
import type { Preparation, Prepared } from './prepare.ts';

export interface Learned {
  /** The id that a merged record goes by now. */
  readonly canonical: ReadonlyMap<RecordId, RecordId>;
  /** Records that a person rejected as a whole. */
  readonly rejected: ReadonlySet<RecordId>;
  /** A person deleted the source. */
  readonly deleted: boolean;
}

/**
 * Waits for a decision that is being taken, and keeps others from being taken until the transaction ends. A record that
 * was rejected under an id that it had before (`aliases`, and those that are stored) stays so.
 */
export const learn = async (
  db: Queryable,
  { publication, records, statements }: Preparation,
  aliases: readonly Alias[],
): Promise<Learned> => {
  const now = new Map(aliases.map(({ alias, record }) => [alias, record]));
  const named = new Set<RecordId>(now.keys());
  for (const id of records.flatMap(({ id, facts }) => [id, ...(facts ? linksIn(facts) : [])])) named.add(id);
  for (const { valueRecord } of statements) if (valueRecord) named.add(valueRecord);
  const locked = db.query(`select pg_advisory_xact_lock_shared(hashtextextended('decisions', 0))`);
  const found = db.query<{ id: RecordId; canonical: RecordId | null }>({
    name: 'learned',
    text: `select id, canonical_id as canonical from evidence.record where id = any($1) and canonical_id <> id
           union all select target_id, null from evidence.decision
           where target_id = any($1) and action = 'REJECT' and undone_at is null
           union all select a.record_id, null from evidence.record_alias a join evidence.decision d on d.target_id = a.alias_id
           where a.record_id = any($1) and d.action = 'REJECT' and d.undone_at is null
           union all select id, null from evidence.source where id = $2 and withdrawn_at is not null`,
    values: [[...named], publication.source.id],
  });
  const [, { rows }] = await Promise.all([locked, found]);
  return {
    canonical: new Map(rows.flatMap(({ id, canonical }) => (canonical ? [[id, canonical]] : []))),
    rejected: new Set(rows.flatMap(({ id, canonical }) => (canonical ? [] : [now.get(id) ?? id]))),
    deleted: rows.some(({ id }) => id === publication.source.id),
  };
};

/** Strings of facts that are ids of records. */
const linksIn = (facts: Readonly<Record<string, Json>>): readonly RecordId[] =>
  Object.values(facts).filter((value) => typeof value === 'string' && typeOfId(value) !== null) as RecordId[];

export const applyLearned = (preparation: Preparation, learned: Learned): Preparation => {
  if (learned.canonical.size === 0 && learned.rejected.size === 0) return preparation;
  return {
    ...preparation,
    statements: preparation.statements.map((statement) => applied(statement, learned)),
    records: preparation.records.map((record) => ({ ...record, ...canonicalFacts(record, learned.canonical) })),
  };
};

const applied = (statement: Prepared, { canonical, rejected }: Learned): Prepared => {
  const subject = canonical.get(statement.subject);
  const linked = statement.valueRecord && canonical.get(statement.valueRecord);
  const judged: Prepared = rejected.has(statement.subject) ? { ...statement, judgement: 'REJECTED' } : statement;
  return {
    ...judged,
    ...(subject ? { subject, statedSubject: statement.subject } : {}),
    ...(linked ? { valueRecord: linked, value: linkedTo(statement, linked), statedValue: statement.value } : {}),
  };
};

const linkedTo = ({ type, property, value }: Prepared, record: RecordId): Json => {
  const of = recordType(type).properties[property];
  return of ? withLink(of, value, record) : value;
};

/** Of a structural record: the facts as they are shown, and as they are printed where that differs. */
export const canonicalFacts = (
  { type, facts }: Pick<RecordDraft, 'type' | 'facts'>,
  canonical: ReadonlyMap<RecordId, RecordId>,
): { readonly facts: RecordDraft['facts']; readonly statedFacts: RecordDraft['facts'] } => {
  if (!facts) return { facts, statedFacts: null };
  const properties: Readonly<Record<string, Property>> = RECORD_TYPES[type].properties;
  const turned = Object.entries(facts).flatMap(([name, value]): readonly (readonly [string, Json])[] => {
    const property = properties[name];
    const link = property ? linkOf(property, value) : null;
    const now = link && canonical.get(link);
    return property && now ? [[name, withLink(property, value, now)]] : [];
  });
  return turned.length > 0
    ? { facts: { ...facts, ...Object.fromEntries(turned) }, statedFacts: facts }
    : { facts, statedFacts: null };
};
