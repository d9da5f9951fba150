/**
 * Beside the records: where each obligation stands and when it is due, which agencies take part, and whether each
 * instrument holds. Everything is made anew from the current rows.
 */
import type { PoolClient, QueryConfig } from 'pg';
import { RECORD_TYPES } from '../../schema/domain/catalog.ts';
import type { RecordId } from '../../schema/domain/ids.ts';
import { linkOf } from '../../schema/domain/links.ts';
import { bounds, isPartialDate } from '../../schema/domain/partial-date.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import { prepared, type ChangedRecords, type Derive } from '../runtime/derive.ts';
import { deadlineOf } from './shapes.ts';

type Ids = readonly RecordId[];

export const derive: Derive = {
  Obligation: (client, ids) => placeObligations(client, ids),
  Provision: async (client, ids, changed) => {
    await placeObligations(client, unplaced(await obligationsOf(client, 'provision', ids), changed));
  },
  InstrumentVersion: async (client, ids, changed) => {
    const instruments = await idsOf(
      client,
      `select instrument from policies.instrument_version where id = any($1)`,
      ids,
    );
    await placeObligations(client, unplaced(await obligationsOf(client, 'instrument', instruments), changed));
  },
  Instrument: async (client, ids) => {
    // An instrument's own status decides whether what it does to others has any effect.
    const touched = await idsOf(client, `select "to" from policies.instrument_relation where "from" = any($1)`, ids);
    await judgeStanding(client, [...ids, ...touched]);
  },
  InstrumentRelation: async (client, ids, changed) => {
    // Those of an instrument that changed are judged for its sake.
    const judged = changed?.get('Instrument') ?? [];
    const targets = `select "to" from policies.instrument_relation where id = any($1) and "from" <> all($2)`;
    await judgeStanding(client, await idsOf(client, targets, ids, judged));
  },
};

/** Sent together, run in this order: one client runs what it is given one by one. */
const inOrder = (client: PoolClient, queries: readonly QueryConfig[]): Promise<unknown> =>
  Promise.all(queries.map((query) => client.query(query)));

/** Rows of the past count: what stood in relation once may have to be looked at again. */
const idsOf = async (client: PoolClient, query: string, ...ids: readonly Ids[]): Promise<Ids> => {
  const { rows } = await client.query<{ readonly id: RecordId | null }>(
    prepared(`select distinct found.* from (${query}) found(id)`, [...ids]),
  );
  return rows.flatMap(({ id }) => id ?? []);
};

const obligationsOf = (client: PoolClient, owner: 'provision' | 'instrument', ids: Ids): Promise<Ids> =>
  idsOf(client, `select id from policies.obligation where ${owner} = any($1) and known_to is null`, ids);

/** Those that are not placed for their own sake in the same transaction: a new text brings its obligations with it. */
const unplaced = (obligations: Ids, changed: ChangedRecords | undefined): Ids => {
  const placed = new Set(changed?.get('Obligation'));
  return obligations.filter((id) => !placed.has(id));
};

/**
 * Two texts that touch one instrument judge it one after the other, the second with what the first wrote: the lock comes
 * before the look. Stripes instead of ids, because an order may touch hundreds and the server's lock table is small.
 */
const LOCK_STANDING = `
  select pg_advisory_xact_lock(hashtext('standing'), stripe)
  from (select distinct hashtext(unnest($1::text[])) & 255 as stripe order by stripe) sorted`;

const judgeStanding = async (client: PoolClient, instruments: Ids): Promise<void> => {
  if (instruments.length === 0) return;
  await inOrder(client, [
    prepared(LOCK_STANDING, [instruments]),
    prepared('delete from policies.instrument_standing where instrument_id = any($1)', [instruments]),
    prepared('insert into policies.instrument_standing select * from policies.standing where instrument_id = any($1)', [
      instruments,
    ]),
  ]);
};

type Placed = RecordRow<'Obligation'> & { readonly position: number; readonly within: number };

/** Behind everything that has a place. */
const NOWHERE = 2 ** 31 - 1;

/** Obligations of a text that speaks for its instrument, or of none (a claim of a report). Which version speaks is asked once an instrument. */
const SPEAKING = `
  with placed as (
    select o.id, o.instrument, o.modality, o.actors, o.deadline, p.version, p.instrument as speaking,
      coalesce(p.position, $2) as position, coalesce(strpos(p.text, o.act), 0) as within
    from policies.obligation o left join policies.provision p on p.id = o.provision and p.known_to is null
    where o.id = any($1) and o.known_to is null
  ), preferred as materialized (
    select speaking, policies.preferred_version(speaking) as version
    from (select distinct speaking from placed where version is not null) instruments
  )
  select placed.id, instrument, modality, actors, deadline, position, within
  from placed left join preferred using (speaking)
  where placed.version is null or placed.version = preferred.version`;

const placeObligations = async (client: PoolClient, ids: Ids): Promise<void> => {
  if (ids.length === 0) return;
  const [, , { rows }] = await Promise.all([
    client.query(prepared('delete from policies.obligation_place where obligation_id = any($1)', [ids])),
    client.query(prepared('delete from policies.obligation_actor where obligation_id = any($1)', [ids])),
    client.query<Placed>(prepared(SPEAKING, [ids, NOWHERE])),
  ]);
  const places = rows.map(placeOf);
  const parts = rows.flatMap((row) => agenciesOf(row).map((agency) => ({ agency_id: agency, ...placeOf(row) })));
  await inOrder(client, [
    prepared(
      `insert into policies.obligation_place select * from jsonb_to_recordset($1)
     as place(obligation_id text, instrument text, modality text, position integer, within integer, due_on date)`,
      [JSON.stringify(places)],
    ),
    prepared(
      `insert into policies.obligation_actor select * from jsonb_to_recordset($1)
     as part(agency_id text, obligation_id text, instrument text, modality text, position integer, within integer, due_on date)`,
      [JSON.stringify(parts)],
    ),
  ]);
};

const placeOf = (row: Placed) => ({
  obligation_id: row.id,
  instrument: row.instrument ?? '',
  modality: row.modality ?? '',
  position: row.position,
  within: row.within,
  due_on: dueDay(row),
});

/** What is due "in May 2026" is due by the end of it. */
const dueDay = (row: Placed): string => {
  const dueOn = deadlineOf(row)?.dueOn ?? null;
  return dueOn !== null && isPartialDate(dueOn) ? bounds(dueOn).last : 'infinity';
};

const agenciesOf = ({ actors }: Placed): Ids => {
  const agencies = (actors ?? []).map((actor) => linkOf(RECORD_TYPES.Obligation.properties.actors, actor));
  return [...new Set(agencies.filter((agency) => agency !== null))];
};
