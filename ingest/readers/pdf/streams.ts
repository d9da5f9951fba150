/** The streams of a file, found by their words alone: what its pages show, whatever its table of objects claims. */
import { inflateSync } from 'node:zlib';

export interface Stream {
  /** Of the object; null where none is told. */
  readonly number: string | null;
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** What one stream may unpack to; more is left to the limits of who reads its page. */
const MOST_BYTES = 1 << 24;
const FLATE = /\/(?:FlateDecode|Fl)\b/;
const OTHER_FILTER = /\/(?:ASCIIHex|ASCII85|LZW|RunLength)Decode|\/(?:AHx|A85|LZW|RL)\b/;

export function* streamsOf(text: string): Generator<Stream> {
  let before = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', before)) {
    const start = at + (text.startsWith('\r\n', at + 6) ? 8 : 7);
    const end = text.indexOf('endstream', start);
    if (end < 0) return;
    const begin = Math.max(before, text.lastIndexOf('obj', at));
    const [, number = null] = /(\d{1,10})\s{1,9}\d{1,5}\s{0,9}$/.exec(text.slice(Math.max(0, begin - 30), begin)) ?? [];
    yield { number, dictionary: text.slice(begin, at), start, end };
    before = end + 'endstream'.length;
  }
}

/** Null where it is packed in another way than that of every day. */
export const contentOf = (bytes: Buffer, dictionary: string): string | null => {
  if (OTHER_FILTER.test(dictionary)) return null;
  if (!FLATE.test(dictionary)) return bytes.toString('latin1');
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES }).toString('latin1');
  } catch {
    return null;
  }
};
