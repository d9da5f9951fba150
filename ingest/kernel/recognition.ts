/** Text from pictures: what a reader asks of whoever can recognise it, and which pages it asks for. */

/** A page as a grey picture, row by row from the upper left, one byte a pixel. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly dotsPerInch: number;
}

/** Places in pixels of the picture. */
export interface RecognizedLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where its words begin: pairs of an offset in `text` and a place from the left. */
  readonly stops: readonly number[];
  /** 0 to 1, the mean over its words. */
  readonly confidence: number;
}

export type Recognize = (picture: PagePicture) => Promise<readonly RecognizedLine[]>;

/** Less than this is a page number or a stamp over a picture. */
const FEWEST_SIGNS = 16;
/** Of an English text some 37 letters in a hundred are vowels; of one whose font tells other letters, fifteen or so. */
const FEWEST_VOWELS = 0.24;
const MOST_ODD = 0.15;

/** Whether what a page gives as its text is none: nothing, or the letters of a font that does not say what they mean. */
export const isNoText = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  if (letters + digits < FEWEST_SIGNS) return true;
  const odd = text.match(/[\p{Co}\p{Cn}\ufffd\u0001-\u0008\u000e-\u001f]/gu)?.length ?? 0;
  const vowels = text.match(/[aeiou\u00c0-\u024f]/giu)?.length ?? 0;
  return odd > text.length * MOST_ODD || (letters >= 80 && vowels < letters * FEWEST_VOWELS);
};
