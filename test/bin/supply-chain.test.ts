/** What Recital is built on: pinned, explained, under licences that were judged, and installed without running anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isUsable, readLockfile, type Locked } from '../../bin/licences.ts';

const ROOT = join(import.meta.dirname, '../..');
const description = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Readonly<
  Record<'dependencies' | 'optionalDependencies' | 'devDependencies' | 'overrides', Readonly<Record<string, string>>>
> & { readonly allowScripts: Readonly<Record<string, boolean>> };
const { dependencies, optionalDependencies, devDependencies, overrides, allowScripts } = description;
const direct = { ...dependencies, ...optionalDependencies, ...devDependencies };
const locked = readLockfile();

interface Line {
  readonly names: readonly string[];
  /** Null in the table of what only development needs. */
  readonly licence: string | null;
}

/** The rows of the page's tables. */
const lines: readonly Line[] = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, first = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const names = [...first.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    // A row ends with a bar, behind which is nothing: three cells are left where there is a licence.
    return { names, licence: cells.length === 3 ? (cells[0] ?? null) : null };
  });

/** `@types/*` is every package of that scope. */
const names = (written: string, name: string): boolean =>
  written.endsWith('/*') ? name.startsWith(written.slice(0, -1)) : written === name;

describe('docs/dependencies.md', () => {
  test.each(Object.keys(direct))('says why %s', (name) => {
    expect(lines.filter((line) => line.names.some((written) => names(written, name)))).toHaveLength(1);
  });

  test('speaks of nothing else', () => {
    const written = lines.flatMap((line) => line.names);
    expect(written.filter((one) => !Object.keys(direct).some((name) => names(one, name)))).toEqual([]);
  });

  test('names the licences that the packages name', () => {
    const used = locked.filter(({ name, version }) => direct[name] === version);
    const wrong = lines.flatMap(({ names: written, licence: said }) =>
      used.filter(({ name, licence }) => written.some((one) => names(one, name)) && said?.includes(licence) === false),
    );
    expect(wrong.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });
});

describe('what is installed', () => {
  test.each(Object.entries({ ...direct, ...overrides }))('%s is pinned: %s', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });

  test('is under licences that were judged', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter((one) => !isUsable(one)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  test('comes from whatever registry npm is set to, and from nowhere else', () => {
    expect(locked.filter(({ resolved }) => resolved !== null)).toEqual([]);
  });

  test('runs nothing while it is installed', () => {
    const scripts = [...new Set(locked.filter(({ hasScript }) => hasScript).map(({ name }) => name))];
    expect(scripts.filter((name) => allowScripts[name] !== false)).toEqual([]);
    expect(Object.keys(allowScripts).filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

test.each<readonly [licence: string, dev: boolean, usable: boolean]>([
  ['MIT', false, true],
  ['(MIT OR GPL-3.0)', false, true],
  ['(MIT AND GPL-3.0)', false, false],
  ['MPL-2.0', true, true],
  ['MPL-2.0', false, false],
  ['AGPL-3.0', true, false],
  ['none named', false, false],
])('%s, for development only: %s, is usable: %s', (licence, dev, usable) => {
  const one: Locked = { name: 'fox', version: '1.0.0', licence, dev, hasScript: false, resolved: null };
  expect(isUsable(one)).toBe(usable);
});
