/**
 * Whether text is set in ink that nobody sees: white, none at all, or transparent. Of a file it is told from its streams, which
 * costs little beside reading it; of a page of one that may, from its operators, half as much as reading it. What is
 * seen of such a page, `pictures.ts` then shows.
 */
import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { coversPages, paintedIn, type Form } from './forms.ts';
import { isOperatorMark } from './furniture.ts';
import {
  corners,
  IDENTITY,
  matrixOf,
  multiplied,
  sceneOf,
  type Box,
  type Matrix,
  type Scene,
  type Shown,
} from './scene.ts';
import { contentOf, streamsOf } from './streams.ts';

/** Filters of pictures, which show no text. */
const PICTURE = /\/(?:DCT|JPX|JBIG2|CCITTFax)Decode/;
/**
 * A fill that is nearly transparent, or whose share stands elsewhere; a mask over whatever is drawn; layers that may be off; inks
 * that leave what is below them as it was; letters that are drawings of their own.
 */
const TRANSPARENT =
  /\/ca\s{0,9}(?:0{0,9}\.0\d{0,9}|0{1,9}\.?(?![.\d])|\d{1,9}\s{1,9}\d{1,5}\s{1,9}R)|\/S\s{0,9}\/(?:Luminosity|Alpha)\b|\/OCProperties\b|\/BM\s{0,9}\[?\s{0,9}\/(?!Normal\b|Compatible\b|Multiply\b|Darken\b)|\/Type3\b/;

/** Where a file may hide some of its text beside other text. */
export type Hides = 'anywhere' | 'below annotations' | 'nowhere';

/** `nowhere` is sure but for colours by names of its own. */
export const mayHideText = (bytes: Uint8Array): Hides => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (TRANSPARENT.test(text)) return 'anywhere';
  const shown: Shown[] = [];
  const forms: Form[] = [];
  const paintedByPages: string[] = [];
  /** Those that are packed together. */
  const dictionaries = [text];
  for (const { number, dictionary, start, end } of streamsOf(text)) {
    if (PICTURE.test(dictionary)) continue;
    const content = contentOf(file.subarray(start, end), dictionary);
    if (content === null || TRANSPARENT.test(content)) return 'anywhere';
    if (/\bBT\b/.test(content)) {
      const found = shownIn(content, dictionary);
      if (!found) return 'anywhere';
      for (const each of found) shown.push(each);
    }
    const paints = paintedIn(content);
    if (FORM.test(dictionary)) forms.push({ number, covers: FILLS_SOMETHING.test(content), paints });
    else for (const name of paints) paintedByPages.push(name);
    if (/\/ObjStm\b/.test(dictionary)) dictionaries.push(content);
  }
  if (hidesSome(shown)) return 'anywhere';
  if (!forms.some(({ covers }) => covers)) return 'nowhere';
  return coversPages(forms, paintedByPages, dictionaries) ? 'anywhere' : 'below annotations';
};

const FORM = /\/Subtype\s{0,9}\/Form\b/;
const FILLS_SOMETHING = /\s(?:f|F|B|b)\*?\s/;

/** Whether a page of so many square points does; its operators tell every colour, and how large its pictures are. */
export const hidesText = (
  { fnArray, argsArray }: Operators,
  area: number,
  isLayerOn: (layer: unknown) => boolean = () => true,
): boolean => {
  const scene = sceneOf();
  const text = textPlaces();
  let state: PageState = { white: false, ink: BLACK, mode: 0, clear: false, masked: false };
  const saved: PageState[] = [];
  /** Of marked content around this place: whether it is of a layer that is off. */
  const off: boolean[] = [];
  let pictured = 0;
  let clips = false;
  fnArray.forEach((operation, index) => {
    const given = (argsArray[index] ?? []) as readonly unknown[];
    if (SAVES.has(operation)) {
      saved.push(state);
      scene.save();
      if (operation === OPS.paintFormXObjectBegin) enterForm(scene, given);
      else if (operation === OPS.beginAnnotation) enterAnnotation(scene, given);
    } else if (RESTORES.has(operation)) {
      state = saved.pop() ?? state;
      scene.restore();
    } else if (operation === OPS.showText) {
      const glyphs = given[0] as readonly unknown[];
      const hidden = state.clear || state.masked || off.includes(true) || isUnseen(state) || glyphs.some(isDrawing);
      scene.show(wordsOf(glyphs), text.place(), hidden, state.ink);
    } else if (PICTURES.has(operation)) {
      pictured += scene.scale();
      scene.cover(UNIT_SQUARE);
    } else if (operation === OPS.constructPath) {
      const paths = pathsIn((given[1] as readonly (Float32Array | null)[] | undefined)?.[0] ?? null);
      if (clips) scene.clip(paths.flat());
      else if (FILLS.has(Number(given[0]))) for (const path of paths) scene.cover(path, state.ink);
      clips = false;
    } else if (operation === OPS.shadingFill) scene.coverAll();
    else if (operation === OPS.clip || operation === OPS.eoClip) clips = true;
    else if (operation === OPS.beginMarkedContent) off.push(false);
    else if (operation === OPS.beginMarkedContentProps) off.push(given[0] === 'OC' && !isLayerOn(given[1]));
    else if (operation === OPS.endMarkedContent) off.pop();
    else if (operation === OPS.transform) scene.transform(matrixOf(given));
    else if (!moveText(text, operation, given)) state = { ...state, ...changeOf(operation, given, state) };
  });
  return scene.isCrowded() || hidesSome(scene.shown, pictured > area * COVERED ? LAYER : Infinity);
};

interface PageState extends Ink {
  readonly clear: boolean;
  readonly masked: boolean;
}

const UNIT_SQUARE: readonly number[] = [0, 0, 1, 0, 1, 1, 0, 1];
const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const enterForm = (scene: Scene, [matrix, box]: readonly unknown[]): void => {
  if (matrix) scene.transform(matrixOf(matrix as readonly number[]));
  if (box) scene.clip(corners(box as Box));
};

/** What an annotation shows is painted as if nothing had been before. */
const enterAnnotation = (scene: Scene, [, , transform, matrix]: readonly unknown[]): void => {
  scene.reset();
  for (const each of [transform, matrix]) if (each) scene.transform(matrixOf(each as readonly number[]));
};

/** How many numbers follow each kind of step in the library's paths: a new piece, a line, a curve, and its end. */
const STEPS = [2, 2, 6, 0];

/** The points of each piece of a path. */
const pathsIn = (path: ArrayLike<number> | null): readonly (readonly number[])[] => {
  const pieces: number[][] = [];
  // Drawn once, a path is an object of the canvas.
  for (let at = 0; path && at < path.length;) {
    const step = path[at] ?? 0;
    if (step === 0) pieces.push([]);
    const count = STEPS[step] ?? 0;
    for (let next = at + 1; next <= at + count; next += 1) pieces.at(-1)?.push(path[next] ?? 0);
    at += count + 1;
  }
  return pieces;
};

/** Where the lines of a text begin. */
interface TextPlaces {
  readonly begin: () => void;
  readonly set: (matrix: Matrix) => void;
  readonly move: (x: number, y: number) => void;
  readonly leading: (value: number) => void;
  readonly nextLine: () => void;
  readonly place: () => Matrix;
}

const textPlaces = (): TextPlaces => {
  let line = IDENTITY;
  let leading = 0;
  const move = (x: number, y: number): void => {
    line = multiplied([1, 0, 0, 1, x, y], line);
  };
  return {
    begin: () => {
      line = IDENTITY;
    },
    set: (matrix) => {
      line = matrix;
    },
    move,
    leading: (value) => {
      leading = value;
    },
    nextLine: () => move(0, -leading),
    place: () => line,
  };
};

/** Whether the operation was one of those that move text. */
const moveText = (text: TextPlaces, operation: number, given: readonly unknown[]): boolean => {
  if (operation === OPS.beginText) text.begin();
  else if (operation === OPS.setTextMatrix) text.set(matrixOf(Array.from(given[0] as ArrayLike<number>)));
  else if (operation === OPS.moveText) text.move(Number(given[0]), Number(given[1]));
  else if (operation === OPS.setLeading) text.leading(Number(given[0]));
  else if (operation === OPS.setLeadingMoveText) {
    text.leading(-Number(given[1]));
    text.move(Number(given[0]), Number(given[1]));
  } else if (operation === OPS.nextLine) text.nextLine();
  else return false;
  return true;
};

const changeOf = (operation: number, given: readonly unknown[], { clear, masked }: PageState): Partial<PageState> => {
  if (operation === OPS.setTextRenderingMode) return { mode: Number(given[0]) };
  if (operation === OPS.setFillRGBColor)
    return { white: WHITE.test(String(given[0])), ink: String(given[0]).toLowerCase() };
  // A pattern may be of any colour.
  if (operation === OPS.setFillColorN) return { white: true, ink: 'a pattern' };
  if (operation === OPS.setGState) {
    const states = new Map(given[0] as readonly (readonly [string, unknown])[]);
    const blend = (states.get('BM') as string | undefined) ?? 'normal';
    return {
      clear: states.has('ca') ? Number(states.get('ca')) < FAINTEST : clear,
      masked: (states.has('SMask') ? Boolean(states.get('SMask')) : masked) || !SOLID.test(blend),
    };
  }
  return {};
};

/** Ink upon paper stays ink. */
const SOLID = /^(?:normal|source|multiply|darken)/;

/** Of what covers all, the share that is seen. */
const FAINTEST = 0.1;

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** A picture over so much of the page is that of a scan, and of its text so much is recognised under it. */
const COVERED = 0.4;
const LAYER = 0.5;
const PICTURES = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);

/** Whether any picture is drawn. */
export const hasPictures = ({ fnArray }: Operators): boolean => fnArray.some((operation) => PICTURES.has(operation));

const SAVES = new Set<number>([OPS.save, OPS.paintFormXObjectBegin, OPS.beginAnnotation]);
const RESTORES = new Set<number>([OPS.restore, OPS.paintFormXObjectEnd, OPS.endAnnotation]);
/** As near to it as no reader sees. */
const WHITE = /^#(?:[ef][0-9a-f]){3}$/i;

/** A glyph that its file draws with operators of its own, or with none. */
const isDrawing = (glyph: unknown): boolean =>
  Boolean((glyph as { readonly operatorListId?: string | null } | null)?.operatorListId);

/** Of glyphs, with numbers between them that only move. */
const wordsOf = (glyphs: readonly unknown[]): string =>
  glyphs
    .map((glyph) => (typeof glyph === 'object' ? ((glyph as { unicode?: string } | null)?.unicode ?? '') : ''))
    .join('');

/** What a printer's operator leaves in white is nothing that is said. */
const hidesSome = (shown: readonly Shown[], layer = Infinity): boolean => {
  const length = (some: readonly Shown[]): number => some.reduce((sum, { words }) => sum + words.length, 0);
  const hidden = length(shown.filter(({ words, hidden }) => hidden && !isOperatorMark(words)));
  return hidden > 0 && hidden < layer * length(shown);
};

/** State of a content stream that decides whether its text is seen. */
interface Ink {
  readonly white: boolean;
  /** As the operator has it, so that two that are alike are written alike. */
  readonly ink: string;
  /** Text rendering mode: 3 shows nothing, 7 only cuts out, 1 is in the ink of lines. */
  readonly mode: number;
}

const BLACK = '#000000';
const isUnseen = ({ white, mode }: Ink): boolean => white || mode === 1 || mode === 3 || mode === 7;

const TOKEN = /[-+]?(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})|[A-Za-z]{1,9}\*?|['"(]|<[\dA-Fa-f]{1,9999}>/g;

/** What a content stream shows, in its order; null where it paints too much over it. Linear in its length. */
const shownIn = (content: string, dictionary: string): readonly Shown[] | null => {
  const scene = sceneOf();
  const text = textPlaces();
  const box = FORM.test(dictionary) ? /\/BBox\s{0,9}\[([-+.\d\s]{7,200})\]/.exec(dictionary)?.[1] : undefined;
  if (box) scene.clip(corners(box.trim().split(/\s+/).map(Number) as unknown as Box));
  let ink: Ink = { white: false, ink: BLACK, mode: 0 };
  const saved: Ink[] = [];
  let numbers: number[] = [];
  let words = '';
  let pieces: number[][] = [];
  let clips = false;
  let named = false;
  const number = (back: number): number => numbers.at(-back) ?? 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(content); token; token = TOKEN.exec(content)) {
    const [sign] = token;
    if (sign === '(') {
      const end = stringEnd(content, token.index);
      words += content.slice(token.index + 1, end);
      TOKEN.lastIndex = end + 1;
      continue;
    }
    if (sign.startsWith('<')) {
      words += sign.slice(1, sign.length / 2);
      continue;
    }
    if (/\d/.test(sign) && !/[a-z]/i.test(sign)) {
      numbers.push(Number(sign));
      continue;
    }
    if (sign === 'q') {
      saved.push(ink);
      scene.save();
    } else if (sign === 'Q') {
      ink = saved.pop() ?? ink;
      scene.restore();
    } else if (sign === 'cm') scene.transform(matrixOf(numbers.slice(-6)));
    else if (sign === 'BT') text.begin();
    else if (sign === 'Tm') text.set(matrixOf(numbers.slice(-6)));
    else if (sign === 'Td' || sign === 'TD') {
      if (sign === 'TD') text.leading(-number(1));
      text.move(number(2), number(1));
    } else if (sign === 'TL') text.leading(number(1));
    else if (sign === 'T*') text.nextLine();
    else if (sign === 're') {
      const [x, y, width, height] = [number(4), number(3), number(2), number(1)];
      pieces.push([...corners([x, y, x + width, y + height])]);
    } else if (sign === 'm') pieces.push(numbers.slice(-2));
    else if (sign === 'l' || sign === 'c' || sign === 'v' || sign === 'y') pieces.at(-1)?.push(...numbers.slice(-2));
    else if (sign === 'W' || sign === 'W*') clips = true;
    else if (PAINTS.test(sign)) {
      if (clips) scene.clip(pieces.flat());
      else if (/^[fFBb]/.test(sign)) for (const piece of pieces) scene.cover(piece, ink.ink);
      pieces = [];
      clips = false;
    } else if (sign === 'Do' && scene.scale() > SMALL_PICTURE) scene.cover(UNIT_SQUARE);
    else if (sign === 'sh') scene.coverAll();
    else if (sign === 'Tr') ink = { ...ink, mode: number(1) };
    else if (sign === 'cs') named = true;
    else if (isFill(sign)) {
      ink = {
        ...ink,
        ink: inkOf(sign, numbers),
        white: isWhite(sign, numbers) || (named && /^scn?$/.test(sign) && mayBeWhite(numbers)),
      };
      if (!/^scn?$/.test(sign)) named = false;
    } else if (isShow(sign)) {
      if (sign === "'" || sign === '"') text.nextLine();
      scene.show(words, text.place(), isUnseen(ink), ink.ink);
      words = '';
    }
    if (!/^cs$/.test(sign)) numbers = [];
  }
  return scene.isCrowded() ? null : scene.shown;
};

const PAINTS = /^(?:[fFBb]\*?|[sSn])$/;
/** Square points; what is named is drawn in a square of one, or is a picture. */
const SMALL_PICTURE = 100;

/** In colours of a name of its own: a share of an ink, an index of a list, a pattern, or the brightness of white. */
const mayBeWhite = (numbers: readonly number[]): boolean =>
  numbers.length === 0 || (numbers.length === 1 && Number.isInteger(numbers[0])) || numbers.some((part) => part > 1);

const isFill = (operator: string): boolean => /^(?:g|rg|k|scn?)$/.test(operator);
const isShow = (operator: string): boolean => /^(?:T[jJ]|['"])$/.test(operator);

/** Black is written as it is before any ink was chosen; grey, red, green and blue alike. */
const inkOf = (operator: string, numbers: readonly number[]): string => {
  const [first = 0] = numbers;
  const parts = operator === 'g' ? [first, first, first] : numbers;
  const isBlack = operator === 'k' || parts.length === 4 ? parts.at(-1) === 1 : parts.every((part) => part === 0);
  return isBlack ? BLACK : parts.join(' ');
};

/** As near to it as no reader sees; of four inks, none at all. */
const isWhite = (operator: string, numbers: readonly number[]): boolean =>
  numbers.length > 0 &&
  (operator === 'k' || numbers.length === 4
    ? numbers.every((part) => part < 0.12)
    : numbers.every((part) => part > 0.87));

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
