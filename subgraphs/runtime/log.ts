/** What went wrong, on standard error, one JSON object a line, under the reference that the caller was given. */
import { destination, pino } from 'pino';
import type { ErrorReporter } from './errors.ts';

const log = pino({ base: null }, destination({ dest: 2, sync: false }));

export const logError =
  (subgraph: string): ErrorReporter =>
  (error, reference) =>
    log.error({ subgraph, reference, err: error }, 'a subgraph could not answer');
