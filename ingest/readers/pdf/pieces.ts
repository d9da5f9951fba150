/** Where parts of a run stand: a file tells the place of the whole. */
import type { Run } from './page.ts';

/** The run in the pieces of its text, each with the share of its width that the piece has. */
export const piecesOf = (run: Run, texts: readonly string[]): readonly Run[] => {
  const unit = (run.right - run.left) / widthOf(run.text);
  let right = run.left;
  return texts.map((text) => {
    const left = right;
    right += widthOf(text) * unit;
    return { ...run, text, left, right };
  });
};

/** Letters by their width, in thousandths of their size, as in Helvetica; other types differ in much the same measure. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "ijl'|": 222,
    'ftI ,./:;!': 278,
    'r()-': 333,
    cksvxyzJ: 500,
    FTZ: 611,
    'ABEKPSVXY&': 667,
    CDHNRUw: 722,
    GOQ: 778,
    mM: 833,
    W: 944,
    '—': 1000,
  }).flatMap(([signs, width]) => Array.from(signs, (sign) => [sign, width] as const)),
);

export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (WIDTHS.get(sign) ?? 556), 0);
