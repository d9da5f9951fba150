/** Documents that the graph is asked to fetch: who may ask, what is refused, and how the run is followed. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { startWorker, type RunningWorker, type StartWorkerOptions } from '../../ingest/worker/start-worker.ts';
import { hashOfToken } from '../../schema/domain/token.ts';
import { withGraph } from '../ingest/edges/graph.ts';
import { plainPipeline } from '../ingest/plain-pipeline.ts';
import { temporaryDirectory } from '../temporary.ts';
import { post, type Answer } from './toys.ts';
import { inOneProcess, type Running } from './ways-to-run.ts';

const graph = withGraph();
const home = temporaryDirectory();
const TOKENS = `olga:OPERATOR:${hashOfToken('operator')},ada:ANALYST:${hashOfToken('analyst')}`;
const BODIES: Readonly<Record<string, string | Uint8Array>> = {
  '/order.txt': 'instrument/us/eo/1 title "Of Foxes"',
  '/two.zip': zipSync({
    'a.txt': strToU8('instrument/us/eo/2 title "Of Hares"'),
    'b.txt': strToU8('instrument/us/eo/3 title "Of Owls"'),
  }),
  '/empty.zip': zipSync({}),
};

let server: Server;
let host = '';
let running: Running;
const workers: RunningWorker[] = [];
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (url === '/slow') return;
    const body = BODIES[url];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `order.example:${(server.address() as AddressInfo).port}`;
  running = await inOneProcess(graph.url, {
    RECITAL_HOME: home,
    RECITAL_TOKENS: TOKENS,
    RECITAL_FETCH_HOSTS: `*.fox.gov,${host}`,
  });
});
afterAll(async () => {
  for (const worker of workers) await worker.stop();
  await running.stop();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => graph.clear());

const work = async (fetching: StartWorkerOptions['fetching']): Promise<RunningWorker> => {
  const worker = await startWorker({
    database: graph.url,
    home,
    pipeline: plainPipeline(),
    ...(fetching ? { fetching } : {}),
  });
  workers.push(worker);
  return worker;
};
/** Names mean this machine, and it may be asked. */
const here = (): NonNullable<StartWorkerOptions['fetching']> => ({
  hosts: [host],
  maxBytes: 100_000,
  resolve: (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  isAllowed: () => true,
});

const INGEST = `mutation ($urls: [String!]!) {
  ingest(urls: $urls) { id files(first: 100) { nodes { name state code } } }
}`;
const ingest = (urls: readonly string[], token: string | null = 'operator'): Promise<Answer> =>
  post(running.url, JSON.stringify({ query: INGEST, variables: { urls } }), {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  });
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer has the shape of its query
const runOf = ({ data, errors }: Answer): any => {
  expect(errors).toEqual([]);
  return data?.['ingest'];
};

/** Files of the run once none waits. */
const ended = async (run: string): Promise<readonly unknown[]> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const files = await graph.rows<{ state: string }>(
      `select name, coalesce(code, state) as state from evidence.ingest_file where run_id = $1 order by id`,
      [run],
    );
    if (!files.some(({ state }) => ['QUEUED', 'RUNNING'].includes(state))) return files;
    await sleep(100);
  }
  throw new Error('the run did not end');
};

test('who is no operator may not ask', async () => {
  for (const [token, code] of [
    [null, 'UNAUTHENTICATED'],
    ['analyst', 'FORBIDDEN'],
  ] as const) {
    const { errors } = await ingest([`http://${host}/order.txt`], token);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  }
  expect(await graph.rows('select id from evidence.ingest_run')).toEqual([]);
});

test.each([
  ['no address', []],
  ['too many', Array.from({ length: 101 }, () => 'https://a.fox.gov/')],
  ['one that is too long', [`https://a.fox.gov/${'x'.repeat(2_000)}`]],
  ['a file', ['file:///etc/passwd']],
  ['no URL', ['nothing']],
  ['a NUL', ['https://a.fox.gov/\0']],
])('%s is bad input', async (_, urls) => {
  const { errors } = await ingest(urls);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('what may not be asked is a file that failed, and the run is over where there is no other', async () => {
  const urls = ['https://wolf.example/1', 'https://a.fox.gov:8443/1', 'http://me:pw@a.fox.gov/'];
  const { id, files } = runOf(await ingest(urls));
  expect(files.nodes.map(({ code }: { code: string }) => code)).toEqual(urls.map(() => 'E_FETCH_REFUSED'));
  expect(await graph.rows('select finished_at is null as open from evidence.ingest_run where id = $1', [id])).toEqual([
    { open: false },
  ]);
  expect(JSON.stringify(files)).not.toContain('pw');
});

test('addresses wait in the queue, and a worker puts what it finds there in their place', async () => {
  const paths = ['order.txt', 'two.zip', 'empty.zip', 'two.zip?again', 'nothing'];
  const { id, files } = runOf(await ingest(paths.map((path) => `http://${host}/${path}`)));
  expect(files.nodes.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual(
    paths.map((path) => [`${host}/${path.replace('?again', '')}`, 'QUEUED']),
  );
  await work(here());
  expect(await ended(id)).toEqual([
    { name: `${host}/order.txt`, state: 'DONE' },
    { name: `${host}/two.zip/a.txt`, state: 'DONE' },
    { name: `${host}/empty.zip`, state: 'E_EMPTY' },
    { name: `${host}/two.zip`, state: 'E_FETCH_FAILED' },
    { name: `${host}/nothing`, state: 'E_FETCH_FAILED' },
    { name: `${host}/two.zip/b.txt`, state: 'DONE' },
  ]);
  expect(await graph.rows('select name from evidence.revision order by name')).toHaveLength(3);
  const again = runOf(await ingest([`http://${host}/order.txt`, `http://${host}/two.zip`]));
  expect(await ended(again.id)).toEqual([
    { name: `${host}/order.txt`, state: 'UNCHANGED' },
    { name: `${host}/two.zip/a.txt`, state: 'UNCHANGED' },
    { name: `${host}/two.zip/b.txt`, state: 'UNCHANGED' },
  ]);
  await workers.pop()?.stop();
});

test('a worker that may ask nobody says so', async () => {
  const { id } = runOf(await ingest([`http://${host}/order.txt`]));
  await work(undefined);
  expect(await ended(id)).toEqual([{ name: `${host}/order.txt`, state: 'E_FETCH_OFF' }]);
  await workers.pop()?.stop();
});

test('a worker that stops breaks a slow fetch off, and leaves it to the next', async () => {
  const { id } = runOf(await ingest([`http://${host}/slow`]));
  const worker = await work(here());
  await once(server, 'request');
  const begun = performance.now();
  await worker.stop();
  workers.pop();
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(await graph.rows('select state, attempts from evidence.ingest_file where run_id = $1', [id])).toEqual([
    { state: 'QUEUED', attempts: 0 },
  ]);
});
