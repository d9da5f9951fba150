/** Ids that were given up, published to every subgraph: each follows them by itself, and knows since when. */
import type { RecordId } from '../../../schema/domain/ids.ts';
import { RECORD_SUBGRAPHS } from '../../../subgraphs/runtime/aliases.ts';
import type { Queryable } from './insert.ts';

/** Where each of these ids leads now: another text's number, then a merge; ids that lead nowhere else are forgotten. */
const WANTED = `
  select a.alias_id, r.canonical_id as record_id
  from evidence.record_alias a join evidence.record r on r.id = a.record_id where a.alias_id = any($1)
  union
  select r.id, r.canonical_id from evidence.record r
  where r.id = any($1) and r.canonical_id <> r.id
    and not exists (select from evidence.record_alias a where a.alias_id = r.id)`;

/** `ids` are those whose way may have changed. */
export const publishAliases = async (db: Queryable, ids: readonly RecordId[], at: Date): Promise<void> => {
  if (ids.length === 0) return;
  for (const subgraph of RECORD_SUBGRAPHS) {
    const table = `${subgraph}.record_alias`;
    await db.query(
      `update ${table} a set known_to = greatest($2, known_from + interval '1 microsecond')
       where alias_id = any($1) and known_to is null and not exists (
         select from (${WANTED}) n where (n.alias_id, n.record_id) = (a.alias_id, a.record_id))`,
      [ids, at],
    );
    await db.query(
      `insert into ${table} (alias_id, record_id, known_from)
       select n.alias_id, n.record_id,
         greatest($2, (select max(h.known_to) from ${table} h where h.alias_id = n.alias_id))
       from (${WANTED}) n
       where not exists (select from ${table} a where a.alias_id = n.alias_id and a.known_to is null) order by 1`,
      [ids, at],
    );
  }
};

/** Every id that leads elsewhere, published anew. */
export const publishAllAliases = async (db: Queryable, at: Date): Promise<void> => {
  const { rows } = await db.query<{ id: RecordId }>(
    `select alias_id as id from evidence.record_alias
     union select id from evidence.record where canonical_id <> id
     ${RECORD_SUBGRAPHS.map((subgraph) => `union select alias_id from ${subgraph}.record_alias where known_to is null`).join(' ')}`,
  );
  await publishAliases(
    db,
    rows.map(({ id }) => id),
    at,
  );
};
