/** A subgraph behind HTTP. */
import type { DataSource } from 'typeorm';
import type { SubgraphName } from '../../schema/domain/catalog.ts';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import type { Config } from '../../subgraphs/runtime/config.ts';
import { openDataSource } from '../../subgraphs/runtime/database.ts';
import { openReplica, type Replica } from '../../subgraphs/runtime/replica.ts';
import { serveSubgraph } from '../../subgraphs/runtime/serve.ts';
import type { Subgraph } from '../../subgraphs/runtime/subgraph.ts';
import type { Lifetime } from '../lifetime.ts';
import { listening } from './address.ts';
import { secretFor } from './secret.ts';

/** What a subgraph reads from. */
export const storeOf = async (
  subgraph: Subgraph,
  { replicaUrl }: Config,
  database: string,
  life: Lifetime,
): Promise<{ readonly source: DataSource; readonly replica: Replica | null }> => {
  const source = await openDataSource(database, subgraph);
  life.use({ stop: () => source.destroy() });
  return { source, replica: replicaUrl === null ? null : life.use(openReplica(replicaUrl, subgraph.name)) };
};

export const serve = async (name: SubgraphName, config: Config, database: string, life: Lifetime): Promise<string> => {
  const { host, answersKept: memory } = config;
  const { port } = config.subgraphs[name];
  const secret = secretFor(config);
  const subgraph = await subgraphOf(name, config, database, life);
  const { source, replica } = await storeOf(subgraph, config, database, life);
  const { url } = await listening({ host, port, variable: `RECITAL_${name.toUpperCase()}_PORT` }, async () =>
    life.use(await serveSubgraph(subgraph, source, { host, port, secret, replica, memory })),
  );
  return url;
};

/** Evidence alone decides, and brings with it all that reads documents. */
const subgraphOf = async (name: SubgraphName, config: Config, database: string, life: Lifetime): Promise<Subgraph> => {
  if (name === 'evidence') return (await import('./deciding.ts')).decidingEvidence(config, database, life);
  const subgraph = SUBGRAPHS.find((each) => each.name === name);
  if (!subgraph) throw new Error(`${name} is no subgraph`);
  return subgraph;
};
