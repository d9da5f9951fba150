/**
 * A subgraph is one value. `embedSubgraph` answers for it in this process, `serveSubgraph` (serve.ts) over HTTP; both
 * run the same schema on the same store, so that the gateway's answers do not depend on where a subgraph lives.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import { ANONYMOUS, writeViewer, type Viewer } from '../../schema/domain/viewer.ts';
import type { SubgraphExecutor, SubgraphRequest } from '../../schema/executor.ts';
import { databaseOf, type Database, type Stored } from './database.ts';
import type { Derive } from './derive.ts';
import { presentError, type ErrorReporter } from './errors.ts';
import { executor, resolveConnections, type Execute } from './execute.ts';
import { inlineTracer } from './inline-trace.ts';
import { forRequest, logError } from './log.ts';
import { memoryOf, versionOf } from './memory.ts';
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
  /** Bytes of answers to readers that are remembered; 0, the default, for none. */
  readonly memory?: number;
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

/** An answer, as it is wanted: where the subgraph stands in this process, or behind HTTP. */
export interface Answer {
  /** Whether there is data, be it null: without, the operation was refused. */
  readonly isResult: boolean;
  readonly result: () => FormattedExecutionResult;
  readonly json: () => string;
}

/** Never rejects. */
export type Answers = (request: SubgraphRequest) => Promise<Answer>;

/** Answers operations in this process. */
export const embedSubgraph = (subgraph: Subgraph, source: DataSource, options?: AnswerOptions): SubgraphExecutor => {
  const answer = answersOf(subgraph, source, options);
  return async (request) => (await answer(request)).result();
};

/** Each distinct document is parsed and validated once. */
export const answersOf = (
  subgraph: Subgraph,
  source: DataSource,
  { report = logError(subgraph.name), replica = null, memory: bytes = 0 }: AnswerOptions = {},
): Answers => {
  const schema = schemaOf(subgraph);
  const documentOf = documentCache(schema);
  const primary = databaseOf(source);
  const reading = replica === null ? primary : databaseOf(source, replica);
  const memory = bytes === 0 ? null : memoryOf(versionOf(reading), bytes);
  const traceInline = inlineTracer(() => schemaOf(subgraph), report);
  const contextOf = ({ viewer = ANONYMOUS }: SubgraphRequest): object =>
    contextFor(subgraph, viewer.role === 'READER' ? reading : primary, viewer);

  const work = async (request: SubgraphRequest, document: Parsed): Promise<FormattedExecutionResult> => {
    const { data, errors } =
      'errors' in document ? document : await document.execute({ ...request, context: contextOf(request) });
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors ? { errors: errors.map((error) => presentError(error, report)) } : {}),
    };
  };

  const answer = async (request: SubgraphRequest): Promise<Answer> => {
    if (request.tracesFields) return made(await traceInline(request, contextOf(request)));
    const document = documentOf(request.query);
    const key = memory && keyOf(request, document);
    if (!memory || key === null) return made(await work(request, document));
    const remembered = await memory.recall(key);
    if (remembered !== null) return { isResult: true, result: () => resultIn(remembered), json: () => remembered };
    const learn = memory.learn(key);
    const result = await work(request, document);
    // An error may pass.
    if (result.errors) return made(result);
    // Written at once: whoever takes the result may change it.
    const json = JSON.stringify(result);
    learn(json);
    return { ...made(result), json: () => json };
  };

  return (request) =>
    forRequest(request.requestId ?? null, () =>
      answer(request).catch((error: unknown) => made({ errors: [presentError(error, report)] })),
    );
};

const made = (result: FormattedExecutionResult): Answer => ({
  isResult: 'data' in result,
  result: () => result,
  json: () => JSON.stringify(result),
});

const resultIn = (json: string): FormattedExecutionResult => JSON.parse(json) as FormattedExecutionResult;

/** Under which an answer is remembered; null where none is: of what changes something, and for whoever may decide. */
const keyOf = ({ operationName, variables, viewer = ANONYMOUS }: SubgraphRequest, document: Parsed): string | null =>
  'errors' in document || !document.onlyReads || viewer.role !== 'READER'
    ? null
    : [document.number, operationName ?? '', writeViewer(viewer), JSON.stringify(variables ?? {})].join(' ');

interface Valid {
  readonly execute: Execute;
  readonly onlyReads: boolean;
  /** No other document of this process has it. */
  readonly number: number;
}

type Parsed = Valid | { readonly data?: undefined; readonly errors: readonly GraphQLError[] };

const documentCache = (schema: GraphQLSchema): ((query: string) => Parsed) => {
  const documents = new LRUCache<string, Valid>({ max: DOCUMENTS });
  let number = 0;
  return (query) => {
    const known = documents.get(query);
    if (known) return known;
    const { node, errors } = parseAndValidate(schema, query);
    if (!node) return { errors };
    const valid = { execute: executor(schema, node), onlyReads: onlyReads(node), number: (number += 1) };
    documents.set(query, valid);
    return valid;
  };
};

type Checked =
  | { readonly node: DocumentNode; readonly errors?: undefined }
  | { readonly node?: undefined; readonly errors: readonly GraphQLError[] };

const parseAndValidate = (schema: GraphQLSchema, query: string): Checked => {
  try {
    const node = parse(query, { noLocation: true });
    const errors = validate(schema, node);
    return errors.length > 0 ? { errors } : { node };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
};

const onlyReads = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY,
  );
