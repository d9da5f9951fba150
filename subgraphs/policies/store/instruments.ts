/** Instruments, the steps of their lives, and whether they hold. */
import sql, { type Sql } from 'sql-template-tag';
import { bounds } from '../../../schema/domain/partial-date.ts';
import type {
  InstrumentFilter,
  InstrumentOrder,
  QueryInstrumentsArgs,
  RequireFields,
} from '../../../schema/generated/policies.ts';
import type { LifecycleStatus } from '../../../schema/domain/vocabulary.ts';
import { standing } from '../../runtime/as-of.ts';
import type { ChildListing, Listing, SortKey } from '../../runtime/connections.ts';
import type { Database } from '../../runtime/database.ts';
import { isOneOf } from '../../runtime/id-rows.ts';
import { batched } from '../../runtime/loaders.ts';
import { firstDay } from '../../runtime/partial-dates.ts';
import { currentRows, rowsOf } from '../../runtime/projections.ts';
import { begun, STANDING, statusOf } from './clocks.ts';

/** Whether each instrument holds; null where its status is unknown. */
export const inForceLoader = (db: Database) =>
  batched<boolean | null>(
    db,
    async (at, ids) => {
      const rows = await at.query<{ readonly id: string; readonly inForce: boolean | null }>(
        sql`select s.instrument_id as id, s.in_force as "inForce" from ${STANDING} s
          where ${isOneOf(sql`s.instrument_id`, ids)}`,
      );
      return new Map(rows.map((row) => [row.id, row.inForce]));
    },
    null,
  );

export const isInForce = (instrument: Sql, inForce: boolean): Sql =>
  sql`${instrument} in (select s.instrument_id from ${STANDING} s where s.in_force = ${inForce})`;

/** The state that each instrument was in on the day that is looked at; null where none had begun. */
export const statusLoader = (db: Database) =>
  batched<LifecycleStatus | null>(
    db,
    async (at, ids) => {
      const rows = await at.query<{ readonly id: string; readonly status: LifecycleStatus | null }>(
        sql`select i.id, ${statusOf(sql`i`)} as status from ${rowsOf('Instrument')} i
          where ${standing('i')} and ${isOneOf(sql`i.id`, ids)}`,
      );
      return new Map(rows.map((row) => [row.id, row.status]));
    },
    null,
  );

const byId: SortKey = { by: sql`i.id`, kind: 'text' };

const ORDERS: Readonly<Record<InstrumentOrder, Pick<Listing, 'order' | 'descending'>>> = {
  SIGNED_ON: { order: [{ by: sql`coalesce(i.signed_on, '')`, kind: 'text' }, byId], descending: true },
  // Padded, so that 9066 comes before 14110.
  NUMBER: {
    order: [
      { by: sql`(i.number is null)::integer`, kind: 'integer' },
      { by: sql`coalesce(i.kind, '')`, kind: 'text' },
      { by: sql`coalesce(lpad(i.number, 24, '0'), '')`, kind: 'text' },
      byId,
    ],
  },
  TITLE: {
    order: [
      { by: sql`(i.title is null)::integer`, kind: 'integer' },
      { by: sql`coalesce(lower(i.title), '')`, kind: 'text' },
      byId,
    ],
  },
};

const instrument = currentRows('Instrument', 'i');

export type InstrumentsArguments = RequireFields<QueryInstrumentsArgs, 'orderBy'>;

export const instruments = ({ filter, orderBy }: InstrumentsArguments): Listing => ({
  ...instrument,
  ...ORDERS[orderBy],
  name: `instruments/${orderBy}`,
  where: [...instrument.where, ...conditions(filter ?? {})],
});

const conditions = ({ kind, status, inForce, number, signedAfter, signedBefore }: InstrumentFilter): readonly Sql[] => {
  const signed = firstDay(sql`i.signed_on`);
  return [
    ...(kind ? [sql`i.kind = any(${kind}::text[])`] : []),
    ...(status ? [sql`${statusOf(sql`i`)} = any(${status}::text[])`] : []),
    ...(typeof inForce === 'boolean' ? [isInForce(sql`i.id`, inForce)] : []),
    ...(typeof number === 'string' ? [sql`i.number = ${number}`] : []),
    ...(signedAfter ? [sql`${signed} >= ${bounds(signedAfter).first}::date`] : []),
    ...(signedBefore ? [sql`${signed} < ${bounds(signedBefore).first}::date`] : []),
  ];
};

const event = currentRows('LifecycleEvent', 'e');

/** Undated steps last; of one day's steps the earlier in life first. What merely happened around it is in its timeline. */
export const LIFECYCLE: ChildListing = {
  ...event,
  where: [...event.where, sql`e.status is not null`, begun(sql`e."on"`)],
  name: 'lifecycle',
  parent: sql`e.instrument`,
  order: [
    { by: sql`coalesce(e."on", 'undated')`, kind: 'text' },
    { by: sql`coalesce(policies.step(e.status), 0)`, kind: 'integer' },
    { by: sql`e.id`, kind: 'text' },
  ],
};

const version = currentRows('InstrumentVersion', 'v');

export const VERSIONS: ChildListing = {
  ...version,
  where: [...version.where, begun(sql`v."on"`)],
  name: 'versions',
  parent: sql`v.instrument`,
  order: [
    { by: sql`coalesce(policies.step(v.status), 0)`, kind: 'integer' },
    { by: sql`coalesce(v."on", 'undated')`, kind: 'text' },
    { by: sql`v.id`, kind: 'text' },
  ],
};
