/** What @apollo/gateway's own executor fetches from, where a plan is left to it. */
import type { GraphQLDataSource } from '@apollo/gateway';
import { contextOf, type GatewayContext } from '../context.ts';
import type { Ask } from './ask.ts';

export const dataSource = (subgraph: string, ask: Ask): GraphQLDataSource<GatewayContext> => ({
  process: async ({ request: { query = '', variables = {}, operationName = '' }, ...asking }) => {
    // Nothing else than a client's operation is ever asked through here: health is asked of the client itself.
    const context = 'incomingRequestContext' in asking ? asking.context : contextOf('none');
    return ask(context)(subgraph, { query, variables, operationName: operationName || null });
  },
});
