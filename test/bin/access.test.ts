import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { guardsOf } from '../../bin/access.ts';
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
