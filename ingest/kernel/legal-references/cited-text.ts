/** What the grammar of every family gives, and how families walk a text. */
import type { Span } from '../../../schema/domain/span.ts';

/** A citation as printed. Its span is the citation proper: no date, no title in parentheses, no pinpoint before it. */
export interface CitedText extends Span {
  /** The family that reads it: `executive-order`, `us-code`, `act`. */
  readonly kind: CitationKind;
  /** What is cited, one form for all ways to print it: `eo/13636`, `usc/44/3552`, `act/national-emergencies-act`. */
  readonly norm: string;
  /** The place in what is cited: `3(b)` in "section 3(b) of Executive Order 13636", `(8)` in "44 U.S.C. 3502(8)". */
  readonly pinpoint: string | null;
}

export type CitationKind =
  | 'executive-order'
  | 'presidential-document'
  | 'us-code'
  | 'federal-regulations'
  | 'federal-register'
  | 'public-law'
  | 'statutes-at-large'
  | 'act'
  | 'omb'
  | 'nist'
  | 'gao'
  | 'cisa-directive'
  | 'issuance'
  | 'state-code'
  | 'state-order'
  | 'regulation'
  | 'union-law'
  | 'court-case'
  | 'constitution';

/** Finds the citations of one family in `text.slice(from, to)`; ascending, none overlapping; linear in the length. */
export interface Family {
  readonly kind: CitationKind;
  /**
   * Without one of these words there is no citation of the family: a look for them is far cheaper than its grammar, most of
   * all for one that begins with a rare letter.
   */
  readonly marks: readonly string[];
  find(text: string, range: Span): readonly CitedText[];
}

/** Global matches of a pattern whose every repetition is bounded, inside a range. Lookaround sees the whole text. */
export function* matchesIn(pattern: RegExp, text: string, range: Span): Generator<RegExpExecArray> {
  pattern.lastIndex = range.start;
  for (let match = pattern.exec(text); match && match.index < range.end; match = pattern.exec(text)) {
    const resume = pattern.lastIndex;
    if (resume <= range.end) yield match;
    pattern.lastIndex = Math.max(resume, match.index + 1);
  }
}

/**
 * Where a word stands inside a range. A word that begins with a rare letter (a capital) is found far faster than a pattern
 * that begins with a space or a small letter.
 */
export function* placesOf(word: string, text: string, range: Span): Generator<number> {
  for (let at = text.indexOf(word, range.start); at >= 0 && at < range.end; at = text.indexOf(word, at + word.length))
    yield at;
}

/** A match of a sticky pattern at exactly `at`, or null. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** No printed list of citations is longer. */
const LONGEST_LIST = 40;

/** The items after the first of a printed list ("13942, 13943, or 13971"): each a match of `item`, parted by matches of `gap`. */
export function* listAfter(text: string, at: number, gap: RegExp, item: RegExp): Generator<RegExpExecArray> {
  let end = at;
  for (let count = 0; count < LONGEST_LIST; count++) {
    const parted = matchAt(gap, text, end);
    const next = parted && matchAt(item, text, gap.lastIndex);
    if (!next) return;
    end = next.index + next[0].length;
    yield next;
  }
}

export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** Any dash as a plain hyphen, no spaces around it: "113– 283" -> "113-283". */
export const plainDashes = (printed: string): string => printed.replace(/ ?[-‐-―] ?/g, '-');

/** A dash as printed in numbers, mended line breaks included. */
export const DASH = ' ?[-‐-―] ?';
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
export const DATE = `${MONTH} \\d{1,2},? \\d{4}`;
