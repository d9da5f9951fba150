/** The first tables of agencies: one a record type, each row one state of a record and the time at which it was known. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
create table agencies.agency (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  name text,
  acronym text,
  agency_kind text,
  parent text,
  aliases jsonb,
  url text,
  constraint agency_pk primary key (id, known_from)
);
create unique index agency_current on agencies.agency (id) where known_to is null;

create table agencies.organization (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  name text,
  aliases jsonb,
  organization_kind text,
  constraint organization_pk primary key (id, known_from)
);
create unique index organization_current on agencies.organization (id) where known_to is null;

create table agencies.person (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  name text,
  affiliation text,
  organization text,
  role text,
  constraint person_pk primary key (id, known_from)
);
create unique index person_current on agencies.person (id) where known_to is null;

create table agencies.post (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  title text,
  agency text,
  person text,
  constraint post_pk primary key (id, known_from)
);
create unique index post_current on agencies.post (id) where known_to is null;

create table agencies.institutional_role (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  agency text,
  role text,
  provision text,
  instrument text,
  about text,
  constraint institutional_role_pk primary key (id, known_from)
);
create unique index institutional_role_current on agencies.institutional_role (id) where known_to is null;
`;

/** What lists are ordered and filtered by; they read current rows only. */
const INDEXES = `
create index agency_by_name on agencies.agency (coalesce(lower(name), id), id) where known_to is null;
create index agency_name on agencies.agency (lower(name)) where known_to is null;
create index agency_acronym on agencies.agency (lower(acronym)) where known_to is null;
create index agency_parent on agencies.agency (parent) where known_to is null;
create index post_agency on agencies.post (agency) where known_to is null;
create index post_person on agencies.post (person, id) where known_to is null;
create index institutional_role_agency on agencies.institutional_role (agency, id) where known_to is null;
create index institutional_role_provision on agencies.institutional_role (provision) where known_to is null;
`;

export class CreateAgencies1767225600000 implements MigrationInterface {
  readonly name = 'CreateAgencies1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['institutional_role', 'post', 'person', 'organization', 'agency'])
      await runner.query(`drop table agencies.${table}`);
  }
}
