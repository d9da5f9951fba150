/** The first tables of policies: one a record type, each row one state of a record and the time at which it was known. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
create table policies.instrument (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  kind text,
  number text,
  title text,
  issuer text,
  signed_on text,
  published_on text,
  fr_citation text,
  fr_document_number text,
  status text,
  binding boolean,
  claims jsonb,
  constraint instrument_pk primary key (id, known_from)
);
create unique index instrument_current on policies.instrument (id) where known_to is null;

create table policies.instrument_version (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  instrument text,
  name text,
  status text,
  "on" text,
  constraint instrument_version_pk primary key (id, known_from)
);
create unique index instrument_version_current on policies.instrument_version (id) where known_to is null;

create table policies.provision (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  instrument text,
  version text,
  path text,
  e_id text,
  heading text,
  text text,
  parent text,
  position integer,
  constraint provision_pk primary key (id, known_from)
);
create unique index provision_current on policies.provision (id) where known_to is null;

create table policies.defined_term (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  instrument text,
  provision text,
  term text,
  definition text,
  constraint defined_term_pk primary key (id, known_from)
);
create unique index defined_term_current on policies.defined_term (id) where known_to is null;

create table policies.instrument_relation (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  "from" text,
  "to" text,
  type text,
  extent text,
  from_provision text,
  to_provision text,
  constraint instrument_relation_pk primary key (id, known_from)
);
create unique index instrument_relation_current on policies.instrument_relation (id) where known_to is null;

create table policies.legal_reference (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  instrument text,
  provision text,
  norm text,
  text text,
  target text,
  constraint legal_reference_pk primary key (id, known_from)
);
create unique index legal_reference_current on policies.legal_reference (id) where known_to is null;

create table policies.obligation (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  instrument text,
  provision text,
  modality text,
  act text,
  object text,
  actors jsonb,
  deadline jsonb,
  recurrence text,
  constraint obligation_pk primary key (id, known_from)
);
create unique index obligation_current on policies.obligation (id) where known_to is null;

create table policies.review_framework (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  instrument text,
  subject text,
  notice_days integer,
  voluntary boolean,
  decided_by text,
  submitted_by text,
  submitted_to text,
  constraint review_framework_pk primary key (id, known_from)
);
create unique index review_framework_current on policies.review_framework (id) where known_to is null;

create table policies.position (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  instrument text,
  holder text,
  stance text,
  about text,
  counter_proposal jsonb,
  constraint position_pk primary key (id, known_from)
);
create unique index position_current on policies.position (id) where known_to is null;

create table policies.lifecycle_event (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  instrument text,
  status text,
  "on" text,
  description text,
  date_inferred boolean,
  constraint lifecycle_event_pk primary key (id, known_from)
);
create unique index lifecycle_event_current on policies.lifecycle_event (id) where known_to is null;
`;

/** What lists are ordered and filtered by; they read current rows only. */
const INDEXES = `
create index instrument_signed on policies.instrument (coalesce(signed_on, ''), id) where known_to is null;
create index instrument_number on policies.instrument (number) where known_to is null;
create index instrument_version_instrument on policies.instrument_version (instrument) where known_to is null;
create index provision_version on policies.provision (version, position, id) where known_to is null;
create index provision_path on policies.provision (instrument, path) where known_to is null;
create index defined_term_instrument on policies.defined_term (instrument) where known_to is null;
create index instrument_relation_from on policies.instrument_relation ("from", id) where known_to is null;
create index instrument_relation_to on policies.instrument_relation ("to", id) where known_to is null;
create index legal_reference_instrument on policies.legal_reference (instrument) where known_to is null;
create index obligation_instrument on policies.obligation (instrument) where known_to is null;
create index obligation_provision on policies.obligation (provision) where known_to is null;
create index review_framework_instrument on policies.review_framework (instrument, id) where known_to is null;
create index position_instrument on policies.position (instrument, id) where known_to is null;
create index lifecycle_event_instrument on policies.lifecycle_event (instrument) where known_to is null;
`;

/**
 * Kept by `derive.ts`, so that what a busy agency must do is one short walk along an index, and a count reads no text.
 * Both tables hold what lists are filtered and ordered by; an obligation is in them if its text speaks.
 */
const DERIVED = `
create table policies.obligation_place (
  obligation_id text not null,
  instrument text not null,
  modality text not null,
  position integer not null,
  within integer not null,
  due_on date not null,
  constraint obligation_place_pk primary key (obligation_id)
);
create index obligation_place_due on policies.obligation_place (due_on, obligation_id);
create index obligation_place_text on policies.obligation_place (instrument, position, within, obligation_id);

create table policies.obligation_actor (
  agency_id text not null,
  obligation_id text not null,
  instrument text not null,
  modality text not null,
  position integer not null,
  within integer not null,
  due_on date not null,
  constraint obligation_actor_pk primary key (obligation_id, agency_id)
);
create index obligation_actor_due on policies.obligation_actor (agency_id, due_on, obligation_id);
create index obligation_actor_text on policies.obligation_actor (agency_id, instrument, position, within, obligation_id);

create table policies.instrument_standing (
  instrument_id text not null,
  in_force boolean,
  constraint instrument_standing_pk primary key (instrument_id)
);
`;

/** Steps of life in their order; the text that speaks for an instrument; whether an instrument holds. */
const VIEWS = `
create function policies.step(status text) returns integer language sql immutable
return array_position(array['REPORTED', 'DRAFTED', 'SCHEDULED', 'POSTPONED', 'SIGNED', 'PUBLISHED', 'AMENDED',
  'SUPERSEDED', 'REVOKED', 'EXPIRED'], status);

create function policies.preferred_version(of_instrument text) returns text language sql stable
begin atomic
  select id from policies.instrument_version
  where instrument = of_instrument and known_to is null
  order by policies.step(status) desc nulls last, "on" desc nulls last, id
  limit 1;
end;

create view policies.standing as
select i.id as instrument_id,
  case
    when i.status is null then null
    when i.status in ('REPORTED', 'DRAFTED', 'SCHEDULED', 'POSTPONED', 'EXPIRED') then false
    when last.type is not null then last.type = 'REINSTATES'
    else i.status not in ('SUPERSEDED', 'REVOKED')
  end as in_force
from policies.instrument i
left join lateral (
  select r.type
  from policies.instrument_relation r join policies.instrument f on f.id = r."from" and f.known_to is null
  where r.known_to is null and r."to" = i.id and r.extent = 'WHOLE'
    and r.type in ('REVOKES', 'SUPERSEDES', 'TERMINATES', 'SUSPENDS', 'REINSTATES')
    and f.status not in ('REPORTED', 'DRAFTED', 'SCHEDULED', 'POSTPONED')
  order by f.signed_on desc nulls last, r.id
  limit 1
) last on true
where i.known_to is null;
`;

const OBJECTS = [
  'view standing',
  'function preferred_version(text)',
  'function step(text)',
  'table instrument_standing',
  'table obligation_actor',
  'table obligation_place',
  'table lifecycle_event',
  'table position',
  'table review_framework',
  'table obligation',
  'table legal_reference',
  'table instrument_relation',
  'table defined_term',
  'table provision',
  'table instrument_version',
  'table instrument',
];

export class CreatePolicies1767225600000 implements MigrationInterface {
  readonly name = 'CreatePolicies1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [TABLES, INDEXES, DERIVED, VIEWS]) await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const object of OBJECTS) await runner.query(`drop ${object.replace(' ', ' policies.')}`);
  }
}
