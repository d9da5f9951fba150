/** Words of another text inside this one: "striking “the Director”". */

/** As a pattern that finds the words, whichever apostrophe they have. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/** Two places in short quotations of their own: what one names, the other does not mean. */
export const areOtherWords = (text: string, at: number, other: number): boolean => {
  const here = quotationAt(text, at);
  const there = here === null ? null : quotationAt(text, other);
  return there !== null && here !== there;
};

/** Where the quotation opens that `at` stands in, and that ends on the same line; null where there is none. */
const quotationAt = (text: string, at: number): number | null => {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const opens = before.lastIndexOf('“');
  if (opens < 0 || /[”\n]/.test(before.slice(opens))) return null;
  return CLOSES.test(text.slice(at, at + LONGEST)) ? at - before.length + opens : null;
};
/** In UTF-16 units. */
const LONGEST = 300;
const CLOSES = /^[^“\n]*?”/;
