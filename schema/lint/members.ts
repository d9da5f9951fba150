/**
 * A field has the same shape in all members of a union or an interface, so that one query can ask it of several of them
 * without aliases: the same leaf type, or any object, with the same lists and nulls around it.
 */
import { getNamedType, isAbstractType, isLeafType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { typesOf } from './types.ts';

/** Names that differ all the same. */
const DIFFERENT: Readonly<Record<string, string>> = {
  kind: "An instrument's, a conflict's and a task's are asked for by these names since the first draft.",
  state: "A conflict's, a task's and a marker's; nobody looks at both at once.",
  subject: "A framework's is printed words, a statement's and a conflict's are records.",
  role: "A person's is printed words, an agency's is one of a closed vocabulary.",
  statements: "A conflict's are few and its own; a record's are a connection.",
};

/** `[Agency!]!` and `[Provision!]!` are both `[{}!]!`. */
const shapeOf = (type: GraphQLOutputType): string => {
  const named = getNamedType(type);
  return isLeafType(named) ? String(type) : String(type).replace(named.name, '{}');
};

export const oneTypeAName = (schema: GraphQLSchema): readonly string[] =>
  typesOf(schema)
    .filter(isAbstractType)
    .flatMap((abstract) => {
      const seen = new Map<string, Map<string, string>>();
      for (const member of schema.getPossibleTypes(abstract)) {
        for (const field of Object.values(member.getFields())) {
          const types = seen.get(field.name) ?? new Map<string, string>();
          seen.set(field.name, types.set(shapeOf(field.type), member.name));
        }
      }
      return [...seen]
        .filter(([name, types]) => types.size > 1 && !Object.hasOwn(DIFFERENT, name))
        .map(([name, types]) => `${abstract.name}: ${name} is ${[...types].map((one) => one.join(' in ')).join(', ')}`);
    });
