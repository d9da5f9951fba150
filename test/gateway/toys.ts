/** A gateway over the real supergraph, with subgraphs that hold a handful of records in memory. */
import { request, type OutgoingHttpHeaders } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type GraphQLFieldResolver } from 'graphql';
import { pino } from 'pino';
import { startGateway, type Gateway, type GatewayOptions, type Service } from '../../gateway/start.ts';
import { SUBGRAPHS, type SubgraphName } from '../../schema/domain/catalog.ts';
import type { SubgraphExecutor } from '../../schema/executor.ts';
import { loadSupergraphSdl, loadTypeDefs } from '../../schema/type-defs.ts';

type Resolvers = Readonly<Record<string, Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>>>>;

const list = (nodes: readonly object[]) => ({
  edges: nodes.map((node, index) => ({ cursor: String(index), node })),
  nodes,
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  totalCount: nodes.length,
});

const CISA = { id: 'agency/cisa', name: 'Cybersecurity and Infrastructure Security Agency', aliases: [] };
const DUTY = { id: 'obligation/1', act: 'report', actors: [] };

const RESOLVERS: Partial<Record<SubgraphName, Resolvers>> = {
  agencies: {
    Agency: { roles: () => list([]) },
    Query: { agency: (_, { id }) => (id === CISA.id ? CISA : null), agencies: () => list([CISA]) },
  },
  policies: {
    Agency: { obligations: () => list([DUTY]) },
    Query: { obligations: () => list([DUTY]) },
  },
  evidence: {
    Node: { __resolveType: () => 'Agency' },
    Query: {
      search: () => ({
        ...list([{ snippet: 'CISA', score: 1, permalink: '/r/agency/cisa', record: { id: CISA.id } }]),
        facets: [],
      }),
    },
  },
  grants: {
    Agency: { grantPrograms: () => list([{ id: 'program/1', title: 'A program', topics: [] }]) },
  },
};

/** What is asked of it is noted in `asked`. */
export const toyExecutor = (name: SubgraphName, asked: string[] = []): SubgraphExecutor => {
  const schema = buildSubgraphSchema({ typeDefs: loadTypeDefs(name), resolvers: RESOLVERS[name] ?? {} });
  return async ({ query, variables, operationName }) => {
    asked.push(query);
    const { data, errors } = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      operationName,
    });
    return { ...(data ? { data } : {}), ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}) };
  };
};

export interface Logged {
  readonly reference?: string;
  readonly err?: { readonly message: string };
}

export interface Toys {
  readonly gateway: Gateway;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly port: number;
  readonly logged: readonly Logged[];
  /** What the subgraphs were asked. */
  readonly asked: readonly string[];
  ask(query: string, variables?: object): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly ms: number;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly reference?: string };
  }[];
}

export const startToys = async (
  services: Partial<Record<SubgraphName, Service>> = {},
  options: Partial<GatewayOptions> = {},
): Promise<Toys> => {
  const logged: Logged[] = [];
  const asked: string[] = [];
  const toys = Object.fromEntries(SUBGRAPHS.map((name) => [name, { executor: toyExecutor(name, asked) }])) as Record<
    SubgraphName,
    Service
  >;
  const gateway = await startGateway({
    supergraphSdl: loadSupergraphSdl(),
    services: { ...toys, ...services },
    host: '127.0.0.1',
    port: 0,
    log: pino({ base: null }, { write: (line: string) => logged.push(JSON.parse(line) as Logged) }),
    ...options,
  });
  const { origin, port } = new URL(gateway.url);
  const ask = (query: string, variables?: object): Promise<Answer> =>
    post(gateway.url, JSON.stringify({ query, ...(variables ? { variables } : {}) }));
  return { gateway, origin, port: Number(port), logged, asked, ask };
};

export const post = async (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Promise<Answer> => answerOf(() => fetch(url, { method: 'POST', headers, body }));

/** GET of a path exactly as it is written: `fetch` would resolve its dots before it is sent. */
export const getAsWritten = (
  origin: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
): Promise<{ readonly status: number; readonly type: string; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname: host, port } = new URL(origin);
    request({ host, port, path, headers, agent: false }, (response) => {
      const told = { status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '' };
      textOf(response).then((text) => resolve({ ...told, text }), reject);
    })
      .on('error', reject)
      .end();
  });

export const answerOf = async (request: () => Promise<Response>): Promise<Answer> => {
  const begun = performance.now();
  const response = await request();
  const text = await response.text();
  const ms = performance.now() - begun;
  const type = response.headers.get('content-type') ?? '';
  const { data, errors = [] } = JSON.parse(text) as Partial<Pick<Answer, 'data' | 'errors'>>;
  return { status: response.status, type, ms, text, data, errors };
};
