/**
 * ZIP archives by their directory, which stands at their end: what they hold, and the bytes of each entry checked against
 * its checksum. An archive that is cut off has none. Pure: who reads a file hands over its parts.
 */
import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { CodedError } from '../../schema/domain/codes.ts';

export interface ZipEntry {
  readonly name: string;
  /** A link or a device, by the rights that it was packed with. */
  readonly special: boolean;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; no other is read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** Where its local header begins in the file. */
  readonly at: number;
}

export interface ZipDirectory {
  readonly count: number;
  /** Place in the file. */
  readonly at: number;
  readonly size: number;
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_SIZE, ENTRY_SIZE] = [22, 46];
export const LOCAL_SIZE = 30;
/** The end record has a comment of 65,535 bytes at the most. */
export const LONGEST_END = END_SIZE + 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Sizes and counts of this stand in a record of their own, for archives larger than are taken. */
const ELSEWHERE = [0xffff, 0xffffffff];

const malformed = (why: string): CodedError => new CodedError('E_MALFORMED', `The archive is damaged: ${why}`);

export const startsLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** Where the directory is, from the last bytes of the file. Errors: `E_MALFORMED`, `E_TOO_LARGE`. */
export const directoryOf = (tail: Uint8Array): ZipDirectory => {
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = bytes.length - END_SIZE; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) !== END || at + END_SIZE + bytes.readUInt16LE(at + 20) > bytes.length) continue;
    const directory = {
      count: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 12),
      at: bytes.readUInt32LE(at + 16),
    };
    if (Object.values(directory).some((value) => ELSEWHERE.includes(value)))
      throw new CodedError('E_TOO_LARGE', 'The archive has more entries or bytes than are taken.');
    return directory;
  }
  throw malformed('its directory is missing.');
};

/** `bytes` are those of the directory. Errors: `E_MALFORMED`. */
export const entriesOf = (bytes: Uint8Array, { count }: ZipDirectory): readonly ZipEntry[] => {
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + ENTRY_SIZE > directory.length || directory.readUInt32LE(at) !== ENTRY)
      throw malformed('its directory ends early.');
    const nameEnd = at + ENTRY_SIZE + directory.readUInt16LE(at + 28);
    const type = (directory.readUInt32LE(at + 38) >>> 16) & 0o170000;
    entries.push({
      name: directory.subarray(at + ENTRY_SIZE, nameEnd).toString(),
      special: directory[at + 5] === UNIX && type !== 0 && type !== 0o100000 && type !== 0o040000,
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
};

/** The system that packed it, where rights mean what they say. */
const UNIX = 3;

/** Where the bytes of an entry begin, counted from its local header. Errors: `E_MALFORMED`. */
export const dataAfter = (local: Uint8Array): number => {
  const header = Buffer.from(local.buffer, local.byteOffset, local.byteLength);
  if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL)
    throw malformed('an entry is not where it is said to be.');
  return LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
};

/**
 * Unpacks what is pushed, piece by piece, and hands it on; `end` checks that it is all, and what it was. A piece unpacks to
 * a thousand times its size at the most. Errors: `E_ENCRYPTED`, `E_UNSUPPORTED`, `E_MALFORMED`, and those of `take`.
 */
export const unpacker = (
  entry: ZipEntry,
  take: (bytes: Uint8Array) => void,
): { readonly push: (piece: Uint8Array) => void; readonly end: () => void } => {
  if (entry.encrypted) throw new CodedError('E_ENCRYPTED', 'The entry is encrypted.');
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new CodedError('E_UNSUPPORTED', `The entry is packed in a way that is not read (${entry.method}).`);
  let crc = 0;
  const out = (bytes: Uint8Array): void => {
    crc = crc32(bytes, crc);
    take(bytes);
  };
  const inflate = entry.method === DEFLATED ? new Inflate(out) : null;
  const push = (piece: Uint8Array, last: boolean): void => {
    if (!inflate) return out(piece);
    try {
      inflate.push(piece, last);
    } catch (error) {
      if (error instanceof CodedError) throw error;
      throw malformed(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    push: (piece) => push(piece, false),
    end: () => {
      push(new Uint8Array(0), true);
      if (crc !== entry.crc) throw malformed('the checksum of an entry is another than that of its bytes.');
    },
  };
};

/** The main part of a text or a spreadsheet. */
export const WORD_PART = /^word\/document\d{0,3}\.xml$/i;
export const EXCEL_PART = /^xl\/workbook\d{0,3}\.xml$/i;

/**
 * Office documents are archives that say so: OOXML by its list of types, its relations or its main part (one of these names may
 * be damaged), OpenDocument by what comes first.
 */
export const isOffice = (entries: readonly ZipEntry[]): boolean =>
  entries[0]?.name === 'mimetype' || entries.some(({ name }) => OOXML.some((part) => part.test(name)));

const OOXML = [/^\[Content_Types\]\.xml$/, /^_rels\/\.rels$/, WORD_PART, EXCEL_PART];
