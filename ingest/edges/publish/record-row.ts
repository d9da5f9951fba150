/** What a record's row holds: the value of each property from its statements, or from the facts of a structural one. Pure. */
import { isDeepStrictEqual } from 'node:util';
import { columnOf, datedColumn, recordType, type RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import { datedValues, projectProperty, type StoredStatement } from '../../../schema/domain/projection.ts';
import type { Json } from '../../../schema/domain/statement.ts';

/** A record of the registry. */
export interface Registered {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly label: string;
  readonly facts: Readonly<Record<string, Json>> | null;
  readonly withdrawn: boolean;
}

/** Values by column; what nobody said is null. */
export type Values = Readonly<Record<string, Json>>;

/** Null for a record that was withdrawn: it has no current row. */
export const valuesOf = (record: Registered, statements: readonly StoredStatement[]): Values | null => {
  if (record.withdrawn) return null;
  const { properties, structural } = recordType(record.type);
  const byProperty = Map.groupBy(statements, ({ property }) => property);
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]): readonly (readonly [string, Json])[] => {
      if (structural) return [[columnOf(name), record.facts?.[name] ?? null]];
      const projected = projectProperty(property, byProperty.get(name) ?? []);
      const value = [columnOf(name), projected.value] as const;
      return property.dated ? [value, [datedColumn(name), datedValues(projected)]] : [value];
    }),
  );
};

export const sameValues = (type: RecordTypeName, a: Values, b: Values): boolean =>
  columnsOf(type).every((column) => isDeepStrictEqual(a[column] ?? null, b[column] ?? null));

export const columnsOf = (type: RecordTypeName): readonly string[] =>
  Object.entries(recordType(type).properties).flatMap(([name, { dated }]) =>
    dated ? [columnOf(name), datedColumn(name)] : [columnOf(name)],
  );

export const tableOf = (type: RecordTypeName): string => {
  const { subgraph, table } = recordType(type);
  return `${subgraph}.${table}`;
};

/** What several texts may speak of is called by what it shows, however it was called when it was first met. */
const CALLED_BY = new Set(['name', 'title', 'subject']);

export const labelOf = (type: RecordTypeName, values: Values): string | null => {
  const { label } = recordType(type);
  const name = CALLED_BY.has(label) ? values[label] : null;
  return typeof name === 'string' ? name : null;
};

/** Properties whose values a record is searched by, besides its label. */
export const NAMING_PROPERTIES: readonly string[] = [
  'kind',
  'name',
  'title',
  'acronym',
  'aliases',
  'officials',
  'number',
  'assistanceListing',
];

/** Whether a record is to be found under other words than before. */
export const isCalledOtherwise = (stored: Values, projected: Values): boolean =>
  NAMING_PROPERTIES.map(columnOf).some(
    (column) => !isDeepStrictEqual(stored[column] ?? null, projected[column] ?? null),
  );
