/** The original bytes of every document, by content hash: whole or not there, and never changed. */
import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CodedError } from '../../schema/domain/codes.ts';
import { makeFolder } from '../../subgraphs/runtime/config/home.ts';
import { callOf, errno } from './errno.ts';

export interface Contents {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
}

const CHUNK = 1 << 18;

export const archivePath = (archive: string, sha256: string): string =>
  join(archive, sha256.slice(0, 2), sha256.slice(2));

/**
 * Hash and size of a file, read as a stream. `onChunk` sees every piece.
 * Errors: `E_TOO_LARGE` past `maxBytes`, `E_NOT_REGULAR`, `E_UNREADABLE`.
 */
export const readContents = async (
  location: string,
  maxBytes: number,
  onChunk: (chunk: Uint8Array) => Promise<unknown> = async () => undefined,
): Promise<Contents> => {
  const file = await openRegular(location);
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK);
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK).catch((error: unknown) => {
        throw new CodedError('E_UNREADABLE', `The file could not be read (${errno(error)})`, { cause: error });
      });
      if (bytesRead === 0) return { sha256: hash.digest('hex'), bytes };
      bytes += bytesRead;
      if (bytes > maxBytes) throw new CodedError('E_TOO_LARGE', `The file is larger than ${maxBytes} bytes`);
      const chunk = buffer.subarray(0, bytesRead);
      hash.update(chunk);
      await onChunk(chunk);
    }
  } finally {
    await file.close();
  }
};

/** All bytes of a file. Errors: those of `readContents`. */
export const readWhole = async (location: string, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  // A copy: the next chunk is read into the same memory.
  await readContents(location, maxBytes, async (chunk) => chunks.push(Uint8Array.from(chunk)));
  return Buffer.concat(chunks);
};

/** A pipe opened without NONBLOCK waits for a writer; a link put in the file's place meanwhile is not followed. */
const openRegular = async (location: string): Promise<FileHandle> => {
  const file = await open(location, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: unknown) => {
      const code = errno(error) === 'ELOOP' ? 'E_NOT_REGULAR' : 'E_UNREADABLE';
      throw new CodedError(code, `The file could not be opened (${errno(error)})`, { cause: error });
    },
  );
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new CodedError('E_NOT_REGULAR', 'Not a regular file');
};

/** Copies a file into the archive, and flushes it to the disk. Errors: those of `readContents`, `E_DISK_FULL` and `E_ARCHIVE`. */
export const archiveFile = async (archive: string, location: string, maxBytes: number): Promise<Contents> => {
  const aside = join(archive, 'incoming', randomUUID());
  try {
    await makeFolder(dirname(aside));
    const target = await open(aside, 'wx', 0o600);
    let contents: Contents;
    try {
      contents = await readContents(location, maxBytes, (chunk) => target.writeFile(chunk));
      await target.sync();
    } finally {
      await target.close();
    }
    await settle(archive, aside, contents.sha256);
    return contents;
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw storageFault(error);
  }
};

/** Bytes that come as a stream, put into the archive. Errors: `E_DISK_FULL`, `E_ARCHIVE`. */
export const archiveStream = async (archive: string, chunks: AsyncIterable<Uint8Array>): Promise<Contents> => {
  const aside = join(archive, 'incoming', randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await makeFolder(dirname(aside));
    const target = await open(aside, 'wx', 0o600);
    try {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        await target.writeFile(chunk);
      }
      await target.sync();
    } finally {
      await target.close();
    }
    const sha256 = hash.digest('hex');
    await settle(archive, aside, sha256);
    return { sha256, bytes };
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw storageFault(error);
  }
};

/** Folders whose own entries this process knows to be on the disk, whoever made them. */
const kept = new Set<string>();

const settle = async (archive: string, aside: string, sha256: string): Promise<void> => {
  const place = archivePath(archive, sha256);
  const folder = dirname(place);
  const made = await mkdir(folder, { recursive: true });
  await rename(aside, place);
  await flushFolder(folder);
  if (made === undefined && kept.has(folder)) return;
  await flushFolder(archive);
  kept.add(folder);
};

const flushFolder = async (path: string): Promise<void> => {
  const folder = await open(path, constants.O_RDONLY);
  await folder.sync().finally(() => folder.close());
};

/** The error as it is told: a full disk is no fault of any document. */
export const diskFull = (error: unknown): unknown =>
  errno(error) === 'ENOSPC' || errno(error) === 'EDQUOT'
    ? new CodedError('E_DISK_FULL', 'No space is left for the archive', { cause: error })
    : error;

/** What a call to the system about a file may say where the place itself is at fault. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EIO']);
const OF_FILES = /^(?:open|mkdir|write|fsync|rename)$/;

/** The error of who writes below the archive, as it is told: a place that cannot be written is no fault of any document either. */
export const storageFault = (error: unknown): unknown =>
  UNWRITABLE.has(errno(error)) && OF_FILES.test(callOf(error))
    ? new CodedError('E_ARCHIVE', `The archive of originals cannot be written (${errno(error)})`, { cause: error })
    : diskFull(error);

export const isArchived = (archive: string, sha256: string): Promise<boolean> =>
  access(archivePath(archive, sha256)).then(
    () => true,
    () => false,
  );

/** The bytes of a document. Errors: `E_UNREADABLE` where they are gone, or are no longer what they were. */
export const readArchived = async (archive: string, sha256: string): Promise<Uint8Array> => {
  const bytes = await readFile(archivePath(archive, sha256)).catch((error: unknown) => {
    throw new CodedError('E_UNREADABLE', `Not in the archive (${errno(error)})`, { cause: error });
  });
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new CodedError('E_UNREADABLE', 'The archived bytes were changed');
  return bytes;
};
