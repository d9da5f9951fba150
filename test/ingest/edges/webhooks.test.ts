/** Webhooks: what is sent, by whom it can be trusted, and what becomes of those that do not answer. */
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { placeChanges } from '../../../ingest/edges/changes.ts';
import { deliverNext, deliverAll, MOST_ATTEMPTS, signed, type DeliveryOptions } from '../../../ingest/edges/deliver.ts';
import { addWebhook, endAttempt, listWebhooks, removeWebhook, reviveWebhook } from '../../../ingest/edges/webhooks.ts';
import { startWorker } from '../../../ingest/worker/start-worker.ts';
import { temporaryDirectory } from '../../temporary.ts';
import { plainPipeline } from '../plain-pipeline.ts';
import { withGraph } from './graph.ts';
import { published } from './lines.ts';

interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const graph = withGraph();
const home = temporaryDirectory();
const received: Received[] = [];
/** What it answers at each path; 204 where there is none. */
const answers = new Map<string, number | 'nothing' | 'elsewhere'>();
let server: Server;
let port = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '', headers } = request;
    void text(request).then((body) => {
      received.push({ path: url, headers: headers as Record<string, string>, body });
      const answer = answers.get(url) ?? 204;
      if (answer === 'elsewhere') response.writeHead(302, { location: '/other' }).end();
      else if (answer !== 'nothing') response.writeHead(answer).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  received.length = 0;
  answers.clear();
  await graph.clear();
});

let clock = Date.parse('2026-01-01T00:00:00Z');
const options: DeliveryOptions = {
  now: () => new Date(clock),
  timeout: 10_000,
  resolve: (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  isAllowed: (address) => address === '127.0.0.1',
};
/** For endpoints that say nothing. */
const hasty: DeliveryOptions = { ...options, timeout: 300 };
const hook = (path = '/hook') => addWebhook(graph.pool(), `http://hooks.example:${port}${path}`, new Date(clock));
const change = async (order: number): Promise<void> => {
  await graph.publish(
    published([`instrument/us/eo/${order} title "Of Foxes"`], { work: `version/us/eo/${order}/signed` }),
  );
  await placeChanges(graph.pool());
};
const deliver = (): Promise<void> => deliverAll(graph.pool(), options);
const until = async (is: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await is()); tries += 1) {
    if (tries === 100) throw new Error('It did not come to be in five seconds.');
    await new Promise((done) => setTimeout(done, 50));
  }
};
const idsIn = ({ body }: Received): readonly string[] =>
  (JSON.parse(body) as { data: { changes: { id: string }[] } }).data.changes.map(({ id }) => id);

test('the signature is that of Standard Webhooks', () => {
  // The example of its specification.
  const at = new Date(1_614_265_330_000);
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  expect(signed('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', id, at, '{"test": 2432232314}')).toEqual({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('what changes after it was added is told once, and can be checked', async () => {
  await change(1);
  const { secret } = await hook();
  await deliver();
  expect(received).toEqual([]);
  await change(2);
  await deliver();
  await deliver();
  expect(received).toHaveLength(1);
  const [{ headers, body }] = received as [Received];
  expect(JSON.parse(body)).toEqual({
    type: 'changes',
    timestamp: expect.stringMatching(/^2026-/),
    data: {
      changes: expect.arrayContaining([
        {
          id: 'instrument/us/eo/2',
          type: 'Instrument',
          gone: false,
          at: expect.stringMatching(/^2026-/),
          href: '/r/instrument/us/eo/2.json',
        },
        expect.objectContaining({ type: 'Revision', href: expect.stringMatching(/^\/d\/\w{16}\.json$/) }),
      ]),
    },
  });
  const words = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  expect(key).toHaveLength(32);
  expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(words).digest('base64')}`);
  expect(body).not.toContain(secret);
});

test('many changes come in pieces of a hundred, in order', async () => {
  await hook();
  await graph
    .pool()
    .query(
      `select evidence.note_change('agency/' || lpad(n::text, 3, '0'), 'Agency', false) from generate_series(1, 250) n`,
    );
  await placeChanges(graph.pool());
  await deliver();
  expect(received.map((one) => idsIn(one).length)).toEqual([100, 100, 50]);
  expect(received.flatMap(idsIn)).toEqual(
    Array.from({ length: 250 }, (_, index) => `agency/${String(index + 1).padStart(3, '0')}`),
  );
});

describe('an endpoint that', () => {
  test.each([
    ['says that it failed', 500],
    ['leads elsewhere', 'elsewhere'],
    ['says nothing', 'nothing'],
  ] as const)(
    '%s is tried again later, and again later, then no more; revived, it goes on where it stopped',
    async (_, answer) => {
      const { id } = await hook();
      await change(3);
      answers.set('/hook', answer);
      const waits: number[] = [];
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
        expect(await deliverNext(graph.pool(), answer === 'nothing' ? hasty : options)).toBe(true);
        // Not before its time.
        expect(await deliverNext(graph.pool(), answer === 'nothing' ? hasty : options)).toBe(false);
        const [row] = await graph.rows<{ next: number }>(
          'select extract(epoch from next_at)::float8 as next from evidence.webhook',
        );
        if (attempt < MOST_ATTEMPTS) waits.push((row?.next ?? 0) - clock / 1_000);
        clock = (row?.next ?? 0) * 1_000;
      }
      const steps = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => Math.min(5 * 4 ** index, 21_600));
      for (const [index, step] of steps.entries()) {
        expect(waits[index]).toBeGreaterThanOrEqual(step);
        expect(waits[index]).toBeLessThanOrEqual(step * 1.1 + 0.001);
      }
      const hooks = await listWebhooks(graph.pool());
      expect(hooks).toMatchObject([
        { state: 'DEAD', attempts: MOST_ATTEMPTS, lastError: expect.stringMatching(/^It /) },
      ]);
      clock += 86_400_000;
      expect(await deliverNext(graph.pool(), answer === 'nothing' ? hasty : options)).toBe(false);
      expect(received.map(({ path }) => path)).toEqual(Array.from({ length: MOST_ATTEMPTS }, () => '/hook'));
      // Whoever took it, though its answer was lost, knows it again.
      expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
      answers.clear();
      expect(await reviveWebhook(graph.pool(), id, new Date(clock))).toBe(true);
      await deliver();
      expect(received).toHaveLength(MOST_ATTEMPTS + 1);
      expect(await listWebhooks(graph.pool())).toMatchObject([{ state: 'ACTIVE', attempts: 0, lastError: null }]);
    },
  );

  test('is gone (410) is told nothing more', async () => {
    await hook();
    await change(4);
    answers.set('/hook', 410);
    await deliver();
    expect(await listWebhooks(graph.pool())).toMatchObject([{ state: 'DEAD', attempts: 1 }]);
  });

  test('is slow holds up no other', async () => {
    await hook('/slow');
    await hook('/quick');
    await change(5);
    answers.set('/slow', 'nothing');
    await deliverAll(graph.pool(), { ...options, timeout: 3_000 });
    const hooks = await listWebhooks(graph.pool());
    expect(Object.fromEntries(hooks.map(({ url, attempts }) => [new URL(url).pathname, attempts]))).toEqual({
      '/slow': 1,
      '/quick': 0,
    });
    expect(received.map(({ path }) => path).sort()).toEqual(['/quick', '/slow']);
  });

  test('is slow, and as many others, hold up none that is told more and more', async () => {
    for (const slow of [1, 2, 3, 4, 5, 6])
      await hook(`/slow${slow}`).then(() => answers.set(`/slow${slow}`, 'nothing'));
    await hook('/quick');
    await change(41);
    const all = deliverAll(graph.pool(), { ...options, timeout: 6_000 });
    await until(() => received.length === 7);
    await change(42);
    await until(() => received.flatMap(idsIn).includes('instrument/us/eo/42'));
    expect((await listWebhooks(graph.pool())).map(({ attempts }) => attempts)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    await all;
  });

  test('waits for a time that a clock gone wrong set is tried again at once', async () => {
    const { id } = await hook();
    await change(43);
    const right = clock;
    clock += 400 * 86_400_000;
    answers.set('/hook', 500);
    await deliver();
    clock = right;
    // And what a worker held that died of it.
    await graph.rows(`update evidence.webhook set lease_until = clock_timestamp() + interval '400 days'`);
    answers.clear();
    await deliver();
    expect(await listWebhooks(graph.pool())).toMatchObject([{ id, attempts: 0 }]);
    expect(received).toHaveLength(2);
  });

  test('was removed meanwhile stays so', async () => {
    const { id } = await hook();
    await change(6);
    expect(await removeWebhook(graph.pool(), id)).toBe(true);
    expect(await deliverNext(graph.pool(), options)).toBe(false);
    expect(await removeWebhook(graph.pool(), id)).toBe(false);
  });
});

test('what is tried again is the same delivery, whatever changes meanwhile', async () => {
  await hook();
  await change(21);
  answers.set('/hook', 500);
  await deliver();
  await change(22);
  // Once more: it is told behind the delivery that it was in.
  await graph.rows(`select evidence.note_change('instrument/us/eo/21', 'Instrument', false)`);
  await placeChanges(graph.pool());
  answers.clear();
  clock += 60_000;
  await deliver();
  const [first, again, ...rest] = received as [Received, Received, ...Received[]];
  expect(again.headers['webhook-id']).toBe(first.headers['webhook-id']);
  expect(idsIn(first)).toEqual(expect.arrayContaining([...idsIn(again)]));
  expect(idsIn(again)).not.toContain('instrument/us/eo/22');
  expect(rest.flatMap(idsIn)).toEqual(expect.arrayContaining(['instrument/us/eo/21', 'instrument/us/eo/22']));
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(received.length - 1);
});

test('a worker that slept past its lease takes nothing back', async () => {
  const { id } = await hook();
  await change(31);
  const [slept] = await listWebhooks(graph.pool());
  if (!slept) throw new Error('no webhook');
  await deliver();
  await change(32);
  await deliver();
  const [{ position } = { position: 0 }] = await listWebhooks(graph.pool());
  await endAttempt(graph.pool(), slept, { kind: 'taken', position: slept.position + 1 });
  expect(await listWebhooks(graph.pool())).toMatchObject([{ id, position }]);
});

test('several workers tell it once', async () => {
  await hook();
  await change(7);
  await Promise.all([1, 2, 3, 4].map(() => deliver()));
  expect(received).toHaveLength(1);
});

test.each([
  ['a private address', 'https://10.0.0.1/'],
  ['this machine', 'https://127.0.0.1/'],
  ['the metadata of a cloud', 'http://169.254.169.254/latest'],
  ['a file', 'file:///etc/passwd'],
  ['a password', 'https://me:pw@example.org/'],
  ['no URL', 'nothing'],
])('%s is no endpoint', async (_, url) => {
  await expect(addWebhook(graph.pool(), url, new Date())).rejects.toMatchObject({ code: 'E_FETCH_REFUSED' });
});

test('a receiver in a private network is called where the settings name its host, and no other', async () => {
  const inside = [`127.0.0.1:${port}`];
  await addWebhook(graph.pool(), `http://127.0.0.1:${port}/hook`, new Date(clock), inside);
  await expect(
    addWebhook(graph.pool(), `http://127.0.0.1:${port + 1}/`, new Date(clock), inside),
  ).rejects.toMatchObject({ code: 'E_FETCH_REFUSED' });
  await change(9);
  const { resolve: _, isAllowed: __, ...real } = options;
  await deliverAll(graph.pool(), real);
  expect(received).toEqual([]);
  clock += 60_000;
  await deliverAll(graph.pool(), { ...real, inside });
  expect(received).toMatchObject([{ path: '/hook' }]);
});

test('a name that comes to mean a private address is not called', async () => {
  await hook();
  await change(8);
  const { resolve: _, isAllowed: __, ...real } = options;
  const rebound: DeliveryOptions = { ...real, resolve: (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) };
  expect(await deliverNext(graph.pool(), rebound)).toBe(true);
  expect(received).toEqual([]);
  expect(await listWebhooks(graph.pool())).toMatchObject([
    { attempts: 1, lastError: expect.stringContaining('RECITAL_WEBHOOK_HOSTS') },
  ]);
});

test('while a receiver is waited for, changes get their places; a worker that stops does not wait, nor blame it', async () => {
  const { id } = await addWebhook(graph.pool(), `http://hooks.example:${port}/slow`, new Date(0));
  answers.set('/slow', 'nothing');
  const { now: _, ...delivery } = options;
  const worker = await startWorker({ database: graph.url, home, pipeline: plainPipeline(), delivery });
  let stopped = 0;
  try {
    await graph.publish(published(['agency/nist name "NIST"']));
    await until(() => received.length === 1);
    await graph.publish(published(['agency/cisa name "CISA"'], { work: 'version/us/eo/44/signed' }));
    const placed = () => graph.rows(`select from evidence.change where id = 'agency/cisa' and position is not null`);
    await until(async () => (await placed()).length === 1);
  } finally {
    const begun = performance.now();
    await worker.stop();
    stopped = performance.now() - begun;
  }
  expect(stopped).toBeLessThan(3_000);
  expect(await listWebhooks(graph.pool())).toMatchObject([{ attempts: 0, lastError: null }]);
  answers.clear();
  clock = Date.now();
  await deliver();
  expect(received[1]?.headers['webhook-id']).toBe(received[0]?.headers['webhook-id']);
  expect(await listWebhooks(graph.pool())).toMatchObject([{ id, attempts: 0 }]);
});

test('a worker tells it, of what came meanwhile, without being asked', async () => {
  await addWebhook(graph.pool(), `http://hooks.example:${port}/hook`, new Date(0));
  const { now: _, ...delivery } = options;
  const worker = await startWorker({ database: graph.url, home, pipeline: plainPipeline(), delivery });
  try {
    await graph.publish(published(['agency/nist name "NIST"']));
    await until(() => received.length > 0);
    expect(received.flatMap(idsIn)).toContain('agency/nist');
  } finally {
    await worker.stop();
  }
});

test('a database that goes while a webhook is told is a fault of the round, whatever is being claimed beside it', async () => {
  await hook();
  await change(1);
  let claims = 0;
  const pool = new Proxy(graph.pool(), {
    get: (target, name) =>
      name !== 'query'
        ? (Reflect.get(target, name) as unknown)
        : async (query: unknown, values: unknown) => {
            const isClaim = /update evidence\.webhook set lease_until = clock/.test(JSON.stringify(query));
            if (isClaim && (claims += 1) === 1) return target.query(query as never, values as never);
            if (isClaim) await sleep(100);
            throw new Error(isClaim ? 'gone while claiming' : 'gone while telling');
          },
  });
  await expect(deliverAll(pool, options)).rejects.toThrow('gone while');
  expect(claims).toBe(2);
});
