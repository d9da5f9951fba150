/**
 * Whether a word broken at the end of a line loses its hyphen. The text itself is the dictionary: "recom-/mended" is
 * mended where "recommended" stands elsewhere or its halves are no words; "decision-/making" keeps its hyphen.
 */
export interface Hyphens {
  /** `left` ends before the hyphen, `right` begins the next line. */
  joins(left: string, right: string): boolean;
}

const KEEPS = new Set(
  'non self cross high low long short well ex anti pre post multi inter co all half mid quasi vice by first second third'.split(
    ' ',
  ),
);
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

export const hyphensOf = (text: string): Hyphens => {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase());
  return {
    joins: (left, right) => {
      const [a, b] = [left.toLowerCase(), right.toLowerCase()];
      if (words.has(`${a}-${b}`)) return false;
      if (words.has(a + b)) return true;
      if (/^\p{Lu}\p{Ll}/u.test(right) || /\d$/.test(left) || KEEPS.has(a)) return false;
      return !(words.has(a) && words.has(b) && a.length > 1);
    },
  };
};
