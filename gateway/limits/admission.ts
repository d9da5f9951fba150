/** Refuses what is over a limit as early as it can be known: before validation, and page sizes before planning. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Lexer, parse, Source, TokenKind, visit, type DocumentNode } from 'graphql';
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
  const verdicts = new LRUCache<string, { readonly refused: readonly [ApiCode, string] | null }>({ max: QUERIES });
  return (query) => {
    if (typeof query !== 'string') return;
    const verdict = verdicts.get(query) ?? { refused: verdictOn(query, limits) };
    verdicts.set(query, verdict);
    if (verdict.refused) throw refusal(...verdict.refused);
  };
};

const verdictOn = (query: string, limits: Limits): readonly [ApiCode, string] | null => {
  try {
    if (nestsDeeper(query, MAX_BRACKETS, limits.tokens))
      return ['QUERY_LIMIT_EXCEEDED', `The query nests deeper than ${MAX_BRACKETS} brackets.`];
    const document = parse(query, { noLocation: true, maxLexicalTokens: limits.tokens });
    const excess = findExcess(document, limits);
    if (excess !== null) return ['QUERY_LIMIT_EXCEEDED', excess];
    const oddity = findOddity(document);
    return oddity === null ? null : ['BAD_USER_INPUT', oddity];
  } catch (error) {
    // The server parses again, and says what is wrong in the words of a syntax error.
    if (error instanceof GraphQLError) return null;
    throw error;
  }
};

/** A sentence about what the language allows and no plan can be made of, or null. */
const findOddity = (document: DocumentNode): string | null => {
  const found: string[] = [];
  const number = ({ value }: { readonly value: string }): void => {
    if (!Number.isFinite(Number(value))) found.push('The query holds a number that is larger than any.');
  };
  visit(document, {
    IntValue: number,
    FloatValue: number,
    // Its value would be counted and then lost: an object does not take it as a key.
    Variable: ({ name }) => {
      if (name.value === '__proto__') found.push('`__proto__` cannot be the name of a variable.');
    },
    Field: ({ alias, name }) => {
      if (alias?.value === '__typename' && name.value !== '__typename')
        found.push('`__typename` cannot be the alias of another field.');
    },
  });
  return found[0] ?? null;
};

/** Of any kind: selections are bound by their depth, but values nest freely, and the parser descends by recursion. */
const MAX_BRACKETS = 50;

const BRACKETS: Readonly<Partial<Record<TokenKind, number>>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_R]: -1,
};

const nestsDeeper = (query: string, most: number, tokens: number): boolean => {
  const lexer = new Lexer(new Source(query));
  let depth = 0;
  for (let count = 0; count <= tokens && depth <= most && lexer.advance().kind !== TokenKind.EOF; count += 1) {
    depth += BRACKETS[lexer.token.kind] ?? 0;
  }
  return depth > most;
};

export const boundPageSizes: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request }) => {
      const excess = findPageSizeExcess(document, request.variables ?? {});
      if (excess) throw refusal('BAD_USER_INPUT', excess);
    },
  }),
};
