import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, validateSchema } from 'graphql';
import { endWith } from '../../gateway/http/respond.ts';
import { answerOf, post, startToys, type Toys } from './toys.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ agency(id: "agency/cisa") { name } }' });

let toys: Toys;
beforeAll(async () => {
  toys = await startToys();
});
afterAll(() => toys.gateway.stop());

/** What a raw connection gets until it is closed, and after how many milliseconds that was. */
const speak = (...parts: readonly string[]): Promise<{ readonly text: string; readonly ms: number }> =>
  new Promise((resolve) => {
    const begun = performance.now();
    let text = '';
    const socket = connect(toys.port, '127.0.0.1', () => {
      void (async () => {
        for (const part of parts) {
          if (!socket.writable) return;
          socket.write(part);
          await wait(300);
        }
      })();
    });
    socket.on('data', (chunk) => (text += String(chunk)));
    // One that is reset is closed, too.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ text, ms: performance.now() - begun }));
  });

describe('threat: GET mutations, forms, bodies too large, broken JSON, variables nested 10,000 deep: refused as JSON', () => {
  test.each([
    { what: 'a body over 100 kB', body: `{"query":"${' '.repeat(100_000)}"}`, status: 413, code: 'PAYLOAD_TOO_LARGE' },
    { what: '5 MB', body: 'x'.repeat(5_000_000), status: 413, code: 'PAYLOAD_TOO_LARGE' },
    { what: 'broken JSON', body: '{"query":', status: 400, code: 'BAD_REQUEST' },
    { what: 'no body', body: '', status: 400, code: 'BAD_REQUEST' },
    { what: 'a body that is no object', body: '17', status: 400, code: 'BAD_REQUEST' },
    { what: 'a query that is no text', body: '{"query":{"kind":"Document"}}', status: 400, code: 'BAD_REQUEST' },
    {
      what: 'variables nested 10,000 deep',
      body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
      status: 400,
      code: 'BAD_REQUEST',
    },
    { what: 'no GraphQL', body: '{"query":"{ agency("}', status: 400, code: 'GRAPHQL_PARSE_FAILED' },
    {
      what: 'a query known by its hash only',
      body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      status: 200,
      code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    },
  ])('$what', async ({ body, status, code }) => {
    const answer = await post(toys.gateway.url, body);
    expect(answer).toMatchObject({ status, errors: [{ extensions: { code } }] });
    expect(answer.type).toMatch(/^application\/json/);
  });

  test.each([
    { what: 'a form', type: 'application/x-www-form-urlencoded' },
    { what: 'plain text', type: 'text/plain' },
  ])('$what, which any page may send without asking', async ({ type }) => {
    const answer = await post(toys.gateway.url, QUERY, { 'content-type': type });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(answer.data).toBeUndefined();
  });

  test('a mutation by GET', async () => {
    const query = encodeURIComponent('mutation { undo(decision: "decision/1") { errors { code } } }');
    const headers = { 'apollo-require-preflight': 'yes' };
    const answer = await answerOf(() => fetch(`${toys.gateway.url}?query=${query}`, { headers }));
    expect(answer).toMatchObject({ status: 405, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(answer.data).toBeUndefined();
  });

  test('a GET without the header that pages must ask for', async () => {
    const answer = await answerOf(() => fetch(`${toys.gateway.url}?query={__typename}`));
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('a GET that is over a limit', async () => {
    const query = `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    const url = `${toys.gateway.url}?query=${encodeURIComponent(query)}`;
    const answer = await answerOf(() => fetch(url, { headers: { 'apollo-require-preflight': 'yes' } }));
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_LIMIT_EXCEEDED' } }] });
  });

  test('a GET whose variables nest 4,000 deep', async () => {
    const variables = `{"a":${'['.repeat(4_000)}${']'.repeat(4_000)}}`;
    const query = encodeURIComponent('{ agency(id: "agency/cisa") { id } }');
    const url = `${toys.gateway.url}?query=${query}&variables=${variables}`;
    const answer = await answerOf(() => fetch(url, { headers: { 'apollo-require-preflight': 'yes' } }));
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('a method that is not for the graph', async () => {
    const answer = await answerOf(() => fetch(toys.gateway.url, { method: 'DELETE' }));
    expect(answer).toMatchObject({ status: 405, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test.each([
    { what: 'a path where nothing is', path: '/graph', method: 'GET', status: 404, code: 'NOT_FOUND' },
    { what: 'a name that every object has', path: '/constructor', method: 'GET', status: 404, code: 'NOT_FOUND' },
    { what: 'the same below another', path: '/constructor/x', method: 'GET', status: 404, code: 'NOT_FOUND' },
    {
      what: 'writing what can only be read',
      path: '/schema.graphql',
      method: 'POST',
      status: 405,
      code: 'BAD_REQUEST',
    },
    { what: 'a code that there is not', path: '/problems/constructor', method: 'GET', status: 404, code: 'NOT_FOUND' },
  ])('outside GraphQL, as a problem: $what', async ({ path, method, status, code }) => {
    const response = await fetch(toys.origin + path, { method });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = (await response.json()) as { readonly type: string };
    expect(problem).toMatchObject({ status, code, title: expect.any(String), detail: expect.any(String) });
    // What its type leads to says what to do.
    expect(await (await fetch(new URL(problem.type, toys.origin))).json()).toMatchObject({
      code,
      nextStep: expect.any(String),
    });
  });

  test('what is no HTTP', async () => {
    const { text } = await speak('HELLO WORLD\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test.each([
    ['no host', 'GET /metrics HTTP/1.1\r\n\r\n', 400],
    ['an expectation that nothing meets', 'POST /documents HTTP/1.1\r\nhost: x\r\nexpect: cake\r\n\r\n', 417],
  ])('%s', async (_, request, status) => {
    const { text } = await speak(request);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, code: 'BAD_REQUEST' });
  });

  test('headers larger than any', async () => {
    const { text } = await speak(`GET / HTTP/1.1\r\nx: ${'x'.repeat(50_000)}\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('threat: slow headers, slow bodies, 500 idle sockets: closed within 5 s, while others are served', () => {
  const POST = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
  const trickle = (part: (index: number) => string): readonly string[] => Array.from({ length: 30 }, (_, i) => part(i));
  const SLOW = [
    { what: 'a connection that says nothing', parts: [] },
    { what: 'headers that trickle in', parts: [POST, ...trickle((index) => `x-${index}: 1\r\n`)] },
    { what: 'a body that trickles in', parts: [`${POST}content-length: 100\r\n\r\n`, ...trickle(() => ' ')] },
    ...Array.from({ length: 500 }, (_, index) => ({ what: `idle connection ${index}`, parts: [] })),
  ];

  test('a few slow ones and five hundred idle ones', async () => {
    const closed = SLOW.map(async ({ what, parts }) => ({ what, ...(await speak(...parts)) }));
    let anyClosed = false;
    for (const one of closed) void one.then(() => (anyClosed = true));
    await wait(200);
    const answer = await toys.ask('{ agency(id: "agency/cisa") { id } }');
    expect(answer.status).toBe(200);
    expect(anyClosed).toBe(false);
    // 4.5 s by the server's clock; the rest is for a busy machine. Left alone, Node would hold them for a minute.
    expect((await Promise.all(closed)).filter(({ ms }) => ms > 15_000)).toEqual([]);
  });
});

describe('a client that goes its own way', () => {
  const open = (): Promise<Socket> =>
    new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: toys.port, allowHalfOpen: true }, () => resolve(socket));
    });

  test('and does not close its end of a connection on which nothing came: ours is closed all the same', async () => {
    const count = (): number => process.getActiveResourcesInfo().filter((one) => one === 'TCPSocketWrap').length;
    const before = count();
    const sockets = await Promise.all(Array.from({ length: 20 }, open));
    await Promise.all(sockets.map((socket) => once(socket.resume(), 'end')));
    await wait(1_000);
    // The gateway is in this process: its ends would be counted as well.
    const left = count() - before;
    for (const socket of sockets) socket.destroy();
    expect(left).toBeLessThanOrEqual(sockets.length);
  });

  test('and sends thousands of requests without waiting for an answer: it is cut off, where a few are answered', async () => {
    const answered = async (count: number): Promise<number> => {
      const socket = await open();
      let text = '';
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('error', () => undefined);
      const last = 'GET /health/live HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n';
      socket.write('GET /schema.graphql HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(count - 1) + last);
      await new Promise<void>((resolve) => {
        for (const over of ['close', 'end']) socket.once(over, () => resolve());
      });
      socket.destroy();
      return text.match(/HTTP\/1\.1 200 /g)?.length ?? 0;
    };
    expect(await answered(10)).toBe(10);
    expect(await answered(5_000)).toBeLessThanOrEqual(20);
  });

  test('and takes nothing of what was answered: it is cut off, where who takes it is not', async () => {
    const body = 'x'.repeat(20_000_000);
    // However busy the machine is, who takes the answer has time for it.
    const paceOf = (url = ''): Parameters<typeof endWith>[2] => ({
      graceMs: url === '/taken' ? 120_000 : 500,
      bytesPerSecond: body.length,
    });
    const server = createServer(({ url }, response) => endWith(response, body, paceOf(url))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect((await (await fetch(`http://127.0.0.1:${port}/taken`)).text()).length).toBe(body.length);
    const idler = connect({ host: '127.0.0.1', port }).pause();
    idler.on('error', () => undefined).write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    const [, unread] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
    await once(unread, 'close');
    expect(unread.writableFinished).toBe(false);
    idler.destroy();
    await once(server.close(), 'close');
  });

  test('and leaves in the middle of a body: that is no fault of ours, and not logged as one', async () => {
    const before = toys.logged.length;
    const socket = await open();
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    await wait(200);
    socket.destroy();
    await wait(300);
    expect(toys.logged.slice(before)).toEqual([]);
    expect((await toys.ask('{ agency(id: "agency/cisa") { id } }')).status).toBe(200);
  });
});

describe('answers', () => {
  test('carry the id of the request: the one given, if it is a sane one', async () => {
    const idFor = async (id: string): Promise<string | null> =>
      (
        await fetch(toys.gateway.url, { method: 'POST', headers: { ...JSON_TYPE, 'x-request-id': id }, body: QUERY })
      ).headers.get('x-request-id');
    expect(await idFor('abc-123')).toBe('abc-123');
    expect(await idFor('a b')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('can be read by any page, which may ask first', async () => {
    const asked = await fetch(toys.gateway.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect(asked.headers.get('content-length')).toBeNull();
    const answered = await fetch(toys.gateway.url, { method: 'POST', headers: JSON_TYPE, body: QUERY });
    expect(answered.headers.get('access-control-allow-origin')).toBe('*');
    expect(answered.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('lead a person who opens the address of the graph to GraphiQL', async () => {
    const visit = await fetch(toys.gateway.url, { headers: { accept: 'text/html,*/*;q=0.8' }, redirect: 'manual' });
    expect([visit.status, visit.headers.get('location')]).toEqual([303, '/graphiql']);
  });

  test('come for a GET as well', async () => {
    const url = `${toys.gateway.url}?query=${encodeURIComponent('{ agency(id: "agency/cisa") { id } }')}`;
    const answer = await answerOf(() => fetch(url, { headers: { 'apollo-require-preflight': 'yes' } }));
    expect(answer.data).toEqual({ agency: { id: 'agency/cisa' } });
  });

  test('of the schema are the schema', async () => {
    const sdl = await (await fetch(`${toys.origin}/schema.graphql`)).text();
    expect(validateSchema(buildSchema(sdl))).toEqual([]);
    expect(sdl).not.toMatch(/join__|_entities/);
  });
});

test('metrics tell of requests, subgraphs and errors, in lines that Prometheus reads', async () => {
  const metered = await startToys();
  await metered.ask('{ agency(id: "agency/cisa") { id } }');
  await metered.ask('{ nowhere }');
  const response = await fetch(`${metered.origin}/metrics`);
  const lines = (await response.text()).trimEnd().split('\n');
  await metered.gateway.stop();
  expect(response.headers.get('content-type')).toContain('version=0.0.4');
  expect(lines).toEqual(
    expect.arrayContaining([
      'recital_http_request_seconds_count{route="/graphql",method="POST",status="200"} 1',
      'recital_http_request_seconds_bucket{route="/graphql",method="POST",status="400",le="+Inf"} 1',
      'recital_subgraph_request_seconds_count{subgraph="agencies",outcome="answered"} 1',
      'recital_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      expect.stringMatching(/^process_resident_memory_bytes \d+$/),
      expect.stringMatching(/^nodejs_heap_size_used_bytes \d+$/),
      expect.stringMatching(/^nodejs_heap_size_held_bytes \d+$/),
      expect.stringMatching(/^nodejs_eventloop_lag_max_seconds [\d.e-]+$/),
    ]),
  );
  for (const line of lines) expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+)$/);
});

describe('the landing page', () => {
  const page = async (path: string): Promise<string> =>
    (await fetch(toys.origin + path, { headers: { accept: 'text/html' } })).text();

  test('has examples, each of which can be asked', async () => {
    const links = [...(await page('/ask')).matchAll(/href="(\/ask\?query=[^"]+)"/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const link of links) {
      const answer = (await page(link)).split('<pre')[1];
      expect([link, answer]).toEqual([link, expect.stringContaining('&quot;data&quot;')]);
      expect(answer).not.toContain('errors');
    }
  });

  test('shows what was asked as text, whatever it is', async () => {
    const shown = await page(`/ask?query=${encodeURIComponent('</textarea><script>alert(1)</script>')}`);
    expect(shown).not.toContain('<script>');
    expect(shown).toContain('GRAPHQL_PARSE_FAILED');
  });

  test('takes nothing from elsewhere', async () => {
    const response = await fetch(toys.origin);
    expect(await (await fetch(`${toys.origin}/ask`)).text()).toBe(await response.clone().text());
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(await response.text()).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

test('stopping lets the query under way end', async () => {
  const executor = async () => {
    await wait(300);
    return { data: { agency: { __typename: 'Agency', id: 'agency/slow' } } };
  };
  const slow = await startToys({ agencies: { executor } });
  const answer = slow.ask('{ agency(id: "agency/slow") { id } }');
  await wait(50);
  await slow.gateway.stop();
  expect((await answer).data).toEqual({ agency: { id: 'agency/slow' } });
  await expect(slow.ask('{ __typename }')).rejects.toThrow();
});

test('stopping waits for what a client asked that left', async () => {
  let ended = false;
  const executor = async () => {
    await wait(300);
    ended = true;
    return { data: { agency: { __typename: 'Agency', id: 'agency/slow' } } };
  };
  const slow = await startToys({ agencies: { executor } });
  const client = new AbortController();
  const body = JSON.stringify({ query: '{ agency(id: "agency/slow") { id } }' });
  const asked = fetch(slow.gateway.url, { method: 'POST', headers: JSON_TYPE, body, signal: client.signal });
  await wait(100);
  client.abort();
  await expect(asked).rejects.toThrow();
  await slow.gateway.stop();
  expect(ended).toBe(true);
});
