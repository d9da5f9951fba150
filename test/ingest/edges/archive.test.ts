import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import {
  archiveFile,
  archivePath,
  archiveStream,
  isArchived,
  readArchived,
  readContents,
  readWhole,
  storageFault,
} from '../../../ingest/edges/archive.ts';
import { temporaryDirectory } from '../../temporary.ts';

const root = temporaryDirectory();
const archive = join(root, 'archive');
const file = join(root, 'order.txt');
/** No two parts of it are alike. */
const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => `Sec. ${String(index).padStart(5)}`).join(''));
const sha256 = createHash('sha256').update(bytes).digest('hex');
writeFileSync(file, bytes);
symlinkSync(file, join(root, 'link'));

const LIMIT = 1_000_000;

describe('the archive', () => {
  test('keeps the bytes under their hash, and nothing else', async () => {
    expect(await isArchived(archive, sha256)).toBe(false);
    expect(await archiveFile(archive, file, LIMIT)).toEqual({ sha256, bytes: bytes.length });
    expect(await isArchived(archive, sha256)).toBe(true);
    expect(Buffer.from(await readArchived(archive, sha256)).equals(bytes)).toBe(true);
    expect(readdirSync(join(archive, 'incoming'))).toEqual([]);
  });

  test('gives all bytes of a file that is read in several parts', async () => {
    expect(Buffer.from(await readWhole(file, LIMIT)).equals(bytes)).toBe(true);
  });

  test('flushes a new file, its folder, and the folder’s own entry', async () => {
    const flushed: string[] = [];
    const handle = await open(file);
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const { sync } = prototype;
    prototype.sync = async function (this: FileHandle) {
      flushed.push(readlinkSync(`/proc/self/fd/${this.fd}`));
      return sync.call(this);
    };
    try {
      const fresh = join(root, 'fresh');
      const { sha256: hash } = await archiveFile(fresh, file, LIMIT);
      expect(flushed).toEqual([expect.stringContaining(join(fresh, 'incoming')), join(fresh, hash.slice(0, 2)), fresh]);
      flushed.length = 0;
      await archiveFile(fresh, file, LIMIT);
      expect(flushed).not.toContain(fresh);
    } finally {
      prototype.sync = sync;
    }
  });

  test.each([
    ['itself', 'one', []],
    ['its folder for what comes in', 'two/incoming', ['two']],
    ['the folder of a hash', `three/${sha256.slice(0, 2)}`, ['three']],
  ])('that cannot be written, since %s is none, is no fault of a document', async (_, obstacle, folders) => {
    for (const folder of folders) mkdirSync(join(root, folder));
    writeFileSync(join(root, obstacle), '');
    const [blocked = ''] = obstacle.split('/');
    const refusal = { code: 'E_ARCHIVE', message: expect.not.stringContaining(root) };
    await expect(archiveFile(join(root, blocked), file, LIMIT)).rejects.toMatchObject(refusal);
    await expect(archiveStream(join(root, blocked), Readable.from([bytes]))).rejects.toMatchObject(refusal);
    await expect(archiveFile(join(root, blocked), join(root, 'gone'), LIMIT)).rejects.toHaveProperty('code');
  });

  test('a connection that is not allowed is no fault of the archive', () => {
    const refused = Object.assign(new Error('connect EPERM'), { code: 'EPERM', syscall: 'connect' });
    expect(storageFault(refused)).toBe(refused);
  });

  test('many copies at once are one', async () => {
    await Promise.all(Array.from({ length: 8 }, () => archiveFile(archive, file, LIMIT)));
    expect(readdirSync(join(archive, sha256.slice(0, 2)))).toEqual([sha256.slice(2)]);
    expect(readdirSync(join(archive, 'incoming'))).toEqual([]);
  });

  test.each([
    ['a file over the limit', file, 1_000, 'E_TOO_LARGE'],
    ['a link', join(root, 'link'), LIMIT, 'E_NOT_REGULAR'],
    ['a folder', root, LIMIT, 'E_NOT_REGULAR'],
    ['a file that is gone', join(root, 'gone'), LIMIT, 'E_UNREADABLE'],
  ])('%s is refused, and leaves nothing behind', async (_, location, limit, code) => {
    await expect(readContents(location, limit)).rejects.toMatchObject({ code });
    await expect(archiveFile(archive, location, limit)).rejects.toMatchObject({ code });
    expect(readdirSync(join(archive, 'incoming'))).toEqual([]);
  });

  test('bytes that were changed, or are gone, are not read as if they were the document', async () => {
    const place = archivePath(archive, sha256);
    chmodSync(place, 0o600);
    writeFileSync(place, 'something else');
    await expect(readArchived(archive, sha256)).rejects.toMatchObject({ code: 'E_UNREADABLE' });
    await expect(readArchived(archive, 'ab'.repeat(32))).rejects.toMatchObject({ code: 'E_UNREADABLE' });
  });
});
