/** Look-ups that wait for each other: however many records of a page ask, one statement a kind of look-up answers. */
import DataLoader from 'dataloader';
import sql, { raw } from 'sql-template-tag';
import { recordType, type RecordTypeName } from '../../schema/domain/catalog.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import { isPlausibleId } from './arguments.ts';
import type { Database } from './database.ts';
import { columnsOf, tableOf } from './projections.ts';

export type Loader<Value> = DataLoader<string, Value>;

/** Answers each key with what `find` gave for it, or with `absent`. Keys that cannot be ids are never asked. */
export const batched = <Value>(
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  absent: Value,
): Loader<Value> =>
  new DataLoader<string, Value>(async (keys) => {
    const plausible = keys.filter(isPlausibleId);
    const found = plausible.length > 0 ? await find(plausible) : new Map<string, Value>();
    return keys.map((key) => found.get(key) ?? absent);
  });

/** Current rows of one record type by id, or by one that was given up for it; null for an id that names none. */
export const recordLoader = <Name extends RecordTypeName>(db: Database, name: Name): Loader<RecordRow<Name> | null> =>
  batched<RecordRow<Name> | null>(async (ids) => {
    const aliases = raw(`${recordType(name).subgraph}.record_alias`);
    const rows = await db.query<RecordRow<Name> & { readonly asked: string }>(
      sql`select ${columnsOf(name, 't')}, asked.id as asked from unnest(${ids}::text[]) as asked (id)
          left join ${aliases} alias on alias.alias_id = asked.id
          join ${tableOf(name)} t on t.id = coalesce(alias.record_id, asked.id) where t.known_to is null`,
    );
    return new Map(rows.map((row) => [row.asked, row]));
  }, null);

/** The record that a reference or an argument names, if it names one; ids come from anywhere and may be anything. */
export const find = async <Value>(loader: Loader<Value | null>, id: unknown): Promise<Value | null> =>
  isPlausibleId(id) ? loader.load(id) : null;
