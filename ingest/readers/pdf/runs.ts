/**
 * A page's text from the glyphs that its operators show, joined to runs by the gaps between them, as the library joins them where it is
 * asked for text: for that it would work out the page a second time.
 */
import { normalizeUnicode } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Run } from './page.ts';
import { multiplied, type Matrix } from './scene.ts';
import type { Letter, Place } from './text-places.ts';

export interface Writing {
  readonly runs: readonly Run[];
  /** Takes the glyphs that are shown from this place on; undefined where they do not stand upright. */
  readonly from: (place: Place) => Letter | undefined;
  /** No glyph follows. */
  readonly end: () => void;
}

/** Gaps, in parts of the letters' size: up to the first there is none, beyond the second a blank, beyond the third another part of the page. */
const NO_GAP = 0.03;
const NO_BLANK = 0.102;
const BLANK = 0.6;
/** So far back letters may be set for their looks. */
const BACK = -0.2;
/** As wide, to what they were made, are letters that are stretched. */
const STRETCHED = 1.02;
/** Of their height, by which letters of one run may stand higher than those before. */
const RAISED = 0.25;

/** A run as it is being put together. */
interface OpenRun extends Form {
  text: string;
  readonly left: number;
  readonly top: number;
}

/** Of letters, in points of the page as it is seen. */
interface Form {
  readonly font: unknown;
  /** What gaps are measured in; it differs from the height where letters are stretched. */
  readonly em: number;
  readonly height: number;
  readonly along: number;
  /** What is set between letters of one word. */
  readonly spacing: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** `view` leads from the page's points to those of the page as it is seen, which is so wide and high. */
export const writingOn = (view: Matrix, width: number, height: number): Writing => {
  const runs: Run[] = [];
  let open: OpenRun | null = null;
  /** The form of the last run, and where its last letter ended. */
  let form: Form = { font: null, em: 0, height: 0, along: 0, spacing: 0 };
  let last: Point | null = null;
  /** Whether that was stretched: a word of what is recognised of a scan then reaches into the next. */
  let isStretched = false;
  /** Whether a glyph without ink has been shown since. */
  let isBlank = false;

  const close = (): void => {
    if (open && last)
      runs.push(runOf({ ...open, text: String(normalizeUnicode(open.text)), right: Math.max(open.left, last.x) }));
    open = null;
  };
  const closeWithBlank = (): void => {
    close();
    if (last) runs.push({ text: ' ', left: last.x, right: last.x, top: last.y, size: form.height });
    isBlank = false;
  };
  /** Closes the open run or puts a blank into it, as the gap before the next letter asks for. */
  const mind = (next: Point, { spacing }: Form): void => {
    if (!last || (last.x === next.x && last.y === next.y)) return;
    const gap = (next.x - last.x - Math.min(form.spacing, spacing)) / form.em;
    const rise = Math.abs(next.y - last.y) / form.height;
    if (rise > 1 || (gap <= NO_GAP && !isStretched)) isBlank = false;
    if (gap < BACK || rise > 1) close();
    else if (gap > BLANK || (gap > NO_BLANK ? !open : isBlank)) closeWithBlank();
    else if (gap > NO_BLANK) isBlank = true;
    if (rise > RAISED) close();
  };

  return {
    runs,
    end: close,
    from: ({ at, font, size, across, spacing }) => {
      const [a, b, c, d, e, f] = multiplied(at, view);
      const [along, up] = [a * size * across, b * size * across];
      if (!isUpright(along, up)) return undefined;
      const own: Form = {
        font,
        em: Math.abs(size) * Math.hypot(a, b),
        height: Math.abs(size) * Math.hypot(c, d),
        along: Math.hypot(along, up),
        spacing: spacing * Math.hypot(a, b),
      };
      // What is small, pressed or of another font is told from what stands beside it.
      if (open && !isOneForm(form, own)) close();
      return (text, from, to) => {
        const kind = kindOf(text);
        if (kind === 'blank') {
          isBlank = true;
          return;
        }
        const next = { x: a * from + e, y: b * from + f };
        const end = { x: a * to + e, y: b * to + f };
        // Ink that stands for nothing, a hyphen that the line no longer needs, parts no word.
        if (kind === 'unseen') {
          if (last && Math.abs(next.x - last.x) < own.em * BLANK && next.y === last.y) last = end;
          return;
        }
        if (kind === 'letter') {
          if (end.x < 0 || next.x > width || next.y < 0 || next.y > height) return;
          mind(next, own);
        }
        if (claimsMore(text, end.x - next.x, own)) {
          runs.push({ text, left: next.x, right: end.x, top: next.y, size: 0 });
          last = end;
          return;
        }
        open ??= { ...(form = own), text: '', left: next.x, top: next.y };
        if (isBlank && open.text !== '' && !open.text.endsWith(' ')) open.text += ' ';
        isBlank = false;
        open.text += text;
        isStretched = own.em > own.height * STRETCHED;
        last = to === from ? (last ?? next) : end;
      };
    },
  };
};

/** What stands on its side is a mark of the printer's operator in the margin. */
export const isUpright = (along: number, up: number): boolean => along > 0 && Math.abs(up) <= along * SLANT;
const SLANT = 0.2;

const isOneForm = (one: Form, other: Form): boolean =>
  one.font === other.font &&
  isNear(one.em, other.em) &&
  isNear(one.height, other.height) &&
  isNear(one.along, other.along);
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= one * SAME;
/** Of a size: what the numbers of files are rounded by. */
const SAME = 0.02;

type Kind = 'letter' | 'mark' | 'blank' | 'unseen';

const kindOf = (text: string): Kind => {
  if (PRINTED.test(text)) return 'letter';
  if (/^\s+$/.test(text)) return 'blank';
  if (/^\p{Mn}+$/u.test(text)) return 'mark';
  return /^\p{Cf}*$/u.test(text) ? 'unseen' : 'letter';
};
const PRINTED = /^[!-~]/;

/** Letters that are so much narrower than high are lines. */
const NARROWEST = 0.1;
/** Letters, which on average are no narrower: one glyph may claim to be a sentence. */
const MANY = 8;

/** Of a glyph that claims to be several letters, how many at the least are more than it may have room for: a joined one is three. */
const SEVERAL = 4;
const claimsMore = (text: string, width: number, { height }: Form): boolean =>
  text.length >= SEVERAL && width < text.length * height * NARROWEST;

/** A run whose letters are so high, and as long along their line as they are high where they are set as they were made. */
export const runOf = ({ text, left, right, top, height, along }: Spread): Run => {
  const pressed = text.length >= MANY && right - left < text.length * height * NARROWEST;
  return { text, left, right, top, size: along < height * NARROWEST || pressed ? 0 : height };
};

interface Spread extends Omit<Run, 'size'> {
  readonly height: number;
  readonly along: number;
}
