/**
 * One request over kept connections, and its answer as text. `pool.request` would make a stream of every answer and an
 * abort signal for every deadline, which take longer than the rest of the exchange.
 */
import type { Dispatcher, Pool } from 'undici';

export interface Exchange {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Exchanged {
  readonly status: number;
  readonly text: string;
}

/** Rejects where the whole answer is not there within `timeout` milliseconds. */
export const exchange = (pool: Pool, request: Exchange, timeout: number): Promise<Exchanged> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let sent: Dispatcher.DispatchController | null = null;
    let tooLate: Error | null = null;
    const timer = setTimeout(() => {
      tooLate = new Error(`no answer within ${timeout} ms`);
      reject(tooLate);
      sent?.abort(tooLate);
    }, timeout);
    pool.dispatch(
      { ...request, headers: request.headers ?? {}, body: request.body ?? null },
      {
        onRequestStart: (controller) => {
          sent = controller;
          // It waited for a free connection all the time.
          if (tooLate) controller.abort(tooLate);
        },
        onResponseStart: (_, statusCode) => {
          status = statusCode;
        },
        onResponseData: (_, chunk) => {
          chunks.push(chunk);
        },
        onResponseEnd: () => {
          clearTimeout(timer);
          resolve({ status, text: textOf(chunks) });
        },
        onResponseError: (_, error) => {
          clearTimeout(timer);
          reject(error);
        },
      },
    );
  });

const textOf = (chunks: readonly Buffer[]): string =>
  (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString();
