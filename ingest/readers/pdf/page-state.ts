/** What a page's operators set until they set it otherwise, as far as it decides whether words are seen. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Hidden } from './scene.ts';

/** What decides whether words are seen, and in which ink. */
export interface PageState {
  /** As the library has it, `#0a0b0c`; null for a pattern, which may be of any colour. */
  readonly ink: string | null;
  readonly lineInk: string | null;
  /** Of lines. */
  readonly width: number;
  /** Text rendering mode: 3 shows nothing, 7 only cuts out, 1 is in the ink of lines. */
  readonly mode: number;
  /** Share of what is filled that covers. */
  readonly cover: number;
  /** Share of the group around it that covers. */
  readonly group: number;
  readonly masked: boolean;
}

const BLACK = '#000000';
export const FIRST: PageState = { ink: BLACK, lineInk: BLACK, width: 1, mode: 0, cover: 1, group: 1, masked: false };

/** Whether what is filled leaves nothing of what is below it. */
export const isSolid = ({ cover, group, masked }: PageState): boolean => cover === 1 && group === 1 && !masked;

export const hiddenIn = ({ ink, mode, cover, group, masked }: PageState): Hidden => {
  if (cover * group < FAINTEST || masked || mode === 1 || mode === 7 || ink === null) return 'yes';
  return mode === 3 ? 'layer' : 'no';
};

export const changeOf = (operation: number, [given]: readonly unknown[]): Partial<PageState> => {
  if (operation === OPS.setTextRenderingMode) return { mode: Number(given) };
  if (operation === OPS.setFillRGBColor) return { ink: String(given).toLowerCase() };
  if (operation === OPS.setStrokeRGBColor) return { lineInk: String(given).toLowerCase() };
  if (operation === OPS.setFillColorN || operation === OPS.setFillTransparent) return { ink: null };
  if (operation === OPS.setStrokeColorN || operation === OPS.setStrokeTransparent) return { lineInk: null };
  if (operation === OPS.setLineWidth) return { width: Number(given) };
  return {};
};

/** Within a group, which is painted as one, as clearly as it was told before. */
export const grouped = (state: PageState): PageState => ({ ...state, cover: 1, group: state.group * state.cover });

/** By the entries of a graphics state. */
export const changeBy = (
  states: ReadonlyMap<string, unknown>,
  { cover, masked, width }: PageState,
): Partial<PageState> => ({
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
