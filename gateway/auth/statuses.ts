/** An operation that a subgraph refused whole is refused over HTTP too: 401 and 403 are what clients look at first. */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { ApiCode } from '../../schema/domain/api-codes.ts';

const STATUSES = [
  ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403],
  ['BAD_USER_INPUT', 400],
  ['BAD_CURSOR', 400],
] as const satisfies readonly (readonly [ApiCode, number])[];

/** Undefined for an answer, whole or in part. */
export const statusOf = ({ data, errors = [] }: Pick<FormattedExecutionResult, 'data' | 'errors'>) => {
  if (errors.length === 0 || Object.values(data ?? {}).some((value) => value !== null)) return undefined;
  const codes = errors.map(({ extensions }) => extensions?.code);
  return STATUSES.find(([code]) => codes.includes(code))?.[1];
};

export const CHALLENGE = { 'www-authenticate': 'Bearer' } as const;

export const refusalsAreStatuses: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }: GraphQLRequestContext<object>) => {
      if (response.body?.kind !== 'single') return;
      const status = statusOf(response.body.singleResult);
      if (status === undefined) return;
      response.http.status = status;
      if (status === 401) for (const [name, value] of Object.entries(CHALLENGE)) response.http.headers.set(name, value);
    },
  }),
};
