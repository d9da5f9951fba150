/**
 * What a page writes, and whether nobody sees some of it: in white, in no ink at all, transparent, cut off, or with something painted over
 * it or below it in the same ink. Both are told from the page's operators, as the library has worked them out; what is seen of a page
 * that may hide words, `pictures.ts` then shows.
 */
import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isOperatorMark } from './furniture.ts';
import type { Run } from './page.ts';
import { changeBy, changeOf, FIRST, grouped, hiddenIn, isSolid, type PageState } from './page-state.ts';
import { writingOn, type Writing } from './runs.ts';
import { corners, matrixOf, sceneOf, type Box, type Matrix, type Scene, type Shown } from './scene.ts';
import { textPlaces, type TextPlaces } from './text-places.ts';

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

export const writtenBy = ({ fnArray, argsArray }: Operators, setting: Setting): Written => {
  const { view, width, height, isLayerOn, isOrdinaryFont } = setting;
  const walk: Walk = {
    ...{ scene: sceneOf(), text: textPlaces(), writing: writingOn(view, width, height), isLayerOn },
    ...{ saved: [], groups: [], aside: [], off: [], fonts: new Set(), state: FIRST, clips: false, pictured: 0 },
  };
  fnArray.forEach((operation, index) => step(walk, operation, (argsArray[index] ?? []) as Given));
  const { scene, writing, fonts, pictured } = walk;
  writing.end();
  return {
    runs: writing.runs,
    hiding: scene.isCrowded() ? 'some' : hidingOf(scene.shown, pictured > width * height * COVERED),
    hasPictures: pictured > 0,
    isOrdinary: [...fonts].every(isOrdinaryFont) && !scene.shown.some(({ words }) => FROM_THE_RIGHT.test(words)),
  };
};

/** A page, operator by operator. */
interface Walk {
  readonly scene: Scene;
  readonly text: TextPlaces;
  readonly writing: Writing;
  readonly isLayerOn: Setting['isLayerOn'];
  readonly saved: PageState[];
  /** What held before each of the groups around this place. */
  readonly groups: PageState[];
  /** Of what is around this place: whether it is an annotation or a mask, which are no text of the page. */
  readonly aside: boolean[];
  /** Of marked content around this place: whether it is of a layer that is off. */
  readonly off: boolean[];
  readonly fonts: Set<unknown>;
  state: PageState;
  /** Whether the next path cuts off what lies outside of it. */
  clips: boolean;
  /** Square points of pictures. */
  pictured: number;
}

type Given = readonly unknown[];

const step = (walk: Walk, operation: number, given: Given): void => {
  const { scene, text } = walk;
  nest(walk, operation, given);
  if (SAVES.has(operation)) enter(walk, operation, given);
  else if (RESTORES.has(operation)) leave(walk);
  else if (operation === OPS.showText) show(walk, given[0] as Given);
  else if (PICTURES.has(operation)) {
    walk.pictured += scene.scale();
    scene.picture(UNIT_SQUARE);
  } else if (operation === OPS.constructPath) paint(walk, given);
  else if (COVERS_WHAT_IT_MAY.has(operation)) scene.coverAll();
  else if (operation === OPS.clip || operation === OPS.eoClip) walk.clips = true;
  else if (operation === OPS.transform) scene.transform(matrixOf(given));
  else if (operation === OPS.setFont) setFont(walk, given);
  else if (operation === OPS.setGState) setState(walk, new Map(given[0] as readonly (readonly [string, unknown])[]));
  else if (!text.moves(operation, given)) walk.state = { ...walk.state, ...changeOf(operation, given) };
};

/** What begins and ends around a place and saves nothing. */
const nest = (walk: Walk, operation: number, given: Given): void => {
  const { aside, off, isLayerOn } = walk;
  if (operation === OPS.beginAnnotation) aside.push(true);
  else if (operation === OPS.beginGroup) {
    aside.push(Boolean((given[0] as { smask?: unknown } | undefined)?.smask));
    walk.groups.push(walk.state);
    walk.state = grouped(walk.state);
  } else if (operation === OPS.endGroup) {
    aside.pop();
    walk.state = walk.groups.pop() ?? walk.state;
  } else if (operation === OPS.endAnnotation) aside.pop();
  else if (operation === OPS.beginMarkedContent) off.push(false);
  else if (operation === OPS.beginMarkedContentProps) off.push(given[0] === 'OC' && !isLayerOn(given[1]));
  else if (operation === OPS.endMarkedContent) off.pop();
};

const enter = ({ scene, text, saved, state }: Walk, operation: number, given: Given): void => {
  saved.push(state);
  scene.save();
  text.save();
  if (operation === OPS.paintFormXObjectBegin) enterForm(scene, given);
  else if (operation === OPS.beginAnnotation) enterAnnotation(scene, given);
};

const leave = (walk: Walk): void => {
  walk.state = walk.saved.pop() ?? walk.state;
  walk.scene.restore();
  walk.text.restore();
};

const show = ({ scene, text, writing, aside, off, state }: Walk, glyphs: Given): void => {
  const place = text.place();
  const letter = aside.includes(true) ? undefined : writing.from({ ...place, at: scene.placed(place.at) });
  const isUnseen = off.includes(true) || glyphs.some(isDrawing);
  scene.show(text.show(glyphs, letter), isUnseen ? 'yes' : hiddenIn(state), state.ink);
};

const paint = (walk: Walk, [how, path]: Given): void => {
  const { scene, state, off } = walk;
  const pieces = pathsIn((path as readonly (Float32Array | null)[] | undefined)?.[0] ?? null);
  const isWhole = pieces.length === 1 && isSolid(state) && !off.includes(true);
  if (walk.clips) scene.clip(pieces.flat());
  if (FILLS.has(Number(how))) for (const piece of pieces) scene.cover(piece, isWhole ? state.ink : null);
  if (STROKES.has(Number(how))) for (const piece of pieces) scene.stroke(piece, state.width, state.lineInk);
  walk.clips = false;
};

const setFont = ({ text, fonts }: Walk, given: Given): void => {
  text.moves(OPS.setFont, given);
  fonts.add(given[0]);
};

const setState = (walk: Walk, states: ReadonlyMap<string, unknown>): void => {
  const font = states.get('Font');
  if (Array.isArray(font)) setFont(walk, font);
  walk.state = { ...walk.state, ...changeBy(states, walk.state) };
};

/** Hebrew, Arabic, and what stands between and beside them. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

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
