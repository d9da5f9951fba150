/**
 * Dates in a report, printed or worked out: "Thursday" is the last Thursday up to the day that the report is about,
 * "the next morning" the day after the day last spoken of. What is worked out is marked as inferred.
 */
import { printedDates } from '../../../kernel/dates.ts';
import { termBegun } from '../../identify/presidents.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { Structured } from '../../values.ts';

export interface When {
  /** A PartialDate, or `<from>/<to>`. */
  readonly date: string;
  readonly inferred: boolean;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const DAY = String.raw`(sunday|monday|tuesday|wednesday|thursday|friday|saturday)`;
const RANGE = new RegExp(String.raw`\bbetween ${DAY}(?: (?:morning|afternoon|evening|night))? and ${DAY}\b`, 'iu');
const WEEKDAY = new RegExp(String.raw`\b(?:(last|next|this) )?${DAY}\b`, 'iu');
const SAME_DAY = /\b(?:later )?(?:that|the same) (?:day|morning|afternoon|evening|night)\b/iu;
const NEXT_DAY = /\bthe (?:next|following) (?:day|morning|afternoon|evening|night)\b/iu;
/** "On his first day in office, <name> …": the words after it say whose. */
const FIRST_DAY = /\bfirst day in office\b(?<rest>.{0,80})/iu;
const DAY_OF =
  /\bthe (?:morning|afternoon|evening|night|day) of the (?:planned |scheduled )?(?:ceremony|signing|event)\b/iu;

const MILLISECONDS_A_DAY = 86_400_000;
const shift = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** The day that the report is about: the first date printed to the day in its body, else its own date. */
export const anchorDay = (input: Structured): string | null =>
  printedDates(input.document.text, input.body).find((date) => date.value.length === 10)?.value ??
  [input.identity.publishedOn?.value, input.identity.signedOn?.value].find((value) => value?.length === 10) ??
  null;

const weekday = (name: string, anchor: string, side: string | undefined): string => {
  const wanted = DAYS.indexOf(name.toLowerCase() as (typeof DAYS)[number]);
  const back = (new Date(`${anchor}T00:00:00Z`).getUTCDay() - wanted + 7) % 7;
  if (side?.toLowerCase() === 'next') return shift(anchor, 7 - back);
  if (side?.toLowerCase() === 'last' && back === 0) return shift(anchor, -7);
  return shift(anchor, -back);
};

/** The date of what `span` tells; null where nothing in it says when. `spoken`: the day that was spoken of before it. */
export const whenOf = (
  input: Structured,
  span: Span,
  anchor: string | null,
  spoken: string | null = anchor,
): When | null => {
  const [printed] = printedDates(input.document.text, span);
  if (printed) return { date: printed.value, inferred: false };
  if (!anchor) return null;
  const words = input.document.text.slice(span.start, span.end);
  const range = RANGE.exec(words);
  if (range?.[1] && range[2])
    return { date: `${weekday(range[1], anchor, undefined)}/${weekday(range[2], anchor, undefined)}`, inferred: true };
  const named = WEEKDAY.exec(words);
  if (named?.[2]) return { date: weekday(named[2], anchor, named[1]), inferred: true };
  const firstDay = FIRST_DAY.exec(words);
  const begun = firstDay && termBegun(firstDay.groups?.['rest'] ?? '', anchor);
  if (begun) return { date: begun, inferred: true };
  if (SAME_DAY.test(words)) return { date: spoken ?? anchor, inferred: true };
  if (DAY_OF.test(words)) return { date: anchor, inferred: true };
  if (NEXT_DAY.test(words)) return { date: shift(spoken ?? anchor, 1), inferred: true };
  const month = MONTH.exec(words)?.[1];
  return month ? { date: lastMonth(month, anchor), inferred: true } : null;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = new RegExp(String.raw`\b[Ii]n (${MONTHS.join('|')})\b(?!,? \d)`, 'u');

/** "In March": the last one that began before the report's day. */
const lastMonth = (name: string, anchor: string): string => {
  const month = String(MONTHS.indexOf(name) + 1).padStart(2, '0');
  const year = Number(anchor.slice(0, 4)) - (month > anchor.slice(5, 7) ? 1 : 0);
  return `${year}-${month}`;
};
