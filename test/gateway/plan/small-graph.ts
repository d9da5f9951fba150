/** A graph of a few types, composed and served in this process as any other. */
import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { pino } from 'pino';
import { contextOf, type GatewayContext } from '../../../gateway/context.ts';
import { compiledGateway } from '../../../gateway/plan/gateway.ts';
import type { SubgraphClient } from '../../../gateway/subgraphs/service.ts';

export interface Part {
  readonly types: string;
  readonly resolvers: object;
}

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requires", "@external"])`;

const typeDefsOf = ({ types }: Part) => parse(`${LINK} ${types}`);

const clientOf = (part: Part): SubgraphClient => {
  const schema = buildSubgraphSchema({ typeDefs: typeDefsOf(part), resolvers: part.resolvers as never });
  return {
    ask: async ({ query, variables }) => {
      const answered = await execute({ schema, document: parse(query), variableValues: variables });
      return JSON.parse(JSON.stringify(answered)) as object;
    },
    isHealthy: async () => true,
    close: async () => undefined,
  };
};

/** What the graph of these parts answers to a query. */
export const answerOf = async (parts: Readonly<Record<string, Part>>, query: string): Promise<unknown> => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(parts).map(([name, part]) => ({ name, typeDefs: typeDefsOf(part) })),
  );
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const clients = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, clientOf(part)]));
  const log = pino({ level: 'silent' });
  const gateway = compiledGateway({ supergraphSdl, clients, report: () => undefined, log });
  const server = new ApolloServer<GatewayContext>({ gateway, logger: log, stopOnTerminationSignals: false });
  await server.start();
  const { body } = await server.executeOperation({ query }, { contextValue: contextOf('r') });
  await server.stop();
  return body.kind === 'single' ? JSON.parse(JSON.stringify(body.singleResult)) : null;
};
