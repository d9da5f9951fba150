/** Counts what an operation costs, refuses what costs too much or comes too often, and tells the cost with the answer. */
import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { refusal } from './admission.ts';
import type { Cost, CostOf } from './cost.ts';
import { tooOften } from './rate.ts';

const tooExpensive = ({ total, largest }: Cost, limit: number): string =>
  `The query may cost ${total}, more than ${limit}.` +
  (largest === null ? '' : ` Most of it is \`${largest}\`: ask for less there, or page through it.`);

export const rateExceeded = (seconds: number): GraphQLError =>
  new GraphQLError(tooOften(seconds), {
    extensions: {
      code: 'RATE_LIMITED',
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  });

/** In the extensions of an answer. */
export const costTold = ({ total }: Cost, limit: number) => ({ cost: { requested: total, limit } });

export const spendingPlugin = (costOf: CostOf, limit: number): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      if (!operation) return;
      const cost = costOf(document, operation, request.variables ?? {});
      contextValue.cost.known = cost;
      if (cost.total > limit) throw refusal('QUERY_LIMIT_EXCEEDED', tooExpensive(cost, limit));
      const wait = await contextValue.spend(cost.total);
      if (wait !== null) throw rateExceeded(wait);
    },
    willSendResponse: async ({
      response,
      contextValue: {
        cost: { known: cost },
      },
    }) => {
      if (!cost || response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, ...costTold(cost, limit) };
    },
  }),
});
