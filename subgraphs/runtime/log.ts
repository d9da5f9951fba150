/**
 * What went wrong or took long, on standard error, one JSON object a line: under the reference that the caller was given, and with
 * the id of the client's request that was being served.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { destination, pino } from 'pino';
import type { ErrorReporter } from './errors.ts';

const requests = new AsyncLocalStorage<string>();

/** Everything logged while `work` runs names the request. */
export const forRequest = <Result>(requestId: string | null, work: () => Result): Result =>
  requestId === null ? work() : requests.run(requestId, work);

const log = pino(
  { base: null, mixin: () => ({ requestId: requests.getStore() }) },
  destination({ dest: 2, sync: false }),
);

export const logError =
  (subgraph: string): ErrorReporter =>
  (error, reference) => {
    log.error({ subgraph, reference, err: error }, 'a subgraph could not answer');
  };

export const logSlow = (subgraph: string, ms: number, statement: string): void =>
  log.warn({ subgraph, ms: Math.round(ms), statement: statement.replace(/\s+/g, ' ') }, 'a statement took long');
