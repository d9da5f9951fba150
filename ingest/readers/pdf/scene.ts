/** Where a page shows its text, what cuts it off and what is painted over it: as far as it makes one doubt that it is seen. */

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What happens in the coordinates of `inner`, in those that `outer` leads to. */
export const multiplied = ([a, b, c, d, e, f]: Matrix, outer: Matrix): Matrix => [
  a * outer[0] + b * outer[2],
  a * outer[1] + b * outer[3],
  c * outer[0] + d * outer[2],
  c * outer[1] + d * outer[3],
  e * outer[0] + f * outer[2] + outer[4],
  e * outer[1] + f * outer[3] + outer[5],
];

export const matrixOf = (numbers: readonly unknown[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.map(Number);
  return [a, b, c, d, e, f];
};

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** The box around points, given as numbers in pairs. */
export const boxAround = (points: readonly number[], by: Matrix = IDENTITY): Box => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    const [across, up] = [x * by[0] + y * by[2] + by[4], x * by[1] + y * by[3] + by[5]];
    [left, bottom, right, top] = [
      Math.min(left, across),
      Math.min(bottom, up),
      Math.max(right, across),
      Math.max(top, up),
    ];
  }
  return [left, bottom, right, top];
};

export const corners = ([left, bottom, right, top]: Box): readonly number[] => [
  left,
  bottom,
  right,
  bottom,
  right,
  top,
  left,
  top,
];

/**
 * Whether words are hidden: `maybe` where that depends on the colours of a picture below them, `layer` where they are as those that are
 * recognised of a scan, without ink or below a picture.
 */
export type Hidden = 'no' | 'maybe' | 'layer' | 'yes';

/** Words in a line, as a page's operators set them. */
export interface Placed {
  readonly words: string;
  /** Of the beginning of the line. */
  readonly at: Matrix;
  readonly size: number;
  readonly width: number;
}

export interface Shown {
  readonly words: string;
  readonly hidden: Hidden;
}

export interface Scene {
  readonly shown: readonly Shown[];
  /** Whether more was painted than was looked below. */
  isCrowded(): boolean;
  save(): void;
  restore(): void;
  /** As the page began, whatever was saved. */
  reset(): void;
  transform(matrix: Matrix): void;
  /** From now on what lies outside of these points is cut off. */
  clip(points: readonly number[]): void;
  /** Something is painted within these points, in an ink if it is of one and leaves nothing of what is below it. */
  cover(points: readonly number[], ink: string | null): void;
  picture(points: readonly number[]): void;
  /** A line as wide as told is drawn from each point to the next. */
  stroke(points: readonly number[], width: number, ink: string | null): void;
  /** Something is painted anywhere within what is not cut off. */
  coverAll(): void;
  /** `hidden` by how it is written, whatever is around it. */
  show(placed: Placed, hidden: Hidden, ink: string | null): void;
  /** From what is set within to the page's points. */
  placed(inner: Matrix): Matrix;
  /** Square points that a unit square takes now. */
  scale(): number;
}

/** Letters reach so far beyond their place. */
const MARGIN = 6;
/** Part of their size at which the middle of small letters stands: what crosses it is painted over them, and no rule below. */
const MIDDLE = 0.28;
/** Points: letters as large as these cover what is below them. */
const LARGE = 72;
/** Of 255, in each of three colours: inks that differ less are one. */
const ALIKE = 24;
/** Looks at what lies below what is painted; whoever paints more often hides something, or has a page that is soon drawn. */
const MOST_LOOKS = 5_000_000;
/** As many looks does it cost to keep what is painted, for words that may follow. */
const KEPT = 16;
/** A path of more lines than these is taken for as many boxes, each around lines that follow each other. */
const MOST_LINES = 250;

export const sceneOf = (): Scene => {
  const shown: { readonly words: string; hidden: Hidden; readonly box: Box }[] = [];
  const grounds: Ground[] = [];
  const saved: { readonly ctm: Matrix; readonly clip: Clip | null }[] = [];
  let ctm = IDENTITY;
  let clip: Clip | null = null;
  let looks = 0;
  const coverBox = (box: Box, ink: string | null, hidden: Hidden = 'yes', isWhole = false): void => {
    if (looks > MOST_LOOKS) return;
    looks += shown.length + KEPT;
    for (const each of shown) if (each.hidden !== 'yes' && meets(each.box, box)) each.hidden = hidden;
    grounds.push({ box, ink, isWhole });
  };
  /** Letters are lost upon what is painted below them in their ink; where all of them stand upon another, what is below that says nothing. */
  const lostOn = (words: Box, ink: string | null): Hidden => {
    looks += grounds.length;
    if (looks > MOST_LOOKS) return 'no';
    let lost: Hidden = 'no';
    for (let at = grounds.length - 1; at >= 0; at -= 1) {
      const ground = grounds[at];
      if (!ground || !meets(words, ground.box)) continue;
      if (ground.ink === null || ink === null) lost = 'maybe';
      else if (isAlike(ground.ink, ink)) return 'yes';
      if (ground.isWhole && holds(ground.box, words)) return lost;
    }
    return ink !== null && PAPER.test(ink) ? 'yes' : lost;
  };
  const isCut = (words: Box): boolean => {
    if (clip === null) return false;
    const [left, bottom, right, top] = clip.box;
    const reach: Box = [left - MARGIN, bottom - 1, right + MARGIN, top + 1];
    return !holds(reach, words) || right - left < MARGIN || top - bottom < MARGIN;
  };
  return {
    shown,
    isCrowded: () => looks > MOST_LOOKS,
    save: () => saved.push({ ctm, clip }),
    restore: () => {
      ({ ctm, clip } = saved.pop() ?? { ctm, clip });
    },
    reset: () => {
      [ctm, clip] = [IDENTITY, null];
    },
    transform: (matrix) => {
      ctm = multiplied(matrix, ctm);
    },
    clip: (points) => {
      const box = boxAround(points, ctm);
      const isWhole = isRectangle(points, ctm) && clip?.isWhole !== false;
      clip = { box: clip ? within(box, clip.box) : box, isWhole };
    },
    cover: (points, ink) => {
      const box = boxAround(points, ctm);
      const isWhole = isRectangle(points, ctm) && clip?.isWhole !== false;
      coverBox(clip ? within(box, clip.box) : box, ink, 'yes', isWhole && ink !== null);
    },
    picture: (points) => coverBox(boxAround(points, ctm), null, 'layer'),
    stroke: (points, width, ink) => {
      const half = (width * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]))) / 2;
      const step = 2 * Math.ceil(points.length / 2 / MOST_LINES);
      for (let at = 0; at + 3 < points.length; at += step) {
        const [left, bottom, right, top] = boxAround(points.slice(at, at + step + 2), ctm);
        coverBox([left - half, bottom - half, right + half, top + half], ink);
      }
    },
    coverAll: () => coverBox(clip?.box ?? [-Infinity, -Infinity, Infinity, Infinity], null),
    show: ({ words, at, size, width }, hidden, ink) => {
      const place = multiplied(at, ctm);
      const box = boxAround([0, size * MIDDLE, width, size * MIDDLE], place);
      const isAnywhere = !box.every(Number.isFinite);
      shown.push({
        words,
        hidden: isAnywhere || isCut(box) ? 'yes' : hidden === 'no' ? lostOn(box, ink) : hidden,
        box,
      });
      if (size * Math.hypot(place[2], place[3]) < LARGE || looks > MOST_LOOKS) return;
      const letters = boxAround(corners([0, -size * MIDDLE, width, size]), place);
      looks += shown.length;
      for (const each of shown.slice(0, -1)) if (meets(each.box, letters)) each.hidden = 'yes';
    },
    placed: (inner) => multiplied(inner, ctm),
    scale: () => Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]),
  };
};

/** What is painted below words. */
interface Ground {
  readonly box: Box;
  readonly ink: string | null;
  /** Whether all of the box is in that ink. */
  readonly isWhole: boolean;
}

interface Clip {
  readonly box: Box;
  /** Whether nothing within the box is cut off. */
  readonly isWhole: boolean;
}

/** As near to white as no reader tells from it. */
const PAPER = /^#(?:[ef][0-9a-f]){3}$/;

const within = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/** Whether the points, in their order, go along the sides of a box and nowhere else, and the page shows it upright. */
const isRectangle = (points: readonly number[], by: Matrix): boolean => {
  if (!(by[1] === 0 && by[2] === 0) && !(by[0] === 0 && by[3] === 0)) return false;
  const [x, y, , , a, b] = points;
  if (points.length !== 8 && !(points.length === 10 && points[8] === x && points[9] === y)) return false;
  const [first, second] = [points.slice(2, 4), points.slice(6, 8)];
  const isCorner = ([across, up]: readonly number[], [other, higher]: readonly number[]): boolean =>
    across === x && up === b && other === a && higher === y;
  return isCorner(first, second) || isCorner(second, first);
};

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] <= b[3] && a[3] >= b[1];
const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

const coloursOf = (ink: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16));

const isAlike = (a: string, b: string): boolean => {
  const others = coloursOf(b);
  return coloursOf(a).every((part, at) => Math.abs(part - (others[at] ?? NaN)) < ALIKE);
};
