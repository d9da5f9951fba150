/** Every property of the catalog is a field of its record's type, of the kind that the catalog says. */
import {
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { recordType, RECORD_TYPE_NAMES, type Property, type RecordTypeName } from '../domain/catalog.ts';

/** Properties that stand in the graph under another name. */
const RENAMED: Readonly<Record<string, string>> = {
  // A relation is read from either end; which clause does it is the same from both.
  'InstrumentRelation.fromProvision': 'provision',
};

const SCALAR = {
  text: 'String',
  int: 'Int',
  float: 'Float',
  boolean: 'Boolean',
  date: 'PartialDate',
  decimal: 'Decimal',
} as const;

export const agreesWithCatalog = (schema: GraphQLSchema): readonly string[] =>
  RECORD_TYPE_NAMES.flatMap((name) =>
    Object.entries(recordType(name).properties).flatMap(([property, shape]) =>
      disagreement(schema, name, property, shape),
    ),
  );

const disagreement = (
  schema: GraphQLSchema,
  name: RecordTypeName,
  property: string,
  shape: Property,
): readonly string[] => {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [`${name} is in the catalog, but not in the graph`];
  const at = `${name}.${property}`;
  const field = type.getFields()[RENAMED[at] ?? property];
  if (!field) return [`${at} is in the catalog, but not in the graph`];
  return [
    ...(isOfKind(schema, field.type, shape)
      ? []
      : [`${at} is ${kindOf(shape)} in the catalog, ${String(field.type)} in the graph`]),
    ...(shape.many && !isListOf(field.type, shape) ? [`${at} is many, so it must be a list without gaps`] : []),
    ...(!shape.many && !recordType(name).structural && isNonNullType(field.type)
      ? [`${at} is stated, so it may be unknown and must be nullable`]
      : []),
  ];
};

/** Records may be missing from a list while the subgraph that has them is down. */
const isListOf = (type: GraphQLOutputType, { kind }: Property): boolean =>
  String(type).endsWith(kind === 'record' ? ']!' : '!]!');

const kindOf = ({ kind, of, to }: Property): string => [kind, of, to?.join(' or ')].filter(Boolean).join(' ');

const isOfKind = (schema: GraphQLSchema, type: GraphQLOutputType, { kind, of, to }: Property): boolean => {
  const named = getNamedType(type);
  if (kind === 'json') return true;
  if (kind === 'enum') return named.name === of;
  if (kind !== 'record') return named.name === SCALAR[kind];
  const members = isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [named.name];
  return members.toSorted().join() === [...(to ?? [])].toSorted().join();
};
