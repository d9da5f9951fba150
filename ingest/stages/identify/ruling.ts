/** Whether a text rules something: by how often it says what ought to be, against how often it tells what others say. */
const BINDS = /\b(?:shall|must|may not|(?:is|are) (?:required|prohibited))\b/gi;
const ADVISES = /\b(?:shall|must|should|may not|(?:is|are) (?:required|prohibited|encouraged))\b/gi;
const TOLD = /\b(?:said|told|according to|(?<!\b(?:be|is|are|was|were|been) )reported|spokes\w+)\b/gi;
/** A press release tells of a text, and so does what teaches somebody to use something. */
const ANNOUNCES = /\b(?:today announced|announced today|for immediate release|(?:media|press) contact)\b/i;
const TEACHES = /\b[Yy]ou (?:must|should|shall|may not)\b/g;

/** A page or two need not say so as often. */
const SHORT_TEXT = 8_000;
const LEAST_OF_SHORT = 2;
const LEAST = 5;
/** So many characters, at most, stand behind one word that binds, where nothing but such words tells what a text is. */
const SPARSEST = 1_500;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
const isOften = (text: string, times: number): boolean => times >= (text.length < SHORT_TEXT ? LEAST_OF_SHORT : LEAST);

/** It tells others of a text, or what others say of one. */
export const isTold = (text: string): boolean =>
  ANNOUNCES.test(text) ||
  count(text, TOLD) * 5 > count(text, ADVISES) ||
  count(text, TEACHES) * 2 > count(text, ADVISES);

/** It says often enough what shall or should be. */
export const advises = (text: string): boolean => isOften(text, count(text, ADVISES));

/** It says what shall be, often enough for its length to be known by that alone. */
export const binds = (text: string): boolean =>
  isOften(text, count(text, BINDS)) && count(text, BINDS) * SPARSEST > text.length;
