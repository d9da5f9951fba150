/** Every type, argument and root field says in a line what it is. */
import { isSpecifiedScalarType, type GraphQLSchema } from 'graphql';
import { fieldsOf, typesOf } from './types.ts';

const ROOTS = new Set(['Query', 'Mutation']);

export const described = (schema: GraphQLSchema): readonly string[] => [
  ...typesOf(schema)
    .filter((type) => !type.description && !ROOTS.has(type.name) && !isSpecifiedScalarType(type))
    .map(({ name }) => `${name} has no description`),
  ...fieldsOf(schema).flatMap(([type, field]) => [
    ...(ROOTS.has(type.name) && !field.description ? [`${type.name}.${field.name} has no description`] : []),
    ...field.args
      .filter(({ description }) => !description)
      .map((argument) => `${type.name}.${field.name}(${argument.name}:) has no description`),
  ]),
];
