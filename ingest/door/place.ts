/** Where the words of a permalink stand now: at their place, at another one, or nowhere. Pure. */
import type { Span } from '../../schema/domain/span.ts';
import { anchor } from '../kernel/quotes.ts';
import type { Quoted, QuotedRow } from './texts.ts';

export interface Place {
  /** `moved` and `lost` are said wherever the place is shown: never silently another one. */
  readonly state: 'stands' | 'moved' | 'lost';
  /** UTF-16 units of the text as it is read now; null where the words are nowhere in it, or in several places alike. */
  readonly span: Span | null;
  readonly exact: string;
}

/** What an address means: the words that it was given for first. Empty for one that was never given. */
export const placesOf = (text: string, { standing, former }: Quoted): readonly Place[] =>
  [former, standing].filter((quoted) => quoted !== null).map((quoted) => placeOf(text, quoted));

/** The first that is in the text still; of words that are gone the page says but that. */
export const shownOf = (places: readonly Place[]): Place | undefined => places.find(({ span }) => span) ?? places[0];

const placeOf = (text: string, quoted: QuotedRow): Place => {
  const { exact, start } = quoted;
  const found = anchor(text, quoted);
  if (!found.found) return { state: 'lost', span: null, exact };
  return { state: found.span.start === start ? 'stands' : 'moved', span: found.span, exact };
};
