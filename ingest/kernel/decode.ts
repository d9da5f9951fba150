/**
 * Bytes -> text. Offsets into "the original" count UTF-16 units of what this gives: a byte order mark stays in, so that
 * they agree with the file decoded by anybody else.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'declared';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const decodeAs = (bytes: Uint8Array, encoding: string, fatal: boolean): string =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);

export const decode = (bytes: Uint8Array): Decoded => {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return { text: decodeAs(bytes, marked, false), encoding: marked };
  try {
    return { text: decodeAs(bytes, 'utf-8', true), encoding: 'utf-8' };
  } catch {
    const declared = decodeDeclared(bytes);
    if (declared !== null) return { text: declared, encoding: 'declared' };
    return { text: decodeAs(bytes, 'windows-1252', false), encoding: 'windows-1252' };
  }
};

/** `<meta charset="gb18030">`, `<?xml version="1.0" encoding="Shift_JIS"?>`: where browsers look for it. */
const DECLARED = /<(?:meta\b[^<>]{0,200}\bcharset|\?xml\b[^<>]{0,100}\bencoding)\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i;

/** Bytes that are no UTF-8 are what the file says that they are, if they can be. */
const decodeDeclared = (bytes: Uint8Array): string | null => {
  const label = DECLARED.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return null;
  try {
    return decodeAs(bytes, label, true);
  } catch {
    return null;
  }
};

const byteOrderMark = (bytes: Uint8Array): Encoding | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** Latin text in UTF-16 has a zero in every other byte; a file with some NULs in blank lines has not. */
const unmarkedUtf16 = (bytes: Uint8Array): Encoding | null => {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.8 && odd < half * 0.1) return 'utf-16be';
  return null;
};
