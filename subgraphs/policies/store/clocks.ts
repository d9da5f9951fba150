/** What policies say as of a time: where nothing is kept beside the records for it, it is read off the records. */
import sql, { type Sql } from 'sql-template-tag';
import { isNow, validDay } from '../../../schema/domain/as-of.ts';
import { standing, timed } from '../../runtime/as-of.ts';
import { firstDay } from '../../runtime/partial-dates.ts';
import { rowsOf } from '../../runtime/projections.ts';

/** Had begun by the day that is looked at. What has no date may have. */
export const begun = (date: Sql): Sql =>
  timed(({ valid }) =>
    valid === null ? sql`true` : sql`(${date} is null or ${firstDay(date)} <= ${validDay(valid)}::date)`,
  );

/** The text that speaks for each instrument: of those that there were the one furthest in life. */
const SPEAKING = sql`(
  select distinct on (v.instrument) v.instrument, v.id as version
  from ${rowsOf('InstrumentVersion')} v where ${standing('v')} and ${begun(sql`v."on"`)}
  order by v.instrument, policies.step(v.status) desc nulls last, v."on" desc nulls last, v.id)`;

/** The version that speaks for an instrument: the signed order, its draft no more. */
export const speakingFor = (instrument: Sql): Sql =>
  timed((asOf) =>
    isNow(asOf)
      ? sql`policies.preferred_version(${instrument})`
      : sql`(select s.version from ${SPEAKING} s where s.instrument = ${instrument})`,
  );

/** The state of an instrument: of those that it was said to be in, the best that had begun. */
export const statusOf = (alias: Sql): Sql =>
  timed(({ valid }) =>
    valid === null
      ? sql`${alias}.status`
      : sql`case when ${alias}.dated_status is null then ${alias}.status else (
          select state ->> 'value' from jsonb_array_elements(${alias}.dated_status) with ordinality as states (state, place)
          where ${begun(sql`(state ->> 'from')`)} order by place limit 1) end`,
  );

const UNSIGNED = sql`('REPORTED', 'DRAFTED', 'SCHEDULED', 'POSTPONED')`;

/** Of an instrument `i` none of whose states had begun: one of them is the beginning, so that there was none before. */
const IS_TO_BEGIN = sql`exists (select from jsonb_array_elements(i.dated_status) state
  where state ->> 'value' in ('SIGNED', 'REPORTED', 'DRAFTED', 'SCHEDULED', 'POSTPONED'))`;

/**
 * Whether each instrument held, as `policies.standing` says of now. What another one does to it counts from the day that
 * that was signed.
 */
const STANDING_THEN = sql`(
  select i.id as instrument_id,
    case
      when life.status is null then case when ${IS_TO_BEGIN} then false end
      when life.status in ${UNSIGNED} or life.status = 'EXPIRED' then false
      when last.type is not null then last.type = 'REINSTATES'
      else life.status not in ('SUPERSEDED', 'REVOKED')
    end as in_force
  from ${rowsOf('Instrument')} i
  cross join lateral (select ${statusOf(sql`i`)} as status) life
  left join lateral (
    select r.type from ${rowsOf('InstrumentRelation')} r
    join ${rowsOf('Instrument')} f on f.id = r."from" and ${standing('f')}
    where ${standing('r')} and r."to" = i.id and r.extent = 'WHOLE'
      and r.type in ('REVOKES', 'SUPERSEDES', 'TERMINATES', 'SUSPENDS', 'REINSTATES')
      and ${statusOf(sql`f`)} not in ${UNSIGNED} and ${begun(sql`coalesce(f.signed_on, f.published_on)`)}
    order by f.signed_on desc nulls last, r.id limit 1
  ) last on true
  where ${standing('i')})`;

export const STANDING = timed((asOf) => (isNow(asOf) ? sql`policies.instrument_standing` : STANDING_THEN));

/** As `obligation_place`, which `derive.ts` keeps. */
const PLACES_THEN = sql`(
  select o.id as obligation_id, o.instrument as owner, coalesce(o.instrument, '') as instrument, coalesce(o.modality, '') as modality,
    coalesce(p.position, 2147483647) as position, coalesce(strpos(p.text, o.act), 0) as within,
    coalesce(policies.last_day(o.deadline ->> 'dueOn'), 'infinity') as due_on, o.actors
  from ${rowsOf('Obligation')} o
  left join ${rowsOf('Provision')} p on p.id = o.provision and ${standing('p')}
  where ${standing('o')} and (p.version is null or p.version = ${speakingFor(sql`p.instrument`)}))`;

/** As `obligation_actor`. */
const PARTS_THEN = sql`(
  select part.agency_id, place.* from ${PLACES_THEN} place
  cross join lateral (
    select distinct actor ->> 'agency' as agency_id from jsonb_array_elements(place.actors) actor
  ) part where part.agency_id is not null)`;

export const PLACES = timed((asOf) => (isNow(asOf) ? sql`policies.obligation_place` : PLACES_THEN));
export const PARTS = timed((asOf) => (isNow(asOf) ? sql`policies.obligation_actor` : PARTS_THEN));

/** The instrument of a `place`, by which those of the past are found along the index of the obligations themselves. */
export const OWNER = timed((asOf) => (isNow(asOf) ? sql`place.instrument` : sql`place.owner`));
