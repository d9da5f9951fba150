/** The one door to the graph: `startGateway` puts the supergraph behind HTTP, wherever its subgraphs run. */
import type { Logger } from 'pino';
import { destination, pino } from 'pino';
import type { FormattedExecutionResult } from 'graphql';
import { SUBGRAPHS, type SubgraphName } from '../schema/domain/catalog.ts';
import { DOOR_PATHS, type Door } from '../schema/door.ts';
import type { SubgraphRequest } from '../schema/executor.ts';
import { markFailed, traced } from '../schema/tracing.ts';
import { authenticator, OPEN_TO_READERS, type AccessOptions } from './auth/authenticate.ts';
import type { ErrorReporter } from './errors.ts';
import { startGraphql } from './graphql.ts';
import { readinessOf } from './health.ts';
import { currentRequest } from './http/current-request.ts';
import { doorHandler } from './http/door.ts';
import { explorerPages, type Assets } from './http/explorer.ts';
import { askForPage, graphqlHandler } from './http/graphql.ts';
import { landingPage } from './http/landing-page.ts';
import { problemPages } from './http/problems.ts';
import { remoteDoor, type RemoteDoor } from './http/remote-door.ts';
import { send, sendJson } from './http/respond.ts';
import { startHttp, type Route, type Routes } from './http/server.ts';
import { admitQueries } from './limits/admission.ts';
import { LIMITS, type Limits } from './limits/limits.ts';
import { spending, type RateOptions } from './limits/rate.ts';
import { ALL_DOCUMENTS, trustedDocuments, type DocumentOptions } from './limits/trusted-documents.ts';
import { createMetrics, METRICS_TYPE, type Metrics } from './metrics.ts';
import { clientOf } from './subgraphs/client.ts';
import type { Service, SubgraphClient } from './subgraphs/service.ts';

export type { AccessOptions } from './auth/authenticate.ts';
export type { RateOptions } from './limits/rate.ts';
export type { DocumentOptions } from './limits/trusted-documents.ts';
export { loadExplorer } from './http/explorer.ts';
export type { Service } from './subgraphs/service.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Where each subgraph answers; nothing else tells embedded and separate apart. */
  readonly services: Readonly<Record<SubgraphName, Service>>;
  /** What answers beside the graph: in this process, or behind a URL. Without one, nothing does. */
  readonly door?: Door | { readonly url: string };
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Sent along to subgraphs behind a URL. */
  readonly secret?: string | null;
  /** Milliseconds that one subgraph may take for one part of an answer; 1,500 if absent. */
  readonly subgraphTimeout?: number;
  readonly limits?: Limits;
  /** Who may do what; open to readers, and closed to everybody else, if absent. */
  readonly access?: AccessOptions;
  /** What one caller may ask a minute, in cost; no limit if absent. Who asks from this machine is not counted. */
  readonly rate?: RateOptions | null;
  /** Which queries are answered; all if absent. */
  readonly documents?: DocumentOptions;
  readonly log?: Logger;
  /** The explorer as it was built; without it, `/` has examples and a form. */
  readonly explorer?: Assets | null;
}

export interface Gateway {
  /** Where queries are answered: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Above the database's own limit of a second, below the two within which a client gets what the other parts say. */
const SUBGRAPH_TIMEOUT_MS = 1_500;

/** Resolves when queries are answered. */
export const startGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { supergraphSdl, host, port, limits = LIMITS, access = OPEN_TO_READERS } = options;
  const log = options.log ?? pino({ base: null, level: 'warn' }, destination({ dest: 2, sync: false }));
  const authenticate = authenticator(access, log);
  const metrics = createMetrics();
  const clients = clientsOf(options, metrics);
  const report: ErrorReporter = (error, reference) =>
    log.error({ requestId: currentRequest(), reference, err: error }, 'masked error');
  const { apollo, again, publicSdl } = await startGraphql({ supergraphSdl, clients, limits, log, report, metrics });
  const graphql = {
    apollo,
    again,
    admit: admitQueries(limits),
    documents: trustedDocuments(options.documents ?? ALL_DOCUMENTS, log),
    longestAnswer: limits.answer,
  };
  const door = doorOf(options, report);
  const askPage = reading(landingPage((query, asking) => askForPage(graphql, query, asking)));
  const routes: Readonly<Record<string, Route>> = {
    '/': askPage,
    '/ask': askPage,
    // Where the explorer is not built, or to who reads no pages.
    '/graphiql': askPage,
    '/graphql': { methods: ['GET', 'POST'], handle: graphqlHandler(graphql) },
    '/schema.graphql': reading(async (_, response) =>
      send(response, 200, publicSdl, { 'content-type': 'text/plain; charset=utf-8' }),
    ),
    '/metrics': reading(async (_, response) => send(response, 200, metrics.text(), { 'content-type': METRICS_TYPE })),
    '/problems/*': reading(problemPages),
    '/health/live': open(async (_, response) => sendJson(response, 200, { status: 'live' })),
    '/health/ready': open(async (_, response) => {
      const readiness = await readinessOf(clients);
      sendJson(response, readiness.status === 'ready' ? 200 : 503, readiness);
    }),
  };
  const http = await startHttp({
    host,
    port,
    routes: { ...doorRoutes(door), ...routes },
    pages: options.explorer ? explorerPages(options.explorer) : undefined,
    authenticate,
    spendingOf: spending(options.rate ?? null),
    observe: (route, method, status, seconds) =>
      metrics.time('recital_http_request_seconds', { route, method, status: String(status) }, seconds),
    report,
  });
  return {
    url: `${http.origin}/graphql`,
    stop: async () => {
      await http.stop();
      await door?.close();
      await apollo.stop();
      await Promise.all(Object.values(clients).map((client) => client.close()));
      metrics.stop();
    },
  };
};

const reading = (handle: Route['handle']): Route => ({ methods: ['GET'], handle });
const open = (handle: Route['handle']): Route => ({ ...reading(handle), toAnybody: true });

const doorOf = ({ door, secret = null }: GatewayOptions, report: ErrorReporter): RemoteDoor | null => {
  if (!door) return null;
  return typeof door === 'function' ? { door, close: async () => undefined } : remoteDoor(door.url, { secret, report });
};

/** In points of the graph's cost, by the work that a request makes: an export reads all that there is. */
const DOOR_COSTS: Readonly<Record<(typeof DOOR_PATHS)[number], number>> = {
  d: 50,
  r: 50,
  card: 50,
  runs: 50,
  documents: 2_000,
  export: 20_000,
};

const doorRoutes = (door: RemoteDoor | null): Routes => {
  if (!door) return {};
  const handle = doorHandler(door.door);
  return Object.fromEntries(
    DOOR_PATHS.flatMap((path) => {
      const route: Route = { methods: ['GET', 'POST'], cost: DOOR_COSTS[path], handle };
      // A document may take minutes to arrive; the door watches how it comes.
      return [
        [`/${path}`, path === 'documents' ? { ...route, slowBody: true } : route],
        [`/${path}/*`, route],
      ] as const;
    }),
  );
};

const clientsOf = (
  { services, secret = null, subgraphTimeout = SUBGRAPH_TIMEOUT_MS }: GatewayOptions,
  metrics: Metrics,
): Readonly<Record<SubgraphName, SubgraphClient>> =>
  Object.fromEntries(
    SUBGRAPHS.map((name) => [
      name,
      timed(name, clientOf(services[name], { timeout: subgraphTimeout, secret }), metrics),
    ]),
  ) as Record<SubgraphName, SubgraphClient>;

/** The document is the plan's own, and what the client gave stands in the variables, which are not told. */
const tracedQuestion = (
  subgraph: SubgraphName,
  { query, operationName }: SubgraphRequest,
  ask: () => Promise<FormattedExecutionResult>,
): Promise<FormattedExecutionResult> =>
  traced(
    () => ({
      name: `subgraph ${subgraph}`,
      kind: 'CLIENT',
      attributes: {
        'recital.subgraph': subgraph,
        'graphql.document': query,
        ...(operationName ? { 'graphql.operation.name': operationName } : {}),
      },
    }),
    async (span) => {
      const answer = await ask();
      const code = answer.errors?.[0]?.extensions?.code;
      if (answer.errors) markFailed(span, typeof code === 'string' ? code : 'errors');
      return answer;
    },
  );

const timed = (subgraph: SubgraphName, client: SubgraphClient, metrics: Metrics): SubgraphClient => ({
  ...client,
  ask: async (request) => {
    const begun = performance.now();
    let outcome = 'failed';
    try {
      const answer = await tracedQuestion(subgraph, request, () => client.ask(request));
      outcome = 'answered';
      return answer;
    } finally {
      const seconds = (performance.now() - begun) / 1000;
      metrics.time('recital_subgraph_request_seconds', { subgraph, outcome }, seconds);
    }
  },
});
