/** Documents named by a URL: what is fetched, and what no name, redirect or resolver makes anybody fetch. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { fetchToFile, type FetchOptions } from '../../../ingest/edges/fetch.ts';
import { isPublic, type Resolve } from '../../../ingest/edges/guard.ts';
import { rehearse } from '../../../ingest/runs/rehearse.ts';
import { findUnread, runFiles, type RunContext } from '../../../ingest/runs/run.ts';
import { temporaryDirectory } from '../../temporary.ts';
import { withGraph } from '../edges/graph.ts';
import { NO_NAMES, plainPipeline } from '../plain-pipeline.ts';

const graph = withGraph();
const root = temporaryDirectory();
const TEXT = 'instrument/us/eo/1 title "Of Foxes"';

let server: Server;
let port = 0;
/** Paths that the server was asked for. */
const asked: string[] = [];

const answer = (request: IncomingMessage, response: ServerResponse): void => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  asked.push(pathname);
  if (pathname === '/order.txt') response.end(TEXT);
  else if (pathname === '/to') response.writeHead(302, { location: searchParams.get('where') ?? '' }).end();
  else if (pathname === '/round') response.writeHead(301, { location: '/round' }).end();
  else if (pathname === '/large') response.writeHead(200, { 'content-length': '1000000' }).end('x'.repeat(1_000_000));
  else if (pathname === '/endless') pump(response);
  else if (pathname === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
  else if (pathname === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
  else if (pathname === '/archive.zip')
    response.end(zipSync({ 'a.txt': strToU8(`${TEXT} `), 'b.txt': strToU8(`${TEXT}  `) }));
  else if (pathname === '/dripping') response.write('x');
  else if (pathname === '/about-to') {
    for (let times = 0; times < 1_000; times += 1) response.writeProcessing();
  } else if (pathname === '/cut') {
    response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy());
  } else if (pathname === '/silent') return;
  else response.writeHead(404).end();
};
const pump = (response: ServerResponse): void => {
  while (!response.destroyed && response.write('x'.repeat(65_536)));
  if (!response.destroyed) response.once('drain', () => pump(response));
};

beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Every name means this machine, as it would for whoever owns a name. */
const here: Resolve = (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);

let count = 0;
const fetched = async (url: string, options: Partial<FetchOptions> = {}): Promise<string> => {
  const location = join(root, `f${(count += 1)}`);
  await fetchToFile(url, location, {
    hosts: [`order.example:${port}`],
    maxBytes: 100_000,
    timeout: 2_000,
    resolve: here,
    isAllowed: (address) => address === '127.0.0.1',
    ...options,
  });
  return readFileSync(location, 'utf8');
};
const url = (path: string, host = 'order.example'): string => `http://${host}:${port}${path}`;
const refusal = (code: string) => expect.objectContaining({ code });

describe('an address', () => {
  test('of a host that is allowed is fetched, and followed where it leads', async () => {
    expect(await fetched(url('/order.txt'))).toBe(TEXT);
    expect(await fetched(url('/to?where=/order.txt'))).toBe(TEXT);
  });

  test('is not fetched where no host is allowed', async () => {
    await expect(fetched(url('/order.txt'), { hosts: [] })).rejects.toEqual(refusal('E_FETCH_OFF'));
  });

  test.each([
    ['another host', () => url('/order.txt', 'other.example')],
    ['a host that only ends alike', () => url('/order.txt', 'not-order.example')],
    ['another port', () => `http://order.example:${port + 1}/order.txt`],
    ['a file', () => 'file:///etc/passwd'],
    ['data', () => 'data:text/plain,x'],
    ['ftp', () => 'ftp://order.example/order.txt'],
    ['a password', () => `http://me:secret@order.example:${port}/order.txt`],
    ['no URL', () => 'https://'],
  ])('of %s is refused before anybody is asked', async (_, address) => {
    asked.length = 0;
    await expect(fetched(address())).rejects.toEqual(refusal('E_FETCH_REFUSED'));
    expect(asked).toEqual([]);
  });

  /** Allowed by name, so that only the address stands in the way. */
  const anywhere = (): Partial<FetchOptions> => ({
    hosts: [`*.example:${port}`, ...LITERALS.map(([host]) => `${host}:${port}`)],
    isAllowed: isPublic,
  });
  const LITERALS = [
    ['127.0.0.1', 'loopback'],
    ['[::1]', 'loopback'],
    ['[::ffff:127.0.0.1]', 'loopback in other clothes'],
    ['[::ffff:7f00:1]', 'the same, in hexadecimal'],
    ['2130706433', 'loopback as a number'],
    ['0x7f.1', 'loopback as some write it'],
    ['0.0.0.0', 'this machine'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'shared by a provider'],
    ['169.254.169.254', 'metadata of a cloud'],
    ['[fd00:ec2::254]', 'metadata of a cloud'],
    ['[fe80::1]', 'link-local'],
    ['[fc00::1]', 'private'],
    ['[64:ff9b::7f00:1]', 'loopback through NAT64'],
    ['[2002:7f00:1::]', 'loopback through 6to4'],
    ['[::7f00:1]', 'loopback as IPv6 once had it'],
    ['[fec0::1]', 'local to a site'],
    ['224.0.0.1', 'a group'],
  ] as const;

  test.each(LITERALS)('%s (%s) is refused, written down', async (host, _) => {
    asked.length = 0;
    // The URL has one way to write an address, which the allow-list may well hold.
    const written = new URL(url('/order.txt', host)).hostname;
    await expect(fetched(url('/order.txt', host), { ...anywhere(), hosts: [`${written}:${port}`] })).rejects.toEqual(
      refusal('E_FETCH_REFUSED'),
    );
    expect(asked).toEqual([]);
  });

  test.each(LITERALS.filter(([host]) => /^[[\d.:a-f\]]+$/.test(host) && !/^\d+$/.test(host)))(
    '%s (%s) is refused, where a name means it',
    async (host, _) => {
      const address = host.replace(/^\[|\]$/g, '');
      const resolve: Resolve = (_, done) => done(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
      await expect(fetched(url('/order.txt', 'name.example'), { ...anywhere(), resolve })).rejects.toEqual(
        refusal('E_FETCH_REFUSED'),
      );
    },
  );

  test('with one good and one bad meaning is refused', async () => {
    const resolve: Resolve = (_, done) =>
      done(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '169.254.169.254', family: 4 },
      ]);
    await expect(fetched(url('/order.txt'), { resolve })).rejects.toEqual(refusal('E_FETCH_REFUSED'));
  });

  test('of a name that the resolver of this machine does not know is a failure of that one alone', async () => {
    // What is thrown in the resolver's callback is nobody's to catch: it would end the process.
    const { promise: thrown, reject } = Promise.withResolvers<string>();
    process.once('uncaughtException', reject);
    await expect(
      Promise.race([
        fetchToFile('https://nobody.invalid/', join(root, 'nobody'), {
          hosts: ['nobody.invalid'],
          maxBytes: 100,
          timeout: 2_000,
        }),
        thrown,
      ]),
    ).rejects.toEqual(refusal('E_FETCH_FAILED'));
    process.off('uncaughtException', reject);
  });

  test('that means another address by the time of the connection is connected to what was looked at', async () => {
    let lookups = 0;
    const rebinding: Resolve = (_, done) => {
      lookups += 1;
      done(null, [{ address: lookups === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]);
    };
    expect(await fetched(url('/order.txt'), { resolve: rebinding })).toBe(TEXT);
    expect(lookups).toBe(1);
    // The second hop looks again, and is refused.
    lookups = 0;
    await expect(fetched(url('/to?where=/order.txt'), { resolve: rebinding })).rejects.toEqual(
      refusal('E_FETCH_REFUSED'),
    );
  });

  test.each([
    ['a private address', 'http://10.0.0.1/'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['this machine', 'http://localhost/order.txt'],
    ['another host', 'https://other.example/'],
    ['a file', 'file:///etc/passwd'],
    ['no URL', 'http://'],
  ])('that leads to %s is refused at that hop', async (_, where) => {
    asked.length = 0;
    await expect(fetched(url(`/to?where=${encodeURIComponent(where)}`))).rejects.toEqual(refusal('E_FETCH_REFUSED'));
    expect(asked).toEqual(['/to']);
  });

  test.each([
    ['leads round in a circle', '/round', 'E_FETCH_FAILED'],
    ['is not there', '/nothing', 'E_FETCH_FAILED'],
    ['says that it is too large', '/large', 'E_TOO_LARGE'],
    ['never ends', '/endless', 'E_TOO_LARGE'],
    ['stops in the middle', '/dripping', 'E_FETCH_FAILED'],
    ['is a picture', '/picture', 'E_UNSUPPORTED'],
    ['comes packed, which nobody asked for', '/packed', 'E_FETCH_FAILED'],
    ['says nothing', '/silent', 'E_FETCH_FAILED'],
    ['says over and over that it will answer', '/about-to', 'E_FETCH_FAILED'],
    ['ends before what it said that it would send', '/cut', 'E_FETCH_FAILED'],
  ])('that %s ends in time', async (_, path, code) => {
    await expect(fetched(url(path))).rejects.toEqual(refusal(code));
  });

  test('that says that it will answer, and never does, is not waited for', async () => {
    const begun = performance.now();
    await expect(fetched(url('/about-to'), { timeout: 60_000 })).rejects.toThrow(/says that it will answer/);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('as a path of a run', () => {
  const context = (): RunContext => ({
    pool: graph.pool(),
    archive: join(root, 'archive'),
    names: NO_NAMES,
    pipeline: plainPipeline(),
    now: () => new Date(),
    onFault: () => undefined,
  });
  const options = (paths: readonly string[], hosts: readonly string[]) => ({
    paths,
    from: root,
    maxBytes: 100_000,
    jobs: 1,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    fetching: { hosts, resolve: here, isAllowed: () => true },
  });
  const states = async (paths: readonly string[], hosts: readonly string[] = [`order.example:${port}`]) =>
    (await runFiles(context(), options(paths, hosts))).files.map(({ state, code }) => code ?? state);
  beforeEach(() => graph.clear());

  test('each ends in a state of its own, and is named without what may be a secret', async () => {
    const paths = [
      url('/order.txt?key=secret'),
      url('/nothing'),
      url('/order.txt', 'other.example'),
      'file:///etc/passwd',
    ];
    expect(await states([...paths, 'none.txt'])).toEqual([
      ...['DONE', 'E_FETCH_FAILED', 'E_FETCH_REFUSED', 'E_FETCH_REFUSED', 'E_NOTHING'],
    ]);
    expect(await graph.rows('select name from evidence.revision')).toEqual([
      { name: `order.example:${port}/order.txt` },
    ]);
    expect(await graph.everything()).not.toContain('secret');
    expect((await states([url('/order.txt')]))[0]).toBe('UNCHANGED');
    expect(readdirSync(join(root, 'archive', 'incoming'))).toEqual([]);
  });

  test('an archive is the files in it', async () => {
    expect(await states([url('/archive.zip')])).toEqual(['DONE', 'DONE']);
  });

  test('nothing is asked of anybody where no host is allowed', async () => {
    asked.length = 0;
    expect(await states([url('/order.txt')], [])).toEqual(['E_FETCH_OFF']);
    expect(asked).toEqual([]);
  });

  test('a rehearsal fetches, and stores nothing', async () => {
    const { find, clear } = findUnread(context(), options([url('/order.txt')], [`order.example:${port}`]));
    const { counts } = await rehearse(context(), find, options([], [])).finally(clear);
    expect(counts).toMatchObject({ DONE: 1 });
    expect(await graph.rows('select id from evidence.revision')).toEqual([]);
  });
});
