/** Beside the obligations: where each stands in its text, when it is due, and which agencies take part. */
import type { PoolClient } from 'pg';
import { RECORD_TYPES } from '../../schema/domain/catalog.ts';
import type { RecordId } from '../../schema/domain/ids.ts';
import { linkOf } from '../../schema/domain/links.ts';
import { bounds, isPartialDate } from '../../schema/domain/partial-date.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import type { Json } from '../../schema/domain/statement.ts';
import type { Derive } from '../runtime/derive.ts';

export const derive: Derive = {
  Obligation: (client, ids) => placeObligations(client, ids),
  Provision: async (client, ids) => placeObligations(client, await obligationsIn(client, ids)),
};

type Placed = Pick<RecordRow<'Obligation'>, 'id' | 'actors' | 'deadline'> & {
  readonly position: number;
  readonly within: number;
};

/** Behind everything that has a place. */
const NOWHERE = 2 ** 31 - 1;

const placeObligations = async (client: PoolClient, ids: readonly RecordId[]): Promise<void> => {
  await client.query('delete from policies.obligation_place where obligation_id = any($1)', [ids]);
  await client.query('delete from policies.obligation_actor where obligation_id = any($1)', [ids]);
  const { rows } = await client.query<Placed>(
    `select o.id, o.actors, o.deadline, coalesce(p.position, $2) as position, coalesce(strpos(p.text, o.act), 0) as within
     from policies.obligation o left join policies.provision p on p.id = o.provision and p.known_to is null
     where o.id = any($1) and o.known_to is null`,
    [ids, NOWHERE],
  );
  await client.query(
    'insert into policies.obligation_place select * from unnest($1::text[], $2::integer[], $3::integer[], $4::date[])',
    [rows.map((row) => row.id), rows.map((row) => row.position), rows.map((row) => row.within), rows.map(dueDay)],
  );
  const actors = rows.flatMap((row) => agenciesOf(row).map((agency) => ({ agency, row })));
  await client.query('insert into policies.obligation_actor select * from unnest($1::text[], $2::text[], $3::date[])', [
    actors.map(({ agency }) => agency),
    actors.map(({ row }) => row.id),
    actors.map(({ row }) => dueDay(row)),
  ]);
};

const obligationsIn = async (client: PoolClient, provisions: readonly RecordId[]): Promise<readonly RecordId[]> => {
  const { rows } = await client.query<{ readonly id: RecordId }>(
    'select id from policies.obligation where provision = any($1) and known_to is null',
    [provisions],
  );
  return rows.map((row) => row.id);
};

/** What is due "in May 2026" is due by the end of it. */
const dueDay = ({ deadline }: Placed): string => {
  const due = isObject(deadline) ? deadline['dueOn'] : null;
  return typeof due === 'string' && isPartialDate(due) ? bounds(due).last : 'infinity';
};

const agenciesOf = ({ actors }: Placed): readonly RecordId[] => {
  const agencies = (actors ?? []).map((actor) => linkOf(RECORD_TYPES.Obligation.properties.actors, actor));
  return [...new Set(agencies.filter((agency) => agency !== null))];
};

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
