/** `__schema` and `__type` beside other fields: the schema answers them, the plan the rest. */
import { executeSync, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Data } from './data.ts';

/** What the schema says of itself, under the names that the query gives it. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => Data;

export const ABOUT_THE_SCHEMA: ReadonlySet<string> = new Set(['__schema', '__type']);

export const compileIntrospection = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Introspect | null => {
  if (!asksAboutTheSchema(document)) return null;
  const reduced = visit(document, {
    // What is spread within the schema's own types stays whole.
    FragmentDefinition: ({ typeCondition }) => (typeCondition.name.value.startsWith('__') ? false : undefined),
    Field: ({ name }) => (ABOUT_THE_SCHEMA.has(name.value) ? false : null),
  });
  const operationName = operation.name?.value;
  return (variableValues) => executeSync({ schema, document: reduced, operationName, variableValues }).data ?? {};
};

const asksAboutTheSchema = (document: DocumentNode): boolean => {
  const names = new Set<string>();
  visit(document, { Field: ({ name }) => void names.add(name.value) });
  return !names.isDisjointFrom(ABOUT_THE_SCHEMA);
};
