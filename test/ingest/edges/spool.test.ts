/** What archives that come together may unpack to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { openSpool, type Received } from '../../../ingest/edges/spool.ts';
import type { Room } from '../../../ingest/edges/unpack.ts';
import type { Walked } from '../../../ingest/edges/walk.ts';
import { temporaryDirectory } from '../../temporary.ts';

const root = temporaryDirectory();
mkdirSync(join(root, 'given'));
const zip = (name: string, files: number, bytes: number): Received => {
  const location = join(root, 'given', name);
  const entries = Array.from({ length: files }, (_, n) => [`${n}.txt`, Buffer.alloc(bytes, 'x')] as const);
  writeFileSync(location, zipSync(Object.fromEntries(entries)));
  return { name, location };
};

const given = async (received: readonly Received[], room: Room): Promise<readonly string[]> => {
  const options = { archive: join(root, 'archive'), maxBytes: 1_000_000, stdin: Readable.from([]) };
  const spool = openSpool({ ...options, roomOf: () => ({ ...room }) });
  const walked: Walked[] = [];
  for await (const found of spool.given(received)) walked.push(found);
  await spool.clear();
  return walked.map((found) => (found.kind === 'refused' ? `${found.path}: ${found.error.code}` : found.path));
};

test.each<readonly [string, Room, readonly Received[], readonly string[]]>([
  [
    'bytes',
    { bytes: 1_000, files: 100 },
    [zip('a.zip', 1, 600), zip('b.zip', 1, 600), zip('c.zip', 1, 600)],
    ['a.zip/0.txt', 'b.zip: E_TOO_LARGE', 'c.zip: E_TOO_LARGE'],
  ],
  [
    'files',
    { bytes: 1_000, files: 3 },
    [zip('d.zip', 2, 1), zip('e.zip', 2, 1)],
    ['d.zip/0.txt', 'd.zip/1.txt', 'e.zip: E_TOO_LARGE'],
  ],
  [
    'none too many',
    { bytes: 1_000, files: 3 },
    [zip('f.zip', 1, 400), zip('g.zip', 2, 300)],
    ['f.zip/0.txt', 'g.zip/0.txt', 'g.zip/1.txt'],
  ],
])('the archives of one upload share their room: %s', async (_, room, received, expected) => {
  expect(await given(received, room)).toEqual(expected);
});
