/** Relations between instruments, seen from one of their ends; positions on an instrument; what it asks to be reviewed. */
import sql, { type Sql } from 'sql-template-tag';
import { bareId, type RecordId } from '../../../schema/domain/ids.ts';
import type { RecordRow } from '../../../schema/domain/rows.ts';
import type { Direction, InstrumentRelationsArgs, RequireFields } from '../../../schema/generated/policies.ts';
import { idsAt, standing, timed } from '../../runtime/as-of.ts';
import type { ChildListing } from '../../runtime/connections.ts';
import type { Database } from '../../runtime/database.ts';
import { batched } from '../../runtime/loaders.ts';
import { columnsOf, currentRows, rowsOf } from '../../runtime/projections.ts';
import { begun } from './clocks.ts';

/** A relation as an instrument sees it: `other` is the instrument at the other end. */
export type SeenRelation = RecordRow<'InstrumentRelation'> & { readonly other: RecordId | null };

/** Where nobody asked from an end, the other end is the one to which something is done. */
export const otherEnd = (relation: RecordRow<'InstrumentRelation'> & Partial<SeenRelation>): RecordId | null =>
  relation.other === undefined ? relation.to : relation.other;

const OUTGOING = sql`select r.*, r."from" as seen_from, r."to" as other from ${rowsOf('InstrumentRelation')} r`;
const INCOMING = sql`select r.*, r."to" as seen_from, r."from" as other from ${rowsOf('InstrumentRelation')} r`;

/** A relation of an instrument with itself is seen once. */
const SIDES: Readonly<Record<Direction, Sql>> = {
  OUTGOING,
  INCOMING,
  BOTH: sql`${OUTGOING} union all ${INCOMING} where r."to" is distinct from r."from"`,
};

/** What an instrument does to others is done on the day that it is signed. */
const DONE = timed(({ valid }) =>
  valid === null
    ? sql`true`
    : sql`not exists (select from ${rowsOf('Instrument')} doer where doer.id = r."from" and ${standing('doer')}
        and not ${begun(sql`coalesce(doer.signed_on, doer.published_on)`)})`,
);

export type RelationsArguments = RequireFields<InstrumentRelationsArgs, 'direction'>;

export const relations = ({ direction, type }: RelationsArguments): ChildListing => ({
  name: `relations/${direction}`,
  select: sql`${columnsOf('InstrumentRelation', 'r')}, ${idsAt(sql`r.other`)} as other`,
  from: sql`(${SIDES[direction]}) r`,
  where: [standing('r'), DONE, ...(type ? [sql`r.type = any(${type}::text[])`] : [])],
  parent: sql`r.seen_from`,
  order: [{ by: sql`r.id`, kind: 'text' }],
});

const position = currentRows('Position', 'p');

export const POSITIONS: ChildListing = {
  ...position,
  name: 'positions',
  parent: sql`p.instrument`,
  order: [{ by: sql`p.id`, kind: 'text' }],
};

/** The framework that an instrument sets up; of several the first one minted. */
export const frameworkLoader = (db: Database) =>
  batched<RecordRow<'ReviewFramework'> | null>(
    db,
    async (at, instruments) => {
      const rows = await at.query<RecordRow<'ReviewFramework'>>(sql`
        select distinct on (f.instrument) ${columnsOf('ReviewFramework', 'f')} from ${rowsOf('ReviewFramework')} f
        where f.instrument = any(${instruments}::text[]) and ${standing('f')}
        order by f.instrument, f.known_from, f.id`);
      return new Map(rows.map((row) => [bareId(row.instrument ?? ''), row]));
    },
    null,
  );
