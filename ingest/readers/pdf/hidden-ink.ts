/**
 * Whether text is set in ink that nobody sees: white, none at all, or transparent. Of a file it is told from its streams, which
 * costs little beside reading it; of a page of one that may, from its operators, half as much as reading it. What is
 * seen of such a page, `pictures.ts` then shows.
 */
import { inflateSync } from 'node:zlib';
import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isOperatorMark } from './furniture.ts';

/** What one stream may unpack to; more is left to the limits of who reads its page. */
const MOST_BYTES = 1 << 24;
/** Filters of pictures, which show no text. */
const PICTURE = /\/(?:DCT|JPX|JBIG2|CCITTFax)Decode/;
const FLATE = /\/(?:FlateDecode|Fl)\b/;
const OTHER_FILTER = /\/(?:ASCIIHex|ASCII85|LZW|RunLength)Decode|\/(?:AHx|A85|LZW|RL)\b/;
/** A fill that is transparent. */
const TRANSPARENT = /\/ca\s{1,9}(?:0(?:\.0{0,9})?|\.0{1,9})(?![.\d])/;
/** Where more is hidden it is a scan, with its recognised text under the pictures. */
const SCAN = 0.9;

/** Whether a file may hide some of its text beside other text: `false` is sure but for colours by names of its own. */
export const mayHideText = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (TRANSPARENT.test(text)) return true;
  const shown: Shown[] = [];
  for (const { dictionary, start, end } of streamsOf(text)) {
    if (PICTURE.test(dictionary)) continue;
    const content = contentOf(file.subarray(start, end), dictionary);
    if (content === null || TRANSPARENT.test(content)) return true;
    if (/\bBT\b/.test(content)) shown.push(...shownIn(content));
  }
  return hidesSome(shown);
};

/** Whether a page of so many square points does; its operators tell every colour, and how large its pictures are. */
export const hidesText = ({ fnArray, argsArray }: Operators, area: number): boolean => {
  let state: PageState = { white: false, mode: 0, clear: false, scale: 1 };
  const saved: PageState[] = [];
  const shown: Shown[] = [];
  let pictured = 0;
  fnArray.forEach((operation, index) => {
    const given = (argsArray[index] ?? []) as readonly unknown[];
    if (SAVES.has(operation)) saved.push(state);
    else if (RESTORES.has(operation)) state = saved.pop() ?? state;
    else if (operation === OPS.showText)
      shown.push({ words: wordsOf(given[0] as readonly unknown[]), hidden: state.clear || isUnseen(state) });
    else if (PICTURES.has(operation)) pictured += state.scale;
    else state = { ...state, ...changeOf(operation, given, state) };
  });
  return hidesSome(shown, pictured > area * COVERED ? LAYER : SCAN);
};

interface PageState extends Ink {
  readonly clear: boolean;
  /** Square points of a picture that is drawn now: pictures are a unit square, scaled. */
  readonly scale: number;
}

const changeOf = (operation: number, given: readonly unknown[], { clear, scale }: PageState): Partial<PageState> => {
  if (operation === OPS.setTextRenderingMode) return { mode: Number(given[0]) };
  if (operation === OPS.setFillRGBColor) return { white: WHITE.test(String(given[0])) };
  if (operation === OPS.setFillColorN) return { white: false };
  if (operation === OPS.setGState) {
    const alpha = (given[0] as readonly (readonly unknown[])[]).findLast(([name]) => name === 'ca');
    return { clear: alpha ? alpha[1] === 0 : clear };
  }
  if (operation !== OPS.transform) return {};
  const [a = 1, b = 0, c = 0, d = 1] = given.map(Number);
  return { scale: scale * Math.abs(a * d - b * c) };
};

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** A picture over so much of the page is that of a scan, and of its text so much is recognised under it. */
const COVERED = 0.4;
const LAYER = 0.5;
const PICTURES = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);

/** Whether any picture is drawn. */
export const hasPictures = ({ fnArray }: Operators): boolean => fnArray.some((operation) => PICTURES.has(operation));

const SAVES = new Set<number>([OPS.save, OPS.paintFormXObjectBegin]);
const RESTORES = new Set<number>([OPS.restore, OPS.paintFormXObjectEnd]);
const WHITE = /^#(?:f[0-9a-f]){3}$/i;

/** Of glyphs, with numbers between them that only move. */
const wordsOf = (glyphs: readonly unknown[]): string =>
  glyphs
    .map((glyph) => (typeof glyph === 'object' ? ((glyph as { unicode?: string } | null)?.unicode ?? '') : ''))
    .join('');

/** What a printer's operator leaves in white is nothing that is said. */
const hidesSome = (shown: readonly Shown[], layer = SCAN): boolean => {
  const length = (some: readonly Shown[]): number => some.reduce((sum, { words }) => sum + words.length, 0);
  const hidden = length(shown.filter(({ words, hidden }) => hidden && !isOperatorMark(words)));
  return hidden > 0 && hidden < layer * length(shown);
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

const isUnseen = ({ white, mode }: Ink): boolean => white || mode === 3 || mode === 7;

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
      else if (isShow(sign)) yield { words, hidden: isUnseen(ink) };
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
