/** Obligations: of an instrument, of an agency, of all. They are listed along the tables that `derive.ts` keeps. */
import sql, { raw, type Sql } from 'sql-template-tag';
import type { PageArguments } from '../../../schema/connection.ts';
import { bounds } from '../../../schema/domain/partial-date.ts';
import type { ObligationFilter, ObligationOrder } from '../../../schema/generated/policies.ts';
import { isRecord } from '../../runtime/aliases.ts';
import { standing } from '../../runtime/as-of.ts';
import type { ChildListing, Listing, SortKey } from '../../runtime/connections.ts';
import { columnsOf, rowsOf } from '../../runtime/projections.ts';
import { OWNER, PARTS, PLACES } from './clocks.ts';
import { isInForce } from './instruments.ts';

export interface ObligationArguments extends PageArguments {
  readonly filter?: ObligationFilter | null | undefined;
  readonly orderBy: ObligationOrder;
}

const byId: SortKey = { by: sql`place.obligation_id`, kind: 'text' };

const ORDERS: Readonly<Record<ObligationOrder, readonly SortKey[]>> = {
  // No due date is `infinity`: last.
  DUE_ON: [{ by: sql`place.due_on`, kind: 'date' }, byId],
  PROVISION: [
    { by: sql`place.instrument`, kind: 'text' },
    { by: sql`place.position`, kind: 'integer' },
    { by: sql`place.within`, kind: 'integer' },
    byId,
  ],
};

/** Of all: who acts is looked up by the agency, if one is asked for. */
export const obligations = ({ filter, orderBy }: ObligationArguments): Listing => {
  const { actor, ...conditions } = filter ?? {};
  const listing = listingOf(orderBy, conditions);
  if (!actor) return { ...listing, from: sql`${PLACES} place` };
  const where = [isRecord('policies', sql`place.agency_id`, actor), ...listing.where];
  return { ...listing, from: sql`${PARTS} place`, where };
};

export const obligationsOfInstrument = (args: ObligationArguments): ChildListing => ({
  ...obligations(args),
  parent: OWNER,
});

export const obligationsOfAgency = ({ filter, orderBy }: ObligationArguments): ChildListing => ({
  ...listingOf(orderBy, filter ?? {}),
  from: sql`${PARTS} place`,
  parent: sql`place.agency_id`,
});

const listingOf = (orderBy: ObligationOrder, filter: ObligationFilter): Omit<Listing, 'from'> => ({
  name: `obligations/${orderBy}`,
  select: columnsOf('Obligation', 'o'),
  where: conditionsOf(filter),
  order: ORDERS[orderBy],
  join: sql`join ${rowsOf('Obligation')} o on o.id = page.key_${raw(String(ORDERS[orderBy].indexOf(byId)))} and ${standing('o')}`,
});

const conditionsOf = ({ actor, modality, inForce, dueAfter, dueBefore }: ObligationFilter): readonly Sql[] => [
  ...(actor ? [takesPart(actor)] : []),
  ...(modality ? [sql`place.modality = any(${modality}::text[])`] : []),
  ...(typeof inForce === 'boolean' ? [isInForce(sql`place.instrument`, inForce)] : []),
  ...(dueAfter ? [sql`place.due_on >= ${bounds(dueAfter).first}::date and place.due_on < 'infinity'`] : []),
  ...(dueBefore ? [sql`place.due_on < ${bounds(dueBefore).first}::date`] : []),
];

const takesPart = (agency: string): Sql => sql`exists (select from ${PARTS} part
  where part.obligation_id = place.obligation_id and ${isRecord('policies', sql`part.agency_id`, agency)})`;
