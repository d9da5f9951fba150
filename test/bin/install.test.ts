/** bin/install.mjs in a folder with one package of its own, so that nothing is fetched. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
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
  cpSync(join(ROOT, 'bin/install.mjs'), join(folder, 'bin/install.mjs'));
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

test('what npm said is shown when it fails, and its code is given on', async () => {
  const description = readFileSync(join(folder, 'package.json'), 'utf8');
  writeFileSync(join(folder, 'package.json'), description.replace('leaf-1.0.0.tgz', 'gone.tgz'));
  const { code, output } = await install();
  writeFileSync(join(folder, 'package.json'), description);
  expect(code).not.toBe(0);
  expect(output).toMatch(/gone\.tgz[^]*npm ci failed/);
});
