import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SubgraphExecutor, SubgraphRequest } from '../../schema/executor.ts';
import { post, startToys, toyExecutor, type Answer, type Toys } from './toys.ts';

/** Three parts: agencies, then policies and grants side by side. */
const QUERY = `{ agency(id: "agency/cisa") {
  id name
  obligations { nodes { act } }
  grantPrograms { nodes { title } }
  more: grantPrograms(first: 1) { nodes { title } }
} }`;
const WITHOUT_GRANTS = {
  agency: {
    id: 'agency/cisa',
    name: 'Cybersecurity and Infrastructure Security Agency',
    obligations: { nodes: [{ act: 'report' }] },
    grantPrograms: null,
    more: null,
  },
};

/** What the grants subgraph does next: behind a URL, or in this process. */
let listener: RequestListener;
let executor: SubgraphExecutor;

const TIMEOUT = 500;
let server: Server;
let remote: Toys;
let embedded: Toys;

beforeAll(async () => {
  server = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const options = { subgraphTimeout: TIMEOUT, secret: 'of sixteen letters' };
  remote = await startToys({ grants: { url } }, options);
  embedded = await startToys({ grants: { executor: (request) => executor(request) } }, options);
  listener = executing(toyExecutor('grants'));
  executor = toyExecutor('grants');
  expect((await remote.ask(QUERY)).errors).toEqual([]);
  expect((await embedded.ask(QUERY)).errors).toEqual([]);
});

afterAll(async () => {
  await remote.gateway.stop();
  await embedded.gateway.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const answering =
  (text: string, status = 200): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  };

const executing =
  (executor: SubgraphExecutor): RequestListener =>
  (request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      void executor(JSON.parse(body) as SubgraphRequest).then((result) => response.end(JSON.stringify(result)));
    });
  };

const never: SubgraphExecutor = () => new Promise(() => {});

/** One masked error, and the rest of the answer in time; nothing of the cause leaks, and the log has it. */
const expectPart = (toys: Toys, answer: Answer): void => {
  expect(answer.status).toBe(200);
  expect(answer.data).toEqual(WITHOUT_GRANTS);
  expect(answer.errors).toHaveLength(1);
  const [error] = answer.errors;
  expect(['UNAVAILABLE', 'INTERNAL_SERVER_ERROR']).toContain(error?.extensions.code);
  expect(answer.text).not.toMatch(/127\.0\.0\.1|secret|ECONN|UND_ERR|stack/);
  expect(answer.ms).toBeLessThan(TIMEOUT + 5_000);
  expect(toys.logged).toContainEqual(expect.objectContaining({ reference: error?.extensions.reference }));
};

describe('threat: a subgraph is away, hangs, answers garbage or 100 MB: it costs its own part, and one masked error', () => {
  const BEHIND_A_URL: readonly { readonly what: string; readonly listens: RequestListener }[] = [
    { what: 'closes the connection', listens: ({ socket }) => socket.destroy() },
    { what: 'hangs', listens: (request) => request.resume() },
    { what: 'begins and hangs', listens: (_, response) => response.writeHead(200).write('{"data":') },
    {
      what: 'ends in the middle',
      listens: (_, response) => {
        response.writeHead(200, { 'content-length': 99 }).write('{');
        response.destroy();
      },
    },
    { what: 'answers HTML', listens: answering('<h1>It works!</h1>') },
    { what: 'answers another JSON', listens: answering('[1]') },
    { what: 'answers nothing at all', listens: answering('{}') },
    { what: 'answers errors of another shape', listens: answering('{"errors":[7],"data":null}') },
    { what: 'answers entities that nobody asked for', listens: answering('{"data":{"_entities":[]}}') },
    { what: 'does not know the secret', listens: answering('{"errors":[{"message":"no"}]}', 403) },
    { what: 'breaks', listens: answering('{"errors":[{"message":"select * from secret"}]}', 500) },
    {
      what: 'answers 100 MB',
      listens: (_, response) => {
        const block = 'x'.repeat(1_000_000);
        let left = 100;
        const more = (): void => {
          while (left-- > 0) if (!response.write(block)) return void response.once('drain', more);
          response.end();
        };
        more();
      },
    },
  ];
  const IN_THIS_PROCESS: readonly { readonly what: string; readonly executes: SubgraphExecutor }[] = [
    { what: 'hangs', executes: never },
    { what: 'throws', executes: () => Promise.reject(new Error('select * from secret')) },
  ];

  test.each(BEHIND_A_URL)('behind a URL, it $what', async ({ listens }) => {
    listener = listens;
    expectPart(remote, await remote.ask(QUERY));
  });

  test.each(IN_THIS_PROCESS)('in this process, it $what', async ({ executes }) => {
    executor = executes;
    expectPart(embedded, await embedded.ask(QUERY));
  });

  test('behind a URL where nobody listens', async () => {
    const toys = await startToys({ grants: { url: 'http://127.0.0.1:1/graphql' } });
    expectPart(toys, await toys.ask(QUERY));
    await toys.gateway.stop();
  });

  test('it is asked again as soon as it is back', async () => {
    listener = answering('', 503);
    expect((await remote.ask(QUERY)).errors).toHaveLength(1);
    listener = executing(toyExecutor('grants'));
    expect((await remote.ask(QUERY)).errors).toEqual([]);
  });

  test('one that hangs is waited for once a request, however often the query comes back to it', async () => {
    executor = never;
    const answer = await embedded.ask(
      `{ grantPrograms { nodes { id } } agency(id: "agency/cisa") { grantPrograms { totalCount } } }`,
    );
    expect(answer.data).toEqual({ grantPrograms: null, agency: { grantPrograms: null } });
    expect(answer.errors).toHaveLength(1);
    expect(answer.ms).toBeLessThan(2 * TIMEOUT);
  });
});

test('a record whose subgraph does not answer costs itself, not the list that names it', async () => {
  const toys = await startToys({ agencies: { executor: () => Promise.reject(new Error('away')) } });
  const found = '{ search(query: "CISA") { totalCount nodes { snippet record { id ... on Agency { aliases } } } } }';
  expect((await toys.ask(found)).data).toEqual({
    search: { totalCount: 1, nodes: [{ snippet: 'CISA', record: null }] },
  });
  await toys.gateway.stop();
});

describe('threat: an internal error tells a code and a reference, nothing of SQL, paths, hosts or stacks', () => {
  const failing =
    (extensions: object, message = 'select * from secret where host = 10.0.0.1'): SubgraphExecutor =>
    async () => ({ data: null, errors: [{ message, extensions: { ...extensions } }] });

  test.each([
    { what: 'has no code', extensions: {} },
    { what: 'has a code that nobody listed', extensions: { code: 'ECONNREFUSED', stacktrace: ['at secret'] } },
    { what: 'says itself that it is internal', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ])('one that $what is masked', async ({ extensions }) => {
    executor = failing(extensions);
    const answer = await embedded.ask(QUERY);
    expect(answer.errors).toEqual([
      {
        message: expect.stringMatching(/^Something went wrong inside\. Reference [0-9a-f-]{36}\.$/),
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) },
      },
    ]);
    const reference = answer.errors[0]?.extensions.reference;
    const line = embedded.logged.find((logged) => logged.reference === reference);
    expect(line?.err?.message).toContain('select * from secret');
  });

  test('one with a listed code is shown in its own words, and with nothing else', async () => {
    executor = failing({ code: 'BAD_CURSOR', serviceName: 'x', table: 'y' }, 'Start again.');
    expect((await embedded.ask(QUERY)).errors).toEqual([
      { message: 'Start again.', extensions: { code: 'BAD_CURSOR' } },
    ]);
  });

  test('one that the subgraph has masked keeps its reference', async () => {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', reference: 'r-1' };
    executor = failing(extensions, 'Something went wrong inside. Reference r-1.');
    expect((await embedded.ask(QUERY)).errors).toEqual([
      { message: 'Something went wrong inside. Reference r-1.', extensions },
    ]);
  });

  test('of a thousand, five are told', async () => {
    const error = { message: 'no', extensions: { code: 'BAD_USER_INPUT' } };
    executor = async () => ({ data: null, errors: Array.from({ length: 1_000 }, () => error) });
    expect((await embedded.ask(QUERY)).errors).toHaveLength(5);
  });

  test('a null where the schema allows none is an error, and no extension tells more but the cost', async () => {
    executor = async () => ({ data: { grantProgram: { __typename: 'GrantProgram', id: null } } });
    const answer = await embedded.ask('{ grantProgram(id: "program/1") { id } }');
    expect(answer).toMatchObject({
      data: { grantProgram: null },
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(Object.keys((JSON.parse(answer.text) as { extensions: object }).extensions)).toEqual(['cost']);
  });
});

describe('readiness', () => {
  const readiness = async ({ origin }: Toys): Promise<readonly unknown[]> => {
    const response = await fetch(`${origin}/health/ready`);
    return [response.status, await response.json()];
  };
  const MISSING = [503, { status: 'not ready', missing: ['grants'] }];
  const READY = [200, { status: 'ready', missing: [] }];

  test('names what is missing, and the gateway lives', async () => {
    executor = never;
    listener = answering('{"status":"no database"}', 503);
    expect([await readiness(embedded), await readiness(remote)]).toEqual([MISSING, MISSING]);
    expect((await fetch(`${embedded.origin}/health/live`)).status).toBe(200);
  });

  test('is there once every subgraph is', async () => {
    executor = toyExecutor('grants');
    listener = answering('{"status":"ok"}');
    expect([await readiness(embedded), await readiness(remote)]).toEqual([READY, READY]);
  });

  test('asks an embedded subgraph for its own word, where it gives one', async () => {
    const service = { executor: toyExecutor('grants'), isHealthy: async () => false };
    const toys = await startToys({ grants: service });
    expect(await readiness(toys)).toEqual(MISSING);
    await toys.gateway.stop();
  });
});

test('a subgraph behind a URL is sent the secret and the id of the request', async () => {
  const seen: object[] = [];
  listener = (request, response) => {
    seen.push(request.headers);
    executing(toyExecutor('grants'))(request, response);
  };
  await post(remote.gateway.url, JSON.stringify({ query: QUERY }), {
    'content-type': 'application/json',
    'x-request-id': 'request-1',
  });
  expect(seen).toContainEqual(
    expect.objectContaining({ 'x-recital-gateway': 'of sixteen letters', 'x-request-id': 'request-1' }),
  );
});

test('what is masked is logged with the id of the request, behind a URL or in this process', async () => {
  executor = () => Promise.reject(new Error('away'));
  listener = answering('', 500);
  for (const [toys, id] of [
    [embedded, 'request-2'],
    [remote, 'request-3'],
  ] as const) {
    const headers = { 'content-type': 'application/json', 'x-request-id': id };
    const { errors } = await post(toys.gateway.url, JSON.stringify({ query: QUERY }), headers);
    const reference = errors[0]?.extensions.reference;
    expect(toys.logged).toContainEqual(expect.objectContaining({ requestId: id, reference }));
  }
});
