/**
 * Apollo's trace of an operation, field by field, in `extensions.ftv1` of its answer: what a router or gateway of Apollo's asks
 * for with a header. Apollo's server makes it, over a schema of its own, for it wraps every resolver; it is made when it is
 * first asked for.
 */
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { SubgraphRequest } from '../../schema/executor.ts';
import { presentError, type ErrorReporter } from './errors.ts';

const HEADER = 'apollo-federation-include-trace';
const FORMAT = 'ftv1';

export const asksForTrace = (headers: Readonly<Record<string, string | readonly string[] | undefined>>): boolean =>
  headers[HEADER] === FORMAT;

export type TraceInline = (request: SubgraphRequest, context: object) => Promise<FormattedExecutionResult>;

export const inlineTracer = (schemaOf: () => GraphQLSchema, report: ErrorReporter): TraceInline => {
  let starting: Promise<ApolloServer> | null = null;
  const start = async (): Promise<ApolloServer> => {
    const server = new ApolloServer({
      schema: schemaOf(),
      introspection: true,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      formatError: (_, error) => presentError(error, report),
      plugins: [
        ApolloServerPluginInlineTrace(),
        ApolloServerPluginUsageReportingDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
      ],
    });
    await server.start();
    return server;
  };
  return async ({ query, variables, operationName }, context) => {
    const server = await (starting ??= start());
    const { body } = await server.executeOperation(
      {
        query,
        ...(variables ? { variables } : {}),
        ...(operationName ? { operationName } : {}),
        http: { method: 'POST', headers: new HeaderMap([[HEADER, FORMAT]]), search: '', body: null },
      },
      { contextValue: context },
    );
    if (body.kind !== 'single') throw new Error('a trace came in parts');
    return body.singleResult;
  };
};
