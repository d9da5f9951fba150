/** Where a page sets its text: what its operators say of the place, the size and the width of letters. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, matrixOf, multiplied, type Matrix, type Placed } from './scene.ts';

export interface TextPlaces {
  /** Whether the operation was one of those that place text. */
  readonly moves: (operation: number, given: readonly unknown[]) => boolean;
  readonly save: () => void;
  readonly restore: () => void;
  readonly place: () => Place;
  /** These glyphs, with numbers between them that only move; what follows stands behind them. */
  readonly show: (glyphs: readonly unknown[], letter?: Letter) => Placed;
}

/** Where the next glyph would stand. */
export interface Place {
  readonly at: Matrix;
  readonly size: number;
  /** Share of their width in which letters are set. */
  readonly across: number;
  readonly font: unknown;
  /** What is set between letters of one word, where it is so wide that it might be taken for a blank. */
  readonly spacing: number;
}

/** A glyph as the text that it stands for, from and to so far along the line. */
export type Letter = (text: string, from: number, to: number) => void;

/** Of a glyph what is used here. */
interface Glyph {
  readonly unicode?: string;
  /** Thousandths of the size. */
  readonly width?: number;
  readonly isSpace?: boolean;
}

interface TextState {
  /** Of the line's beginning, and of what is shown next. */
  readonly line: Matrix;
  readonly place: Matrix;
  readonly font: unknown;
  readonly size: number;
  readonly across: number;
  readonly leading: number;
  readonly between: number;
  readonly betweenWords: number;
  readonly rise: number;
}

export const textPlaces = (): TextPlaces => {
  let state = FIRST;
  const saved: TextState[] = [];
  return {
    moves: (operation, given) => {
      const change = CHANGES[operation];
      if (change) state = { ...state, ...change(given, state) };
      return change !== undefined;
    },
    save: () => saved.push(state),
    restore: () => {
      state = saved.pop() ?? state;
    },
    place: () => placeOf(state),
    show: (glyphs, letter) => {
      const { at, size } = placeOf(state);
      const { words, width } = setGlyphs(glyphs, state, letter);
      state = { ...state, place: multiplied([1, 0, 0, 1, width, 0], state.place) };
      return { words, at, size, width };
    },
  };
};

const FIRST: TextState = {
  line: IDENTITY,
  place: IDENTITY,
  font: null,
  size: 0,
  across: 1,
  leading: 0,
  between: 0,
  betweenWords: 0,
  rise: 0,
};

const lineAt = (matrix: Matrix): Partial<TextState> => ({ line: matrix, place: matrix });
const moved = (x: number, y: number, { line }: TextState): Partial<TextState> =>
  lineAt(multiplied([1, 0, 0, 1, x, y], line));

const CHANGES: Readonly<Record<number, (given: readonly unknown[], state: TextState) => Partial<TextState>>> = {
  [OPS.beginText]: () => lineAt(IDENTITY),
  [OPS.setTextMatrix]: ([matrix]) => lineAt(matrixOf(Array.from(matrix as ArrayLike<number>))),
  [OPS.moveText]: ([x, y], state) => moved(Number(x), Number(y), state),
  [OPS.nextLine]: (_, state) => moved(0, -state.leading, state),
  [OPS.setLeadingMoveText]: ([x, y], state) => ({ ...moved(Number(x), Number(y), state), leading: -Number(y) }),
  [OPS.setFont]: ([font, size]) => ({ font, size: Number(size) }),
  [OPS.setHScale]: ([percent]) => ({ across: Number(percent) / 100 }),
  [OPS.setLeading]: ([leading]) => ({ leading: Number(leading) }),
  [OPS.setCharSpacing]: ([between]) => ({ between: Number(between) }),
  [OPS.setWordSpacing]: ([betweenWords]) => ({ betweenWords: Number(betweenWords) }),
  [OPS.setTextRise]: ([rise]) => ({ rise: Number(rise) }),
};

const placeOf = ({ place, font, size, across, between, rise }: TextState): Place => ({
  ...{ font, size, across },
  at: multiplied([1, 0, 0, 1, 0, rise], place),
  spacing: between > Math.abs(size) * WIDE && between < Math.abs(size) * WIDEST ? between * across : 0,
});

/** Letters that are set so far apart, in parts of their size, are still one word; what is farther apart stands beside each other. */
const WIDE = 0.1;
const WIDEST = 0.6;

const setGlyphs = (
  glyphs: readonly unknown[],
  { size, across, between, betweenWords }: TextState,
  letter?: Letter,
): { readonly words: string; readonly width: number } => {
  let words = '';
  let width = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') width -= (glyph / 1000) * size * across;
    else {
      const { unicode = '', width: own = 0, isSpace = false } = (glyph ?? {}) as Glyph;
      const right = width + (own / 1000) * size * across;
      letter?.(unicode, width, right);
      words += unicode;
      width = right + (between + (isSpace ? betweenWords : 0)) * across;
    }
  }
  return { words, width };
};
