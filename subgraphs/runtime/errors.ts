/** Errors as callers may see them: a stable code and a message of ours; never SQL, hosts, paths or stacks. */
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isApiCode, type ApiCode } from '../../schema/domain/api-codes.ts';

/** Where what was masked is written down, under the reference that the caller was given. */
export type ErrorReporter = (error: unknown, reference: string) => void;

export const apiError = (code: ApiCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

export const badInput = (message: string): GraphQLError => apiError('BAD_USER_INPUT', message);

/** The error to show for one that was thrown while answering. */
export const presentError = (error: unknown, report: ErrorReporter): GraphQLFormattedError => {
  const path = error instanceof GraphQLError && error.path ? { path: error.path } : {};
  if (error instanceof GraphQLError) {
    const { code } = error.extensions;
    if (isApiCode(code)) return { message: error.message, ...path, extensions: { code } };
    // Parsing, validation and coercion are about the caller's words; what a resolver threw stands behind the error.
    if (rootOf(error) instanceof GraphQLError)
      return { message: error.message, ...path, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const root = rootOf(error);
  const reference = referenceOf(root, (made) => {
    report(error, made);
  });
  const code = codeOfFailure(root);
  return { message: `${MASKED[code]} Reference ${reference}.`, ...path, extensions: { code, reference } };
};

/** One failure may end many fields: fifty records that waited for one statement. It is reported once. */
const references = new WeakMap<object, string>();

const referenceOf = (failure: unknown, report: (reference: string) => void): string => {
  const key = failure instanceof Error ? failure : {};
  const known = references.get(key);
  if (known) return known;
  const reference = randomUUID();
  references.set(key, reference);
  report(reference);
  return reference;
};

/** What was thrown first: GraphQL wraps errors, its own as well. */
const rootOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;

const MASKED = {
  TIMEOUT: 'The answer took too long.',
  UNAVAILABLE: 'This part of the graph cannot answer for the moment.',
  INTERNAL_SERVER_ERROR: 'Something went wrong inside.',
} as const satisfies Partial<Record<ApiCode, string>>;

/** 57014 is a statement stopped by its time limit; classes 08, 53 and 57P are a server that is away, full or stopping. */
const codeOfFailure = (error: unknown): keyof typeof MASKED => {
  const { code } = Object(error) as { readonly code?: unknown };
  if (code === '57014') return 'TIMEOUT';
  if (typeof code === 'string' && /^(08|53|57P|E[A-Z]{4,}$)/.test(code)) return 'UNAVAILABLE';
  return isLostConnection(error) ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
};

/** The driver names these by message alone. */
const isLostConnection = (error: unknown): boolean =>
  error instanceof Error &&
  /connection (terminated|timeout)|timeout exceeded when trying to connect/i.test(error.message);
