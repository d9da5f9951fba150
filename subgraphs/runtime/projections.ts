/**
 * Tables of records, made from the catalog: every row is one state of a record and the time at which it was known.
 * Plain queries read current rows, `known_to is null`.
 */
import sql, { raw, type Sql } from 'sql-template-tag';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import {
  columnOf,
  recordType,
  type Property,
  type PropertyKind,
  type RecordTypeName,
} from '../../schema/domain/catalog.ts';

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
  for (const [key, property] of Object.entries(properties))
    columns[key] = { name: columnOf(key), type: columnTypeOf(property), nullable: true };
  return new EntitySchema({
    name,
    schema: subgraph,
    tableName: table,
    columns,
    indices: [{ name: `${table}_current`, columns: ['id'], unique: true, where: 'known_to IS NULL' }],
  });
};

/** `policies.obligation`. */
export const tableOf = (name: RecordTypeName): Sql => raw(`${recordType(name).subgraph}.${recordType(name).table}`);

/** The select list that gives a `RecordRow`: `o.id, o.due as "due", …`. */
export const columnsOf = (name: RecordTypeName, alias: string): Sql =>
  raw(
    [
      `${alias}.id`,
      ...Object.keys(recordType(name).properties).map((key) => `${alias}."${columnOf(key)}" as "${key}"`),
    ].join(', '),
  );

/** The current rows of a record type under an alias: the beginning of every listing. */
export const currentRows = (name: RecordTypeName, alias: string) => ({
  select: columnsOf(name, alias),
  from: sql`${tableOf(name)} ${raw(alias)}`,
  where: [sql`${raw(alias)}.known_to is null`] as const,
});
