/** The day that a report speaks from. */
import { printedDates, type PrintedDate } from '../../../kernel/dates.ts';
import { contains, type Span } from '../../../../schema/domain/span.ts';
import { pageDay } from '../../identify/page-day.ts';
import type { Structured } from '../../../values/index.ts';

const WHOLE_DAY = 10;
/** Behind a dateline: "WASHINGTON, Sept. 10, 2026 -". */
const ENDS_DATELINE = /^\.?\*{0,2} ?(?:[-–—:]|\([A-Z]|$|All times)/u;
/** "Washington, November 3, 2026. The Department …". */
const PLACE_BEFORE = /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}, $/u;
const WEEKDAY_BEFORE = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? $/u;
/** Beside its date a by-line has no more letters than these: "By the Grid Desk — Published June 4, 2026". */
const BY_LINE = 50;
/** A head of a report has no more lines. */
const HEAD = 5;

const wholeDays = (input: Structured): readonly PrintedDate[] =>
  printedDates(input.document.text, input.body).filter(({ value }) => value.length === WHOLE_DAY);

/** The day that a report gives of itself: its page's, or that of its by-line or dateline. */
export const ownDay = (input: Structured): string | null => {
  const { text, blocks } = input.document;
  const head = blocks.filter((block) => block.end > input.body.start).slice(0, HEAD);
  const inHead = (day: PrintedDate): boolean => {
    const block = head.find(({ start, end }) => start <= day.start && day.end <= end);
    if (!block) return false;
    const isByLine = block.end - block.start - (day.end - day.start) <= BY_LINE;
    const isDateline =
      ENDS_DATELINE.test(text.slice(day.end, day.end + 12)) ||
      (PLACE_BEFORE.test(text.slice(block.start, day.start)) && text.startsWith('. ', day.end));
    return isByLine || (day.start - block.start <= 60 && isDateline);
  };
  const own = [input.identity.publishedOn?.value, pageDay(input.document), input.identity.signedOn?.value];
  return own.find((value) => value?.length === WHOLE_DAY) ?? wholeDays(input).find(inHead)?.value ?? null;
};

const OPENS_WITH_DAY = /^\W{0,3}(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? )?$/u;

/** Lines at the head of a report that begin with its own day: "Friday, June 11, 2027 — the week in nine minutes". */
export const byLinesOf = (input: Structured): readonly Span[] => {
  const { text, blocks } = input.document;
  const own = ownDay(input);
  const days = wholeDays(input).filter(({ value }) => value === own);
  return blocks
    .filter((block) => block.end > input.body.start)
    .slice(0, HEAD)
    .filter((block) =>
      days.some((day) => contains(block, day) && OPENS_WITH_DAY.test(text.slice(block.start, day.start))),
    );
};

/** The day from which a report's other days are counted: its own, else the first one printed with its weekday, or at all. */
export const anchorDay = (input: Structured): string | null => {
  const { text } = input.document;
  const days = wholeDays(input);
  const named = days.find((day) => WEEKDAY_BEFORE.test(text.slice(Math.max(0, day.start - 12), day.start)));
  const told = (named ?? days[0])?.value ?? null;
  return input.identity.documentKind === 'report' ? (ownDay(input) ?? told) : (days[0]?.value ?? ownDay(input));
};
