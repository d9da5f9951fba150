/** A subgraph behind a URL, over kept connections. */
import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { writeViewer } from '../../schema/domain/viewer.ts';
import { GATEWAY_SECRET_HEADER, REQUEST_ID_HEADER, VIEWER_HEADER } from '../../schema/executor.ts';
import { traceHeaders } from '../../schema/tracing.ts';
import type { ClientOptions, SubgraphClient } from './service.ts';
import { exchange } from './exchange.ts';

/** Measured: more bring no more answers a second, and pipelining holds quick answers up behind slow ones. */
const CONNECTIONS = 32;
/** A page of a hundred records with all their parts is a tenth of this. */
const MAX_ANSWER = 20_000_000;
const CONNECT_TIMEOUT_MS = 1_000;

/** A subgraph refuses an operation with 400 and says why in GraphQL's words; other refusals are about the gateway. */
const ANSWERS = new Set([200, 400]);

export const remoteClient = (url: string, { timeout, secret }: ClientOptions): SubgraphClient => {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    maxResponseSize: MAX_ANSWER,
    connect: { timeout: CONNECT_TIMEOUT_MS },
  });
  const path = `${pathname}${search}`;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(secret ? { [GATEWAY_SECRET_HEADER]: secret } : {}),
  };
  return {
    ask: async ({ requestId, viewer, ...request }) => {
      const { status, text } = await exchange(
        pool,
        {
          path,
          method: 'POST',
          headers: {
            ...headers,
            ...traceHeaders(),
            ...(requestId ? { [REQUEST_ID_HEADER]: requestId } : {}),
            // It means nothing without the secret, and is nobody's business.
            ...(viewer && secret ? { [VIEWER_HEADER]: writeViewer(viewer) } : {}),
          },
          body: JSON.stringify(request),
        },
        timeout,
      );
      if (!ANSWERS.has(status)) throw new Error(`status ${status} from ${url}: ${text.slice(0, 500)}`);
      return resultOf(text);
    },
    isHealthy: () =>
      exchange(pool, { path: new URL('health', url).pathname, method: 'GET' }, timeout).then(
        ({ status }) => status === 200,
        () => false,
      ),
    close: () => pool.destroy(),
  };
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const resultOf = (text: string): FormattedExecutionResult => {
  const result: unknown = JSON.parse(text);
  const { data = null, errors } = Object(result) as { readonly data?: unknown; readonly errors?: unknown };
  const isResult = isObject(data) || (data === null && Array.isArray(errors));
  if (!isResult || !(errors === undefined || (Array.isArray(errors) && errors.every(isObject)))) {
    throw new Error(`no GraphQL result: ${text.slice(0, 500)}`);
  }
  return result as FormattedExecutionResult;
};
