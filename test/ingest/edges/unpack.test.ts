/** What is an archive of documents, and what is one document in an archive. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { isArchive, newRoom, unpack } from '../../../ingest/edges/unpack.ts';
import { temporaryDirectory } from '../../temporary.ts';

const root = temporaryDirectory();
const zip = (...names: readonly string[]): string => {
  const location = join(root, `${names.join('-').replaceAll('/', '+')}.zip`);
  writeFileSync(location, zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')]))));
  return location;
};

test.each<readonly [string, readonly string[]]>([
  ['a Word document', ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']],
  ['one whose list of types has lost its name', ['[Cojtent_Types].xml', '_rels/.rels', 'word/document.xml']],
  ['one of whose names only the text’s is left', ['x', 'y', 'word/document.xml']],
  ['a spreadsheet without a list of types', ['xl/workbook.xml', 'xl/worksheets/sheet1.xml']],
  ['slides', ['[Content_Types].xml', 'ppt/presentation.xml']],
  ['an OpenDocument text', ['mimetype', 'content.xml']],
])('%s is one document', async (_, names) => {
  expect(await isArchive(zip(...names))).toBe(false);
});

test.each<readonly [string, readonly string[]]>([
  ['orders', ['order.xml', 'order.txt']],
  ['a folder called as Word’s', ['word/document.txt', 'word/order.xml']],
  ['a document kept in a folder', ['drafts/word/document.xml']],
])('%s are files of an archive', async (_, names) => {
  expect(await isArchive(zip(...names))).toBe(true);
});

test('entries that claim more than the archive has, or lie over each other, are refused before they are read', async () => {
  const location = zip('first.txt', 'second.txt', 'third.txt');
  const bytes = readFileSync(location);
  const entryAt = (name: string): number => bytes.lastIndexOf(name) - 46;
  bytes.writeUInt32LE(0xfffffff0, entryAt('first.txt') + 20);
  for (const name of ['second.txt', 'third.txt']) {
    bytes.writeUInt32LE(0, entryAt(name) + 42);
    bytes.writeUInt32LE(bytes.length - 10, entryAt(name) + 20);
  }
  writeFileSync(location, bytes);
  const folder = join(root, 'unpacked');
  mkdirSync(folder);
  const found = await unpack(location, folder, 1_000, newRoom());
  expect(found.map((one) => (one.kind === 'refused' ? one.error.message : one.kind))).toEqual([
    'The entry is longer than its archive.',
    'file',
    'The entry lies over others of its archive.',
  ]);
});
