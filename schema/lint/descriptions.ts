/** Every type, field, input and argument says in a line what it is; a deprecated one, what to use instead. */
import {
  DEFAULT_DEPRECATION_REASON,
  isEnumType,
  isInputObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { isComposite, typesOf } from './types.ts';

const ROOTS = new Set(['Query', 'Mutation']);

interface Element {
  readonly at: string;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

const partsOf = (type: GraphQLNamedType): readonly Element[] => {
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, at: `${type.name}.${value.name}` }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({ ...field, at: `${type.name}.${field.name}` }));
  if (!isComposite(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const at = `${type.name}.${field.name}`;
    return [{ ...field, at }, ...field.args.map((argument) => ({ ...argument, at: `${at}(${argument.name}:)` }))];
  });
};

export const described = (schema: GraphQLSchema): readonly string[] =>
  typesOf(schema)
    .filter((type) => !isSpecifiedScalarType(type))
    .flatMap((type): readonly Element[] => [
      ...(ROOTS.has(type.name) ? [] : [{ at: type.name, description: type.description }]),
      ...partsOf(type),
    ])
    .flatMap(({ at, description, deprecationReason }) => [
      ...(description ? [] : [`${at} has no description`]),
      ...(deprecationReason === DEFAULT_DEPRECATION_REASON ? [`${at} is deprecated, and nobody says why`] : []),
    ]);
