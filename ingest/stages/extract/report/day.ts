/** The day that a report speaks from, from which its other days are counted. */
import { printedDates, type PrintedDate } from '../../../kernel/dates.ts';
import { pageDay } from '../../identify/page-day.ts';
import type { Structured } from '../../values.ts';

const WHOLE_DAY = 10;
/** Behind a dateline: "WASHINGTON, Sept. 10, 2026 -". */
const ENDS_DATELINE = /^\.?\*{0,2} ?(?:[-–—:]|\([A-Z]|$|All times)/u;
const WEEKDAY_BEFORE = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? $/u;
/** As long is a by-line, no paragraph. */
const BY_LINE = 160;
/** A head of a report has no more lines. */
const HEAD = 5;

/** Its page's own day; else that of its by-line or dateline; else the first one printed with its weekday, or at all. */
export const anchorDay = (input: Structured): string | null => {
  const { text, blocks } = input.document;
  const days = printedDates(text, input.body).filter(({ value }) => value.length === WHOLE_DAY);
  const head = blocks.filter((block) => block.end > input.body.start).slice(0, HEAD);
  const inHead = (day: PrintedDate): boolean => {
    const block = head.find(({ start, end }) => start <= day.start && day.end <= end);
    if (!block) return false;
    return (
      block.end - block.start <= BY_LINE ||
      (day.start - block.start <= 60 && ENDS_DATELINE.test(text.slice(day.end, day.end + 12)))
    );
  };
  const withWeekday = (day: PrintedDate): boolean =>
    WEEKDAY_BEFORE.test(text.slice(Math.max(0, day.start - 12), day.start));
  const told = (days.find(inHead) ?? days.find(withWeekday) ?? days[0])?.value ?? null;
  const own = [input.identity.publishedOn?.value, pageDay(input.document), input.identity.signedOn?.value];
  return input.identity.documentKind === 'report'
    ? (own.find((value) => value?.length === WHOLE_DAY) ?? told)
    : (told ?? own.find((value) => value?.length === WHOLE_DAY) ?? null);
};
