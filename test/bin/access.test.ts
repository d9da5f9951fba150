import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { administratorOf, guardsOf } from '../../bin/access.ts';
import { ConfigError, readConfig } from '../../subgraphs/runtime/config.ts';
import { temporaryDirectory } from '../temporary.ts';

const folder = temporaryDirectory();
const fileOf = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const guards = (file: string) =>
  guardsOf(readConfig({ RECITAL_TRUSTED_DOCUMENTS: 'enforce', RECITAL_TRUSTED_DOCUMENTS_FILE: file }));

test('registered queries are read from their file', () => {
  const query = '{ __typename }';
  const registered = { [createHash('sha256').update(query).digest('hex')]: query };
  expect(guards(fileOf('good.json', JSON.stringify(registered))).documents).toEqual({ mode: 'enforce', registered });
});

test.each([
  ['is not there', join(folder, 'nowhere.json')],
  ['is no JSON', fileOf('text.json', 'query')],
  ['is a list', fileOf('list.json', '["{ __typename }"]')],
  ['holds another query than the hash says', fileOf('other.json', JSON.stringify({ ['0'.repeat(64)]: '{ id }' }))],
])('a file of registered queries that %s is refused by the name of its setting', (_, file) => {
  expect(() => guards(file)).toThrow(ConfigError);
  expect(() => guards(file)).toThrow(/^RECITAL_TRUSTED_DOCUMENTS_FILE: /);
});

describe("the administrator's token", () => {
  const homeWith = (name: string, token: string): string => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'admin.token'), token);
    return join(folder, name);
  };

  test('is one, whole and for this user alone, however many start at once', async () => {
    const home = join(folder, 'new');
    const made = await Promise.all([1, 2, 3, 4].map(() => administratorOf(home)));
    expect(new Set(made.map(({ token }) => token)).size).toBe(1);
    expect(readFileSync(join(home, 'admin.token'), 'utf8')).toBe(`${made[0]?.token}\n`);
    expect(statSync(join(home, 'admin.token')).mode & 0o777).toBe(0o600);
    expect(readdirSync(home)).toEqual(['admin.token']);
  });

  test.each([
    ['nothing', ''],
    ['a line break', '\n'],
    ['what no header carries', 'two words'],
    ['bytes', '\0\0\0'],
  ])('is told by its file where that holds %s', async (name, token) => {
    await expect(administratorOf(homeWith(name, token))).rejects.toThrow(/admin\.token holds no token: take it away/);
  });

  test('is told by its file where that cannot be read', async () => {
    const home = join(folder, 'folder');
    mkdirSync(join(home, 'admin.token'), { recursive: true });
    await expect(administratorOf(home)).rejects.toThrow(ConfigError);
    await expect(administratorOf(home)).rejects.toThrow(/admin\.token cannot be read or written \(EISDIR\)/);
  });
});
