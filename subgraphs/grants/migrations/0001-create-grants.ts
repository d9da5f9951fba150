/** The first tables of grants: one a record type, each row one state of a record and the time at which it was known. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
create table grants.grant_program (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  assistance_listing text,
  title text,
  acronym text,
  administered_by text,
  objective text,
  topics jsonb,
  eligibility text,
  "authorization" text,
  constraint grant_program_pk primary key (id, known_from)
);
create unique index grant_program_current on grants.grant_program (id) where known_to is null;

create table grants.program_mandate (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  program text,
  relation text,
  provision text,
  instrument text,
  description text,
  constraint program_mandate_pk primary key (id, known_from)
);
create unique index program_mandate_current on grants.program_mandate (id) where known_to is null;

create table grants.funding_line (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  program text,
  fiscal_year integer,
  amount numeric,
  basis text,
  constraint funding_line_pk primary key (id, known_from)
);
create unique index funding_line_current on grants.funding_line (id) where known_to is null;

create table grants.funding_opportunity (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  program text,
  number text,
  title text,
  constraint funding_opportunity_pk primary key (id, known_from)
);
create unique index funding_opportunity_current on grants.funding_opportunity (id) where known_to is null;

create table grants.cyber_program (
  id text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  title text,
  agency text,
  instrument text,
  provision text,
  constraint cyber_program_pk primary key (id, known_from)
);
create unique index cyber_program_current on grants.cyber_program (id) where known_to is null;
`;

/** What plain queries look up; they read current rows only. */
const INDEXES = `
create index grant_program_by_title on grants.grant_program (coalesce(lower(title), id), id) where known_to is null;
create index grant_program_administered_by on grants.grant_program (administered_by, coalesce(lower(title), id), id) where known_to is null;
create index grant_program_by_listing on grants.grant_program (coalesce(assistance_listing, 'none'), id) where known_to is null;
create index grant_program_topics on grants.grant_program using gin (topics jsonb_path_ops) where known_to is null;
create index program_mandate_program on grants.program_mandate (program, id) where known_to is null;
create index program_mandate_instrument on grants.program_mandate (instrument, program) where known_to is null;
create index funding_line_program on grants.funding_line (program) where known_to is null;
create index funding_opportunity_program on grants.funding_opportunity (program) where known_to is null;
create index cyber_program_by_title on grants.cyber_program (coalesce(lower(title), id), id) where known_to is null;
create index cyber_program_agency on grants.cyber_program (agency) where known_to is null;
create index cyber_program_instrument on grants.cyber_program (instrument) where known_to is null;
`;

export class CreateGrants1767225600000 implements MigrationInterface {
  readonly name = 'CreateGrants1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['cyber_program', 'funding_opportunity', 'funding_line', 'program_mandate', 'grant_program'])
      await runner.query(`drop table grants.${table}`);
  }
}
