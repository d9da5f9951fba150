/** Documents handed in over HTTP, honestly and otherwise. `following.test.ts` follows runs of many. */
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { AccessOptions } from '../../gateway/start.ts';
import { startWorker } from '../../ingest/worker/start-worker.ts';
import { hashOfToken } from '../../schema/domain/token.ts';
import { plainPipeline } from '../ingest/plain-pipeline.ts';
import { withDoors } from './doors.ts';
import { listen } from './listen.ts';
import { getAsWritten, type Toys } from './toys.ts';

const MAX_BYTES = 200_000;
/** Hastier than real ones, for the test's own sake. */
const PACE = { grace: 5_000, bytesPerSecond: 10_000_000 };
const access: AccessOptions = {
  keys: (['READER', 'ANALYST', 'OPERATOR'] as const).map((role) => ({
    subject: role.toLowerCase(),
    role,
    sha256: hashOfToken(role.toLowerCase()),
  })),
  jwt: null,
  closed: false,
};

/** What may wait to be read here. */
const MOST_WAITING = 200;

const { graph, home, near, far } = withDoors({ maxBytes: MAX_BYTES, pace: PACE, mostWaiting: MOST_WAITING }, access);

const OPERATOR = { authorization: 'Bearer operator' };
const textOf = (order: number): string => `instrument/us/eo/${order} title "Of ${order}"`;

const formOf = (files: Readonly<Record<string, string | Uint8Array>>): FormData => {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append('file', new Blob([content]), name);
  return form;
};

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

const send = async (
  to: Toys,
  body: NonNullable<RequestInit['body']>,
  headers: Readonly<Record<string, string>> = OPERATOR,
): Promise<Answer> => {
  const response = await fetch(`${to.origin}/documents`, {
    method: 'POST',
    body,
    headers,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
  return {
    status: response.status,
    location: response.headers.get('location'),
    body: (await response.json()) as Answer['body'],
  };
};

/** What is kept of uploads that are under way. */
const incoming = (): readonly string[] => {
  try {
    return readdirSync(join(home, 'archive', 'incoming'));
  } catch {
    return [];
  }
};
const files = (): Promise<readonly { name: string; state: string }[]> =>
  graph.rows('select name, state from evidence.ingest_file order by id');

describe.each([
  ['in the gateway’s process', near],
  ['behind a URL', far],
])('an upload, the door %s', (_, toys) => {
  test('is stored and queued before it is acknowledged, and told file by file as it is read', async () => {
    const zip = zipSync({
      'a.txt': strToU8(textOf(3)),
      'b.txt': strToU8('!E_MALFORMED'),
      'c.zip': zipSync({ 'd.txt': strToU8(textOf(4)) }),
    });
    const form = formOf({ 'one.txt': textOf(1), 'two.txt': textOf(2), 'all.zip': zip, 'again.txt': textOf(1) });
    const answer = await send(toys(), form);
    expect(answer).toMatchObject({ status: 202, location: expect.stringMatching(/^\/runs\/[\w-]+$/) });
    expect(answer.body['skipped']).toEqual([{ name: 'all.zip/c.zip', reason: 'nested-archive' }]);
    // No worker runs yet: what is acknowledged is rows and bytes.
    expect(await files()).toEqual([
      { name: 'one.txt', state: 'QUEUED' },
      { name: 'two.txt', state: 'QUEUED' },
      { name: 'all.zip/a.txt', state: 'QUEUED' },
      { name: 'all.zip/b.txt', state: 'QUEUED' },
      { name: 'again.txt', state: 'QUEUED' },
    ]);
    expect(incoming()).toEqual([]);
    const run = `${toys().origin}${answer.location}`;
    expect(await (await fetch(run)).json()).toMatchObject({ state: 'RUNNING', counts: { QUEUED: 5 }, files: [] });

    const following = listen(`${run}/events`);
    const worker = await startWorker({ database: graph.url, home, pipeline: plainPipeline(), jobs: 1 });
    const heard = await following.finally(() => worker.stop());
    const told = heard
      .filter(({ event }) => event === 'file')
      .map(({ data }) => `${String(data['name'])} ${String(data['state'])}`);
    expect([...told].sort()).toEqual([
      'again.txt DUPLICATE_OF',
      'all.zip/a.txt DONE',
      'all.zip/b.txt FAILED',
      'one.txt DONE',
      'two.txt DONE',
    ]);
    expect(heard.at(-1)).toMatchObject({ event: 'end', data: { counts: { DONE: 3, FAILED: 1, DUPLICATE_OF: 1 } } });
    expect(await (await fetch(run)).json()).toMatchObject({
      state: 'DONE',
      files: expect.arrayContaining([
        expect.objectContaining({ name: 'all.zip/b.txt', code: 'E_MALFORMED', nextStep: expect.any(String) }),
      ]),
    });

    // Whoever was cut off hears the rest, each once, and nothing twice.
    const [first, second] = await listen(`${run}/events`, null, 2);
    const rest = await listen(`${run}/events`, second?.id);
    const names = [first, second, ...rest].map((one) => one?.data['name']);
    expect(names.slice(0, 5).sort()).toEqual(['again.txt', 'all.zip/a.txt', 'all.zip/b.txt', 'one.txt', 'two.txt']);
    expect(rest.at(-1)?.event).toBe('end');
    expect((await fetch(`${run}/events`, { headers: { 'last-event-id': 'end' } })).status).toBe(204);
  });

  test('what failed in a run is read again as a run of its own, for an operator', async () => {
    const sent = await send(toys(), formOf({ 'good.txt': textOf(1), 'bad.txt': '!E_MALFORMED', 'empty.txt': '' }));
    const worker = await startWorker({ database: graph.url, home, pipeline: plainPipeline(), jobs: 1 });
    await listen(`${toys().origin}${sent.location}/events`).finally(() => worker.stop());
    const again = async (headers: Readonly<Record<string, string>>): Promise<Answer> => {
      const response = await fetch(`${toys().origin}${sent.location}/retry`, { method: 'POST', headers });
      const body = (await response.json()) as Answer['body'];
      return { status: response.status, location: response.headers.get('location'), body };
    };
    expect(await again({ authorization: 'Bearer analyst' })).toMatchObject({ status: 403 });
    // Two at once: one of them queues it.
    const both = await Promise.all([again(OPERATOR), again(OPERATOR)]);
    const [answer, late] = both.toSorted((a, b) => a.status - b.status) as [Answer, Answer];
    expect(late.status).toBe(409);
    expect(answer).toMatchObject({ status: 202, location: expect.stringMatching(/^\/runs\/[\w-]+$/) });
    expect(answer.location).not.toBe(sent.location);
    expect((answer.body['files'] as { name: string }[]).map(({ name }) => name)).toContain('bad.txt');
    expect((answer.body['files'] as { name: string }[]).map(({ name }) => name)).not.toContain('good.txt');
    // They wait already.
    expect(await again(OPERATOR)).toMatchObject({ status: 409, body: { code: 'BAD_USER_INPUT' } });
    const none = await fetch(`${toys().origin}/runs/none/retry`, { method: 'POST', headers: OPERATOR });
    expect(none.status).toBe(404);
  });

  test.each([
    ['nobody', {}, 401, 'UNAUTHENTICATED'],
    ['a reader', { authorization: 'Bearer reader' }, 403, 'FORBIDDEN'],
    ['an analyst', { authorization: 'Bearer analyst' }, 403, 'FORBIDDEN'],
  ])('of %s is refused', async (_who, headers: Readonly<Record<string, string>>, status, code) => {
    expect(await send(toys(), formOf({ 'a.txt': textOf(1) }), headers)).toMatchObject({ status, body: { code } });
    expect([await files(), incoming()]).toEqual([[], []]);
  });

  test('of a file that is too large, or never ends, is refused while it comes', async () => {
    const large = formOf({ 'small.txt': 'x', 'large.txt': 'x'.repeat(MAX_BYTES + 1) });
    const answer = await send(toys(), large);
    expect(answer).toMatchObject({
      status: 413,
      body: { code: 'E_TOO_LARGE', detail: expect.stringContaining('large.txt') },
    });
    let sent = 0;
    const endless = new ReadableStream({
      start: (out) =>
        out.enqueue(Buffer.from('--x\r\ncontent-disposition: form-data; name="f"; filename="e.txt"\r\n\r\n')),
      pull: (out) => {
        sent += 65_536;
        out.enqueue(Buffer.alloc(65_536, 'x'));
      },
    });
    const type = { ...OPERATOR, 'content-type': 'multipart/form-data; boundary=x' };
    expect(await send(toys(), endless, type)).toMatchObject({ status: 413 });
    expect(sent).toBeLessThan(50_000_000);
    expect([await files(), incoming()]).toEqual([[], []]);
  });

  test('that comes too slowly is ended, while others are served', async () => {
    const slow = new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(toys().port, '127.0.0.1', () => {
        socket.write(
          'POST /documents HTTP/1.1\r\nhost: x\r\nauthorization: Bearer operator\r\ncontent-length: 5000\r\n' +
            'content-type: multipart/form-data; boundary=x\r\n\r\n--x\r\n',
        );
        const drip = setInterval(() => socket.write('x'), 200);
        socket.on('close', () => {
          clearInterval(drip);
          resolve(text);
        });
      });
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('error', () => undefined);
    });
    await wait(300);
    expect(await send(toys(), formOf({ 'a.txt': textOf(1) }))).toMatchObject({ status: 202 });
    expect(await slow).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"TIMEOUT"/);
    expect(incoming()).toEqual([]);
  });

  test('that is broken off leaves nothing', async () => {
    const socket = connect(toys().port, '127.0.0.1');
    socket.write(
      'POST /documents HTTP/1.1\r\nhost: x\r\nauthorization: Bearer operator\r\ncontent-length: 5000\r\n' +
        'content-type: multipart/form-data; boundary=x\r\n\r\n--x\r\ncontent-disposition: form-data; name="f"; filename="a"\r\n\r\nx',
    );
    const until = async (there: boolean): Promise<void> => {
      for (let tries = 0; tries < 100 && incoming().length > 0 !== there; tries += 1) await wait(50);
    };
    await until(true);
    expect(incoming()).toHaveLength(1);
    socket.destroy();
    await until(false);
    expect([incoming(), await files()]).toEqual([[], []]);
  });
});

const part = (head: string, content = textOf(1)): string => `--x\r\n${head}\r\n\r\n${content}\r\n`;
const fileHead = (name: string): string => `content-disposition: form-data; name="f"; filename="${name}"`;

test('while too much waits to be read, no more is taken: later, please', async () => {
  const hundred = (name: string): FormData =>
    formOf(
      Object.fromEntries(Array.from({ length: MOST_WAITING / 2 }, (_, n) => [`${name}-${n}.txt`, `${name} ${n}`])),
    );
  for (const name of ['first', 'second']) expect((await send(near(), hundred(name))).status).toBe(202);
  const refused = await fetch(`${near().origin}/documents`, {
    method: 'POST',
    body: hundred('third'),
    headers: OPERATOR,
  });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60']);
  expect(await refused.json()).toMatchObject({ title: expect.any(String), status: 503 });
  expect(await files()).toHaveLength(MOST_WAITING);
  expect(incoming()).toEqual([]);
});

describe('what is no upload is a problem that says so', () => {
  test.each([
    ['no form', 'application/json', '{}', 415],
    ['a form without boundary', 'multipart/form-data', 'x', 415],
    ['a form with an empty boundary', 'multipart/form-data; boundary=', '--\r\n', 400],
    ['no body', 'multipart/form-data; boundary=x', '', 400],
    [
      'a form without a file',
      'multipart/form-data; boundary=x',
      `${part('content-disposition: form-data; name="a"')}--x--\r\n`,
      400,
    ],
    [
      'a file beside a part whose name holds a line break',
      'multipart/form-data; boundary=x',
      `${part(fileHead('a.txt'))}${part('content-disposition: form-data; name="file"; filename*=UTF-8\'\'a%0D%0Ab.txt')}--x--\r\n`,
      400,
    ],
    [
      'a file beside a part that is no form-data',
      'multipart/form-data; boundary="x"',
      `${part(fileHead('a.txt'))}${part('content-type: text/plain')}--x--\r\n`,
      400,
    ],
    ['a form that ends early', 'multipart/form-data; boundary=x', part(fileHead('a.txt')), 400],
    ['another boundary', 'multipart/form-data; boundary=y', `${part(fileHead('a.txt'))}--x--\r\n`, 400],
    [
      'a hundred and one files',
      'multipart/form-data; boundary=x',
      `${part(fileHead('a'), '').repeat(101)}--x--\r\n`,
      413,
    ],
    [
      'a thousand fields',
      'multipart/form-data; boundary=x',
      `${part('content-disposition: form-data; name="a"').repeat(1_000)}--x--\r\n`,
      400,
    ],
  ])('%s', async (_, type, body, status) => {
    const answer = await send(near(), body, { ...OPERATOR, 'content-type': type });
    expect([answer.status, answer.body['status'], answer.body['title']]).toEqual([status, status, expect.any(String)]);
    expect([await files(), incoming()]).toEqual([[], []]);
  });

  test('a boundary of ten thousand signs: in our own words', async () => {
    const type = `multipart/form-data; boundary=${'x'.repeat(10_000)}`;
    const { status, body } = await send(near(), 'x', { ...OPERATOR, 'content-type': type });
    expect([status, body['detail']]).toEqual([400, expect.stringContaining('its boundary')]);
  });

  test('two gigabytes that are only promised', async () => {
    const told = await new Promise<string>((resolve) => {
      const socket = connect(near().port, '127.0.0.1', () =>
        socket.write(
          `POST /documents HTTP/1.1\r\nhost: x\r\nauthorization: Bearer operator\r\ncontent-length: ${2 ** 31}\r\n` +
            'content-type: multipart/form-data; boundary=x\r\n\r\n',
        ),
      );
      socket.once('data', (chunk) => {
        resolve(chunk.toString());
        socket.destroy();
      });
    });
    expect(told).toMatch(/^HTTP\/1\.1 413 /);
  });
});

test.each([
  ['a way out', '../../etc/passwd', 'passwd'],
  ['a way out on Windows', '..\\\\..\\\\boot.ini', 'boot.ini'],
  ['a NUL', 'a\u0000b.txt', 'ab.txt'],
  ['letters from right to left', 'invoice\u202etxt.exe', 'invoicetxt.exe'],
  ['no name', '', 'unnamed'],
  ['a name without end', 'n'.repeat(5_000), 'n'.repeat(500)],
])('a file whose name is %s is kept by its content, and called harmlessly', async (_, name, called) => {
  const answer = await send(near(), `${part(fileHead(name))}--x--\r\n`, {
    ...OPERATOR,
    'content-type': 'multipart/form-data; boundary=x',
  });
  expect(answer).toMatchObject({ status: 202, body: { files: [{ name: called, state: 'QUEUED' }] } });
  const kept = readdirSync(join(home, 'archive'), { recursive: true }).map(String);
  expect(kept.filter((path) => !/^(?:incoming|[0-9a-f]{2}(?:\/[0-9a-f]{62})?)$/.test(path))).toEqual([]);
});

test.each([['/runs/'], ['/runs/no-such-run'], ['/runs/../r/agency/cisa/events'], ['/documents/x']])(
  '%s is not there',
  async (path) => {
    expect((await getAsWritten(near().origin, path)).status).toBe(path.startsWith('/documents') ? 405 : 404);
  },
);
