/**
 * The files in a ZIP archive, each written into a folder under a number: what an entry is called is only ever told, and
 * names no place. Counted on the bytes that come out, whatever the archive's directory claims.
 */
import { appendFileSync, createReadStream, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { CodedError } from '../../schema/domain/codes.ts';
import { errno } from './errno.ts';

export interface Unpacked {
  /** As the archive has it, without signs that print nothing. */
  readonly name: string;
  readonly location: string;
}

const MOST_ENTRIES = 10_000;
/** All of them together: some hundred times what a folder of orders holds. */
const MOST_BYTES = 2_000_000_000;

/** A piece unpacks to a thousand times its size at the most. */
const STRIDE = 16_384;

const LOCAL_FILE = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Office documents are archives too, and say so in their first entries. */
const OFFICE = /\[Content_Types\]\.xml|mimetype|_rels\/|word\/|xl\/|ppt\//;
const HEAD = 2_048;

/** Whether the file is an archive of documents, by its first bytes. */
export const isArchive = async (location: string): Promise<boolean> => {
  const file = await open(location).catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    return head.subarray(0, 4).equals(LOCAL_FILE) && !OFFICE.test(head.toString('latin1'));
  } finally {
    await file.close();
  }
};

/**
 * Unpacks into `folder`, which is there. Each file may have `maxBytes` and one more, so that who reads it sees that it is
 * too large. Errors: `E_MALFORMED`, `E_TOO_LARGE` (the archive as a whole).
 */
export const unpack = async (location: string, folder: string, maxBytes: number): Promise<readonly Unpacked[]> => {
  const found: Unpacked[] = [];
  let total = 0;
  let unfinished = 0;
  const take = (entry: UnzipFile): void => {
    if (entry.name.endsWith('/')) return;
    if (found.length === MOST_ENTRIES) {
      throw new CodedError('E_TOO_LARGE', `The archive has more than ${MOST_ENTRIES} files`);
    }
    const place = join(folder, String(found.length));
    found.push({ name: printedName(entry.name), location: place });
    writeFileSync(place, '', { flag: 'wx', mode: 0o600 });
    let written = 0;
    unfinished += 1;
    entry.ondata = (error: Error | null, chunk, final) => {
      if (error) throw error;
      total += chunk.length;
      if (total > MOST_BYTES)
        throw new CodedError('E_TOO_LARGE', `The archive unpacks to more than ${MOST_BYTES} bytes`);
      if (written <= maxBytes && chunk.length > 0) appendFileSync(place, chunk.subarray(0, maxBytes + 1 - written));
      written += chunk.length;
      if (final) unfinished -= 1;
    };
    entry.start();
  };
  const archive = new Unzip(take);
  archive.register(UnzipInflate);
  try {
    const pieces = createReadStream(location, { highWaterMark: STRIDE }) as AsyncIterable<Buffer>;
    for await (const piece of pieces) archive.push(piece);
    archive.push(new Uint8Array(0), true);
    if (unfinished > 0) throw new CodedError('E_MALFORMED', 'The archive ends before its last file does');
    return found;
  } catch (error) {
    if (error instanceof CodedError || errno(error) !== '') throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new CodedError('E_MALFORMED', `The archive is damaged: ${message}`, { cause: error });
  }
};

const LONGEST_NAME = 500;

/** Without controls, and marks that hide or turn what is shown; `..` and leading slashes are letters like others here. */
const printedName = (name: string): string => {
  const printed = name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, LONGEST_NAME);
  return printed === '' ? 'unnamed' : printed;
};
