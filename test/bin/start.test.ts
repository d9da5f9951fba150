/** `npm start` as a whole: from an empty home to answers, again, beside another, and to its end. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { ask } from '../../bin/ask.ts';
import { temporaryDirectory } from '../temporary.ts';
import { endProcesses, run, runs, type Running } from './processes.ts';

afterEach(endProcesses);

const folder = temporaryDirectory();
const home = join(folder, 'home');
const pidFile = join(home, 'postgres/data/postmaster.pid');

const start = (environment: Readonly<Record<string, string>> = {}): Running =>
  run(['bin/node24.mjs', 'bin/start.ts'], { environment: { RECITAL_HOME: home, PORT: '0', ...environment } });
const ready = async ({ printed }: Running): Promise<string> =>
  (await printed(/^ready (http:\/\/127\.0\.0\.1:\d+\/graphql)$/m))[1] ?? '';
const stop = async ({ child, ended }: Running, signal: NodeJS.Signals = 'SIGINT') => {
  child.kill(signal);
  return ended;
};
/** 0 in the moment between one server's file and the next one's. */
const server = (): number => (existsSync(pidFile) ? Number.parseInt(readFileSync(pidFile, 'utf8'), 10) : 0);
const numbers = (url: string): Promise<unknown> =>
  ask(url, '{ instruments(first: 50, filter: { kind: [EXECUTIVE_ORDER] }) { nodes { number } } }');

test('an empty home becomes a graph that answers; a second start reads nothing anew; Ctrl-C leaves nothing running', async () => {
  const first = start();
  const answer = await numbers(await ready(first));
  expect(JSON.stringify(answer)).toContain('99002');
  expect(first.output()).toMatch(/\d+ files in .* s: \d+ done/);
  expect(first.output()).not.toMatch(/failed/);
  // What it says to paste answers, pasted.
  const [pasted = 'false'] = /curl -s .*\n.*'$/m.exec(first.output()) ?? [];
  expect(execFileSync('sh', ['-c', pasted]).toString()).toMatch(/^\{"data":\{"instruments":\{"nodes":\[\{"number":/);
  const tokenFile = join(home, 'admin.token');
  const token = readFileSync(tokenFile, 'utf8').trim();
  expect(token).toMatch(/^recital_[\w-]{43}$/);
  expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
  expect(first.output()).toContain(tokenFile);
  expect(first.output()).not.toContain(token);
  const pid = server();
  expect(await stop(first)).toMatchObject({ code: 0 });
  expect(runs(pid)).toBe(false);
  expect(existsSync(pidFile)).toBe(false);

  const second = start();
  expect(await numbers(await ready(second))).toEqual(answer);
  expect(second.output()).toMatch(/files in .* s: \d+ unchanged/);
  expect(second.output()).not.toMatch(/\d done/);
  expect(readFileSync(tokenFile, 'utf8').trim()).toBe(token);
  expect(await stop(second, 'SIGTERM')).toMatchObject({ code: 0 });
});

test('two on one home share its database, and the one that stays is not harmed by the one that ends', async () => {
  const first = start();
  await ready(first);
  const pid = server();
  const second = start();
  const url = await ready(second);
  expect(server()).toBe(pid);
  await stop(first);
  expect(JSON.stringify(await numbers(url))).toContain('99002');
  await stop(second);
  expect(existsSync(pidFile)).toBe(false);
});

test('where only registered queries are answered, it starts all the same, and answers them', async () => {
  const query = '{ agency(id: "agency/cisa") { acronym } }';
  const documentId = createHash('sha256').update(query).digest('hex');
  const file = join(folder, 'queries.json');
  writeFileSync(file, JSON.stringify({ [documentId]: query }));
  const running = start({ RECITAL_TRUSTED_DOCUMENTS: 'enforce', RECITAL_TRUSTED_DOCUMENTS_FILE: file });
  const url = await ready(running);
  expect(running.output()).toContain(file);
  const answered = async (body: object): Promise<unknown> =>
    (
      await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    ).json();
  // The second time, and the third, by another way (`gateway/again.ts`).
  for (let times = 0; times < 3; times += 1)
    expect(await answered({ documentId })).toMatchObject({ data: { agency: { acronym: 'CISA' } } });
  const other = { query: '{ agency(id: "agency/nsa") { acronym } }' };
  expect(await answered(other)).toMatchObject({ errors: [{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }] });
  await stop(running);
});

test('a database that is killed is soon back, with all that it had', async () => {
  const running = start();
  const url = await ready(running);
  const before = await numbers(url);
  const killed = server();
  process.kill(killed, 'SIGKILL');
  const deadline = Date.now() + 60_000;
  // What was connected may answer for a moment more; the question is when the next server does.
  while (server() === killed && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server()).not.toBe(killed);
  const asked = async (): Promise<unknown> => {
    try {
      return await numbers(url);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return asked();
    }
  };
  expect(await asked()).toEqual(before);
  expect(await stop(running)).toMatchObject({ code: 0 });
});

test('a port that is taken is told, with what to do, and nothing is left running', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const { code, output } = await start({ PORT: String(port) }).ended.finally(() => holder.close());
  expect(code).toBe(1);
  expect(output).toContain(`recital: Port ${port} of 127.0.0.1 is taken: stop what holds it, or set PORT`);
  expect(output).not.toContain('ready');
  expect(existsSync(pidFile)).toBe(false);
});

test('Ctrl-C before it is ready ends it as a shell would', async () => {
  const running = start();
  while (!existsSync(pidFile)) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await stop(running)).toMatchObject({ code: 130, output: expect.not.stringContaining('ready') });
  expect(existsSync(pidFile)).toBe(false);
});

test.each([
  ['a setting that cannot be used', { PORT: 'soon' }, 2, 'PORT must be a port number'],
  ['a database that does not answer', { DATABASE_URL: 'postgres://127.0.0.1:9/x' }, 5, '127.0.0.1:9'],
])('%s is told', async (_, environment, code, message) => {
  expect(await start(environment).ended).toMatchObject({ code, output: expect.stringContaining(message) });
});

test('a launcher that is killed takes all with it', async () => {
  const running = start();
  await ready(running);
  const pid = server();
  running.child.kill('SIGKILL');
  for (let waited = 0; runs(pid) && waited < 60_000; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(runs(pid)).toBe(false);
});
