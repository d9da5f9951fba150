/** Look-ups that wait for each other: however many records of a page ask, one statement a kind of look-up answers. */
import DataLoader from 'dataloader';
import type { GraphQLError } from 'graphql';
import sql from 'sql-template-tag';
import { isNow, type AsOf } from '../../schema/domain/as-of.ts';
import { recordType, type RecordTypeName } from '../../schema/domain/catalog.ts';
import { idAt, parseId, type TimedId } from '../../schema/domain/ids.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import { aliasesOf } from './aliases.ts';
import { isPlausibleId } from './arguments.ts';
import { standing } from './as-of.ts';
import type { Database } from './database.ts';
import { idRows } from './id-rows.ts';
import { badInput } from './errors.ts';
import { columnsOf, rowsOf } from './projections.ts';

export type Loader<Value> = DataLoader<string, Value>;

/**
 * Answers each key with what `find` gave for it, or with `absent`. Keys that cannot be ids are never asked. Keys that
 * carry a time are looked up without it, at the door of that time.
 */
export const batched = <Value>(
  db: Database,
  find: (db: Database, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  absent: Value,
): Loader<Value> =>
  new DataLoader<string, Value>(async (keys) => {
    const asked = keys.map((key) => (isPlausibleId(key) ? parseId(key) : null));
    const byTime = Map.groupBy(
      asked.filter((one) => one !== null),
      timeOf,
    );
    const found = new Map<string, ReadonlyMap<string, Value>>();
    await Promise.all(
      byTime.entries().map(async ([time, [first, ...rest]]) => {
        if (first)
          found.set(
            time,
            await find(
              doorAt(db, first.asOf),
              [first, ...rest].map(({ bare }) => bare),
            ),
          );
      }),
    );
    return keys.map((key, index) => {
      const one = asked[index] ?? null;
      if (one === null && isPlausibleId(key)) return malformedTime();
      return (one && found.get(timeOf(one))?.get(one.bare)) ?? absent;
    });
  });

const timeOf = ({ asOf }: TimedId): string => idAt('', asOf);

const malformedTime = (): GraphQLError =>
  badInput('An id as of a time ends in `@valid=2025-01-19`, `@known=2026-06-01` or `@valid=…,known=…`.');

const doorAt = (db: Database, asOf: AsOf): Database => (isNow(asOf) ? db : db.at(asOf));

/** Rows of one record type by id, or by one that was given up for it; null for an id that names none. */
export const recordLoader = <Name extends RecordTypeName>(db: Database, name: Name): Loader<RecordRow<Name> | null> =>
  batched<RecordRow<Name> | null>(
    db,
    async (at, ids) => {
      const rows = await at.query<RecordRow<Name> & { readonly asked: string }>(
        sql`select ${columnsOf(name, 't')}, asked.id as asked from ${idRows(ids, 'asked')}
            left join ${aliasesOf(recordType(name).subgraph)} alias on alias.alias_id = asked.id and ${standing('alias')}
            join ${rowsOf(name)} t on t.id = coalesce(alias.record_id, asked.id) where ${standing('t')}`,
      );
      return new Map(rows.map((row) => [row.asked, row]));
    },
    null,
  );

/** The record that a reference or an argument names, if it names one; ids come from anywhere and may be anything. */
export const find = async <Value>(loader: Loader<Value | null>, id: unknown): Promise<Value | null> =>
  isPlausibleId(id) ? loader.load(id) : null;
