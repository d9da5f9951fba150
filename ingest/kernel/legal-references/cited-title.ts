/** The title that stands behind a citation: "of May 4, 1999, as amended, titled “Counting Bees”", "(Counting Bees)". */
import { DATE, endOf, matchAt } from './cited-text.ts';

export interface PrintedTitle {
  readonly value: string;
  /** Of what prints it, closing mark included. */
  readonly end: number;
}

const IN_BRACKETS = / \(([^()\n]{8,240})\)/y;
/** Single marks only where a title is announced: elsewhere they may be apostrophes. */
const IN_MARKS =
  /,? (?:(?:entitled|titled),?\s)?[“"]([^“”"\n]{8,240}?)[,.]?[”"]|,? (?:entitled|titled),?\s(?:‘([^‘“”\n]{8,240}?)[,.]?’|'([^“”"\n]{8,240}?)[,.]?')(?!\w)/y;
const DAY_AFTER = new RegExp(`,? (?:of|dated|issued(?: on)?) ${DATE}`, 'y');
const AMENDED = /,? as amended(?=[ ,])/y;

/** Where the reading of the citation's tail goes on after `pattern`, or where it stood. */
const past = (pattern: RegExp, text: string, at: number): number => {
  const match = matchAt(pattern, text, at);
  return match ? endOf(match) : at;
};

/** Past the day that follows the citation, before its title or behind it; where it stood if none does. */
export const pastDay = (text: string, end: number): number => {
  const before = past(DAY_AFTER, text, past(AMENDED, text, end));
  return before > end ? before : past(DAY_AFTER, text, past(IN_BRACKETS, text, end));
};

/** In brackets or in marks; null where what stands there is another remark: "(as amended)", "(90 FR 9114)", "(the “Bee Order”)". */
export const titleBehind = (text: string, end: number): PrintedTitle | null => {
  const at = past(AMENDED, text, past(DAY_AFTER, text, past(AMENDED, text, end)));
  const match = matchAt(IN_BRACKETS, text, at) ?? matchAt(IN_MARKS, text, at);
  const [, bracketed, ...marked] = match ?? [];
  const value = unquoted(bracketed) ?? marked.find(Boolean)?.trim() ?? '';
  return match && isTitle(value) ? { value, end: endOf(match) } : null;
};

/** "(“Counting Bees in Public Parks”)" is a title; "(“Bee Order”)" is what it is called for short. */
const unquoted = (words: string | undefined): string | undefined => {
  const inner = /^[“"]([^“”"]+?)[,.]?[”"]$/.exec(words ?? '')?.[1];
  return inner && !CALLED.test(inner) && (inner.match(WORD_OF_A_TITLE)?.length ?? 0) > 2 ? inner : words?.trim();
};
const CALLED = /\b(?:Order|Memorandum|Directive|Proclamation|Act|E\.?O\.?)s?$/;

const REMARK =
  /^(?:Executive Order|As|See|Sec|Section|Part|Title|Chapter|Appendix|Annex|Revised|Amended|Hereinafter|Public Law|Federal Register)\b|^["“]|["”]$|\bF\.? ?R\.?\b|\bC\.? ?F\.? ?R\.?\b|\bU\.? ?S\.? ?C\.?\b|\bStat\.|\bE\.? ?O\.?(?= ?\d)/;
const WORD_OF_A_TITLE = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{2,}/gu;

/** A title begins with a capital and has two words or more that do. */
const isTitle = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && !REMARK.test(words) && (words.match(WORD_OF_A_TITLE)?.length ?? 0) >= 2;
