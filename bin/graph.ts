/** The graph in this process: the gateway, and every subgraph without HTTP between. */
import sql from 'sql-template-tag';
import type { Gateway, Service } from '../gateway/start.ts';
import type { SubgraphName } from '../schema/domain/catalog.ts';
import { SUBGRAPHS } from '../subgraphs/index.ts';
import type { Config, Token } from '../subgraphs/runtime/config.ts';
import { databaseOf } from '../subgraphs/runtime/database.ts';
import { embedSubgraph, type Subgraph } from '../subgraphs/runtime/subgraph.ts';
import { guardsOf } from './access.ts';
import type { Lifetime } from './lifetime.ts';
import { decidingEvidence } from './parts/deciding.ts';
import { doorOf } from './parts/door.ts';
import { openGateway } from './parts/gateway.ts';
import { storeOf } from './parts/subgraph.ts';

export const startEmbedded = async (
  config: Config,
  databaseUrl: string,
  life: Lifetime,
  administrator: Token | null = null,
): Promise<Gateway> => {
  const { host, port } = config;
  const evidence = decidingEvidence(config, databaseUrl, life);
  const services = await Promise.all(
    SUBGRAPHS.map(async (subgraph) => {
      const { name } = subgraph;
      return [name, await embed(name === 'evidence' ? evidence : subgraph, config, databaseUrl, life)] as const;
    }),
  );
  const guards = guardsOf(config, administrator);
  const { door } = doorOf(config, databaseUrl, life);
  return openGateway(
    { host, port, ...guards, services: Object.fromEntries(services) as Record<SubgraphName, Service>, door },
    life,
  );
};

const embed = async (subgraph: Subgraph, config: Config, databaseUrl: string, life: Lifetime): Promise<Service> => {
  const { source, replica } = await storeOf(subgraph, config, databaseUrl, life);
  const database = databaseOf(source);
  return {
    executor: embedSubgraph(subgraph, source, { replica, memory: config.answersKept }),
    isHealthy: () => database.query(sql`select 1`).then(() => true),
  };
};
