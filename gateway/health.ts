/** Whether the graph can be asked: the gateway is, once it answers at all; each subgraph says for itself. */
import type { SubgraphClient } from './subgraphs/service.ts';

export interface Readiness {
  readonly status: 'ready' | 'not ready';
  /** Names of the subgraphs that cannot answer now. */
  readonly missing: readonly string[];
}

export const readinessOf = async (clients: Readonly<Record<string, SubgraphClient>>): Promise<Readiness> => {
  const missing = await Promise.all(
    Object.entries(clients).map(async ([name, client]) => ((await client.isHealthy()) ? [] : [name])),
  );
  return { status: missing.flat().length === 0 ? 'ready' : 'not ready', missing: missing.flat() };
};
