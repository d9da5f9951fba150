/** Printed dates -> partial dates with their spans: "April 17, 1996", "this 3rd day of June, 2010", "May 2026", "4/17/1996". */
import type { Span } from '../../schema/domain/span.ts';
import { isPartialDate, type PartialDate } from '../../schema/domain/partial-date.ts';
import { ordinalOf, yearInWords } from './number-words.ts';
import { allMatches } from './matches.ts';

export interface PrintedDate extends Span {
  readonly value: PartialDate;
}

const MONTHS = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
] as const;

const MONTH_NUMBER = new Map(MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1])));
const MONTH = `(${MONTHS.join('|')})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[6-9]|20)\\d{2})';
const ORDINAL_WORD =
  '((?:twenty|thirty)[- ])?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';

type Make = (groups: readonly (string | undefined)[]) => PartialDate | null;

interface Form {
  readonly pattern: RegExp;
  readonly make: Make;
}

const form = (source: string, make: Make): Form => ({ pattern: new RegExp(`\\b${source}(?![\\w-])`, 'giu'), make });

/** Longer forms first: where two match at one place, the first in this list wins. */
const FORMS: readonly Form[] = [
  form(`${DAY} day of ${MONTH},? (?:in the year )?${YEAR}`, ([day, month, year]) => dateOf(year, month, day)),
  form(
    `${ORDINAL_WORD} day of ${MONTH},? in the year of our Lord ([a-z -]{8,60}?)(?=,|\\.|;)`,
    ([tens, unit, month, words]) =>
      dateOf(String(yearInWords(words ?? '') ?? ''), month, String(ordinalOf(`${tens ?? ''}${unit ?? ''}`) ?? '')),
  ),
  form(
    `${DAY} day of ${MONTH},? (?:A\\.?D\\.?,? |in the year )?(two thousand[a-z -]{0,40}?)(?=,|\\.|;)`,
    ([day, month, words]) => dateOf(String(yearInWords(words ?? '') ?? ''), month, day),
  ),
  form(`${ORDINAL_WORD} day of ${MONTH},? ${YEAR}`, ([tens, unit, month, year]) =>
    dateOf(year, month, String(ordinalOf(`${tens ?? ''}${unit ?? ''}`) ?? '')),
  ),
  form(`${MONTH} ${DAY}(?: ?,)? ?${YEAR}`, ([month, day, year]) => dateOf(year, month, day)),
  form(`${DAY} ${MONTH},? ${YEAR}`, ([day, month, year]) => dateOf(year, month, day)),
  form(`${YEAR}-(\\d{2})-(\\d{2})`, ([year, month, day]) => partial(year, month, day)),
  form(`(\\d{1,2})/(\\d{1,2})/${YEAR}`, ([month, day, year]) => partial(year, month, day)),
  form(`${MONTH},? ${YEAR}`, ([month, year]) => dateOf(year, month, undefined)),
];

/** What every form has: a year in digits, or the day of a month whose year is in words. */
const HAS_DATE = /\d{4}|day of/i;

/** All dates printed in `text` (or in `span` of it), in the order of the text, none inside another. */
export const printedDates = (text: string, span: Span = { start: 0, end: text.length }): readonly PrintedDate[] => {
  const piece = text.slice(span.start, span.end);
  if (!HAS_DATE.test(piece)) return [];
  const found: PrintedDate[] = [];
  for (const { pattern, make } of FORMS) {
    for (const match of allMatches(piece, pattern)) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      const value = make(match.slice(1));
      if (value && !found.some((date) => date.start < end && start < date.end)) found.push({ value, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The one date that a short text is ("April 17, 1996."), or null. */
export const dateIn = (text: string): PartialDate | null => printedDates(text)[0]?.value ?? null;

const dateOf = (year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | null =>
  partial(year, String(MONTH_NUMBER.get((month ?? '').toLowerCase()) ?? ''), day);

const partial = (year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | null => {
  const parts = [year ?? '', (month ?? '').padStart(2, '0')];
  const value = [...parts, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return isPartialDate(value) ? value : null;
};
