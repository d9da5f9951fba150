/** Looking back: the rows of the past along an index of their own, and since when an id leads to another. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dateAliases, undateAliases } from '../../runtime/aliases.ts';

const TABLES = [
  'instrument',
  'instrument_version',
  'provision',
  'defined_term',
  'instrument_relation',
  'legal_reference',
  'obligation',
  'review_framework',
  'position',
  'lifecycle_event',
];

/**
 * Beside the state of an instrument all those that it was said to be in, each with its day: filled as records are
 * projected, at the latest by `recital rebuild`. Days as `schema/domain/partial-date.ts` counts them; null for what is none.
 */
const DATES = `
alter table policies.instrument add column dated_status jsonb;

create function policies.last_day(partial text) returns date language sql immutable
return case
  when partial ~ '^(?!0000)\\d{4}$' then (partial || '-12-31')::date
  when partial ~ '^(?!0000)\\d{4}-(0[1-9]|1[0-2])$' then
    ((partial || '-01')::date + interval '1 month' - interval '1 day')::date
  when partial ~ '^(?!0000)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'
    and extract(month from (left(partial, 8) || '01')::date + right(partial, 2)::integer - 1) = substr(partial, 6, 2)::integer
    then partial::date
end;
`;

export class LookBackAtPolicies1767226100000 implements MigrationInterface {
  readonly name = 'LookBackAtPolicies1767226100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`create index ${table}_past on policies.${table} (known_to) where known_to is not null`);
    await runner.query(dateAliases('policies'));
    await runner.query(DATES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function policies.last_day(text)');
    await runner.query('alter table policies.instrument drop column dated_status');
    await runner.query(undateAliases('policies'));
    for (const table of TABLES) await runner.query(`drop index policies.${table}_past`);
  }
}
