/**
 * Executes operations of a subgraph. They come from the gateway's plans, a few again and again: those are compiled, which
 * halves what an answer takes here; a rare one is read by graphql-js, for compiling takes as long as some fifty answers.
 */
import {
  defaultFieldResolver,
  execute,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isInputObjectType,
  isInputType,
  isObjectType,
  Kind,
  typeFromAST,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { SubgraphRequest } from '../../schema/executor.ts';

export interface Asked extends Pick<SubgraphRequest, 'variables' | 'operationName'> {
  readonly context: object;
}

export type Execute = (asked: Asked) => Promise<ExecutionResult>;

/** An operation is compiled when it comes for the so many-th time. */
const OFTEN = 5;

/** For one document, which was validated. */
export const executor = (schema: GraphQLSchema, document: DocumentNode, often = OFTEN): Execute => {
  const read: Execute = async ({ context, variables, operationName }) =>
    execute({ schema, document, contextValue: context, variableValues: variables, operationName });
  const [operation, another] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  // Several in one document are nobody's plan.
  if (operation?.kind !== Kind.OPERATION_DEFINITION || another) return read;
  if (variablesHoldThemselves(schema, operation) || objectsHoldVariables(document)) return read;
  const { variableDefinitions = [] } = operation;
  let times = 0;
  let compiled: CompiledQuery | null = null;
  return async (asked) => {
    times += 1;
    if (times === often) compiled = compile(schema, document);
    const isOther = asked.operationName != null && asked.operationName !== operation.name?.value;
    if (!compiled || isOther) return read(asked);
    // Compiled code reads variables for itself, but does not know the default of one that may not be null.
    const { coerced, errors: refused } = getVariableValues(schema, variableDefinitions, asked.variables ?? {});
    if (refused) return { errors: refused };
    const { data, errors } = await compiled.query(undefined, asked.context, coerced);
    return { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map(asThrown) } : {}) };
  };
};

/** The compiler unrolls the types of variables: over one that holds itself it would never end. */
const variablesHoldThemselves = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): boolean =>
  variableDefinitions.some(({ type }) => {
    const variable = typeFromAST(schema, type);
    return isInputType(variable) && holdsItself(variable, []);
  });

const holdsItself = (type: GraphQLInputType, around: readonly GraphQLInputType[]): boolean => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  const within = [...around, named];
  return Object.values(named.getFields()).some(
    ({ type: inner }) => within.includes(getNamedType(inner)) || holdsItself(inner, within),
  );
};

/** `{ size: $size }`: compiled, a variable that is not given would be null there, not absent. */
const objectsHoldVariables = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    ObjectField: ({ value }) => {
      found ||= value.kind === Kind.VARIABLE;
    },
  });
  return found;
};

/** Null for what the compiler does not know. */
const compile = (schema: GraphQLSchema, document: DocumentNode): CompiledQuery | null => {
  try {
    const compiled = compileQuery(schema, document);
    return isCompiledQuery(compiled) ? compiled : null;
  } catch {
    return null;
  }
};

/**
 * Compiled code has errors of its own kind, which lack `extensions` where there are none. That which a scalar threw for a value
 * to be shown is not behind them: our scalars throw nothing but words for the caller.
 */
const asThrown = ({ message, path, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { path, originalError });

/**
 * Compiled code reads a field that has no resolver, and does not call what it finds there, as graphql-js does. Of our rows
 * only connections hold functions.
 */
export const resolveConnections = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= defaultFieldResolver;
  }
  return schema;
};
