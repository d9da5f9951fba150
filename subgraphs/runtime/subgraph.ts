/**
 * A subgraph is one value. `embedSubgraph` answers for it in this process, `serveSubgraph` (serve.ts) over HTTP; both
 * run the same schema on the same store, so that the gateway's answers do not depend on where a subgraph lives.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import { ANONYMOUS, type Viewer } from '../../schema/domain/viewer.ts';
import type { SubgraphExecutor, SubgraphRequest } from '../../schema/executor.ts';
import { databaseOf, type Database, type Stored } from './database.ts';
import type { Derive } from './derive.ts';
import { presentError, type ErrorReporter } from './errors.ts';
import { executor, resolveConnections, type Execute } from './execute.ts';
import { inlineTracer } from './inline-trace.ts';
import { forRequest, logError } from './log.ts';
import type { Replica } from './replica.ts';

export interface Subgraph extends Stored {
  readonly typeDefs: DocumentNode;
  readonly resolvers: Resolvers;
  readonly derive: Derive;
  /** Made anew for every request, so that what loaders remember ends with it. Resolvers find `viewer` beside it. */
  createContext(db: Database): object;
}

/** The generated resolver types check each subgraph's own resolvers; here they are only handed on. */
export type Resolvers = object;

export interface AnswerOptions {
  readonly report?: ErrorReporter;
  /** Where readers are sent. Whoever may decide reads the primary: what they decided must be seen. */
  readonly replica?: Replica | null;
}

/** Operations come from the gateway's query plans, of which there are few; this many are kept, parsed and compiled. */
const DOCUMENTS = 1_000;

/** What resolvers are handed for one request. */
const contextFor = (subgraph: Subgraph, db: Database, viewer: Viewer): object => ({
  ...subgraph.createContext(db),
  viewer,
});

const schemaOf = ({ typeDefs, resolvers }: Subgraph): GraphQLSchema =>
  resolveConnections(buildSubgraphSchema({ typeDefs, resolvers: resolvers as SchemaResolvers }));

type SchemaResolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']
>;

/** Answers operations in this process. Each distinct document is parsed and validated once. */
export const embedSubgraph = (
  subgraph: Subgraph,
  source: DataSource,
  { report = logError(subgraph.name), replica = null }: AnswerOptions = {},
): SubgraphExecutor => {
  const schema = schemaOf(subgraph);
  const documentOf = documentCache(schema);
  const primary = databaseOf(source);
  const reading = replica === null ? primary : databaseOf(source, replica);
  const traceInline = inlineTracer(() => schemaOf(subgraph), report);
  const contextOf = ({ viewer = ANONYMOUS }: SubgraphRequest): object =>
    contextFor(subgraph, viewer.role === 'READER' ? reading : primary, viewer);
  const answer = async (request: SubgraphRequest): Promise<ExecutionResult> => {
    const document = documentOf(request.query);
    return 'errors' in document ? document : document.execute({ ...request, context: contextOf(request) });
  };
  return (request) =>
    forRequest(request.requestId ?? null, async () => {
      try {
        if (request.tracesFields) return await traceInline(request, contextOf(request));
        const { data, errors } = await answer(request);
        return {
          ...(data === undefined ? {} : { data }),
          ...(errors ? { errors: errors.map((error) => presentError(error, report)) } : {}),
        };
      } catch (error) {
        return { errors: [presentError(error, report)] };
      }
    });
};

type Parsed = { readonly execute: Execute } | { readonly errors: readonly GraphQLError[] };

const documentCache = (schema: GraphQLSchema): ((query: string) => Parsed) => {
  const documents = new LRUCache<string, Parsed>({ max: DOCUMENTS });
  return (query) => {
    const known = documents.get(query);
    if (known) return known;
    const parsed = parseAndValidate(schema, query);
    if ('execute' in parsed) documents.set(query, parsed);
    return parsed;
  };
};

const parseAndValidate = (schema: GraphQLSchema, query: string): Parsed => {
  try {
    const node = parse(query, { noLocation: true });
    const errors = validate(schema, node);
    return errors.length > 0 ? { errors } : { execute: executor(schema, node) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
};
