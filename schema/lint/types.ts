/** Ways through a schema that several rules share. */
import {
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export type Composite = GraphQLObjectType | GraphQLInterfaceType;
export type Field = GraphQLField<unknown, unknown>;

export const typesOf = (schema: GraphQLSchema): readonly GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

export const isComposite = (type: GraphQLNamedType): type is Composite => isObjectType(type) || isInterfaceType(type);

/** Every field of every object and interface, with its type. */
export const fieldsOf = (schema: GraphQLSchema): readonly (readonly [Composite, Field])[] =>
  typesOf(schema)
    .filter(isComposite)
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type, field] as const));

/** Whether it has an id of its own. */
export const isNode = (type: GraphQLNamedType): boolean =>
  isComposite(type) && (type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node'));
