/**
 * Accounts by days: a day that stands by itself in front of an entry, or above it, is when the entry's first sentence happened.
 * "**March 2032.** A ferry strikes a pier.", "### 3 October", "*Aug. 22* - The union walks out".
 */
import { printedDates } from '../../../kernel/dates.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { holding } from '../holding.ts';
import { monthOf } from './date-forms.ts';
import { anchorDay, ownDay } from './day.ts';
import { yearsOf, type Head } from './timeline-years.ts';
import type { Structured } from '../../../values/index.ts';
import type { When } from './when.ts';

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

/** What a day in front of an entry, or above it, prints; null for other words. */
const headIn = (input: Structured, { start, end }: Span): Head | null => {
  const { text } = input.document;
  const words = text.slice(start, end);
  const [printed] = printedDates(text, { start, end });
  if (printed) {
    const rest = `${text.slice(start, printed.start)}@${text.slice(printed.end, end)}`;
    return WITH_YEAR.test(bare(rest)) ? { hasYear: true, date: printed.value } : null;
  }
  const { month, month2, day, day2 } = WITHOUT_YEAR.exec(bare(words))?.groups ?? {};
  const name = month ?? month2;
  if (name === undefined) return /^(?:19|20)\d\d$/u.test(bare(words)) ? { hasYear: true, date: bare(words) } : null;
  const inMonth = day ?? day2;
  return { hasYear: false, date: `${monthOf(name)}${inMonth === undefined ? '' : `-${inMonth.padStart(2, '0')}`}` };
};

/** A head of a report has no more lines. */
const HEAD = 5;
/** An account has more than one. */
const FEWEST = 2;

interface Entry {
  readonly head: Head;
  /** Where the sentence begins that opens it; none where a day stands above nothing. */
  readonly start: number | null;
  /** Where its day ends, if the sentence begins with it. */
  readonly end: number | null;
  readonly isToCome: boolean;
  readonly printed: string;
}
/** "Nov. 3 — The department circulates a draft", "**Nov. 3.** A draft goes round", all in one sentence. */
const IN_FRONT = /^(?<day>[^–—:\n]{3,40}?)(?: ?[–—:]| - |\*\* )/u;
/** What an entry tells as still to come: "June 1: The order is to take effect". */
const IS_TO_COME =
  /\b(?:will|to come|(?:is|are) (?:(?:due|set|expected|scheduled|slated|planned|meant|supposed) )?to [a-z]+|(?:is|are) (?:due|scheduled|expected|planned))\b|\b(?:takes effect|comes into force)\b/u;

const withinIn = (input: Structured, sentence: Span): Pick<Entry, 'head' | 'printed' | 'end'> | null => {
  const day = IN_FRONT.exec(sliceOf(input.document.text, sentence))?.groups?.['day'];
  if (day === undefined) return null;
  const end = sentence.start + day.length;
  const head = headIn(input, spanOf(sentence.start, end));
  return head && { head, printed: day, end };
};

const entriesIn = (input: Structured, sentences: readonly Span[], anchor: string): readonly Entry[] => {
  const { text, blocks } = input.document;
  const entries: Entry[] = [];
  let above: { readonly head: Head; readonly printed: string } | null = null;
  const inBody = blocks.filter((block) => contains(input.body, block));
  for (const [index, block] of inBody.entries()) {
    const first = sentences.find((one) => contains(block, one));
    if (!first) {
      const head = block.end - block.start <= LONGEST ? headIn(input, block) : null;
      // The day of the report itself stands above no entry.
      const isOwn = index < HEAD && head !== null && (index === 0 || anchor.endsWith(head.date));
      above =
        head && !isOwn ? { head, printed: sliceOf(text, block) } : block.kind === 'heading' || isOwn ? null : above;
      continue;
    }
    const front = spanOf(block.start, first.start);
    const head =
      first.start > block.start &&
      front.end - front.start <= LONGEST &&
      /\d|\p{Lu}/u.test(text.slice(front.start, front.end))
        ? headIn(input, front)
        : null;
    const within = head || above ? null : withinIn(input, first);
    const own = head ? { head, printed: sliceOf(text, front) } : (above ?? within);
    above = null;
    const opens = holding(blocks, first) === block;
    if (own)
      entries.push({
        ...own,
        start: opens ? first.start : null,
        end: within?.end ?? null,
        isToCome: IS_TO_COME.test(sliceOf(text, first)),
      });
  }
  return entries;
};

/** By where it begins, the sentence that opens an entry, with its day: the place of it is no words. */
export const entryDaysIn = (input: Structured, sentences: readonly Span[]): ReadonlyMap<number, When> => {
  const anchor = anchorDay(input);
  if (anchor === null) return new Map();
  const entries = entriesIn(input, sentences, anchor);
  const dates = yearsOf(
    entries.map(({ head, isToCome }) => ({ ...head, isToCome })),
    anchor,
    ownDay(input) !== null,
  );
  const days = new Map(
    entries.flatMap(({ start, end, printed }, index) => {
      const date = dates[index] ?? null;
      return start === null || date === null
        ? []
        : [[start, { date, start, end: end ?? start, inferred: !printed.includes(date.slice(0, 4)) }] as const];
    }),
  );
  return days.size < FEWEST ? new Map() : days;
};
