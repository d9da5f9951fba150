/** A contestant as a process: `node contestant.ts embedded|monolith|apollo` prints `ready URL`. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { startEmbedded } from '../../../bin/graph.ts';
import { SUBGRAPHS } from '../../../subgraphs/index.ts';
import { readConfig } from '../../../subgraphs/runtime/config.ts';
import { databaseOf, openDataSource } from '../../../subgraphs/runtime/database.ts';
import { monolithContext, monolithSchema } from './monolith.ts';

const { DATABASE_URL: database = '', SUPERGRAPH: supergraph = '' } = process.env;

const listen = { listen: { port: 0, host: '127.0.0.1' } };

const embedded = async (): Promise<string> => {
  const life = { signal: new AbortController().signal, use: <Part>(part: Part): Part => part };
  return (
    await startEmbedded(
      readConfig({ PORT: '0', RECITAL_ANSWERS_KEPT: process.env.RECITAL_ANSWERS_KEPT }),
      database,
      life,
    )
  ).url;
};

const monolith = async (): Promise<string> => {
  const databases = Object.fromEntries(
    await Promise.all(
      SUBGRAPHS.map(async (subgraph) => [subgraph.name, databaseOf(await openDataSource(database, subgraph))] as const),
    ),
  );
  const server = new ApolloServer({ schema: monolithSchema() });
  const { url } = await startStandaloneServer(server, { ...listen, context: async () => monolithContext(databases) });
  return url;
};

const apollo = async (): Promise<string> => {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const { ApolloGateway } = await import('@apollo/gateway');
  const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraph, 'utf8') });
  return (await startStandaloneServer(new ApolloServer({ gateway }), listen)).url;
};

// An orderly end, so that `--cpu-prof` writes what it saw.
process.once('SIGTERM', () => process.exit());

const start = { embedded, monolith, apollo }[process.argv[2] ?? ''];
if (!start) throw new Error('embedded, monolith or apollo?');
console.log(`ready ${await start()}`);
