/** What is asked may cost, by its variables, and how often: attacked over HTTP. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../gateway/limits/limits.ts';
import type { GatewayOptions } from '../../../gateway/start.ts';
import type { Door } from '../../../schema/door.ts';
import { answerOf, post, startToys, type Toys } from '../toys.ts';

let toys: Toys | null = null;
const start = async (options: Partial<GatewayOptions> = {}): Promise<Toys> => (toys = await startToys({}, options));
afterEach(async () => {
  await toys?.gateway.stop();
  toys = null;
});

const pages = (first: string): string => `agencies(first: ${first}) { nodes { obligations(first: ${first}) { nodes {
  quotes(first: ${first}) { id } } } } }`;
const TOO_MUCH = { status: 400, errors: [{ extensions: { code: 'QUERY_LIMIT_EXCEEDED' } }] };
const UNTRUSTED = { status: 400, errors: [{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }] };
const FROM = (address: string) => ({ 'content-type': 'application/json', 'x-forwarded-for': address });
const LIST = JSON.stringify({ query: '{ agencies(first: 50) { nodes { id } } }' });
/** Worth several hundred points. */
const LIST_MANY = JSON.stringify({
  query: '{ agencies(first: 50) { nodes { roles(first: 50) { nodes { role } } } } }',
});

describe('threat: pages within pages, counted with variables', () => {
  test('multiplies nested pages: written, by variable and by default', async () => {
    const { ask, asked } = await start();
    expect(await ask(`{ ${pages('100')} }`)).toMatchObject(TOO_MUCH);
    expect(await ask(`query ($n: Int!) { ${pages('$n')} }`, { n: 100 })).toMatchObject(TOO_MUCH);
    const byDefault = await ask(`query ($n: Int! = 100) { ${pages('$n')} }`);
    expect(byDefault).toMatchObject(TOO_MUCH);
    expect(byDefault.errors[0]?.message).toContain('(first: 100)');
    expect(asked).toHaveLength(0);
  });

  test('does not hide in fragments', async () => {
    const { ask } = await start();
    const query = `query ($n: Int!) { ...A } fragment A on Query { ${pages('$n')} }`;
    expect(await ask(query, { n: 100 })).toMatchObject(TOO_MUCH);
  });

  test('does not hide behind a variable whose value is counted and then lost', async () => {
    const { gateway, asked } = await start();
    const query = `query ($__proto__: Int) { ${pages('$__proto__')} }`;
    const answer = await post(gateway.url, `{"query":${JSON.stringify(query)},"variables":{"__proto__":0}}`);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(asked).toHaveLength(0);
  });

  test('is told with the answer, and follows the page', async () => {
    const { ask } = await start();
    const query = 'query ($n: Int!) { agencies(first: $n) { nodes { id } } }';
    const costs = await Promise.all(
      [10, 100].map(async (n) => Object(JSON.parse((await ask(query, { n })).text)).extensions.cost),
    );
    expect(costs.map(({ limit }) => limit)).toEqual([LIMITS.cost, LIMITS.cost]);
    expect(costs[1].requested - costs[0].requested).toBe(90);
  });
});

describe('threat: cheap but huge', () => {
  test('a hundred whole texts in one answer are refused, and the page to make smaller is named', async () => {
    const text = 'Each agency shall report. '.repeat(2_500);
    const sources = Array.from({ length: 100 }, (_, at) => ({ revisions: [{ text, id: `revision/${at}` }] }));
    const executor = async () => ({ data: { sources: { nodes: sources } } });
    toys = await startToys({ evidence: { executor } });
    const answer = await toys.ask('{ sources(first: 100) { nodes { revisions(first: 1) { id text } } } }');
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] });
    expect(answer.errors[0]?.message).toContain('sources(first: 100)');
    expect(answer.text.length).toBeLessThan(1_000);
  });
});

describe('threat: one caller asks too much: the rate', () => {
  const rate = (trustedProxies: readonly string[]) => ({ rate: { pointsPerMinute: 100, trustedProxies } });

  test('is counted in cost, by each address behind a trusted proxy', async () => {
    const { gateway } = await start(rate(['127.0.0.1']));
    expect((await post(gateway.url, LIST, FROM('203.0.113.1'))).status).toBe(200);
    expect(await post(gateway.url, LIST, FROM('203.0.113.1'))).toMatchObject({
      status: 429,
      errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
    expect((await post(gateway.url, LIST, FROM('203.0.113.2'))).status).toBe(200);
    // Whatever a caller writes before what the proxy saw changes nothing.
    expect((await post(gateway.url, LIST, FROM('198.51.100.9, 203.0.113.1'))).status).toBe(429);
  });

  test('tells when to ask again, and does not count this machine itself', async () => {
    const { gateway, ask } = await start(rate([]));
    const headers = FROM('203.0.113.1');
    await post(gateway.url, LIST, headers);
    const { status, headers: told } = await fetch(gateway.url, { method: 'POST', headers, body: LIST });
    expect([status, Number(told.get('retry-after')) > 0]).toEqual([429, true]);
    for (let round = 0; round < 4; round += 1)
      expect((await ask('{ agencies(first: 50) { nodes { id } } }')).status).toBe(200);
  });

  test('is not escaped by a forged header', async () => {
    const { gateway } = await start(rate([]));
    expect((await post(gateway.url, LIST, FROM('203.0.113.1'))).status).toBe(200);
    expect((await post(gateway.url, LIST, FROM('203.0.113.2'))).status).toBe(429);
  });
});

describe('threat: one caller asks too much beside the graph', () => {
  const asked: string[] = [];
  const door: Door = async ({ method, target }) => {
    asked.push(`${method} ${target}`);
    return { status: 200, headers: {}, body: 'ok' };
  };
  const at = async (pointsPerMinute: number) => {
    asked.length = 0;
    const { origin } = await start({ door, rate: { pointsPerMinute, trustedProxies: ['127.0.0.1'] } });
    return (path: string, from: string, method = 'GET') => fetch(`${origin}${path}`, { method, headers: FROM(from) });
  };

  test.each([
    ['an export', '/export/everything.ndjson', 'GET', 20_000],
    ['an upload', '/documents', 'POST', 2_000],
    ['a text', '/d/0123456789abcdef.txt', 'GET', 50],
    ['a record', '/r/agency/cisa.json', 'GET', 50],
    ['a run', '/runs/20261128T104200-1f0c9a2e/events', 'GET', 50],
  ])('%s takes its points before it is begun, from its caller alone', async (_, path, method, points) => {
    const ask = await at(2 * points);
    const statuses: number[] = [];
    for (let round = 0; round < 3; round += 1) statuses.push((await ask(path, '203.0.113.1', method)).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await ask(path, '203.0.113.1', method);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect([refused.headers.get('content-type'), await refused.json()]).toMatchObject([
      'application/problem+json; charset=utf-8',
      { code: 'RATE_LIMITED', status: 429 },
    ]);
    expect(asked).toHaveLength(2);
    expect((await ask(path, '203.0.113.2', method)).status).toBe(200);
  });

  test('what is worth more than a minute takes a whole one, in the graph too', async () => {
    const ask = await at(200);
    const graph = (from: string) => post(`${toys?.origin}/graphql`, LIST_MANY, FROM(from));
    expect((await ask('/export/everything.ndjson', '203.0.113.1')).status).toBe(200);
    expect((await ask('/r/agency/cisa', '203.0.113.1')).status).toBe(429);
    expect((await graph('203.0.113.2')).status).toBe(200);
    expect((await graph('203.0.113.2')).status).toBe(429);
  });

  test('the graph and what is beside it are paid from one purse', async () => {
    const ask = await at(100);
    expect((await ask('/r/agency/cisa', '203.0.113.1')).status).toBe(200);
    expect((await post(`${toys?.origin}/graphql`, LIST, FROM('203.0.113.1'))).status).toBe(429);
  });
});

describe('trusted documents', () => {
  const query = '{ agencies(first: 5) { nodes { id } } }';
  const documentId = createHash('sha256').update(query).digest('hex');
  const registered = { [documentId]: query };
  const other = JSON.stringify({ query: '{ agencies(first: 6) { nodes { id } } }' });
  const statuses = async (mode: 'off' | 'audit' | 'enforce') => {
    const { gateway, ask } = await start({ documents: { mode, registered } });
    return [
      (await ask(query)).status,
      (await post(gateway.url, other)).status,
      (await post(gateway.url, JSON.stringify({ documentId: `sha256:${documentId}` }))).status,
    ];
  };

  test('enforced, nothing else is answered', async () => {
    expect(await statuses('enforce')).toEqual([200, 400, 200]);
    expect(toys && (await post(toys.gateway.url, other))).toMatchObject(UNTRUSTED);
    const both =
      toys && (await post(toys.gateway.url, JSON.stringify({ documentId, query: '{ __schema { types { name } } }' })));
    expect(both?.data).toHaveProperty('agencies');
  });

  test('are named in a GET as well, and nothing opens another door', async () => {
    const { gateway, origin } = await start({ documents: { mode: 'enforce', registered } });
    const get = (search: string) =>
      answerOf(() => fetch(`${gateway.url}?${search}`, { headers: { 'apollo-require-preflight': 'yes' } }));
    expect((await get(`documentId=${documentId}`)).data).toHaveProperty('agencies');
    for (const search of ['query={__typename}', 'documentId=__proto__', 'documentId=', ''])
      expect(await get(search)).toMatchObject(UNTRUSTED);
    const page = await (await fetch(`${origin}/?query={agencies{totalCount}}`)).text();
    expect(page).toContain('Only registered queries');
  });

  test('audited, all is answered and the others are logged', async () => {
    expect(await statuses('audit')).toEqual([200, 200, 200]);
    expect(JSON.stringify(toys?.logged)).toContain('query is not registered');
  });

  test('off, all that is sent is answered', async () => {
    expect(await statuses('off')).toEqual([200, 200, 400]);
  });
});
