/**
 * Tables of records, made from the catalog: every row is one state of a record and the time at which it was known.
 * Plain queries read current rows, `known_to is null`; those as of a time the rows that stood then.
 */
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { isNow, NOW, type AsOf } from '../../schema/domain/as-of.ts';
import {
  columnOf,
  datedColumn,
  recordType,
  type Property,
  type PropertyKind,
  type RecordTypeName,
} from '../../schema/domain/catalog.ts';
import { idAt } from '../../schema/domain/ids.ts';
import { knownRows, standing, timed } from './as-of.ts';

const COLUMN_TYPES = {
  text: 'text',
  date: 'text',
  enum: 'text',
  record: 'text',
  int: 'integer',
  float: 'double precision',
  boolean: 'boolean',
  decimal: 'numeric',
  json: 'jsonb',
} as const satisfies Readonly<Record<PropertyKind, EntitySchemaColumnOptions['type']>>;

const columnTypeOf = (property: Property): (typeof COLUMN_TYPES)[PropertyKind] =>
  property.many ? 'jsonb' : COLUMN_TYPES[property.kind];

/** The record type's table as TypeORM sees it. */
export const recordTable = (name: RecordTypeName): EntitySchema => {
  const { subgraph, table, properties } = recordType(name);
  const columns: Record<string, EntitySchemaColumnOptions> = {
    id: { type: 'text', primary: true },
    knownFrom: { name: 'known_from', type: 'timestamptz', primary: true },
    knownTo: { name: 'known_to', type: 'timestamptz', nullable: true },
  };
  for (const [key, property] of Object.entries(properties)) {
    columns[key] = { name: columnOf(key), type: columnTypeOf(property), nullable: true };
    if (property.dated) columns[datedColumn(key)] = { name: datedColumn(key), type: 'jsonb', nullable: true };
  }
  return new EntitySchema({
    name,
    schema: subgraph,
    tableName: table,
    columns,
    indices: [
      { name: `${table}_current`, columns: ['id'], unique: true, where: 'known_to IS NULL' },
      { name: `${table}_past`, columns: ['knownTo'], where: 'known_to IS NOT NULL' },
    ],
  });
};

/** `policies.obligation`, or its rows as of a time. */
export const rowsOf = (name: RecordTypeName): Sql =>
  knownRows(`${recordType(name).subgraph}.${recordType(name).table}`);

/** The select list that gives a `RecordRow`: `o.id, o.due as "due", …`. Ids carry the time at which the row is read. */
export const columnsOf = (name: RecordTypeName, alias: string): Sql => {
  const key = `${name} ${alias}`;
  const known = columnLists.get(key) ?? timedColumns(name, alias);
  columnLists.set(key, known);
  return known;
};

/** Nearly every statement has one. */
const columnLists = new Map<string, Sql>();

const timedColumns = (name: RecordTypeName, alias: string): Sql => {
  const now = columnsAt(NOW, name, alias);
  return timed((asOf) => (isNow(asOf) ? now : columnsAt(asOf, name, alias)));
};

const columnsAt = (asOf: AsOf, name: RecordTypeName, alias: string): Sql => {
  const properties = Object.entries(recordType(name).properties).map(
    ([key, property]) => sql`${valueAt(asOf, property, raw(`${alias}."${columnOf(key)}"`))} as ${raw(`"${key}"`)}`,
  );
  return join([sql`${valueAt(asOf, { kind: 'record' }, raw(`${alias}.id`))} as id`, ...properties]);
};

/** One record's id, or a list of them, with the time; what else a row holds has none. */
const valueAt = (asOf: AsOf, { kind, many }: Property, column: Sql): Sql => {
  if (kind !== 'record' || isNow(asOf)) return column;
  const time = idAt('', asOf);
  return many
    ? sql`(select jsonb_agg(one || ${time}::text order by place)
        from jsonb_array_elements_text(${column}) with ordinality as linked (one, place))`
    : sql`(${column} || ${time}::text)`;
};

/** The rows of a record type that stand, under an alias: the beginning of every listing. */
export const currentRows = (name: RecordTypeName, alias: string) => ({
  select: columnsOf(name, alias),
  from: sql`${rowsOf(name)} ${raw(alias)}`,
  where: [standing(alias)] as const,
});
