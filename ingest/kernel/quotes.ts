/**
 * The two verbs of quoting. `describe`: a span -> what the text says there and around it. `anchor`: that description ->
 * the span, or a reason why not. W3C Web Annotation's TextQuote and TextPosition selectors; offsets are UTF-16 units.
 */
import { spanOf, type Span } from '../../schema/domain/span.ts';

export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A quotation, and where it was last seen if that is known. */
export interface Selector extends TextQuote {
  readonly start?: number;
}

export type Anchored =
  | { readonly found: true; readonly span: Span }
  | { readonly found: false; readonly reason: 'empty' | 'absent' | 'ambiguous' };

/** Enough to tell repeated clauses apart; the W3C note's own examples use as much. */
const CONTEXT = 32;

export const describe = (text: string, { start, end }: Span): TextQuote => ({
  exact: text.slice(start, end),
  prefix: text.slice(wholeStart(text, Math.max(0, start - CONTEXT)), start),
  suffix: text.slice(end, wholeEnd(text, Math.min(text.length, end + CONTEXT))),
});

/** The low half of a surrogate pair is no place to start, the high half none to end. */
const wholeStart = (text: string, at: number): number => (isLow(text, at) ? at + 1 : at);
const wholeEnd = (text: string, at: number): number => (isLow(text, at) ? at - 1 : at);
const isLow = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');

export const anchor = (text: string, selector: Selector): Anchored => {
  const { exact, start } = selector;
  if (exact === '') return { found: false, reason: 'empty' };
  if (start !== undefined && text.startsWith(exact, start))
    return { found: true, span: spanOf(start, start + exact.length) };
  const places = occurrences(text, exact);
  if (places.length === 0) return { found: false, reason: 'absent' };
  const best = bestPlaces(text, places, selector);
  const only = best.length === 1 ? best[0] : nearest(best, start);
  return only === undefined
    ? { found: false, reason: 'ambiguous' }
    : { found: true, span: spanOf(only, only + exact.length) };
};

/** A clause repeated more often than this in one text is no quotation that proves anything. */
const MOST_PLACES = 1000;

const occurrences = (text: string, exact: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1))
    places.push(at);
  return places;
};

const bestPlaces = (
  text: string,
  places: readonly number[],
  { exact, prefix, suffix }: Selector,
): readonly number[] => {
  const scored = places.map((at) => ({
    at,
    score:
      commonEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      commonStart(text.slice(at + exact.length, at + exact.length + suffix.length), suffix),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ at }) => at);
};

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

const commonEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

const nearest = (places: readonly number[], start: number | undefined): number | undefined =>
  start === undefined
    ? undefined
    : places.reduce((best, at) => (Math.abs(at - start) < Math.abs(best - start) ? at : best), places[0] ?? 0);
