/**
 * Time travel in SQL. A listing is written once; its timed parts are functions of the time among the values of the
 * statement, and the door through which it goes (`Database.at`) sets them. Asked for now they are what a plain query
 * would say, so that nothing is slower for them.
 */
import { raw, Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { isNow, knownInstant, NOW, type AsOf } from '../../schema/domain/as-of.ts';
import { idAt, parseId, type RecordId } from '../../schema/domain/ids.ts';

type Timed = (asOf: AsOf) => Sql;

const isTimed = (value: unknown): value is Timed => typeof value === 'function';

/** A part of a statement that reads otherwise at another time. */
export const timed = (part: Timed): Sql => new Sql(['', ''], [part]);

/** The statement as it reads at a time; a timed part may hold others. */
export const setTo = (asOf: AsOf, query: Sql): Sql => {
  if (!query.values.some(isTimed)) return query;
  const values = query.values.map((value) => (isTimed(value) ? setTo(asOf, value(asOf)) : value));
  return new Sql(query.strings, values);
};

/** As a parameter of SQL. */
export const instantOf = (known: string): Sql => sql`${knownInstant(known)}::timestamptz`;

/**
 * In the place of a table whose rows have `known_from` and `known_to`: at a time the rows that stood then, those that
 * stand still and those of the past each along their own index. Whoever reads it says `standing` of it.
 */
export const knownRows = (table: string): Sql => {
  const now = raw(table);
  return timed(({ known }) =>
    known === null
      ? now
      : sql`(select * from ${now} where known_to is null and known_from <= ${instantOf(known)}
          union all
          select * from ${now} where known_to > ${instantOf(known)} and known_from <= ${instantOf(known)})`,
  );
};

/** Whether a row of `knownRows` stands. */
export const standing = (alias: string): Sql => {
  const now = raw(`${alias}.known_to is null`);
  return timed(({ known }) => (known === null ? now : sql`true`));
};

/** A column that holds ids of records: they carry the time on. */
export const idsAt = (column: Sql): Sql =>
  timed((asOf) => (isNow(asOf) ? column : sql`(${column} || ${idAt('', asOf)}::text)`));

/** As callers give it: `asOf: { valid: "2025-01-19" }`. */
export interface AsOfInput {
  readonly valid?: string | null;
  readonly known?: string | null;
}

export const asOfOf = (input: AsOfInput | null | undefined): AsOf => ({
  valid: input?.valid ?? null,
  known: input?.known ?? null,
});

/** The record that an argument names, as of the time that goes with it; the clocks that are not given stay as the id has them. */
export const argumentId = (id: RecordId, input: AsOfInput | null | undefined): RecordId => {
  const asked = asOfOf(input);
  const parsed = isNow(asked) ? null : parseId(id);
  if (parsed === null) return id;
  const { bare, asOf } = parsed;
  return idAt(bare, { valid: asked.valid ?? asOf.valid, known: asked.known ?? asOf.known });
};

/** The time at which an id looks at its record. */
export const timeOf = (id: RecordId): AsOf => parseId(id)?.asOf ?? NOW;
