/** Whether a row is gone, told by its one column: a revision as JSON, with all of its text, costs more than to store it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const noteRow = (gone: string): string => `
create or replace function evidence.note_row() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform evidence.note_change(old.id, tg_argv[0], true);
  ${gone}
  end if;
  return null;
end $$`;

/** A decision has no such column, and its branch is not looked at for the others. */
const BY_COLUMN = `
  elsif tg_argv[0] = 'Decision' then
    perform evidence.note_change(new.id, tg_argv[0], false);
  else
    perform evidence.note_change(new.id, tg_argv[0], new.withdrawn_at is not null);`;

const BY_JSON = `
  else
    perform evidence.note_change(new.id, tg_argv[0], coalesce(to_jsonb(new) ->> 'withdrawn_at', '') <> '');`;

export class NoteRowsLightly1767231100000 implements MigrationInterface {
  readonly name = 'NoteRowsLightly1767231100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(noteRow(BY_COLUMN));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(noteRow(BY_JSON));
  }
}
