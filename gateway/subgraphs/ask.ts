/** How the subgraphs are asked within one request: one that fails costs its own part of the answer only. */
import type { FormattedExecutionResult } from 'graphql';
import type { SubgraphRequest } from '../../schema/executor.ts';
import type { GatewayContext } from '../context.ts';
import { masked, type ErrorReporter } from '../errors.ts';
import type { Clients } from './client.ts';

/** Never rejects. */
export type Ask = (
  context: GatewayContext,
) => (subgraph: string, request: SubgraphRequest) => Promise<FormattedExecutionResult>;

export const askSubgraphs =
  (clients: Clients, report: ErrorReporter): Ask =>
  ({ requestId, viewer, failed }) =>
  async (name, request) => {
    if (failed.has(name)) return { data: null };
    try {
      const client = Object.hasOwn(clients, name) ? clients[name] : undefined;
      if (!client) throw new Error(`nobody said where "${name}" answers`);
      return await client.ask({ ...request, requestId, viewer });
    } catch (error) {
      if (failed.has(name)) return { data: null };
      failed.add(name);
      const { message, extensions } = masked('UNAVAILABLE', `The part "${name}" gave no answer.`, error, report);
      return { data: null, errors: [{ message, ...(extensions ? { extensions } : {}) }] };
    }
  };
