/** What a reader process cannot do: reach the network, write a file, start a program, see a secret. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { spawnNode } from '../../../ingest/edges/isolate/command.ts';
import { reachedFrom } from '../../imports.ts';

const SOCKETS =
  /^(?:node:)?(?:net|tls|https?|http2|dgram|dns|inspector|cluster)(?:\/|$)|^(?:pg|undici|typeorm|pino|@apollo\/.*)$/;

test('nothing that a reader imports opens a socket', () => {
  const files = reachedFrom(['ingest/reader-process.ts']);
  expect(files.length).toBeGreaterThan(100);
  const wrong = files.flatMap(({ path, imports, reaches }) => [
    ...imports.filter(({ to, typeOnly }) => !typeOnly && SOCKETS.test(to)).map(({ to }) => `${path} imports ${to}`),
    ...reaches.filter((name) => name === 'fetch').map((name) => `${path} uses ${name}`),
  ]);
  expect(wrong).toEqual([]);
});

test('nor could it: every way out is shut', async () => {
  const child = spawnNode(fileURLToPath(new URL('try-doors.ts', import.meta.url)));
  let said = '';
  child.stdio[3]?.on('data', (text: Buffer) => (said += text.toString()));
  await once(child, 'close');
  expect(JSON.parse(said)).toEqual({
    environment: [],
    fetch: 'undefined',
    socket: 'shut',
    builtinSocket: 'shut',
    writeFile: 'ERR_ACCESS_DENIED',
    readPasswords: 'ERR_ACCESS_DENIED',
    program: 'ERR_ACCESS_DENIED',
  });
});
