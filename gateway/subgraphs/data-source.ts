/** What @apollo/gateway fetches from: a subgraph's client, whose failure costs its own part of the answer only. */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { SubgraphName } from '../../schema/domain/catalog.ts';
import type { SubgraphRequest } from '../../schema/executor.ts';
import { contextOf, type GatewayContext } from '../context.ts';
import { masked, type ErrorReporter } from '../errors.ts';
import type { SubgraphClient } from './client.ts';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

export const dataSource = (
  name: SubgraphName,
  client: SubgraphClient,
  report: ErrorReporter,
): GraphQLDataSource<GatewayContext> => ({
  process: async ({ request, ...asking }) => {
    // Nothing else than a client's operation is ever asked through here: health is asked of the client itself.
    const { requestId, failed } = 'incomingRequestContext' in asking ? asking.context : contextOf('none');
    if (failed.has(name)) return { data: null };
    try {
      return await client.ask({ ...askedBy(request), requestId });
    } catch (error) {
      if (failed.has(name)) return { data: null };
      failed.add(name);
      const { message, extensions } = masked('UNAVAILABLE', `The part "${name}" gave no answer.`, error, report);
      return { data: null, errors: [{ message, extensions }] } as unknown as Response;
    }
  },
});

interface Asked {
  readonly query?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

const askedBy = ({ query = '', variables = {}, operationName = '' }: Asked): SubgraphRequest => ({
  query,
  variables,
  operationName: operationName || null,
});
