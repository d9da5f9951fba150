import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { walk, type Walked } from '../../../ingest/edges/walk.ts';
import { temporaryDirectory } from '../../temporary.ts';

const root = temporaryDirectory();
const at = (...path: string[]): string => join(root, ...path);
mkdirSync(at('orders', 'old'), { recursive: true });
mkdirSync(at('orders', '.git'));
for (const file of ['b.txt', 'a.md', 'old/c.txt', '.git/config', '.DS_Store', 'odd [1].txt'])
  writeFileSync(at('orders', file), file);
symlinkSync(at('orders', 'a.md'), at('orders', 'link.md'));
symlinkSync(at('orders'), at('orders', 'old', 'loop'));
symlinkSync(at('nowhere'), at('orders', 'broken'));
symlinkSync(at('orders'), at('alias'));
symlinkSync(at('itself'), at('itself'));
execFileSync('mkfifo', [at('orders', 'pipe')]);

const told = (found: Walked): string =>
  found.kind === 'file'
    ? found.name
    : `${found.kind} ${found.path}${found.kind === 'skipped' ? ` ${found.reason}` : ''}`;

const walked = async (inputs: readonly string[], from = root): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const one of walk(inputs, from)) found.push(told(one));
  return found;
};

const WHOLE = [
  'skipped orders/.DS_Store hidden',
  'skipped orders/.git hidden',
  'orders/a.md',
  'orders/b.txt',
  'skipped orders/broken not-regular',
  'skipped orders/link.md not-regular',
  'orders/odd [1].txt',
  'orders/old/c.txt',
  'skipped orders/old/loop not-regular',
  'skipped orders/pipe not-regular',
];

test.each([
  ['a folder, by name, with what is passed over', ['orders'], WHOLE],
  ['a file', ['orders/b.txt'], ['orders/b.txt']],
  ['a file whose name looks like a pattern', ['orders/odd [1].txt'], ['orders/odd [1].txt']],
  ['a pattern, without folders', ['orders/**/*.txt'], ['orders/b.txt', 'orders/odd [1].txt', 'orders/old/c.txt']],
  ['a pattern that nothing matches', ['orders/*.pdf'], ['missing orders/*.pdf']],
  ['a name that is not there', ['lost.txt'], ['missing lost.txt']],
  ['what cannot be looked into', ['itself/lost.txt', 'itself/*'], ['refused itself/lost.txt', 'refused itself/*']],
  ['a hidden file that is named itself', ['orders/.DS_Store'], ['orders/.DS_Store']],
  ['a link that is named itself', ['orders/link.md'], ['skipped orders/link.md not-regular']],
  ['a pipe that is named itself', ['orders/pipe'], ['skipped orders/pipe not-regular']],
  ['a link to nothing', ['orders/broken'], ['skipped orders/broken not-regular']],
  ['a folder through a link', ['alias/old'], ['alias/old/c.txt', 'skipped alias/old/loop not-regular']],
  ['several', ['orders/a.md', 'orders/a.md'], ['orders/a.md', 'orders/a.md']],
])('%s', async (_, inputs, expected) => {
  expect(await walked(inputs)).toEqual(expected);
});

test('what lies elsewhere is called by its last segment, so that no name tells where the machine keeps it', async () => {
  expect(await walked([at('orders', 'old')], at('orders', 'old', 'loop'))).toContain('old/c.txt');
  expect(await walked([at('orders', 'b.txt')], '/')).toEqual([at('orders', 'b.txt').slice(1)]);
  expect(await walked(['../orders/b.txt'], at('alias'))).toEqual(['b.txt']);
});

const onLinux = process.platform === 'linux' ? test : test.skip;
onLinux('a name in no UTF-8 is passed over with a reason, and a name with a sign that replaces is none', async () => {
  mkdirSync(at('bytes'));
  writeFileSync(Buffer.concat([Buffer.from(`${at('bytes')}/`), Buffer.from([0xfc, 0x2e, 0x74, 0x78, 0x74])]), 'x');
  writeFileSync(at('bytes', 'a\ufffd.txt'), 'x');
  expect(await walked(['bytes'])).toEqual(['bytes/a\ufffd.txt', 'skipped bytes/\ufffd.txt name-not-utf-8']);
});
