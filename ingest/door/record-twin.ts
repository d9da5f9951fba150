/** A record as the graph shows it, with what proves it. */
import { columnOf, recordType, type RecordTypeName } from '../../schema/domain/catalog.ts';
import { typeOfId, type RecordId } from '../../schema/domain/ids.ts';
import type { Json } from '../../schema/domain/statement.ts';
import type { Queryable } from '../edges/publish/insert.ts';
import { wordsOf } from '../exports/words.ts';
import { notFound, Refusal } from './answers.ts';

/** A record for the world outside: its values by the names of the graph, and the words that they stand on. */
export interface RecordTwin {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly label: string;
  readonly values: Readonly<Record<string, Json>>;
  /** At most `MOST_PROOFS`. */
  readonly statements: readonly Proof[];
}

export interface Proof {
  readonly property: string | null;
  readonly value: Json;
  readonly source: RecordId;
  readonly quotes: readonly { readonly exact: string; readonly section: string | null; readonly permalink: string }[];
}

/** A record under the id that it is shown by. Errors: `Refusal` where nobody gave the id, or nothing is said of it any more. */
export const getTwin = async (db: Queryable, id: RecordId): Promise<RecordTwin> => {
  const { canonical, type, withdrawn } = (await findNamed(db, id)) ?? refuseUnknown();
  if (withdrawn) throw new Refusal(410, 'GONE', 'Nothing is said of this record any more.');
  return readTwin(db, canonical, type);
};

const refuseUnknown = (): never => {
  throw notFound('No record has this id.');
};

/** The id in a path, as it was sent. */
export const decoded = (path: string): string => {
  try {
    const id = decodeURIComponent(path);
    return typeOfId(id) === null || id.includes('\0') || id.length > 1_000 ? refuseUnknown() : id;
  } catch {
    return refuseUnknown();
  }
};

interface Named {
  /** The id under which it is shown: another one where two were merged, or for an alias. */
  readonly canonical: RecordId;
  readonly type: RecordTypeName;
  readonly withdrawn: boolean;
}

const findNamed = async (db: Queryable, id: RecordId): Promise<Named | null> => {
  const { rows } = await db.query<Named>(
    `select c.id as canonical, c.type, c.withdrawn_at is not null as withdrawn
     from evidence.record named join evidence.record c on c.id = named.canonical_id
     where named.id = coalesce((select record_id from evidence.record_alias where alias_id = $1), $1)`,
    [id],
  );
  return rows[0] ?? null;
};

/** Far more than is said of any record but the greatest agencies. */
const MOST_PROOFS = 200;
const MOST_QUOTES = 5;

const QUOTE = `jsonb_build_object('exact', q.exact, 'section', q.section,
  'permalink', '/d/' || substr(q.revision_id, 10) || '/q/' || q.start_offset || '-' || q.end_offset)`;

const PROOFS = `
  select s.property, s.value, s.source_id as source, coalesce((
    select jsonb_agg(found.quote) from (
      select ${QUOTE} as quote from evidence.statement_quote sq join evidence.quote q on q.id = sq.quote_id
      join evidence.revision r on r.id = q.revision_id
      where sq.statement_id = s.id and r.withdrawn_at is null
      order by r.asserting desc, sq.position limit ${MOST_QUOTES}) found), '[]') as quotes
  from evidence.statement s
  where s.subject_id = $1 and s.withdrawn_at is null and s.judgement <> 'REJECTED'
  order by s.property, s.confidence desc, s.id limit ${MOST_PROOFS}`;

const PRINTED = `
  select null as property, null as value, r.source_id as source, jsonb_build_array(${QUOTE}) as quotes
  from evidence.record c join evidence.quote q on q.id = c.quote_id join evidence.revision r on r.id = q.revision_id
  where c.id = $1`;

const readTwin = async (db: Queryable, id: RecordId, type: RecordTypeName): Promise<RecordTwin> => {
  const { subgraph, table, properties, structural, label } = recordType(type);
  const columns = Object.keys(properties).map((name) => `"${columnOf(name)}" as "${name}"`);
  const [current, proofs] = await Promise.all([
    db.query<Readonly<Record<string, Json>>>(
      `select ${columns.join(', ')} from ${subgraph}.${table} where id = $1 and known_to is null`,
      [id],
    ),
    db.query<Proof>(structural ? PRINTED : PROOFS, [id]),
  ]);
  const values = Object.fromEntries(Object.entries(current.rows[0] ?? {}).filter(([, value]) => value !== null));
  return { id, type, label: wordsOf(values[label] ?? id), values, statements: proofs.rows };
};
