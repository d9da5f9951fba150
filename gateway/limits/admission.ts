/** Refuses what is over a limit as early as it can be known: before validation, and page sizes before planning. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ApiCode } from '../../schema/domain/api-codes.ts';
import { findExcess, type Limits } from './limits.ts';
import { findPageSizeExcess } from './page-size.ts';

export const refusal = (code: ApiCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** Verdicts on this many distinct queries are remembered. */
const QUERIES = 2_000;

/**
 * Throws for a query that is over a limit. Apollo's own place for this, a validation rule, runs side by side with rules
 * that take quadratic time.
 */
export const admitQueries = (limits: Limits): ((query: unknown) => void) => {
  const verdicts = new LRUCache<string, { readonly excess: string | null }>({ max: QUERIES });
  return (query) => {
    if (typeof query !== 'string') return;
    const verdict = verdicts.get(query) ?? { excess: excessOf(query, limits) };
    verdicts.set(query, verdict);
    if (verdict.excess) throw refusal('QUERY_LIMIT_EXCEEDED', verdict.excess);
  };
};

const excessOf = (query: string, limits: Limits): string | null => {
  try {
    return findExcess(parse(query, { noLocation: true, maxLexicalTokens: limits.tokens }), limits);
  } catch (error) {
    // The server parses again, and says what is wrong in the words of a syntax error.
    if (error instanceof GraphQLError) return null;
    // Values nest freely within the tokens, and the parser descends by recursion.
    if (error instanceof RangeError) return 'The values of the query nest too deep.';
    throw error;
  }
};

export const boundPageSizes: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request }) => {
      const excess = findPageSizeExcess(document, request.variables ?? {});
      if (excess) throw refusal('BAD_USER_INPUT', excess);
    },
  }),
};
