/**
 * What a page writes, and whether nobody sees some of it: in white, in no ink at all, transparent, cut off, or with something painted over
 * it or below it in the same ink. Both are told from the page's operators, as the library has worked them out; what is seen of a page
 * that may hide words, `pictures.ts` then shows.
 */
import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isOperatorMark } from './furniture.ts';
import type { Run } from './page.ts';
import { writingOn } from './runs.ts';
import { corners, matrixOf, sceneOf, type Box, type Hidden, type Matrix, type Scene, type Shown } from './scene.ts';
import { textPlaces } from './text-places.ts';

/** Of a page's words: `layer` where they are those of a scan, behind its picture; `some` where words may be hidden. */
export type Hiding = 'nothing' | 'layer' | 'some';

export interface Written {
  readonly runs: readonly Run[];
  readonly hiding: Hiding;
  readonly hasPictures: boolean;
  /** False where the runs are better asked of the library: it knows of letters that run from the right or down, or that the file draws. */
  readonly isOrdinary: boolean;
}

/** The page as it is seen, and what its file says of fonts and layers. */
export interface Setting {
  readonly view: Matrix;
  readonly width: number;
  readonly height: number;
  readonly isLayerOn: (layer: unknown) => boolean;
  /** By the name that `setFont` gives. */
  readonly isOrdinaryFont: (name: unknown) => boolean;
}

export const writtenBy = (
  { fnArray, argsArray }: Operators,
  { view, width, height, isLayerOn, isOrdinaryFont }: Setting,
): Written => {
  const scene = sceneOf();
  const text = textPlaces();
  const writing = writingOn(view, width, height);
  let state = FIRST;
  /** Of what is around this place: whether it is an annotation or a mask, which are no text of the page. */
  const aside: boolean[] = [];
  const fonts = new Set<unknown>();
  const saved: PageState[] = [];
  /** Of marked content around this place: whether it is of a layer that is off. */
  const off: boolean[] = [];
  let pictured = 0;
  let clips = false;
  fnArray.forEach((operation, index) => {
    const given = (argsArray[index] ?? []) as readonly unknown[];
    if (operation === OPS.beginAnnotation) aside.push(true);
    else if (operation === OPS.beginGroup) aside.push(Boolean((given[0] as { smask?: unknown } | undefined)?.smask));
    else if (operation === OPS.endAnnotation || operation === OPS.endGroup) aside.pop();
    if (SAVES.has(operation)) {
      saved.push(state);
      scene.save();
      text.save();
      if (operation === OPS.paintFormXObjectBegin) enterForm(scene, given);
      else if (operation === OPS.beginAnnotation) enterAnnotation(scene, given);
    } else if (RESTORES.has(operation)) {
      state = saved.pop() ?? state;
      scene.restore();
      text.restore();
    } else if (operation === OPS.showText) {
      const glyphs = given[0] as readonly unknown[];
      const place = text.place();
      const letter = aside.includes(true) ? undefined : writing.from({ ...place, at: scene.placed(place.at) });
      scene.show(
        text.show(glyphs, letter),
        off.includes(true) || glyphs.some(isDrawing) ? 'yes' : hiddenIn(state),
        state.ink,
      );
    } else if (PICTURES.has(operation)) {
      pictured += scene.scale();
      scene.picture(UNIT_SQUARE);
    } else if (operation === OPS.constructPath) {
      const paths = pathsIn((given[1] as readonly (Float32Array | null)[] | undefined)?.[0] ?? null);
      if (clips) scene.clip(paths.flat());
      if (FILLS.has(Number(given[0])))
        for (const path of paths) scene.cover(path, paths.length === 1 && isSolid(state, off) ? state.ink : null);
      if (STROKES.has(Number(given[0]))) for (const path of paths) scene.stroke(path, state.width, state.lineInk);
      clips = false;
    } else if (COVERS_WHAT_IT_MAY.has(operation)) scene.coverAll();
    else if (operation === OPS.clip || operation === OPS.eoClip) clips = true;
    else if (operation === OPS.beginMarkedContent) off.push(false);
    else if (operation === OPS.beginMarkedContentProps) off.push(given[0] === 'OC' && !isLayerOn(given[1]));
    else if (operation === OPS.endMarkedContent) off.pop();
    else if (operation === OPS.transform) scene.transform(matrixOf(given));
    else if (operation === OPS.setFont) {
      text.moves(operation, given);
      fonts.add(given[0]);
    } else if (operation === OPS.setGState) {
      const states = new Map(given[0] as readonly (readonly [string, unknown])[]);
      const font = states.get('Font');
      if (Array.isArray(font)) {
        text.moves(OPS.setFont, font);
        fonts.add(font[0]);
      }
      state = { ...state, ...changeBy(states, state) };
    } else if (!text.moves(operation, given)) state = { ...state, ...changeOf(operation, given) };
  });
  writing.end();
  const hiding = scene.isCrowded() ? 'some' : hidingOf(scene.shown, pictured > width * height * COVERED);
  return {
    runs: writing.runs,
    hiding,
    hasPictures: fnArray.some((operation) => PICTURES.has(operation)),
    isOrdinary: [...fonts].every(isOrdinaryFont) && !scene.shown.some(({ words }) => FROM_THE_RIGHT.test(words)),
  };
};

const FROM_THE_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What decides whether words are seen, and in which ink. */
interface PageState {
  /** As the library has it, `#0a0b0c`; null for a pattern, which may be of any colour. */
  readonly ink: string | null;
  readonly lineInk: string | null;
  /** Of lines. */
  readonly width: number;
  /** Text rendering mode: 3 shows nothing, 7 only cuts out, 1 is in the ink of lines. */
  readonly mode: number;
  /** Share of what is filled that covers. */
  readonly cover: number;
  readonly masked: boolean;
}

const BLACK = '#000000';
const FIRST: PageState = { ink: BLACK, lineInk: BLACK, width: 1, mode: 0, cover: 1, masked: false };

const isSolid = ({ cover, masked }: PageState, off: readonly boolean[]): boolean =>
  cover === 1 && !masked && !off.includes(true);

const hiddenIn = ({ ink, mode, cover, masked }: PageState): Hidden => {
  if (cover < FAINTEST || masked || mode === 1 || mode === 7 || ink === null) return 'yes';
  return mode === 3 ? 'layer' : 'no';
};

const UNIT_SQUARE: readonly number[] = [0, 0, 1, 0, 1, 1, 0, 1];
const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
  OPS.rawFillPath,
]);
const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
/** Shades, and pictures that the library puts together: where they are painted is not followed. */
const COVERS_WHAT_IT_MAY = new Set<number>([
  OPS.shadingFill,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
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
    const piece = pieces.at(-1);
    if (count === 0) piece?.push(...piece.slice(0, 2));
    for (let next = at + 1; next <= at + count; next += 1) piece?.push(path[next] ?? 0);
    at += count + 1;
  }
  return pieces;
};

const changeOf = (operation: number, [given]: readonly unknown[]): Partial<PageState> => {
  if (operation === OPS.setTextRenderingMode) return { mode: Number(given) };
  if (operation === OPS.setFillRGBColor) return { ink: String(given).toLowerCase() };
  if (operation === OPS.setStrokeRGBColor) return { lineInk: String(given).toLowerCase() };
  if (operation === OPS.setFillColorN || operation === OPS.setFillTransparent) return { ink: null };
  if (operation === OPS.setStrokeColorN || operation === OPS.setStrokeTransparent) return { lineInk: null };
  if (operation === OPS.setLineWidth) return { width: Number(given) };
  return {};
};

const changeBy = (states: ReadonlyMap<string, unknown>, { cover, masked, width }: PageState): Partial<PageState> => ({
  cover: states.has('ca') ? Number(states.get('ca')) : cover,
  masked:
    (states.has('SMask') ? Boolean(states.get('SMask')) : masked) ||
    !SOLID.test((states.get('BM') as string | undefined) ?? 'normal'),
  width: states.has('LW') ? Number(states.get('LW')) : width,
});

/** Ink upon paper stays ink. */
const SOLID = /^(?:normal|source|multiply|darken)/;

/** Of what covers all, the share that is seen. */
const FAINTEST = 0.1;

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** A picture over so much of the page is that of a scan, and of its text so much is recognised under it. */
const COVERED = 0.4;
const LAYER = 0.5;
const PICTURES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
]);

const SAVES = new Set<number>([OPS.save, OPS.paintFormXObjectBegin, OPS.beginAnnotation]);
const RESTORES = new Set<number>([OPS.restore, OPS.paintFormXObjectEnd, OPS.endAnnotation]);

/** A glyph that its file draws with operators of its own, or with none. */
const isDrawing = (glyph: unknown): boolean =>
  Boolean((glyph as { readonly operatorListId?: string | null } | null)?.operatorListId);

/** What a printer's operator leaves in white is nothing that is said; nor is what is recognised behind the picture of a scan. */
const hidingOf = (shown: readonly Shown[], isPictured: boolean): Hiding => {
  const told = shown.filter(({ words, hidden }) => hidden !== 'no' && words.trim() !== '' && !isOperatorMark(words));
  if (told.length === 0) return 'nothing';
  const length = (some: readonly Shown[]): number => some.reduce((sum, { words }) => sum + words.length, 0);
  const isLayer = told.every(({ hidden }) => hidden === 'layer') && length(told) >= LAYER * length(shown);
  return isPictured && isLayer ? 'layer' : 'some';
};
