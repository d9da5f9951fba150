/** All that the graph shows of records, asked of the gateway by the public schema: every field of every type, one step deep. */
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { RECORD_TYPES, type RecordTypeName } from '../../schema/domain/catalog.ts';
import { loadPublicSdl } from '../../schema/type-defs.ts';

const schema = buildSchema(loadPublicSdl());

/** Evidence's fields of a record that say more than an id and scalars of what they show. */
const CITABLE: Readonly<Record<string, string>> = {
  quotes: 'quotes(first: 2) { id }',
  statements: `statements(first: 8) { totalCount nodes { id property value judgement confidence validFrom
    subject { id } valueRecord { id } quotes(first: 1) { id } } }`,
  conflicts: 'conflicts(first: 4) { nodes { id state explanation subject { id } statements(first: 2) { id value } } }',
  timeline: 'timeline(first: 8) { nodes { on kind description quotes(first: 1) { id } } }',
};

const scalarsOf = (type: GraphQLNamedType): readonly string[] =>
  isObjectType(type) || 'getFields' in type
    ? Object.values((type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
        .filter((field) => isLeafType(nullable(field.type)) && field.args.length === 0)
        .map(({ name }) => name)
    : [];

const nullable = (type: GraphQLOutputType): GraphQLOutputType => (isNonNullType(type) ? type.ofType : type);

/** Of what is reached in one step: what tells it from others. */
const shown = (type: GraphQLNamedType): string => {
  const scalars = scalarsOf(type);
  if (scalars.includes('id')) return '{ id }';
  if (type.name.endsWith('Connection')) return '{ totalCount nodes { id } }';
  return scalars.length > 0 ? `{ ${scalars.join(' ')} }` : '{ __typename }';
};

/** A list of things without an id of their own, or of members of a union. */
const listed = (field: GraphQLField<unknown, unknown>): string => {
  const given = field.args.flatMap(({ name }) => (name === 'first' ? ['first: 3'] : []));
  const args = given.length > 0 ? `(${given.join()})` : '';
  return `${field.name}${args} ${shown(getNamedType(field.type))}`;
};

const fieldsOf = (type: RecordTypeName): readonly string[] => {
  const object = schema.getType(type);
  if (!isObjectType(object)) throw new Error(`${type} is no type of the graph`);
  return Object.values(object.getFields()).flatMap((field): readonly string[] => {
    const own = CITABLE[field.name];
    if (own) return [own];
    if (field.name === 'sourced')
      return Object.keys(RECORD_TYPES[type].properties).map(
        (property) => `sourced_${property}: sourced(field: "${property}") { value judgement confidence rule { id } }`,
      );
    // A text is one, whenever it is looked at.
    if (field.name === 'document') return [];
    const leaf =
      isLeafType(nullable(field.type)) || (isListType(nullable(field.type)) && isLeafType(getNamedType(field.type)));
    return [leaf ? field.name : listed(field)];
  });
};

/** What is asked of records of one type: `$ids`, and `$asOf` or null. */
export const queryFor = (type: RecordTypeName): string =>
  `query ($ids: [ID!]!, $asOf: AsOf) { nodes(ids: $ids, asOf: $asOf) { __typename ... on ${type} { ${fieldsOf(type).join(' ')} } } }`;
