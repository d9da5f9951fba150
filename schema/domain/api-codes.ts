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
  FORBIDDEN: {
    meaning: 'The caller may not ask this.',
    mendedBy: 'operator',
    nextStep: 'Ask the gateway; only it may ask a subgraph.',
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
