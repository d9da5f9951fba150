/**
 * The feed of changes (docs/adr/0020-feed-of-changes.md): each thing once, at the place of its latest change. What a transaction changed has
 * no place yet; it gets one once that is committed, behind all places that were given out before.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
create table evidence.change (
  id text not null,
  type text not null,
  gone boolean not null,
  at timestamptz not null,
  position bigint,
  constraint change_pk primary key (id)
);
create index change_position on evidence.change (position);
create index change_unplaced on evidence.change (at, id) where position is null;

create table evidence.feed (
  epoch text not null,
  last bigint not null,
  constraint feed_pk primary key (epoch)
);
insert into evidence.feed values (gen_random_uuid()::text, 0);

create table evidence.webhook (
  id text not null,
  url text not null,
  secret text not null,
  position bigint not null,
  state text not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  lease_until timestamptz,
  last_error text,
  added_at timestamptz not null,
  constraint webhook_pk primary key (id)
);
`;

/** Of records the publisher notes what it shows otherwise: the registry's row tells little of it. */
const FUNCTIONS = `
create function evidence.note_change(id text, type text, gone boolean) returns void language sql
as $$
  insert into evidence.change as c (id, type, gone, at) values (id, type, gone, evidence.instant())
  on conflict on constraint change_pk
  do update set type = excluded.type, gone = excluded.gone, at = excluded.at, position = null
$$;

create function evidence.note_row() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform evidence.note_change(old.id, tg_argv[0], true);
  else
    perform evidence.note_change(new.id, tg_argv[0], coalesce(to_jsonb(new) ->> 'withdrawn_at', '') <> '');
  end if;
  return null;
end $$;
`;

/** Columns a change of which others are told. */
const TOLD = {
  Revision: { table: 'revision', columns: 'work_id, asserting, pipeline_version, withdrawn_at' },
  Conflict: { table: 'conflict', columns: 'state, explanation, withdrawn_at' },
  Decision: { table: 'decision', columns: 'undone_at' },
} as const;

const triggers = Object.entries(TOLD).map(
  ([type, { table, columns }]) => `
    create trigger note_row after insert or delete or update of ${columns} on evidence.${table}
    for each row execute function evidence.note_row('${type}')`,
);

/** What is there already changed when it came. */
const BEGINNING = `
insert into evidence.change (id, type, gone, at)
select id, type, withdrawn_at is not null or canonical_id <> id, coalesce(withdrawn_at, recorded_at) from evidence.record
union all select id, 'Revision', withdrawn_at is not null, coalesce(withdrawn_at, recorded_at) from evidence.revision
union all select id, 'Conflict', withdrawn_at is not null, coalesce(withdrawn_at, recorded_at) from evidence.conflict
union all select id, 'Decision', false, coalesce(undone_at, decided_at) from evidence.decision`;

export class TellChanges1767230100000 implements MigrationInterface {
  readonly name = 'TellChanges1767230100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, FUNCTIONS, BEGINNING, ...triggers]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of Object.values(TOLD)) await runner.query(`drop trigger note_row on evidence.${table}`);
    await runner.query('drop function evidence.note_row()');
    await runner.query('drop function evidence.note_change(text, text, boolean)');
    for (const table of ['webhook', 'feed', 'change']) await runner.query(`drop table evidence.${table}`);
  }
}
