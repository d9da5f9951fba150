/** bin/install.mjs in a folder with one package of its own, so that nothing is fetched. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../temporary.ts';
import { ROOT, endProcesses, run, type Ended } from './processes.ts';

afterEach(endProcesses);

const folder = join(temporaryDirectory(), 'a clone');
const modules = join(folder, 'node_modules');
const install = (): Promise<Ended> => run(['bin/install.mjs'], { cwd: folder }).ended;
const npm = (cwd: string, ...args: readonly string[]): void =>
  void execFileSync('npm', [...args, '--loglevel=silent'], { cwd, stdio: 'ignore' });
const write = (path: string, value: unknown): void => writeFileSync(join(folder, path), JSON.stringify(value));

beforeAll(() => {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  mkdirSync(join(folder, 'leaf'));
  for (const file of ['install.mjs', 'port.mjs']) cpSync(join(ROOT, 'bin', file), join(folder, 'bin', file));
  write('leaf/package.json', { name: 'leaf', version: '1.0.0' });
  npm(join(folder, 'leaf'), 'pack', '--pack-destination', folder);
  write('package.json', { name: 'tree', version: '1.0.0', dependencies: { leaf: 'file:leaf-1.0.0.tgz' } });
  npm(folder, 'install', '--package-lock-only');
});

beforeEach(() => rmSync(modules, { recursive: true, force: true }));

test('installs what is missing, and then has nothing to say or do', async () => {
  expect(await install()).toMatchObject({ code: 0, output: expect.stringContaining('nothing is installed yet') });
  expect(existsSync(join(modules, 'leaf/package.json'))).toBe(true);
  const { ino } = statSync(join(modules, 'leaf'));
  expect(await install()).toEqual({ code: 0, signal: null, output: '' });
  expect(statSync(join(modules, 'leaf')).ino).toBe(ino);
});

test.each([
  ['another version', { version: '0.9.0' }, 'leaf is 0.9.0, not 1.0.0'],
  ['a package of another system', { version: '1.0.0', os: ['plan9'] }, 'leaf is for plan9'],
])('%s is installed anew', async (_, leaf, why) => {
  mkdirSync(modules);
  write('node_modules/.package-lock.json', { packages: { 'node_modules/leaf': leaf } });
  expect(await install()).toMatchObject({ code: 0, output: expect.stringContaining(why) });
  expect((await install()).output).toBe('');
});

test('an install that was killed half way is done again', async () => {
  await install();
  // npm writes this file last.
  rmSync(join(modules, '.package-lock.json'));
  expect(await install()).toMatchObject({ code: 0, output: expect.stringContaining('nothing is installed yet') });
});

test('of two at once one installs, and the other waits for it', async () => {
  const [one, other] = await Promise.all([install(), install()]);
  expect([one.code, other.code]).toEqual([0, 0]);
  expect(`${one.output}${other.output}`.match(/installing packages/g)).toHaveLength(1);
});

test('the lock of a process that was killed is no obstacle', async () => {
  const { child, ended } = run(['-e', '']);
  await ended;
  writeFileSync(join(folder, '.install.lock'), String(child.pid));
  expect(await install()).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, '.install.lock'))).toBe(false);
});

describe('before a start', () => {
  const home = join(folder, 'home');
  const prestart = (environment: Readonly<Record<string, string>>): Promise<Ended> =>
    run(['bin/install.mjs'], {
      cwd: folder,
      environment: { npm_lifecycle_event: 'prestart', RECITAL_HOME: home, PORT: '', HOST: '', ...environment },
    }).ended;
  let server: Server;
  let port = '';
  beforeAll(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = String((server.address() as AddressInfo).port);
    mkdirSync(home, { recursive: true });
  });
  afterAll(() => void server.close());
  afterEach(() => rmSync(join(home, 'settings.env'), { force: true }));

  test('a port that is taken is told before anything is installed', async () => {
    expect(await prestart({ PORT: port })).toMatchObject({
      code: 1,
      output: `recital: Port ${port} of 127.0.0.1 is taken: stop what holds it, or set PORT to another.\n`,
    });
    writeFileSync(join(home, 'settings.env'), `# mine\nPORT=${port}\n`);
    expect(await prestart({})).toMatchObject({ code: 1, output: expect.stringContaining(`Port ${port} `) });
    expect(existsSync(modules)).toBe(false);
  });

  test.each([
    ['any free port', '0'],
    ['what is no port', 'lamp'],
    ['more than a port', '70000'],
  ])('%s is no fault of the installation', async (_, text) => {
    writeFileSync(join(home, 'settings.env'), `PORT=${port}\n`);
    expect(await prestart({ PORT: text })).toMatchObject({ code: 0 });
  });
});

test('what npm said is shown when it fails, and its code is given on', async () => {
  const description = readFileSync(join(folder, 'package.json'), 'utf8');
  writeFileSync(join(folder, 'package.json'), description.replace('leaf-1.0.0.tgz', 'gone.tgz'));
  const { code, output } = await install();
  writeFileSync(join(folder, 'package.json'), description);
  expect(code).not.toBe(0);
  expect(output).toMatch(/gone\.tgz[^]*npm ci failed/);
});
