/** The two ways to run the graph over one database: everything in this process, or a process for each part. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../../bin/graph.ts';
import type { Lifetime, Stoppable } from '../../bin/lifetime.ts';
import { startTracing } from '../../bin/tracing.ts';
import { SUBGRAPHS } from '../../schema/domain/catalog.ts';
import { readConfig } from '../../subgraphs/runtime/config.ts';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** `environment` holds settings beside the port and the database. */
export type Way = (databaseUrl: string, environment?: Readonly<Record<string, string>>) => Promise<Running>;

export const inOneProcess: Way = async (databaseUrl, environment = {}) => {
  const started: Stoppable[] = [];
  const life: Lifetime = {
    signal: new AbortController().signal,
    use: (one) => {
      started.push(one);
      return one;
    },
  };
  const config = readConfig({ PORT: '0', ...environment });
  await startTracing(config, 'all', life);
  const { url } = await startEmbedded(config, databaseUrl, life);
  return {
    url,
    stop: async () => {
      for (const one of started.toReversed()) await one.stop();
    },
  };
};

export const asProcesses: Way = async (databaseUrl, environment = {}) => {
  const secret = { RECITAL_GATEWAY_SECRET: 'known to gateway and subgraphs only', ...environment };
  const subgraphs = await Promise.all(
    SUBGRAPHS.map(async (name) => {
      const port = { [`RECITAL_${name.toUpperCase()}_PORT`]: '0' };
      return { name, ...(await serve(name, { DATABASE_URL: databaseUrl, ...port, ...secret })) };
    }),
  );
  const urls = Object.fromEntries(subgraphs.map(({ name, url }) => [`RECITAL_${name.toUpperCase()}_URL`, url]));
  const gateway = await serve('gateway', { PORT: '0', ...urls, ...secret });
  return {
    url: gateway.url,
    stop: async () => {
      await gateway.stop();
      await Promise.all(subgraphs.map(({ stop }) => stop()));
    },
  };
};

const SERVE = fileURLToPath(new URL('../../bin/serve.ts', import.meta.url));

/** `npm run serve -- NAME`, once it says that it is ready. */
const serve = async (name: string, environment: Readonly<Record<string, string>>): Promise<Running> => {
  const child = spawn(process.execPath, [SERVE, name], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = (async () => {
    for await (const line of createInterface(child.stdout)) {
      const url = /^ready (\S+)$/.exec(line)?.[1];
      if (url) return url;
    }
    throw new Error(`${name} ended before it was ready`);
  })();
  return {
    url: await ready,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
};
