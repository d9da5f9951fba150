/** Where a page sets its text: what its operators say of the place, the size and the width of letters. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, matrixOf, multiplied, type Matrix, type Placed } from './scene.ts';

export interface TextPlaces {
  /** Whether the operation was one of those that place text. */
  readonly moves: (operation: number, given: readonly unknown[]) => boolean;
  /** These glyphs, with numbers between them that only move; what follows stands behind them. */
  readonly save: () => void;
  readonly restore: () => void;
  readonly show: (glyphs: readonly unknown[]) => Placed;
}

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
  readonly size: number;
  /** Share of their width in which letters are set. */
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
    show: (glyphs) => {
      const { place, size, rise } = state;
      const width = widthOf(glyphs, state);
      state = { ...state, place: multiplied([1, 0, 0, 1, width, 0], place) };
      return { words: wordsOf(glyphs), at: multiplied([1, 0, 0, 1, 0, rise], place), size, width };
    },
  };
};

const FIRST: TextState = {
  line: IDENTITY,
  place: IDENTITY,
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
  [OPS.setFont]: ([, size]) => ({ size: Number(size) }),
  [OPS.setHScale]: ([percent]) => ({ across: Number(percent) / 100 }),
  [OPS.setLeading]: ([leading]) => ({ leading: Number(leading) }),
  [OPS.setCharSpacing]: ([between]) => ({ between: Number(between) }),
  [OPS.setWordSpacing]: ([betweenWords]) => ({ betweenWords: Number(betweenWords) }),
  [OPS.setTextRise]: ([rise]) => ({ rise: Number(rise) }),
};

const widthOf = (glyphs: readonly unknown[], { size, across, between, betweenWords }: TextState): number => {
  let width = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') width -= (glyph / 1000) * size;
    else {
      const { width: own = 0, isSpace = false } = (glyph ?? {}) as Glyph;
      width += (own / 1000) * size + between + (isSpace ? betweenWords : 0);
    }
  }
  return width * across;
};

const wordsOf = (glyphs: readonly unknown[]): string =>
  glyphs.map((glyph) => (typeof glyph === 'object' ? ((glyph as Glyph | null)?.unicode ?? '') : '')).join('');
