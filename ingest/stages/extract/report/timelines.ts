/**
 * Accounts by days: a day that stands by itself in front of an entry, or above it, is when the entry's first sentence happened.
 * "**March 2032.** A ferry strikes a pier.", "### 3 October", "*Aug. 22* - The union walks out".
 */
import { printedDates } from '../../../kernel/dates.ts';
import { contains, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { holding } from '../holding.ts';
import { anchorDay } from './day.ts';
import { MILLISECONDS_A_DAY } from './holidays.ts';
import type { Structured } from '../../../values/index.ts';
import type { When } from './when.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAY = '(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,? |(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)\\.?,? )?';
const PART = '(?:(?:early|late|mid)[- ])?';
const CLOCK = '(?:,? (?:at )?\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?)?';
const WITHOUT_YEAR = new RegExp(
  `^${WEEKDAY}(?:${PART}${MONTH}(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?)?|(?<day2>\\d{1,2})(?:st|nd|rd|th)? ${MONTH.replace('<month>', '<month2>')})${CLOCK}$`,
  'iu',
);
const WITH_YEAR = new RegExp(`^${WEEKDAY}${PART}@${CLOCK}$`, 'iu');
/** UTF-16 units of a day that stands alone, with its marks. */
const LONGEST = 48;
/** Marks of headings, lists and emphasis, and what parts a day from its entry. */
const bare = (words: string): string =>
  words
    .replace(/^[\s#*_>|•·+-]+/u, '')
    .replace(/[\s*_:;,|\]–—-]+$/u, '')
    .replace(/(?<![Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Aa]ug|[Ss]ept|[Oo]ct|[Nn]ov|[Dd]ec|[Pp]\.m|[Aa]\.m)\.$/u, '');

/** In ISO form; of what has no year the one nearest to the entry before it, or to the report. */
const dayOf = (input: Structured, head: Span, near: string): string | null => {
  const { text } = input.document;
  const words = text.slice(head.start, head.end);
  const [printed] = printedDates(text, head);
  if (printed) {
    const rest = `${text.slice(head.start, printed.start)}@${text.slice(printed.end, head.end)}`;
    return WITH_YEAR.test(bare(rest)) ? printed.value : null;
  }
  const { month, month2, day, day2 } = WITHOUT_YEAR.exec(bare(words))?.groups ?? {};
  const name = month ?? month2;
  if (name === undefined) return /^(?:19|20)\d\d$/u.test(bare(words)) ? bare(words) : null;
  const number = String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
  const inMonth = day ?? day2;
  const year = Number(near.slice(0, 4));
  const from = Date.parse(near);
  const far = (one: string): number => Math.abs(Date.parse(one) - from) / MILLISECONDS_A_DAY;
  const [nearest] = [year - 1, year, year + 1]
    .map((one) => `${String(one)}-${number}${inMonth === undefined ? '' : `-${inMonth.padStart(2, '0')}`}`)
    .filter((one) => !Number.isNaN(Date.parse(one)))
    .sort((one, other) => far(one) - far(other));
  return nearest ?? null;
};

/** A head of a report has no more lines. */
const HEAD = 5;
/** An account has more than one. */
const FEWEST = 2;

/** By where it begins, the sentence that opens an entry, with its day: the place of it is no words. */
export const entryDaysIn = (input: Structured, sentences: readonly Span[]): ReadonlyMap<number, When> => {
  const { text, blocks } = input.document;
  const anchor = anchorDay(input);
  const days = new Map<number, When>();
  if (anchor === null) return days;
  let near = anchor;
  let above: { readonly date: string; readonly end: number } | null = null;
  const inBody = blocks.filter((block) => contains(input.body, block));
  for (const [index, block] of inBody.entries()) {
    const first = sentences.find((one) => contains(block, one));
    if (!first) {
      // The day of the report itself stands above no entry.
      const day = index > 0 && block.end - block.start <= LONGEST ? dayOf(input, block, near) : null;
      const alone = day === anchor && index < HEAD ? null : day;
      above = alone !== null ? { date: alone, end: block.end } : block.kind === 'heading' ? null : above;
      if (alone !== null) near = alone;
      continue;
    }
    const front = spanOf(block.start, first.start);
    const own =
      first.start > block.start &&
      front.end - front.start <= LONGEST &&
      /\d|\p{Lu}/u.test(text.slice(front.start, front.end))
        ? dayOf(input, front, near)
        : null;
    const date = own ?? above?.date ?? null;
    if (own !== null) near = own;
    above = null;
    if (date !== null && holding(blocks, first) === block)
      days.set(first.start, {
        date,
        start: first.start,
        end: first.start,
        inferred: !text.slice(block.start - LONGEST, first.start).includes(date.slice(0, 4)),
      });
  }
  return days.size < FEWEST ? new Map() : days;
};
