/**
 * The files in a ZIP archive, each written into a folder under a number: what an entry is called is only ever told, and
 * names no place. Counted on the bytes that come out, whatever the archive's directory claims.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '../../schema/domain/codes.ts';
import { errno } from './errno.ts';
import {
  dataAfter,
  directoryOf,
  entriesOf,
  isOffice,
  LOCAL_SIZE,
  LONGEST_END,
  startsLikeZip,
  unpacker,
  type ZipEntry,
} from '../kernel/zip.ts';

/** `name` as the archive has it, without signs that print nothing. */
export type Unpacked =
  | { readonly kind: 'file'; readonly name: string; readonly location: string }
  /** A link or a device; a file that hides; an archive in the archive. */
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: 'not-regular' | 'hidden' | 'nested-archive' }
  | { readonly kind: 'refused'; readonly name: string; readonly location: string; readonly error: CodedError };

const MOST_ENTRIES = 10_000;

/** What may still be unpacked: of one archive, or of all that came together. */
export interface Room {
  bytes: number;
  files: number;
}

/** Some hundred times what a folder of orders holds. */
export const newRoom = (): Room => ({ bytes: 2_000_000_000, files: MOST_ENTRIES });

/** Ten thousand entries with the longest names and remarks have less. */
const MOST_DIRECTORY_BYTES = 64 * 1024 * 1024;
const STRIDE = 16_384;

/** Whether the file is an archive of documents. One that is cut off is, too: unpacking says what is wrong with it. */
export const isArchive = async (location: string): Promise<boolean> => {
  const file = await open(location).catch(() => null);
  if (!file) return false;
  try {
    if (!startsLikeZip(await part(file, 0, 4))) return false;
    return !isOffice(await entriesIn(file));
  } catch (error) {
    if (error instanceof CodedError) return true;
    // A disk that does not give its bytes: whoever reads the file says so.
    if (errno(error) !== '') return false;
    throw error;
  } finally {
    await file.close();
  }
};

/**
 * Unpacks into `folder`, which is there, and takes from `room`. Each file may have `maxBytes` and one more, so that who reads
 * it sees that it is too large. Errors: `E_MALFORMED` (no directory), `E_TOO_LARGE` (the archive as a whole), `E_EMPTY`.
 */
export const unpack = async (
  location: string,
  folder: string,
  maxBytes: number,
  room: Room,
): Promise<readonly Unpacked[]> => {
  const file = await open(location);
  try {
    const { size } = await file.stat();
    const entries = (await entriesIn(file)).filter(({ name }) => !name.endsWith('/'));
    // What came in ends in a state, if nothing is in it.
    if (entries.length === 0) throw new CodedError('E_EMPTY', 'The archive holds no file');
    room.files -= entries.length;
    if (room.files < 0) throw new CodedError('E_TOO_LARGE', 'What came together holds too many files');
    const packed: Packed = { size, left: size };
    const found: Unpacked[] = [];
    for (const entry of entries)
      found.push(await unpackOne(file, entry, join(folder, String(found.length)), maxBytes, room, packed));
    return found;
  } finally {
    await file.close();
  }
};

/** Bytes of an archive, and those that no entry has had: entries that lie over each other could have all of them read for each. */
interface Packed {
  readonly size: number;
  left: number;
}

const part = async (file: FileHandle, at: number, size: number): Promise<Uint8Array> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, at);
  return buffer.subarray(0, bytesRead);
};

const entriesIn = async (file: FileHandle): Promise<readonly ZipEntry[]> => {
  const { size } = await file.stat();
  const tail = Math.min(size, LONGEST_END);
  const directory = directoryOf(await part(file, size - tail, tail));
  if (directory.count > MOST_ENTRIES)
    throw new CodedError('E_TOO_LARGE', `The archive has more than ${MOST_ENTRIES} files`);
  return entriesOf(await part(file, directory.at, Math.min(directory.size, MOST_DIRECTORY_BYTES)), directory);
};

const unpackOne = async (
  file: FileHandle,
  entry: ZipEntry,
  location: string,
  maxBytes: number,
  room: Room,
  packed: Packed,
): Promise<Unpacked> => {
  const name = printedName(entry.name);
  if (entry.special) return { kind: 'skipped', name, reason: 'not-regular' };
  if (HIDDEN.test(entry.name)) return { kind: 'skipped', name, reason: 'hidden' };
  try {
    await write(file, entry, location, maxBytes, room, packed);
  } catch (error) {
    if (error instanceof CodedError && room.bytes >= 0) return { kind: 'refused', name, location, error };
    throw error;
  }
  if (await isArchive(location)) return { kind: 'skipped', name, reason: 'nested-archive' };
  return { kind: 'file', name, location };
};

const take = ({ at, packedSize }: ZipEntry, packed: Packed): void => {
  if (at + packedSize > packed.size) throw new CodedError('E_MALFORMED', 'The entry is longer than its archive.');
  packed.left -= packedSize;
  if (packed.left < 0) throw new CodedError('E_MALFORMED', 'The entry lies over others of its archive.');
};

/** As in a folder; and what the Finder packs beside each file. */
const HIDDEN = /(?:^|\/)(?:\.[^./]|__MACOSX\/)/;

const write = async (
  file: FileHandle,
  entry: ZipEntry,
  location: string,
  maxBytes: number,
  room: Room,
  packed: Packed,
): Promise<void> => {
  const out = openSync(location, 'wx', 0o600);
  let written = 0;
  try {
    take(entry, packed);
    const unpacking = unpacker(entry, (bytes) => {
      room.bytes -= bytes.length;
      if (room.bytes < 0) throw new CodedError('E_TOO_LARGE', 'What came together unpacks to too many bytes');
      if (written <= maxBytes && bytes.length > 0) writeSync(out, bytes.subarray(0, maxBytes + 1 - written));
      written += bytes.length;
    });
    const from = entry.at + dataAfter(await part(file, entry.at, LOCAL_SIZE));
    for (let at = 0; at < entry.packedSize && written <= maxBytes; at += STRIDE)
      unpacking.push(await part(file, from + at, Math.min(STRIDE, entry.packedSize - at)));
    if (written <= maxBytes) unpacking.end();
  } finally {
    closeSync(out);
  }
};

const LONGEST_NAME = 500;

/** Without controls, and marks that hide or turn what is shown; `..` and leading slashes are letters like others here. */
export const printedName = (name: string): string => {
  const printed = name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, LONGEST_NAME);
  return printed === '' ? 'unnamed' : printed;
};
