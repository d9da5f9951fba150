/** The product as `npm start` runs it, over the samples: graph, door, explorer and a worker. */
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { startWorker } from '../../ingest/worker/start-worker.ts';
import { hashOfToken } from '../../schema/domain/token.ts';
import { inOneProcess } from '../gateway/ways-to-run.ts';
import { SAMPLES } from '../ingest/read-sample.ts';

export const TOKENS = { analyst: 'token.of.an.analyst', operator: 'token.of.an.operator' };

export interface Product {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  ask<Data>(query: string, variables?: object): Promise<Data>;
  stop(): Promise<void>;
}

export const startProduct = async (database: string, home: string): Promise<Product> => {
  await ingestPaths({ database, home, paths: [SAMPLES] });
  const tokens = [`ada:ANALYST:${hashOfToken(TOKENS.analyst)}`, `otto:OPERATOR:${hashOfToken(TOKENS.operator)}`];
  const running = await inOneProcess(database, { RECITAL_HOME: home, RECITAL_TOKENS: tokens.join(',') });
  const worker = await startWorker({ database, home });
  return {
    origin: new URL(running.url).origin,
    ask: async <Data>(query: string, variables: object = {}) => {
      const response = await fetch(running.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { readonly data?: Data; readonly errors?: unknown };
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    stop: async () => {
      await worker.stop();
      await running.stop();
    },
  };
};
