/** Which types a type condition lets in. */
import { isAbstractType, isInterfaceType, type GraphQLSchema } from 'graphql';

/** Names of the types that `... on NAME` applies to: a subgraph may name an interface where it knows no more. */
export type TypesOf = (condition: string) => ReadonlySet<string>;

export const typesOf = (schema: GraphQLSchema): TypesOf => {
  const known = new Map<string, ReadonlySet<string>>();
  return (condition) => {
    const types = known.get(condition) ?? new Set([condition, ...subtypesOf(schema, condition)]);
    known.set(condition, types);
    return types;
  };
};

const subtypesOf = (schema: GraphQLSchema, condition: string): readonly string[] => {
  const type = schema.getType(condition);
  if (!isAbstractType(type)) return [];
  const interfaces = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  return [...schema.getPossibleTypes(type), ...interfaces].map(({ name }) => name);
};
