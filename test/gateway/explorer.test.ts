/** How the gateway hands out the explorer: its pages to those who read pages, its files for good, and nothing beside. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadExplorer } from '../../gateway/start.ts';
import { temporaryDirectory } from '../temporary.ts';
import { getAsWritten, startToys, type Toys } from './toys.ts';

const folder = join(temporaryDirectory(), 'built');
const INDEX = '<!doctype html><title>Recital</title>';
const GRAPHIQL = '<!doctype html><title>GraphiQL</title>';
const SCRIPT = 'export const answer = 42;';

const write = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text));
  writeFileSync(join(folder, `${path}.gz`), gzipSync(text));
};

let toys: Toys;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  write('index.html', INDEX);
  write('graphiql.html', GRAPHIQL);
  write('assets/index-abc.js', SCRIPT);
  writeFileSync(join(folder, 'stamp'), 'a secret of the build');
  toys = await startToys({}, { explorer: loadExplorer(folder) });
});
afterAll(() => toys.gateway.stop());

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const get = (path: string, headers: Readonly<Record<string, string>> = HTML): Promise<Response> =>
  fetch(`${toys.origin}${path}`, { headers });

describe('pages', () => {
  test.each([
    ['/'],
    ['/search?q=x'],
    ['/d/0011'],
    ['/d/0011/q/3-9'],
    ['/record/instrument/us/eo/1'],
    ['/r/program/97.137'],
    ['/review'],
  ])('%s is the explorer for who reads pages, under a policy that lets no inline script run', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, INDEX]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  test.each([
    ['/search', { accept: 'application/json' }, 'a machine gets no page'],
    ['/elsewhere', HTML, 'a path that is none of the explorer’s'],
    ['/index.html', HTML, 'a page has one address'],
    ['/graphiql.html', HTML, 'this one, too'],
    ['/stamp', HTML, 'what the build left beside'],
    ['/assets/../stamp', HTML, 'nor by a way around'],
    ['/assets/%2e%2e/stamp', HTML, 'nor by that one'],
    ['/d/0011/original', HTML, 'the door’s: a document to be saved'],
    ['/d/0011.txt', HTML, 'the door’s: a text'],
    ['/d/0011/q/3-9.json', HTML, 'the door’s: a quote for machines'],
    ['/r/agency/cisa.jsonld', HTML, 'the door’s: a record for machines'],
    ['/runs/0011', HTML, 'the door’s: how an upload stands'],
    ['/runs/0011/events', HTML, 'the door’s: the same as it goes'],
    ['/assets/none.js', HTML, 'a file of an older build'],
  ])('%s with %j: 404, as a problem (%s)', async (path, headers) => {
    const { status, type } = await getAsWritten(toys.origin, path, headers);
    expect([status, type]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });

  test('are there for anybody, though the graph be closed', async () => {
    const access = { keys: [], jwt: null, closed: true };
    const closed = await startToys({}, { explorer: loadExplorer(folder), access });
    expect((await fetch(closed.origin, { headers: HTML })).status).toBe(200);
    expect((await fetch(`${closed.origin}/schema.graphql`)).status).toBe(401);
    await closed.gateway.stop();
  });
});

test('GraphiQL is a page of its own, and none of its scripts is inline', async () => {
  const response = await get('/graphiql');
  expect([response.status, await response.text()]).toEqual([200, GRAPHIQL]);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain("connect-src 'self'");
  // Where it is not built, and to who reads no pages, the form without a script.
  expect(await (await get('/graphiql', { accept: '*/*' })).text()).toContain('<form action="/ask">');
});

describe('files', () => {
  /** `fetch` would undo the coding. */
  const raw = (accept: string, method = 'GET'): Promise<{ headers: Record<string, unknown>; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const options = { method, headers: { 'accept-encoding': accept }, agent: false };
      request(`${toys.origin}/assets/index-abc.js`, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
      })
        .on('error', reject)
        .end();
    });

  test('are kept for good, and come as small as the client can take them', async () => {
    const { headers, body } = await raw('gzip, deflate, br');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
    expect((await raw('gzip')).headers['content-encoding']).toBe('gzip');
    expect((await raw('br;q=0, gzip;q=0.5')).headers['content-encoding']).toBe('gzip');
    const plain = await raw('gzip;q=0');
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, SCRIPT]);
    expect((await raw('br', 'HEAD')).body).toHaveLength(0);
  });
});

test('what was built weighs at most 200 kB gzipped at its first load', () => {
  const built = loadExplorer();
  const page = built?.get('/index.html')?.bodies.identity.toString() ?? '';
  const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThanOrEqual(2);
  const weights = ['/index.html', ...named].map((path) => built?.get(path)?.bodies.gzip.length ?? Infinity);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(200_000);
});

test('without it, the plain page is there', async () => {
  expect(loadExplorer(join(folder, 'none'))).toBeNull();
  const plain = await startToys({}, { explorer: null });
  expect(await (await fetch(plain.origin, { headers: HTML })).text()).toContain('Examples');
  await plain.gateway.stop();
});
