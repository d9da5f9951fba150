/**
 * Whether a file may hold text in ink that nobody sees: white, none at all, or transparent. Told from its streams, which
 * costs little beside the reading of a page; `pictures.ts` then shows what is seen of one that may.
 */
import { inflateSync } from 'node:zlib';

/** What one stream may unpack to; more is left to the limits of who reads its page. */
const MOST_BYTES = 1 << 24;
/** Filters of pictures, which show no text. */
const PICTURE = /\/(?:DCT|JPX|JBIG2|CCITTFax)Decode/;
const FLATE = /\/(?:FlateDecode|Fl)\b/;
/** Packed so until the nineties ended, when nobody hid words from machines: to draw those pages would take their readers twice the time. */
const OLD_FILTER = /\/LZW\b|\/LZWDecode\b/;
const OTHER_FILTER = /\/(?:ASCIIHex|ASCII85|LZW|RunLength)Decode|\/(?:AHx|A85|LZW|RL)\b/;
/** A fill that is transparent. */
const TRANSPARENT = /\/ca\s{1,9}0?(?:\.0{1,9})?(?![.\d])/;
/** What the Printing Office leaves on its proofs, in white. */
const PROOF = /^(?:VerDate |[\w-]{2,40} on [A-Z\d]{5,20} ?with |.{1,40}\.EPS<\/G\w\w>$)/;
/** A file of which more is hidden is a scan, with its recognised text under the pictures. */
const SCAN = 0.9;

/** Whether some of a file's text may be hidden beside text that is not. */
export const mayHideText = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (TRANSPARENT.test(text)) return true;
  let [hidden, all] = [0, 0];
  for (const { dictionary, start, end } of streamsOf(text)) {
    if (PICTURE.test(dictionary)) continue;
    const content = contentOf(file.subarray(start, end), dictionary);
    if (content === null || TRANSPARENT.test(content)) return true;
    if (!/\bBT\b/.test(content)) continue;
    for (const shown of shownIn(content)) {
      all += shown.words.length;
      if (shown.hidden && !PROOF.test(shown.words)) hidden += shown.words.length;
    }
  }
  return hidden > 0 && hidden < all * SCAN;
};

interface Stream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

function* streamsOf(text: string): Generator<Stream> {
  let before = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', before)) {
    const start = at + (text.startsWith('\r\n', at + 6) ? 8 : 7);
    const end = text.indexOf('endstream', start);
    if (end < 0) return;
    yield { dictionary: text.slice(Math.max(before, text.lastIndexOf('obj', at)), at), start, end };
    before = end + 'endstream'.length;
  }
}

/** Null where it is packed in another way than that of every day. */
const contentOf = (bytes: Buffer, dictionary: string): string | null => {
  if (OLD_FILTER.test(dictionary)) return '';
  if (OTHER_FILTER.test(dictionary)) return null;
  if (!FLATE.test(dictionary)) return bytes.toString('latin1');
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES }).toString('latin1');
  } catch {
    return null;
  }
};

interface Shown {
  /** As the file has them, in whatever code its font understands. */
  readonly words: string;
  readonly hidden: boolean;
}

/** State of a content stream that decides whether its text is seen. */
interface Ink {
  readonly white: boolean;
  /** Text rendering mode: 3 shows nothing, 7 only cuts out. */
  readonly mode: number;
}

const TOKEN = /[-+]?(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})|[A-Za-z]{1,9}\*?|['"(]|<[\dA-Fa-f]{1,9999}>/g;

/** What a content stream shows, in its order. Linear in its length. */
function* shownIn(content: string): Generator<Shown> {
  let ink: Ink = { white: false, mode: 0 };
  const saved: Ink[] = [];
  let numbers: number[] = [];
  let words = '';
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(content); token; token = TOKEN.exec(content)) {
    const [sign] = token;
    if (sign === '(') {
      const end = stringEnd(content, token.index);
      words += content.slice(token.index + 1, end);
      TOKEN.lastIndex = end + 1;
    } else if (sign.startsWith('<')) words += sign.slice(1, sign.length / 2);
    else if (/\d/.test(sign)) numbers.push(Number(sign));
    else {
      if (sign === 'q') saved.push(ink);
      else if (sign === 'Q') ink = saved.pop() ?? ink;
      else if (sign === 'Tr') ink = { ...ink, mode: numbers.at(-1) ?? 0 };
      else if (isFill(sign)) ink = { ...ink, white: isWhite(sign, numbers) };
      else if (isShow(sign)) yield { words, hidden: ink.white || ink.mode === 3 || ink.mode === 7 };
      numbers = [];
      words = '';
    }
  }
}

const isFill = (operator: string): boolean => /^(?:g|rg|k|scn?|cs)$/.test(operator);
const isShow = (operator: string): boolean => /^(?:T[jJ]|['"])$/.test(operator);

/** As near to it as no reader sees; of four inks, none at all. */
const isWhite = (operator: string, numbers: readonly number[]): boolean =>
  numbers.length > 0 &&
  (operator === 'k' || numbers.length === 4
    ? numbers.every((part) => part < 0.06)
    : numbers.every((part) => part > 0.94));

/** Index of the bracket that closes the one at `start`. */
const stringEnd = (content: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return content.length;
};
