import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { resolveDatabase, type ResolvedDatabase } from '../../../../subgraphs/runtime/postgres/resolve.ts';
import { temporaryDirectory } from '../../../temporary.ts';

const directory = temporaryDirectory();
/** Most tests share one home: making a data directory takes a second. */
const home = join(directory, 'home');
const stops: (() => Promise<void>)[] = [];

const use = async (at = home): Promise<ResolvedDatabase> => {
  const database = await resolveDatabase({ databaseUrl: null, home: at });
  stops.push(database.stop);
  return database;
};

const ask = async <Row extends pg.QueryResultRow>(url: string, sql: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

const pidFile = (at = home): string => join(at, 'postgres', 'data', 'postmaster.pid');
const serverOf = (at = home): number => Number.parseInt(readFileSync(pidFile(at), 'utf8'), 10);

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** The process ends in time: its last act and its end are two moments. */
const gone = async (pid: number): Promise<void> => {
  for (let waited = 0; runs(pid) && waited < 60_000; waited += 10) await sleep(10);
  expect(runs(pid)).toBe(false);
};

/** A process of its own that uses the database. */
const startUser = async (): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('user.ts', import.meta.url)), home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

describe('the embedded server', () => {
  test('is made, answers pg and TypeORM, and is gone after its only user', async () => {
    const { url, stop } = await use();
    const [row] = await ask<{ version: number; encoding: string }>(
      url,
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`,
    );
    expect(row).toEqual({ version: 18, encoding: 'UTF8' });
    const source = await new DataSource({ type: 'postgres', url, installExtensions: false }).initialize();
    expect(await source.query('select 1 as one')).toEqual([{ one: 1 }]);
    await source.destroy();
    const pid = serverOf();
    await stop();
    await gone(pid);
    expect(existsSync(pidFile())).toBe(false);
  });

  test('is made though Ctrl-C comes meanwhile: what becomes of it is for the process that has it made', async () => {
    const at = join(directory, 'interrupted');
    const user = fileURLToPath(new URL('user.ts', import.meta.url));
    // As a shell starts it: in a group of its own, all of which Ctrl-C reaches.
    const child = spawn(process.execPath, ['--import', 'data:text/javascript,process.on("SIGINT",()=>{})', user, at], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const told = Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    const base = join(at, 'postgres');
    const isBeingMade = () => existsSync(base) && readdirSync(base).some((name) => name.startsWith('data.'));
    while (!isBeingMade()) await sleep(5);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(String(await told)).toContain('postgres');
    await kill(child);
    await (await use(at)).stop();
  });

  test('listens on no port', async () => {
    const { url } = await use();
    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  });

  test('is joined by a second user, and stops with the last, whoever leaves first', async () => {
    const first = await use();
    const pid = serverOf();
    const second = await use();
    expect(second.url).toBe(first.url);
    expect(serverOf()).toBe(pid);
    await first.stop();
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    await gone(pid);
  });

  test('outlives a user that was killed, and is joined and stopped by the next', async () => {
    const user = await startUser();
    const pid = serverOf();
    await kill(user);
    expect(runs(pid)).toBe(true);
    const next = await use();
    expect(serverOf()).toBe(pid);
    await next.stop();
    await gone(pid);
  });

  test('is started again by its user when it was killed, with all that it acknowledged', async () => {
    const { url } = await use();
    await ask(url, 'create table kept (value int)');
    await ask(url, 'insert into kept values (1)');
    const pid = serverOf();
    process.kill(pid, 'SIGKILL');
    const rows = await answerOf(() => ask(url, 'select value from kept'));
    expect(rows).toEqual([{ value: 1 }]);
    expect(serverOf()).not.toBe(pid);
  });

  test('starts after user and server were killed, though another program has the id by now', async () => {
    const user = await startUser();
    const text = readFileSync(pidFile(), 'utf8');
    const pid = serverOf();
    await kill(user);
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    writeFileSync(pidFile(), text.replace(/^\d+/, String(process.pid)));
    const { url } = await use();
    expect(await ask(url, 'select value from kept')).toEqual([{ value: 1 }]);
  });

  test('is one, if four start it at once in a new home whose path is longer than a socket may be', async () => {
    const far = join(directory, 'x'.repeat(100));
    const all = await Promise.all([use(far), use(far), use(far), use(far)]);
    const url = all[0].url;
    expect(all.map((each) => each.url)).toEqual([url, url, url, url]);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    for (const { stop } of all) await stop();
    rmSync(socketOf(url), { recursive: true });
  });
});

const socketOf = (url: string): string => new URLSearchParams(url.slice(url.indexOf('?'))).get('host') ?? '';

/** What the question gives in the end, within ten seconds. */
const answerOf = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await question();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
};

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('as root', () => {
  test('the server is not root', async () => {
    await use();
    expect(readFileSync(`/proc/${serverOf()}/status`, 'utf8')).not.toMatch(/^Uid:\t0/m);
  });

  test('a home that nobody else may enter is served from /var/lib/recital', async () => {
    const closed = join(directory, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o700);
    const { url, stop } = await use(join(closed, 'home'));
    const socket = socketOf(url);
    expect(socket).toMatch(/^\/var\/lib\/recital\/[0-9a-f]{16}\/socket$/);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
    rmSync(join(socket, '..'), { recursive: true });
  });
});

test.each([
  ['a quotation mark', 'a"b'],
  ['a variable', 'a$HOME'],
  ['a command', 'a`touch ran`b'],
  ['another command', 'a$(touch ran)b'],
  ['a line break', 'a\nb'],
])('a home whose path a shell would read as %s is refused, and nothing is run', async (_, name) => {
  await expect(use(join(directory, name))).rejects.toMatchObject({
    code: 'E_DATABASE',
    message: expect.stringContaining('set RECITAL_HOME to another'),
  });
  expect(existsSync('ran')).toBe(false);
});

test('a home with any other sign in its path is as good as another', async () => {
  const { url } = await use(join(directory, "a 'b'; (c) & é*?"));
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

describe('DATABASE_URL', () => {
  test('is used as it is, and its server is not ours to stop', async () => {
    const { url } = await use();
    const resolved = await resolveDatabase({ databaseUrl: url, home: join(directory, 'unused') });
    expect(resolved.url).toBe(url);
    await resolved.stop();
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(directory, 'unused'))).toBe(false);
  });

  test('that does not answer is an error that names the place, and not the password', async () => {
    const asked = resolveDatabase({ databaseUrl: 'postgres://someone:s3cret@127.0.0.1:9/things', home });
    await expect(asked).rejects.toMatchObject({ code: 'E_DATABASE', message: expect.stringContaining('127.0.0.1:9') });
    await expect(asked).rejects.toMatchObject({ message: expect.not.stringContaining('s3cret') });
  });
});
