/** What the compiled executor answers, against what @apollo/gateway's own executor answers of the same. */
import { ApolloServer } from '@apollo/server';
import { ApolloGateway } from '@apollo/gateway';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { contextOf, type GatewayContext } from '../../../gateway/context.ts';
import { compiledGateway } from '../../../gateway/plan/gateway.ts';
import { askSubgraphs } from '../../../gateway/subgraphs/ask.ts';
import { dataSource } from '../../../gateway/subgraphs/data-source.ts';
import { SUBGRAPHS } from '../../../schema/domain/catalog.ts';
import { loadSupergraphSdl } from '../../../schema/type-defs.ts';
import { QUESTIONS } from '../../schema/questions.ts';
import { madeUpClients } from './made-up.ts';

type Server = ApolloServer<GatewayContext>;

const supergraphSdl = loadSupergraphSdl();
const log = pino({ level: 'silent' });
const report = (): void => undefined;

const serverOver = async (gateway: GatewayInterface): Promise<Server> => {
  const server = new ApolloServer<GatewayContext>({ gateway, logger: log, stopOnTerminationSignals: false });
  await server.start();
  return server;
};

const answerOf = async (server: Server, query: string, variables: Record<string, unknown> = {}) => {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: contextOf('r') });
  if (body.kind !== 'single') throw new Error('no single result');
  const { data, errors = [], extensions } = body.singleResult;
  if (data === undefined) throw new Error(`not executed: ${JSON.stringify(errors)}`);
  const faults = [...errors, ...((extensions?.valueCompletion as readonly GraphQLFormattedError[] | undefined) ?? [])];
  return { data: JSON.stringify(data), places: places(faults) };
};

/** Where the errors stand, each place once: which of two errors of one place is told does not matter. */
const places = (errors: readonly GraphQLFormattedError[]): readonly string[] =>
  [...new Set(errors.map(({ path = [] }) => path.join('/')))].sort();

const RECORDS = `{
  search(query: "x", first: 3) { nodes { record {
    __typename id
    ... on Citable { statements(first: 2) { nodes { property value } } }
    ... on Agency { name agencyKind obligations(first: 2) { nodes { act instrument { title } } } }
    ... on Instrument { number kind provisions { nodes { path } } }
  } } }
}`;

const OTHERS: readonly {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}[] = [
  { name: 'records of any type', query: RECORDS },
  {
    name: 'one field twice under two names, with different arguments below',
    query: `{ a: agency(id: "a") { id obligations(first: 1) { nodes { id act } } }
                b: agency(id: "a") { name obligations(first: 2) { nodes { act modality } totalCount } } }`,
  },
  {
    name: 'fragments that overlap',
    query: `query { agency(id: "a") { ...A ...B parent { ...A } } }
              fragment A on Agency { name parent { id } obligations { nodes { act actors { role } } } }
              fragment B on Agency { acronym parent { name } obligations { nodes { object actors { agency { name } } } } }`,
  },
  ...[true, false].flatMap((yes) =>
    [true, false].map((also) => ({
      name: `conditions ${yes} ${also}`,
      query: `query ($yes: Boolean!, $also: Boolean = ${also}) { agency(id: "a") {
          id @skip(if: $yes) name @include(if: $yes)
          ... on Agency @include(if: $also) { obligations @skip(if: $yes) { nodes { act quotes { exact @include(if: $yes) } } } }
          grantPrograms(first: 2) @include(if: $yes) { nodes { title @skip(if: $also) id } } } }`,
      variables: { yes },
    })),
  ),
  {
    name: 'names that every object has',
    query: `{ agency(id: "a") { constructor: name __proto__: acronym toString: parent { hasOwnProperty: name } } }`,
  },
  { name: 'the names of types alone', query: `{ t: __typename agency(id: "a") { t: __typename __typename } }` },
  {
    name: 'the schema beside the data',
    query: `query ($n: String!) { __type(name: $n) { ...T } agency(id: "a") { id } __schema { queryType { name } } }
              fragment T on __Type { name fields { name } }`,
    variables: { n: 'Quote' },
  },
  {
    name: 'nodes by their interface',
    query: `{ node(id: "agency/x") { __typename id ... on Citable { quotes { exact } } ... on Agency { name } } }`,
  },
];

describe.each([
  { what: 'all is well', failures: false },
  { what: 'fields fail', failures: true },
])('where $what', ({ failures }) => {
  const SEEDS = ['one', 'two', 'three', 'four'];
  const pairs: { readonly stock: Server; readonly compiled: Server }[] = [];

  beforeAll(async () => {
    for (const seed of SEEDS) {
      const clients = madeUpClients({ seed, failures });
      const ask = askSubgraphs(clients, report);
      const stock = new ApolloGateway({
        supergraphSdl,
        buildService: ({ name }) => dataSource(name, ask),
        logger: log,
      });
      const compiled = compiledGateway({ supergraphSdl, clients, report, log });
      pairs.push({ stock: await serverOver(stock), compiled: await serverOver(compiled) });
    }
  });
  afterAll(() => Promise.all(pairs.flatMap(({ stock, compiled }) => [stock.stop(), compiled.stop()])));

  test('there is something to compare', async () => {
    const answers = await Promise.all(
      pairs.flatMap(({ compiled }) => [...QUESTIONS, { query: RECORDS }].map(({ query }) => answerOf(compiled, query))),
    );
    expect(new Set(answers.map(({ data }) => data)).size).toBeGreaterThan(QUESTIONS.length * 2);
    expect(answers.map(({ data }) => data).join('').length).toBeGreaterThan(10_000);
    expect(answers.filter(({ places }) => places.length > 0).length > QUESTIONS.length).toBe(failures);
  });

  test.each([...QUESTIONS, ...OTHERS])('$name', async ({ query, ...rest }) => {
    const variables = 'variables' in rest ? rest.variables : {};
    for (const { stock, compiled } of pairs) {
      const expected = await answerOf(stock, query, variables);
      const answered = await answerOf(compiled, query, variables);
      expect(answered.data).toBe(expected.data);
      expect(answered.places).toEqual(expect.arrayContaining([...expected.places]));
    }
  });
});

test('a field of the root for which there is not so much as a null is an error, and no null', async () => {
  const silent = { ask: async () => ({ data: {} }), isHealthy: async () => true, close: async () => undefined };
  const clients = Object.fromEntries(SUBGRAPHS.map((name) => [name, silent]));
  const server = await serverOver(compiledGateway({ supergraphSdl, clients, report, log }));
  expect(await answerOf(server, '{ __typename agency(id: "a") { id } }')).toEqual({ data: 'null', places: [''] });
  expect(await answerOf(server, '{ __typename agency(id: "a") @skip(if: true) { id } }')).toMatchObject({ places: [] });
  await server.stop();
});
