/**
 * What stood and was changed (withdrawn, judged, moved by a merge, read better) is kept with the time at which it stood,
 * so that the graph can say what it knew. The database sees to it itself, whatever changes a row: an insert costs nothing,
 * and what is changed within the instant in which it came was never known otherwise.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept of a table. */
interface Kept {
  readonly table: string;
  readonly key: string;
  readonly columns: string;
  /** A row stands from `recorded_at` until `withdrawn_at`; or from when it is inserted until it is deleted. */
  readonly withdrawn: boolean;
  /** Columns a change of which, while the row stands, is a change of what is known. */
  readonly changing: readonly string[];
  /** By what past rows are looked for, besides the key. */
  readonly indexes: readonly string[];
}

const TABLES: readonly Kept[] = [
  {
    table: 'source',
    key: 'id',
    columns: 'id, kind, title, publisher, published_on, url, licence, recorded_at',
    withdrawn: true,
    changing: ['kind', 'title', 'publisher', 'published_on', 'url', 'licence'],
    indexes: [],
  },
  {
    // Not the text, which never changes, and is long.
    table: 'revision',
    key: 'id',
    columns: 'id, source_id, work_id, asserting, preference, recorded_at',
    withdrawn: true,
    changing: [],
    indexes: [],
  },
  {
    table: 'record',
    key: 'id',
    columns: 'id, type, label, canonical_id, quote_id, facts, revision_id, recorded_at',
    withdrawn: true,
    changing: ['label', 'canonical_id', 'quote_id', 'facts', 'revision_id'],
    indexes: [],
  },
  {
    table: 'record_alias',
    key: 'alias_id',
    columns: 'alias_id, record_id',
    withdrawn: false,
    changing: ['record_id'],
    indexes: [],
  },
  {
    table: 'statement',
    key: 'id',
    columns: `id, subject_id, subject_type, property, value, value_record, speaker, via, anonymous, rule, confidence,
      judgement, valid_from, inferred, work_id, source_id, recorded_at`,
    withdrawn: true,
    changing: [
      'subject_id',
      'value',
      'value_record',
      'rule',
      'confidence',
      'judgement',
      'valid_from',
      'inferred',
      'source_id',
    ],
    indexes: ['subject_id, property', 'value_record, subject_id', 'work_id', 'source_id'],
  },
  {
    table: 'conflict',
    key: 'id',
    columns: 'id, kind, state, subject_id, property, explanation, recorded_at',
    withdrawn: true,
    changing: ['state', 'explanation'],
    indexes: ['subject_id'],
  },
  {
    table: 'conflict_statement',
    key: 'conflict_id, statement_id',
    columns: 'conflict_id, statement_id',
    withdrawn: false,
    changing: [],
    indexes: [],
  },
];

const FUNCTIONS = `
create function evidence.instant() returns timestamptz language sql stable
return coalesce(nullif(current_setting('recital.at', true), '')::timestamptz, now());

create function evidence.keep_past() returns trigger language plpgsql as $$
declare
  was jsonb := to_jsonb(old);
  since timestamptz := coalesce(old.stands_since, (was ->> 'withdrawn_at')::timestamptz,
    (was ->> 'recorded_at')::timestamptz, '-infinity');
  changed timestamptz := evidence.instant();
begin
  if was ->> 'withdrawn_at' is null and changed > since then
    execute format('insert into evidence.%1$I select * from jsonb_populate_record(null::evidence.%1$I, $1)',
      tg_table_name || '_past') using was || jsonb_build_object('stands_since', since, 'stood_until', changed);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new.stands_since := greatest(changed, since);
  return new;
end $$;
`;

const pastOf = ({ table, key, columns, indexes }: Kept): string => `
create table evidence.${table}_past as
select ${columns}, stands_since, stands_since as stood_until from evidence.${table} limit 0;
alter table evidence.${table}_past alter column stood_until set not null,
  add constraint ${table}_past_pk primary key (${key}, stands_since);
${indexes.map((index) => `create index ${table}_past_${index.split(',')[0]} on evidence.${table}_past (${index});`).join('')}
`;

/** What was withdrawn before stood until then, as it is now. */
const beganOf = ({ table, columns, withdrawn }: Kept): string =>
  withdrawn
    ? `insert into evidence.${table}_past
       select ${columns}, recorded_at, withdrawn_at from evidence.${table} where withdrawn_at > recorded_at;`
    : `alter table evidence.${table} alter column stands_since set default evidence.instant();`;

const of = (row: string, columns: readonly string[]): string => columns.map((column) => `${row}.${column}`).join();

const triggersOf = ({ table, withdrawn, changing }: Kept): string => {
  const columns = withdrawn ? [...changing, 'withdrawn_at'] : changing;
  const stands = (row: string): string => (withdrawn ? `${row}.withdrawn_at is null` : 'true');
  const updated = `create trigger keep_changed before update of ${columns.join()} on evidence.${table} for each row
    when ((${stands('old')} or ${stands('new')}) and (${of('old', columns)}) is distinct from (${of('new', columns)}))
    execute function evidence.keep_past();`;
  return `${columns.length > 0 ? updated : ''}
    create trigger keep_deleted before delete on evidence.${table} for each row
    when (${stands('old')}) execute function evidence.keep_past();`;
};

const keep = (kept: Kept): string => `alter table evidence.${kept.table} add column stands_since timestamptz;
${pastOf(kept)} ${beganOf(kept)} ${triggersOf(kept)}`;

const forget = ({ table }: Kept): string => `
drop trigger if exists keep_changed on evidence.${table};
drop trigger keep_deleted on evidence.${table};
drop table evidence.${table}_past;
alter table evidence.${table} drop column stands_since`;

export class KeepThePast1767226500000 implements MigrationInterface {
  readonly name = 'KeepThePast1767226500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTIONS);
    for (const kept of TABLES) await runner.query(keep(kept));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const kept of TABLES) await runner.query(forget(kept));
    await runner.query('drop function evidence.keep_past()');
    await runner.query('drop function evidence.instant()');
  }
}
