/**
 * `npm run audit:subgraph -- DIRECTORY`: Apollo's subgraph compatibility tests against a subgraph served as ours are, behind
 * our gateway. DIRECTORY holds a copy of the suite with its dependencies; its two other subgraphs run as they are.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { pino } from 'pino';
import { contextOf } from '../../gateway/context.ts';
import { startGraphql, type GraphqlServer } from '../../gateway/graphql.ts';
import { LIMITS } from '../../gateway/limits/limits.ts';
import { createMetrics } from '../../gateway/metrics.ts';
import type { Clients } from '../../gateway/subgraphs/service.ts';
import { remoteClient } from '../../gateway/subgraphs/remote.ts';
import { createDataSource } from '../../subgraphs/runtime/database.ts';
import { serveSubgraph } from '../../subgraphs/runtime/serve.ts';
import { products } from './products.ts';

const USAGE = `npm run audit:subgraph -- DIRECTORY

  git clone https://github.com/apollographql/apollo-federation-subgraph-compatibility DIRECTORY
  (cd DIRECTORY && npm ci --ignore-scripts)

Port 4000 must be free: there the suite asks the gateway. 4101 to 4103 are used, too.
`;
const GATEWAY_PORT = 4000;
const PORTS = { products: 4101, users: 4102, inventory: 4103 } as const;
const SCHEMA = 'implementations/apollo-server/products.graphql';
const OTHERS = ['users', 'inventory'] as const;

const schemaIn = (directory: string, file: string) => parse(readFileSync(join(directory, file), 'utf8'));

const serveOther = (directory: string, name: (typeof OTHERS)[number]): ChildProcess =>
  spawn(process.execPath, [join(directory, 'packages/subgraphs', name, 'index.js')], {
    env: { ...process.env, NODE_OPTIONS: '', [`${name.toUpperCase()}_PORT`]: String(PORTS[name]) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const untilAnswered = async (url: string): Promise<void> => {
  const body = JSON.stringify({ query: '{ __typename }' });
  for (let tries = 0; tries < 60; tries += 1) {
    const headers = { 'content-type': 'application/json' };
    if (
      await fetch(url, { method: 'POST', headers, body }).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(500);
  }
  throw new Error(`${url} did not answer`);
};

const supergraphOf = (services: Parameters<typeof composeServices>[0]): string => {
  const { supergraphSdl, errors = [] } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
};

/** The suite asks the gateway at its root. */
const serveGateway = async ({ apollo }: GraphqlServer): Promise<Server> => {
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const operation = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      const answer = await apollo.executeOperation(operation, { contextValue: contextOf('audit') });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer.body.kind === 'single' ? answer.body.singleResult : {}));
    });
  });
  await once(server.listen(GATEWAY_PORT, 'localhost'), 'listening');
  return server;
};

const audit = async (directory: string): Promise<number> => {
  const typeDefs = schemaIn(directory, SCHEMA);
  // The suite compares with what stands here.
  copyFileSync(join(directory, SCHEMA), join(directory, 'packages/compatibility/products.graphql'));
  const own = products(typeDefs);
  // No database is asked: the products are in the code.
  const source = createDataSource('postgres://nobody@127.0.0.1:1/none', own);
  const served = await serveSubgraph(own, source, { host: '127.0.0.1', port: PORTS.products });
  const children = OTHERS.map((name) => serveOther(directory, name));
  const urls = {
    products: served.url,
    users: `http://localhost:${PORTS.users}/`,
    inventory: `http://localhost:${PORTS.inventory}/`,
  };
  try {
    await Promise.all(Object.values(urls).map(untilAnswered));
    const clients = Object.fromEntries(
      Object.entries(urls).map(([name, url]) => [name, remoteClient(url, { timeout: 5_000, secret: null })]),
    ) as unknown as Clients;
    const others = OTHERS.map((name) => ({
      name,
      url: urls[name],
      typeDefs: schemaIn(directory, `packages/subgraphs/${name}/${name}.graphql`),
    }));
    const supergraphSdl = supergraphOf([{ name: 'products', url: urls.products, typeDefs }, ...others]);
    const log = pino({ level: 'silent' });
    const options = { clients, limits: LIMITS, log, report: () => undefined, metrics: createMetrics() };
    const server = await startGraphql({ supergraphSdl, ...options });
    const gateway = await serveGateway(server);
    const tests = spawn(
      '../../node_modules/.bin/jest',
      ['src/tests', '--config', 'federation-jest.config.js', '--verbose'],
      {
        cwd: join(directory, 'packages/compatibility'),
        env: { ...process.env, NODE_OPTIONS: '', PRODUCTS_URL: urls.products },
        stdio: 'inherit',
      },
    );
    const [code] = (await once(tests, 'exit')) as [number | null];
    gateway.closeAllConnections();
    gateway.close();
    await server.apollo.stop();
    await Promise.all(Object.values(clients).map((client) => client.close()));
    return code ?? 1;
  } finally {
    for (const child of children) child.kill();
    await served.stop();
  }
};

const [directory] = parseArgs({ allowPositionals: true }).positionals;
if (directory === undefined) console.error(USAGE);
process.exitCode = directory === undefined ? 2 : await audit(directory);
