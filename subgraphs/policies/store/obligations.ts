/** Obligations: of an instrument, of an agency, of all. `derive.ts` keeps their places, due dates and actors. */
import sql, { type Sql } from 'sql-template-tag';
import type { PageArguments } from '../../../schema/connection.ts';
import { bounds } from '../../../schema/domain/partial-date.ts';
import type { ObligationFilter, ObligationOrder } from '../../../schema/generated/policies.ts';
import type { ChildListing, Listing, SortKey } from '../../runtime/connections.ts';
import { columnsOf } from '../../runtime/projections.ts';
import { isInForce } from './instruments.ts';
import { speaks } from './texts.ts';

export interface ObligationArguments extends PageArguments {
  readonly filter?: ObligationFilter | null | undefined;
  readonly orderBy: ObligationOrder;
}

const ORDERS: Readonly<Record<ObligationOrder, readonly SortKey[]>> = {
  // No due date is `infinity`: last.
  DUE_ON: [
    { by: sql`place.due_on`, kind: 'date' },
    { by: sql`place.obligation_id`, kind: 'text' },
  ],
  PROVISION: [
    { by: sql`coalesce(o.instrument, '')`, kind: 'text' },
    { by: sql`place.position`, kind: 'integer' },
    { by: sql`place.within`, kind: 'integer' },
    { by: sql`o.id`, kind: 'text' },
  ],
};

export const obligations = ({ filter, orderBy }: ObligationArguments): Listing => ({
  name: `obligations/${orderBy}`,
  select: columnsOf('Obligation', 'o'),
  from: sql`policies.obligation_place place
    join policies.obligation o on o.id = place.obligation_id and o.known_to is null`,
  where: [speaks(sql`o.provision`), ...conditions(filter ?? {})],
  order: ORDERS[orderBy],
});

export const obligationsOfInstrument = (args: ObligationArguments): ChildListing => ({
  ...obligations(args),
  parent: sql`o.instrument`,
});

/** Walks the index of one agency's obligations, so that the busiest agency pages as fast as any. */
export const obligationsOfAgency = ({ filter, orderBy }: ObligationArguments): ChildListing => ({
  ...obligations({ filter, orderBy }),
  from: sql`policies.obligation_actor actor
    join policies.obligation_place place on place.obligation_id = actor.obligation_id
    join policies.obligation o on o.id = actor.obligation_id and o.known_to is null`,
  parent: sql`actor.agency_id`,
  order: orderBy === 'DUE_ON' ? BY_ACTOR : ORDERS.PROVISION,
});

const BY_ACTOR: readonly SortKey[] = [
  { by: sql`actor.due_on`, kind: 'date' },
  { by: sql`actor.obligation_id`, kind: 'text' },
];

const conditions = ({ actor, modality, inForce, dueAfter, dueBefore }: ObligationFilter): readonly Sql[] => [
  ...(actor ? [takesPart(actor)] : []),
  ...(modality ? [sql`o.modality = any(${modality}::text[])`] : []),
  ...(typeof inForce === 'boolean' ? [isInForce(sql`o.instrument`, inForce)] : []),
  ...(dueAfter ? [sql`place.due_on >= ${bounds(dueAfter).first}::date and place.due_on < 'infinity'`] : []),
  ...(dueBefore ? [sql`place.due_on < ${bounds(dueBefore).first}::date`] : []),
];

const takesPart = (agency: string): Sql => sql`exists (select from policies.obligation_actor part
  where part.obligation_id = o.id and part.agency_id = ${agency})`;
