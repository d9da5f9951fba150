/** The SQL of finding one instrument under two ids, and of the ids that it was given up for. */
import { isNamedByDay, type RecordId } from '../../../schema/domain/ids.ts';
import type { Merge } from '../../../schema/domain/merges.ts';
import { publishAliases } from './aliases.ts';
import { rowsJson, type Queryable } from './insert.ts';
import { setInstant } from './instant.ts';

/** An instrument with its own text, or one that texts cite; `numbered` where its id is its number. */
export interface Stored {
  readonly id: RecordId;
  readonly kind: string;
  readonly title: string;
  readonly signedOn: string | null;
  readonly numbered: boolean;
  /** Those of its own texts. */
  readonly works: readonly RecordId[];
}

export interface Asked {
  /** Instruments of the first kind that were signed on the first day, of the second on the second, and so on. */
  readonly kinds: readonly string[];
  readonly days: readonly string[];
  /** Pages that print no day of signature. */
  readonly pages: readonly RecordId[];
}

export const listDated = async (db: Queryable, { kinds, days, pages }: Asked): Promise<readonly Stored[]> => {
  const { rows } = await db.query<Omit<Stored, 'numbered'> & { number: string | null }>({
    name: 'dated',
    text: `select i.id, i.kind, i.title, i.signed_on as "signedOn", i.number,
             array(select v.id from policies.instrument_version v where v.instrument = i.id and v.known_to is null order by 1) as works
           from (select i.* from (select distinct * from unnest($1::text[], $2::text[]) as asked (kind, day)) asked
                 join policies.instrument i on i.kind = asked.kind and coalesce(i.signed_on, '') = asked.day and i.known_to is null
                 union select i.* from policies.instrument i where i.id = any($3) and i.known_to is null) i
           where i.title is not null order by i.id`,
    values: [kinds, days, pages],
  });
  return rows.map(({ number, ...stored }) => ({ ...stored, numbered: number !== null && !isNamedByDay(stored.id) }));
};

/** A stored revision of a work whose id is given up. */
export interface EarlierRevision {
  readonly name: string;
  readonly sha256: string;
}

export const listEarlier = async (db: Queryable, works: readonly RecordId[]): Promise<readonly EarlierRevision[]> => {
  if (works.length === 0) return [];
  const { rows } = await db.query<EarlierRevision>(
    `select name, sha256 from evidence.revision where work_id = any($1) and withdrawn_at is null order by id`,
    [works],
  );
  return rows;
};

export interface Alias {
  readonly alias: RecordId;
  readonly record: RecordId;
}

/** From now on the old ids answer as the new ones; so do the files that were stored under them. */
export const saveAliases = async (db: Queryable, aliases: readonly Alias[], at: Date): Promise<void> => {
  if (aliases.length === 0) return;
  const values = [rowsJson(aliases)];
  await Promise.all([
    db.query(
      `insert into evidence.record_alias (alias_id, record_id)
       select alias, record from jsonb_to_recordset($1) as n (alias text, record text) order by alias
       on conflict (alias_id) do update set record_id = excluded.record_id`,
      values,
    ),
    db.query(
      `update evidence.ingest_file f set document_id = n.record
       from jsonb_to_recordset($1) as n (alias text, record text) where f.document_id = n.alias`,
      values,
    ),
  ]);
  await publishAliases(
    db,
    aliases.map(({ alias }) => alias),
    at,
  );
};

/** Of instruments that a text names those that a page gave up for its number, and what is said of them not yet goes there. */
export const listGivenUp = async (db: Queryable, ids: readonly RecordId[]): Promise<readonly Merge[]> => {
  const { rows } = await db.query<Merge & Record<string, unknown>>({
    name: 'given up',
    text: `select a.alias_id as "from", a.record_id as "into" from evidence.record_alias a
           join evidence.record r on r.id = a.alias_id and r.canonical_id = r.id and r.withdrawn_at is null
           where a.alias_id = any($1)`,
    values: [ids],
  });
  return rows;
};

/** Ids that stand for themselves again, where a better reading found that it was not one instrument after all: of what. */
export const forgetAliases = async (
  db: Queryable,
  ids: readonly RecordId[],
  now: () => Date,
): Promise<readonly Merge[]> => {
  const { rows: held } = await db.query({
    name: 'held aliases',
    text: `select from evidence.record_alias where alias_id = any($1) limit 1`,
    values: [ids],
  });
  if (held.length === 0) return [];
  const at = now();
  await setInstant(db, at);
  const { rows } = await db.query<Merge & Record<string, unknown>>(
    `delete from evidence.record_alias where alias_id = any($1) returning alias_id as "from", record_id as "into"`,
    [ids],
  );
  await publishAliases(
    db,
    rows.map(({ from }) => from),
    at,
  );
  return rows;
};
