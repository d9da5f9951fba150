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

export interface Shown {
  /** As the file has them, in whatever code its font understands. */
  readonly words: string;
  hidden: boolean;
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
  /** Something is painted within these points, in an ink if it is of one. */
  cover(points: readonly number[], ink?: string): void;
  /** The same within all that is not cut off. */
  coverAll(): void;
  /** Text begins at a place of the coordinates that hold now. */
  show(words: string, at: Matrix, hidden: boolean, ink: string): void;
  /** Square points that a unit square takes now. */
  scale(): number;
}

/** A letter reaches so far around the place where it begins. */
const MARGIN = 6;
/** Looks at what lies below what is painted; whoever paints more often hides something, or has a page that is soon drawn. */
const MOST_LOOKS = 5_000_000;

export const sceneOf = (): Scene => {
  const shown: (Shown & { readonly x: number; readonly y: number })[] = [];
  const grounds: { readonly box: Box; readonly ink: string }[] = [];
  const saved: { readonly ctm: Matrix; readonly clip: Box | null }[] = [];
  let ctm = IDENTITY;
  let clip: Box | null = null;
  let looks = 0;
  const coverBox = ([left, bottom, right, top]: Box): void => {
    if (looks > MOST_LOOKS) return;
    looks += shown.length;
    for (const each of shown)
      each.hidden ||= each.x >= left - 1 && each.x < right && each.y >= bottom - 1 && each.y < top;
  };
  /** Letters are lost upon what is painted last below them, where it is of their ink. */
  const isLost = (x: number, y: number, ink: string): boolean => {
    looks += grounds.length;
    if (looks > MOST_LOOKS) return false;
    const under = grounds.findLast(({ box }) => x >= box[0] - 1 && x < box[2] && y >= box[1] - 1 && y < box[3]);
    return under?.ink === ink;
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
      clip = clip
        ? [Math.max(clip[0], box[0]), Math.max(clip[1], box[1]), Math.min(clip[2], box[2]), Math.min(clip[3], box[3])]
        : box;
    },
    cover: (points, ink) => {
      const box = boxAround(points, ctm);
      if (box[2] - box[0] < MARGIN || box[3] - box[1] < MARGIN) return;
      coverBox(box);
      if (ink !== undefined) grounds.push({ box, ink });
    },
    coverAll: () => coverBox(clip ?? [-Infinity, -Infinity, Infinity, Infinity]),
    show: (words, at, hidden, ink) => {
      const [, , , , x, y] = multiplied(at, ctm);
      const isCut =
        clip !== null && (x < clip[0] - MARGIN || x > clip[2] + MARGIN || y < clip[1] - MARGIN || y > clip[3] + MARGIN);
      const isNarrow = clip !== null && (clip[2] - clip[0] < MARGIN || clip[3] - clip[1] < MARGIN);
      shown.push({ words, hidden: hidden || isCut || isNarrow || isLost(x, y, ink), x, y });
    },
    scale: () => Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]),
  };
};
