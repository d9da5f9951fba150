/** Every code that the graph gives with an error; whatever has none of these is shown as INTERNAL_SERVER_ERROR. */
import type { Code } from './codes.ts';

export const API_CODES = {
  BAD_USER_INPUT: {
    meaning: 'An argument has a value that cannot be used.',
    mendedBy: 'sender',
    nextStep: 'The message names the argument and the values that it takes.',
  },
  BAD_CURSOR: {
    meaning: 'The cursor was not given out by this list in this order.',
    mendedBy: 'sender',
    nextStep: 'Start again without `after`, and keep filter and order while paging.',
  },
  BAD_REQUEST: {
    meaning: 'The request is of a form that is not answered here.',
    mendedBy: 'sender',
    nextStep: 'The message says why. To ask the graph, POST a JSON object with `query`, as application/json.',
  },
  NOT_FOUND: {
    meaning: 'Nothing is known under this address.',
    mendedBy: 'sender',
    nextStep: 'Look for it with `search` or `node` in the graph.',
  },
  GONE: {
    meaning: 'What stood under this address was taken back.',
    mendedBy: 'operator',
    nextStep: 'The audit trail says who took it back, and why; it can be undone.',
  },
  PAYLOAD_TOO_LARGE: {
    meaning: 'The body is larger than the gateway takes.',
    mendedBy: 'sender',
    nextStep: 'Send a shorter query; long texts go in variables, within the same bound.',
  },
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The query is not written in GraphQL, or has too many tokens.',
    mendedBy: 'sender',
    nextStep: 'The message says where; if it has too many tokens, send several queries.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning: 'The query asks for what the schema does not have.',
    mendedBy: 'sender',
    nextStep: 'The message names it; the schema stands at /schema.graphql.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'The request names no operation of its document, or several would do.',
    mendedBy: 'sender',
    nextStep: 'Give `operationName`.',
  },
  QUERY_LIMIT_EXCEEDED: {
    meaning: 'The query is larger, deeper or more repetitive than any that is answered.',
    mendedBy: 'sender',
    nextStep: 'The message names the limit; send several smaller queries.',
  },
  ANSWER_TOO_LARGE: {
    meaning: 'The answer is longer than any that is sent.',
    mendedBy: 'sender',
    nextStep: 'Ask for smaller pages; the message names the list that brings most.',
  },
  RATE_LIMITED: {
    meaning: 'The caller asked for more than a minute allows.',
    mendedBy: 'sender',
    nextStep:
      'Ask again after the seconds that the header `retry-after` gives; `extensions.cost` tells what a query takes.',
  },
  UNTRUSTED_DOCUMENT: {
    meaning: 'Only queries that were registered beforehand are answered here.',
    mendedBy: 'operator',
    nextStep: 'Register the query in the file that RECITAL_TRUSTED_DOCUMENTS_FILE names.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    meaning: 'Queries are not stored by their hash here.',
    mendedBy: 'sender',
    nextStep: 'Send the whole query.',
  },
  UNAUTHENTICATED: {
    meaning: 'The request needs a token, or the token it has is not good (any more).',
    mendedBy: 'sender',
    nextStep: 'Send `Authorization: Bearer TOKEN` with a token that an administrator gave you.',
  },
  FORBIDDEN: {
    meaning: 'The caller may not do this.',
    mendedBy: 'operator',
    nextStep: 'Use a token of the role that the message names. A subgraph answers the gateway only.',
  },
  TIMEOUT: {
    meaning: 'The answer took longer than its budget.',
    mendedBy: 'sender',
    nextStep: 'Ask for less: a smaller `first`, fewer nested lists, a narrower filter.',
  },
  UNAVAILABLE: {
    meaning: 'A part of the graph cannot answer for the moment.',
    mendedBy: 'operator',
    nextStep: 'Try again in a few seconds; look at the health of the database and of the subgraphs.',
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'Something unforeseen went wrong.',
    mendedBy: 'developer',
    nextStep: 'Report it with the reference id.',
  },
} as const satisfies Readonly<Record<string, Code>>;

export type ApiCode = keyof typeof API_CODES;
export const isApiCode = (code: unknown): code is ApiCode => typeof code === 'string' && Object.hasOwn(API_CODES, code);
