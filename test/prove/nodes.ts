/** Every part of the product as processes of their own, more than one of each, with balancers between. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SUBGRAPHS } from '../../schema/domain/catalog.ts';
import { ROOT, start, type Running } from './product.ts';

export interface Nodes {
  /** Where the gateways answer, whichever of them. */
  readonly url: string;
  readonly gateways: readonly Running[];
  /** Two of each. */
  readonly subgraphs: readonly (readonly Running[])[];
  readonly workers: readonly Running[];
  readonly count: number;
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
}

interface Balanced {
  readonly url: string;
  readonly server: Server;
}

/** What any balancer of connections does: each goes to the next node that takes it. */
const balance = async (ports: readonly number[]): Promise<Balanced> => {
  let next = 0;
  const server = createServer((client) => {
    client.on('error', () => undefined);
    const attempt = (left: number): void => {
      const node = connect(ports[(next += 1) % ports.length] ?? 0, '127.0.0.1');
      node.once('error', () => (left > 1 ? attempt(left - 1) : client.destroy()));
      node.once('connect', () => {
        node.removeAllListeners('error').on('error', () => client.destroy());
        client.pipe(node).pipe(client);
        client.once('close', () => node.destroy());
        node.once('close', () => client.destroy());
      });
    };
    attempt(ports.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
};

/** The port that a part tells when it is ready. */
export const portOf = async (part: Running): Promise<number> => {
  for (;;) {
    const port = /^ready \S+:(\d+)/m.exec(part.output())?.[1];
    if (port) return Number(port);
    if (part.child.exitCode !== null) throw new Error(part.output());
    await sleep(50);
  }
};

/** What the names of a subgraph's settings begin with. */
export const SETTING: Readonly<Record<string, string>> = Object.fromEntries(
  SUBGRAPHS.map((name) => [name, `RECITAL_${name.toUpperCase()}`]),
);

/** The data of an answer, as text. */
export const askNode = async (url: string, query: string): Promise<string> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  return JSON.stringify(errors ?? data);
};

/** Two gateways over two of each subgraph, and three workers. */
export const startNodes = async (home: string, shared: NodeJS.ProcessEnv): Promise<Nodes> => {
  const all: Running[] = [];
  const balancers: Balanced[] = [];
  const part = (name: string, more: NodeJS.ProcessEnv): Running => {
    const running = start(home, [join(ROOT, 'bin/serve.ts'), name], { ...shared, ...more });
    all.push(running);
    return running;
  };
  const behindOne = async (parts: readonly Running[]): Promise<string> => {
    const balanced = await balance(await Promise.all(parts.map(portOf)));
    balancers.push(balanced);
    return balanced.url;
  };
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    for (const { server } of balancers) server.close();
    for (const { child } of all) child.kill(signal);
    await Promise.all(all.map(({ ended }) => ended));
  };
  try {
    const workers = [0, 1, 2].map(() => part('worker', {}));
    const subgraphs = SUBGRAPHS.map((name) => [0, 1].map(() => part(name, { [`${SETTING[name]}_PORT`]: '0' })));
    const urls: Record<string, string> = {};
    for (const [index, name] of SUBGRAPHS.entries())
      urls[`${SETTING[name]}_URL`] = await behindOne(subgraphs[index] ?? []);
    const gateways = [0, 1].map(() => part('gateway', { ...urls, PORT: '0' }));
    const url = await behindOne(gateways);
    return { url, gateways, subgraphs, workers, count: all.length, stop };
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
};
