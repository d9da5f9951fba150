/** Errors as clients see them: codes of `api-codes.ts` with our own words; the rest is masked, and logged under a reference. */
import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { isApiCode, type ApiCode } from '../schema/domain/api-codes.ts';

/** Where what was masked is written down, under the reference that the client was given. */
export type ErrorReporter = (error: unknown, reference: string) => void;

/** Of a thousand errors of one cause the first few tell the cause. */
const MAX_ERRORS = 5;

/** Said for what went wrong inside; those with a reference were masked by the subgraph that it went wrong in. */
const INTERNAL: ApiCode = 'INTERNAL_SERVER_ERROR';

/** `formatError` of the server. */
export const presentErrors =
  (report: ErrorReporter) =>
  ({ message, path, locations, extensions }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = extensions?.code;
    const { reference } = Object(extensions) as { readonly reference?: unknown };
    const place = { ...(locations?.length ? { locations } : {}), ...(path ? { path } : {}) };
    if (isApiCode(code) && (code !== INTERNAL || typeof reference === 'string')) {
      return { message, ...place, extensions: { code, ...(typeof reference === 'string' ? { reference } : {}) } };
    }
    return masked(INTERNAL, 'Something went wrong inside.', error, report, path);
  };

/** An error that tells nothing but a reference, under which the cause is logged. */
export const masked = (
  code: ApiCode,
  message: string,
  cause: unknown,
  report: ErrorReporter,
  path?: GraphQLFormattedError['path'],
): GraphQLFormattedError => {
  const reference = randomUUID();
  report(cause, reference);
  return {
    message: `${message} Reference ${reference}.`,
    ...(path ? { path } : {}),
    extensions: { code, reference },
  };
};

interface Answer {
  readonly errors?: readonly unknown[];
}

/** `stringifyResult` of the server: JSON with the first errors only. */
export const stringifyAnswer = async (answer: Answer): Promise<string> =>
  JSON.stringify(answer.errors ? { ...answer, errors: answer.errors.slice(0, MAX_ERRORS) } : answer);

/**
 * Where the parts of an answer contradict the schema (a null that may not be), the gateway tells it in an extension.
 * That is an error like any other.
 */
export const valueErrorsAreErrors = (present: ReturnType<typeof presentErrors>): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response }: GraphQLRequestContext<object>) => {
      if (response.body?.kind !== 'single') return;
      const { extensions, ...result } = response.body.singleResult;
      const { valueCompletion, ...others } = Object(extensions) as {
        readonly valueCompletion?: readonly GraphQLError[];
      };
      if (!valueCompletion) return;
      const errors = valueCompletion.slice(0, MAX_ERRORS).map((error) => present(error.toJSON(), error));
      response.body.singleResult = {
        ...result,
        errors: [...(result.errors ?? []), ...errors],
        ...(Object.keys(others).length > 0 ? { extensions: others } : {}),
      };
    },
  }),
});
