/** An operation that a subgraph refused whole is refused over HTTP too: 401 and 403 are what clients look at first. */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { ApiCode } from '../../schema/domain/api-codes.ts';

const STATUSES = [
  ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403],
  ['BAD_USER_INPUT', 400],
  ['BAD_CURSOR', 400],
] as const satisfies readonly (readonly [ApiCode, number])[];

export const refusalsAreStatuses: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }: GraphQLRequestContext<object>) => {
      if (response.body?.kind !== 'single') return;
      const { data, errors = [] } = response.body.singleResult;
      if (Object.values(data ?? {}).some((value) => value !== null)) return;
      const codes = errors.map(({ extensions }) => extensions?.code);
      const [, status] = STATUSES.find(([code]) => codes.includes(code)) ?? [];
      if (status === undefined) return;
      response.http.status = status;
      if (status === 401) response.http.headers.set('www-authenticate', 'Bearer');
    },
  }),
};
