/**
 * Executes operations by compiled plans: Apollo's planner makes the plan, once for an operation; what it becomes here
 * takes a fraction of the time that the gateway's own executor takes to read it anew for each request.
 */
import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
} from '@apollo/server-gateway-interface';
import {
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { writeViewer } from '../../schema/domain/viewer.ts';
import { currentSpan, traced } from '../../schema/tracing.ts';
import type { GatewayContext } from '../context.ts';
import type { Ask } from '../subgraphs/ask.ts';
import { compileOperation, type Operation } from './operation.ts';
import type { RootNode } from './nodes.ts';
import type { Run } from './run.ts';
import { compilePlan } from './steps.ts';
import { askedTogether } from './together.ts';
import { typesOf } from './types.ts';

export interface ExecutorParts {
  readonly planner: QueryPlanner;
  /** From the planner's words to those of the subgraphs. */
  readonly restore: (plan: RootNode) => RootNode;
  /** The public schema. */
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
  /** Executes what holds a node of a kind unknown here. */
  readonly stock: GatewayExecutor;
}

/** Characters of the operations whose plans are kept; a plan takes about ten times as much. */
const KEPT = 3_000_000;
const MAX_VARIABLE_ERRORS = 5;

/** A query whose plan is known, with all that was found out about it before. */
export interface KnownQuery {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly execute: Execute;
}

/** Result without `data` where the variables are not what the query wants: nobody was asked anything. */
type Execute = (variables: Run['variables'], context: GatewayContext) => Promise<GatewayExecutionResult>;

export interface PlanExecutor {
  readonly executor: GatewayExecutor;
  /** Undefined for what was not executed before, mutations, and what the stock executor has to execute. */
  readonly known: (query: string, operationName: string | null) => KnownQuery | undefined;
}

export const planExecutor = ({ planner, restore, schema, ask, stock }: ExecutorParts): PlanExecutor => {
  const operations = new LRUCache<string, { readonly known: KnownQuery | null }>({
    maxSize: KEPT,
  });
  const types = typesOf(planner.supergraph.schema.toGraphQLJSSchema());
  const apiSchema = planner.supergraph.apiSchema();
  const together = askedTogether();

  const compile = ({ document, operation, request }: GatewayGraphQLRequestContext): Operation | null => {
    const { operationName } = request;
    const asked = operationFromDocument(apiSchema, document, operationName ? { operationName } : {});
    const { node } = planner.buildQueryPlan(asked);
    const step = compilePlan(node && restore(node), types);
    return step && compileOperation(schema, document, operation, step);
  };

  const executed =
    (operation: Operation, key: string): Execute =>
    async (variables, context) => {
      const { operation: type, name, variableDefinitions = [] } = operation.definition;
      currentSpan()?.setAttributes({ 'graphql.operation.type': type, 'graphql.operation.name': name?.value ?? '' });
      const values = getVariableValues(schema, variableDefinitions, variables, { maxErrors: MAX_VARIABLE_ERRORS });
      if (values.errors) return { errors: values.errors };
      const work = () => execute(operation, ask(context), variables, values.coerced);
      if (type !== OperationTypeNode.QUERY) return work();
      // What one viewer is answered is not for another.
      return together([key, JSON.stringify(variables), writeViewer(context.viewer)].join(' '), work);
    };

  const knownFor = async (context: GatewayGraphQLRequestContext): Promise<KnownQuery | null> => {
    const key = keyOf(context.source, context.request.operationName);
    const entry = operations.get(key);
    if (entry) return entry.known;
    const operation = await traced(
      () => ({ name: 'plan', kind: 'INTERNAL', attributes: {} }),
      async () => compile(context),
    );
    const { document } = context;
    const known = operation && { document, definition: operation.definition, execute: executed(operation, key) };
    operations.set(key, { known }, { size: context.source.length });
    return known;
  };

  return {
    executor: async (context) => {
      const known = await knownFor(context);
      return known ? known.execute(context.request.variables ?? {}, context.context as GatewayContext) : stock(context);
    },
    known: (query, operationName) => {
      const known = operations.get(keyOf(query, operationName))?.known;
      return known?.definition.operation === OperationTypeNode.QUERY ? known : undefined;
    },
  };
};

/** Of one text with several operations each has its own plan. A name has no spaces. */
const keyOf = (query: string, operationName: string | null | undefined): string => `${operationName ?? ''} ${query}`;

const execute = async (
  operation: Operation,
  ask: Run['ask'],
  variables: Run['variables'],
  coerced: Run['coerced'],
): Promise<GatewayExecutionResult> => {
  const run: Run = { variables, coerced, ask, data: {}, errors: [] };
  await operation.step(run, [run.data]);
  if (operation.introspect) Object.assign(run.data, operation.introspect(variables));
  const shaping = { path: [], errors: [] };
  const { shape, answered } = operation.shapeFor(coerced);
  const left = run.errors.length === 0 ? answered.find((name) => !Object.hasOwn(run.data, name)) : undefined;
  if (left !== undefined) return { data: null, errors: [new GraphQLError(`No subgraph is asked for \`${left}\`.`)] };
  const data = shape(run.data, shaping);
  // A subgraph that failed left nulls behind, and has said so.
  const errors = run.errors.length > 0 ? run.errors : shaping.errors;
  return errors.length > 0 ? { data, errors } : { data };
};
