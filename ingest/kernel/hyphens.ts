/**
 * Whether a word broken at the end of a line loses its hyphen. The text itself is the dictionary: "recom-/mended" is
 * mended where "recommended" stands elsewhere or its halves are no words; "decision-/making" keeps its hyphen.
 */
export interface Hyphens {
  /** `left` ends before the hyphen, `right` begins the next line; letters only. */
  joins(left: string, right: string): boolean;
}

/** Halves of compounds that a text may never hold alone. */
const KEEPS_BEFORE = new Set(
  'non self cross high low long short well ex anti pre post multi inter all half mid quasi vice by one two three four five six seven eight nine ten first second third decision policy'.split(
    ' ',
  ),
);
const KEEPS_AFTER = new Set(
  'related based wide specific free making third thirds half fourths term level owned'.split(' '),
);
/** A word broken over a line gives no evidence for its halves. */
const BROKEN = /\p{L}+-\s{0,5}\n\s{0,200}\p{L}+/gu;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

export const hyphensOf = (text: string): Hyphens => {
  const words = new Set(
    text
      .replace(BROKEN, ' ')
      .match(WORD)
      ?.map((word) => word.toLowerCase()),
  );
  return {
    joins: (left, right) => {
      const [a, b] = [left.toLowerCase(), right.toLowerCase()];
      if (words.has(`${a}-${b}`)) return false;
      if (words.has(a + b)) return true;
      if (/^\p{Lu}\p{Ll}/u.test(right) || /\d$/.test(left) || KEEPS_BEFORE.has(a) || KEEPS_AFTER.has(b)) return false;
      return !(words.has(a) && words.has(b) && a.length > 1);
    },
  };
};
