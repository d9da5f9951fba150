/** Words of another text inside this one: "striking “the Director”". */

/** As a pattern that finds the words, whichever apostrophe they have. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/** Two places in short quotations of their own: what one names, the other does not mean, unless both are put in by one provision. */
export const areOtherWords = (text: string, at: number, other: number): boolean => {
  const here = quotationAt(text, at);
  const there = here === null ? null : quotationAt(text, other);
  return there !== null && here !== null && here !== there && !arePutInTogether(text, there, here);
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

/** "(c) Section 1 is amended to read “…”; and (e) by replacing “his” with “the Administrator’s”". */
const arePutInTogether = (text: string, first: number, second: number): boolean =>
  second > first &&
  second - first < FARTHEST &&
  !areStruck(text, first) &&
  !areStruck(text, second) &&
  !OTHER_PROVISION.test(text.slice(first, second));
const FARTHEST = 2_000;
const OTHER_PROVISION = /\n\s*(?:Sec(?:tion|\.) \d|§)|\bExecutive Order (?:No\. )?\d/;

const areStruck = (text: string, opens: number): boolean => STRIKES.test(text.slice(Math.max(0, opens - 90), opens));
const STRIKES =
  /\b(?:str(?:ik(?:ing|e)|uck)|delet(?:ing|e)|remov(?:ing|e)|omit(?:ting)?|replac(?:ing|e)|(?:in (?:lieu|place)|instead) of)\b(?![^]*\b(?:with|insert(?:ing)?|by|adding)\b)[^“”;]*$/;
