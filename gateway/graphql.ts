/** The GraphQL server: Apollo's gateway over the supergraph, under Apollo's server, with our limits and error policy. */
import './telemetry-off.ts';
import { ApolloGateway } from '@apollo/gateway';
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
import type { SubgraphName } from '../schema/domain/catalog.ts';
import type { GatewayContext } from './context.ts';
import { presentErrors, stringifyAnswer, valueErrorsAreErrors, type ErrorReporter } from './errors.ts';
import { introspectionAtHand } from './introspection.ts';
import { boundPageSizes } from './limits/admission.ts';
import type { Limits } from './limits/limits.ts';
import { requireOperation } from './operation.ts';
import type { SubgraphClient } from './subgraphs/client.ts';
import { dataSource } from './subgraphs/data-source.ts';

export interface GraphqlOptions {
  readonly supergraphSdl: string;
  readonly clients: Readonly<Record<SubgraphName, SubgraphClient>>;
  readonly limits: Limits;
  readonly log: Logger;
}

export interface GraphqlServer {
  readonly apollo: ApolloServer<GatewayContext>;
  /** The schema that clients see. */
  readonly publicSdl: string;
}

/** Query plans that are kept, in MiB; a plan of our questions takes about 20 kB. */
const PLAN_CACHE_MIB = 32;
const VALIDATION_ERRORS = 5;

/** What Apollo's packages would send home, or fetch from a CDN. */
const NOTHING_ELSEWHERE: readonly ApolloServerPlugin[] = [
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginCacheControlDisabled(),
];

export const startGraphql = async ({ supergraphSdl, clients, limits, log }: GraphqlOptions): Promise<GraphqlServer> => {
  const report: ErrorReporter = (error, reference) => log.error({ reference, err: error }, 'masked error');
  const present = presentErrors(report);
  let publicSdl = '';
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const client = Object.hasOwn(clients, name) ? clients[name as SubgraphName] : undefined;
      if (!client) throw new Error(`The supergraph has a subgraph "${name}", and nobody said where it answers.`);
      return dataSource(name as SubgraphName, client, report);
    },
    experimental_approximateQueryPlanStoreMiB: PLAN_CACHE_MIB,
    __exposeQueryPlanExperimental: false,
    logger: log,
  });
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
      introspectionAtHand,
      valueErrorsAreErrors(present),
    ],
  });
  await apollo.start();
  return { apollo, publicSdl };
};
