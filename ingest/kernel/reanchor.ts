/**
 * A quotation of one text looked for in a later text of the same document: as it stood, elsewhere, in other words, or not
 * at all. Offsets are UTF-16 units.
 */
import search from 'approx-string-match';
import { sliceOf, spanOf, type Span } from '../../schema/domain/span.ts';
import type { AnchorState } from '../../schema/domain/vocabulary.ts';
import { canonicalText } from './printed-words.ts';
import { anchor, describe, type TextQuote } from './quotes.ts';

export type Reanchored =
  | { readonly state: Exclude<AnchorState, 'LOST'>; readonly span: Span }
  | { readonly state: 'LOST'; readonly span: null };

/** A quote, and where it begins in the text that it is taken from. */
type Placed = TextQuote & { readonly start: number };

/** `30 days` become `45`, a clause put in: such is the same sentence altered. Where more differs, it is another. */
const MOST_ALTERED = 0.3;

/** Shorter words recur by chance: whether they are the same is told by what stands around them. */
const TELLING = 24;
/** And so do words that are like these. */
const TELLING_ALTERED = 48;

/** Equal words that a format prints otherwise (hyphens, quotation marks) are the same words. */
export const reanchor = (text: string, quote: Placed): Reanchored => {
  const { exact, start } = quote;
  if (text.startsWith(exact, start)) return { state: 'KEPT', span: spanOf(start, start + exact.length) };
  const found = anchor(text, quote);
  if (found.found && (exact.length >= TELLING || likeness(text, found.span, quote) > 0))
    return { state: 'MOVED', span: found.span };
  const near = nearest(text, quote);
  if (!near) return { state: 'LOST', span: null };
  const same = canonicalText(sliceOf(text, near)) === canonicalText(exact);
  return { state: same ? 'MOVED' : 'ALTERED', span: near };
};

/** Of the places that differ least the one whose surroundings are most alike, then the one nearest to the old place. */
const nearest = (text: string, quote: Placed): Span | null => {
  const { exact, start } = quote;
  const places = search(text, exact, Math.floor(exact.length * MOST_ALTERED)).map((place) => ({
    span: wholeWords(text, place),
    alike: likeness(text, place, quote),
    distance: Math.abs(place.start - start),
  }));
  const [best] = places.sort((a, b) => b.alike - a.alike || a.distance - b.distance);
  return best && (exact.length >= TELLING_ALTERED || best.alike === 2) ? best.span : null;
};

/** On how many sides, 0 to 2, a place stands among the same words as the quote does. */
const likeness = (text: string, place: Span, { prefix, suffix }: TextQuote): number => {
  const around = describe(text, place);
  return (
    Number(around.prefix.endsWith(prefix.slice(-CONTEXT))) + Number(around.suffix.startsWith(suffix.slice(0, CONTEXT)))
  );
};

/** Of what stands before and behind: a word or two. */
const CONTEXT = 8;

const WORD = /[\p{L}\p{N}]/u;
const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && WORD.test(text.charAt(at));

/** The likest place may begin or end inside a word that was changed. */
const wholeWords = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (isWord(text, start - 1) && isWord(text, start)) start -= 1;
  while (isWord(text, end) && isWord(text, end - 1)) end += 1;
  return { start, end };
};
