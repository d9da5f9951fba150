/**
 * `npm run audit:federation -- DIRECTORY`: the public federation-gateway-audit against this gateway. DIRECTORY holds a
 * copy of the suite with its dependencies: it serves many small supergraphs, and queries with the answers to expect.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { contextOf } from '../../gateway/context.ts';
import { startGraphql, type GraphqlServer } from '../../gateway/graphql.ts';
import { LIMITS } from '../../gateway/limits/limits.ts';
import { createMetrics } from '../../gateway/metrics.ts';
import type { Clients } from '../../gateway/subgraphs/service.ts';
import { remoteClient } from '../../gateway/subgraphs/remote.ts';

interface Case {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

const USAGE = `npm run audit:federation -- DIRECTORY [--port N] [--only SUITE]

  git clone https://github.com/graphql-hive/federation-gateway-audit DIRECTORY
  (cd DIRECTORY && npm ci --ignore-scripts)
`;

const TSX = 'node_modules/tsx/dist/cli.mjs';

const serveSuite = (directory: string, port: number): ChildProcess =>
  // By this Node: the suite needs one as new as ours.
  spawn(process.execPath, [TSX, '-e', `import('./src/index.ts').then(({ serve }) => serve(${port}))`], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });

const json = async <Value>(url: string): Promise<Value> => (await (await fetch(url)).json()) as Value;

const untilServed = async (origin: string): Promise<void> => {
  for (let tries = 0; tries < 120; tries += 1) {
    const isServed = await fetch(`${origin}/_health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isServed) return;
    await sleep(500);
  }
  throw new Error('the suite did not start');
};

const gatewayOver = async (suite: string): Promise<{ readonly server: GraphqlServer; readonly clients: Clients }> => {
  const subgraphs = await json<readonly { readonly name: string; readonly url: string }[]>(`${suite}/subgraphs`);
  const options = { timeout: 5_000, secret: null };
  const clients = Object.fromEntries(
    subgraphs.map(({ name, url }) => [name.toLowerCase(), remoteClient(url, options)]),
  );
  const named = Object.fromEntries(subgraphs.map(({ name }) => [name, clients[name.toLowerCase()]])) as Clients;
  const supergraphSdl = await (await fetch(`${suite}/supergraph`)).text();
  const server = await startGraphql({
    supergraphSdl,
    clients: named,
    limits: LIMITS,
    log: pino({ level: 'silent' }),
    report: () => undefined,
    metrics: createMetrics(),
  });
  return { server, clients };
};

/** What is told of a query that was answered otherwise than the suite expects; null for a right answer. */
const examine = async ({ apollo }: GraphqlServer, { query, expected }: Case): Promise<string | null> => {
  const { body } = await apollo.executeOperation({ query }, { contextValue: contextOf('audit') });
  if (body.kind !== 'single') return 'no single result';
  const { data = null, errors = [] } = body.singleResult;
  const told = JSON.stringify({ data, errors }, null, 1);
  const isRight =
    isDeepStrictEqual(JSON.parse(JSON.stringify(data)), expected.data ?? null) &&
    (typeof expected.errors !== 'boolean' || expected.errors === errors.length > 0);
  return isRight ? null : `${query}\nexpected ${JSON.stringify(expected)}\nanswered ${told}`;
};

const audit = async (origin: string, only: string | undefined): Promise<void> => {
  let right = 0;
  let all = 0;
  for (const id of await json<readonly string[]>(`${origin}/ids`)) {
    if (only !== undefined && id !== only) continue;
    const { server, clients } = await gatewayOver(`${origin}/${id}`);
    const marks: string[] = [];
    for (const each of await json<readonly Case[]>(`${origin}/${id}/tests`)) {
      const fault = await examine(server, each);
      marks.push(fault === null ? '.' : 'X');
      if (fault !== null) console.log(fault);
    }
    console.log(`${id.padEnd(40)} ${marks.join('')}`);
    right += marks.filter((mark) => mark === '.').length;
    all += marks.length;
    await server.apollo.stop();
    await Promise.all(Object.values(clients).map((client) => client.close()));
  }
  console.log(`\n${right} of ${all} cases`);
  if (right < all) process.exitCode = 1;
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4200' }, only: { type: 'string' } },
});
const [directory] = positionals;
if (directory === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const suite = serveSuite(directory, Number(values.port));
  try {
    const origin = `http://localhost:${values.port}`;
    await untilServed(origin);
    await audit(origin, values.only);
  } finally {
    // One that has ended by itself has said why.
    if (suite.pid !== undefined && suite.exitCode === null) process.kill(-suite.pid);
  }
}
