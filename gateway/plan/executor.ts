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
import { getVariableValues, GraphQLError, OperationTypeNode, type GraphQLSchema } from 'graphql';
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

export const planExecutor = ({ planner, restore, schema, ask, stock }: ExecutorParts): GatewayExecutor => {
  const operations = new LRUCache<string, { readonly compiled: Operation | null }>({
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

  const compiledFor = async (context: GatewayGraphQLRequestContext): Promise<Operation | null> => {
    const key = `${context.queryHash} ${context.operationName ?? ''}`;
    const known = operations.get(key);
    if (known) return known.compiled;
    const compiled = await traced(
      () => ({ name: 'plan', kind: 'INTERNAL', attributes: {} }),
      async () => compile(context),
    );
    operations.set(key, { compiled }, { size: context.source.length });
    return compiled;
  };

  return async (context) => {
    const operation = await compiledFor(context);
    if (!operation) return stock(context);
    const { request, queryHash, operationName } = context;
    currentSpan()?.setAttributes({
      'graphql.operation.type': operation.definition.operation,
      'graphql.operation.name': operationName ?? '',
    });
    const variables = request.variables ?? {};
    const { variableDefinitions = [] } = operation.definition;
    const values = getVariableValues(schema, variableDefinitions, variables, { maxErrors: MAX_VARIABLE_ERRORS });
    if (values.errors) return { errors: values.errors };
    const gatewayContext = context.context as GatewayContext;
    const work = () => execute(operation, ask(gatewayContext), variables, values.coerced);
    if (operation.definition.operation !== OperationTypeNode.QUERY) return work();
    // What one viewer is answered is not for another.
    const key = [queryHash, operationName ?? '', JSON.stringify(variables), writeViewer(gatewayContext.viewer)].join(
      ' ',
    );
    return together(key, work);
  };
};

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
