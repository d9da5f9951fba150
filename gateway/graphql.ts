/** The GraphQL server: Apollo's gateway over the supergraph, under Apollo's server, with our limits and error policy. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { printSchema } from 'graphql';
import type { Logger } from 'pino';
import { answerAgain, type AnswerAgain } from './again.ts';
import { refusalsAreStatuses } from './auth/statuses.ts';
import type { GatewayContext } from './context.ts';
import { presentErrors, stringifyAnswer, valueErrorsAreErrors, type ErrorReporter } from './errors.ts';
import { introspectionAtHand } from './introspection.ts';
import { boundPageSizes } from './limits/admission.ts';
import { knownCosts } from './limits/cost.ts';
import { costTableOf } from './limits/cost-table.ts';
import type { Limits } from './limits/limits.ts';
import { spendingPlugin } from './limits/spending.ts';
import type { Metrics } from './metrics.ts';
import { requireOperation } from './operation.ts';
import { compiledGateway } from './plan/gateway.ts';
import type { Clients } from './subgraphs/service.ts';

export interface GraphqlOptions {
  readonly supergraphSdl: string;
  readonly clients: Clients;
  readonly limits: Limits;
  readonly log: Logger;
  /** Where what is masked is written down. */
  readonly report: ErrorReporter;
  readonly metrics: Metrics;
}

export interface GraphqlServer {
  readonly apollo: ApolloServer<GatewayContext>;
  /** Answers what was answered before, without the server. */
  readonly again: AnswerAgain;
  /** The schema that clients see. */
  readonly publicSdl: string;
}

const VALIDATION_ERRORS = 5;

/** What Apollo's packages would send home, or fetch from a CDN. */
const NOTHING_ELSEWHERE: readonly ApolloServerPlugin[] = [
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginCacheControlDisabled(),
];

export const startGraphql = async (options: GraphqlOptions): Promise<GraphqlServer> => {
  const { supergraphSdl, clients, limits, log, report, metrics } = options;
  const present = counted(presentErrors(report), metrics);
  let publicSdl = '';
  const costOf = knownCosts(costTableOf(supergraphSdl));
  const gateway = compiledGateway({ supergraphSdl, clients, report, log });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (publicSdl = printSchema(apiSchema)));
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger: log,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: VALIDATION_ERRORS },
    formatError: present,
    stringifyResult: stringifyAnswer,
    plugins: [
      ...NOTHING_ELSEWHERE,
      requireOperation,
      boundPageSizes,
      spendingPlugin(costOf, limits.cost),
      introspectionAtHand,
      valueErrorsAreErrors(present),
      refusalsAreStatuses,
    ],
  });
  await apollo.start();
  return { apollo, again: answerAgain({ known: gateway.known, costOf, limit: limits.cost, present }), publicSdl };
};

const counted =
  (present: ReturnType<typeof presentErrors>, metrics: Metrics): ReturnType<typeof presentErrors> =>
  (formatted, error) => {
    const shown = present(formatted, error);
    metrics.count('recital_errors_total', { code: String(shown.extensions?.code) });
    return shown;
  };
