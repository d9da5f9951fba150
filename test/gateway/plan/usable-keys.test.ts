/** Back into a subgraph by a key by which it can be asked, whichever is written first. */
import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { pino } from 'pino';
import { contextOf, type GatewayContext } from '../../../gateway/context.ts';
import { compiledGateway } from '../../../gateway/plan/gateway.ts';
import { withUsableKeys } from '../../../gateway/plan/usable-keys.ts';
import type { SubgraphClient } from '../../../gateway/subgraphs/client.ts';
import { loadSupergraphSdl } from '../../../schema/type-defs.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requires", "@external"])';

const NAMES = parse(`${LINK}
  type Ship @key(fields: "id") { id: ID! name: String! }`);
/** It cannot be asked for a ship by its berth, and says so before the key by which it can. */
const HARBOURS = parse(`${LINK}
  type Query { ship: Ship }
  type Ship @key(fields: "berth { quay }", resolvable: false) @key(fields: "id berth { place }") {
    id: ID! berth: Berth! name: String! @external greeting: String! @requires(fields: "name") }
  type Berth { quay: ID! place: ID! }`);

interface Reference {
  readonly id: string;
  readonly name?: string;
}

const clientOf = (typeDefs: typeof NAMES, resolvers: object): SubgraphClient => {
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
  return {
    ask: async ({ query, variables }) => {
      const answered = await execute({ schema, document: parse(query), variableValues: variables });
      return JSON.parse(JSON.stringify(answered)) as object;
    },
    isHealthy: async () => true,
    close: async () => undefined,
  };
};

const BERTH = { quay: 'q', place: 'p' };
const CLIENTS = {
  names: clientOf(NAMES, { Ship: { __resolveReference: ({ id }: Reference) => ({ id, name: `name of ${id}` }) } }),
  harbours: clientOf(HARBOURS, {
    Query: { ship: () => ({ id: '1', berth: BERTH }) },
    Ship: {
      __resolveReference: ({ id, name }: Reference) => ({ id, name, berth: BERTH }),
      greeting: ({ id, name }: Reference) => `${id}: ahoy, ${name}`,
    },
  }),
};

test('a required field is taken back with a key that the subgraph resolves', async () => {
  const { supergraphSdl } = composeServices([
    { name: 'names', typeDefs: NAMES },
    { name: 'harbours', typeDefs: HARBOURS },
  ]);
  const log = pino({ level: 'silent' });
  const gateway = compiledGateway({
    supergraphSdl: supergraphSdl ?? '',
    clients: CLIENTS,
    report: () => undefined,
    log,
  });
  const server = new ApolloServer<GatewayContext>({ gateway, logger: log, stopOnTerminationSignals: false });
  await server.start();
  const { body } = await server.executeOperation({ query: '{ ship { greeting } }' }, { contextValue: contextOf('r') });
  await server.stop();
  expect(body).toMatchObject({ singleResult: { data: { ship: { greeting: '1: ahoy, name of 1' } } } });
});

test('our own supergraph stays as it is: its stubs have no other key', () => {
  const sdl = loadSupergraphSdl();
  expect(sdl).toContain('resolvable: false');
  expect(withUsableKeys(sdl)).toBe(sdl);
});
