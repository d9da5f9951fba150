/**
 * Dates in a report, printed or worked out: "Thursday" is the last Thursday up to the day that the report speaks from, "the
 * next morning" the day after the day last spoken of, "June 16" the one nearest to the report. What is worked out says so.
 */
import { allMatches } from '../../../kernel/matches.ts';
import { printedDates } from '../../../kernel/dates.ts';
import { countOf } from '../../../kernel/durations.ts';
import { ordinalOf } from '../../../kernel/number-words.ts';
import { termBegun } from '../../identify/presidents.ts';
import { MONTH, monthOf, MONTHS, monthsFrom, type Form, type From } from './date-forms.ts';
import { dayOfWeek, HOLIDAYS, MILLISECONDS_A_DAY, monday, monthBefore, MOVING, movingDay, shift } from './holidays.ts';
import { HOPED, MOVED_TO, PUT_OFF, TO_COME, WOULD } from './to-come.ts';
import { back, DAY, dayOfMonth, NO_NOUN, PART_OF_DAY, weekday } from './weekdays.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { Structured } from '../../../values/index.ts';

/** Offsets are of the text. */
export interface When extends Span {
  /** A PartialDate, or `<from>/<to>`. */
  readonly date: string;
  readonly inferred: boolean;
}

const COUNT = '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)';

/** Null where the day itself is not known: "nine days later" behind "in November". */
const fromDay = (day: string, by: number): string | null => (day.length === 10 ? shift(day, by) : null);
/** A day of the year nearest to the report's. */
const dayOfYear: Form['date'] = ({ month = '', day = '' }, from) => {
  const year = Number(from.anchor.slice(0, 4));
  return nearestOf(
    [year - 1, year, year + 1].map((one) => `${String(one)}-${monthOf(month)}-${day.padStart(2, '0')}`),
    from,
  );
};

const SOON = 60;
/** "Suspended it until October 1": of what is put off the day is still to come. */
const LASTS =
  /\b(?:suspend|postpon|delay|deferr?|paus|fr[eo]ez|froze|stay|extend|put|push|mov|h[eo]ld)[a-z]*\b[^.;“”"]{0,60}\b(?:until|till|beyond) $/u;

/** What is told as done lies behind, unless it is near: "unveiled on February 14", in September. */
const nearestOf = (all: readonly string[], { anchor, before }: From): string | null => {
  const days = (one: string): number => (Date.parse(one) - Date.parse(anchor)) / MILLISECONDS_A_DAY;
  const isDone = / (?:[a-z]{2,14}ed|held|met|said|told|made|was|were|came|gave) (?:[^.;]{0,60} )?(?:on )?$/u.test(
    before,
  );
  const lasts = LASTS.test(before);
  const [nearest = null] = all
    .filter(
      (one) =>
        !Number.isNaN(Date.parse(one)) &&
        (lasts ? days(one) > 0 : !(isDone && days(one) > SOON && ![TO_COME, HOPED].some((open) => open.test(before)))),
    )
    .sort((a, b) => Math.abs(days(a)) - Math.abs(days(b)));
  return nearest;
};

/** "In March": the last one that began before the report's day. */
const lastMonth: Form['date'] = ({ month2 = '', month = month2, side }, { anchor, before, after }) => {
  const number = monthOf(month);
  const year = Number(anchor.slice(0, 4));
  // "Lost patience by the end of June" tells no month's happening.
  if (/^by the/iu.test(after) && !HOPED.test(before) && !WOULD.test(before)) return null;
  if (/next/iu.test(side ?? '')) return `${String(number > anchor.slice(5, 7) ? year : year + 1)}-${number}`;
  // "Said that it would begin in April": the nearest one.
  if (WOULD.test(before)) {
    const far = Number(number) - Number(anchor.slice(5, 7));
    return `${String(far > 6 ? year - 1 : far < -6 ? year + 1 : year)}-${number}`;
  }
  if (HOPED.test(before) || (PUT_OFF.test(before) && /^(?:until|to)\b/iu.test(after)))
    return `${String(number < anchor.slice(5, 7) ? year + 1 : year)}-${number}`;
  return `${String(number > anchor.slice(5, 7) ? year - 1 : year)}-${number}`;
};

/** From a month on, three of them. */
const threeMonths = (year: number, month: number): string => {
  const firstOf = (months: number): string =>
    new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  return `${firstOf(0)}/${shift(firstOf(3), -1)}`;
};

/** "The fourth quarter of 2026"; without a year, the last one that has begun. */
const quarter: Form['date'] = ({ ordinal = '', year }, { anchor }) => {
  const first = (/last|final/iu.test(ordinal) ? 4 : (ordinalOf(ordinal) ?? 0)) * 3 - 2;
  const own = Number(anchor.slice(0, 4));
  if (year) return threeMonths(/^last/iu.test(year) ? own - 1 : /^this/iu.test(year) ? own : Number(year), first);
  return threeMonths(first > Number(anchor.slice(5, 7)) ? own - 1 : own, first);
};

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 };

/** "Last spring": of the northern year, the last one that is over; "in the spring" may still go on. */
const season: Form['date'] = ({ season: name = '', side = '', year }, { anchor, before }) => {
  const first = SEASONS[name.toLowerCase()] ?? 3;
  if (year) return threeMonths(Number(year), first);
  const own = Number(anchor.slice(0, 4));
  // "Intends to publish it in the fall": the next one.
  if (HOPED.test(before) || MOVED_TO.test(before))
    return (
      [own - 1, own, own + 1].map((one) => threeMonths(one, first)).find((one) => one.slice(-10) >= anchor) ?? null
    );
  const begun = [own, own - 1, own - 2]
    .map((one) => threeMonths(one, first))
    .find((one) => one.slice(/last|past/iu.test(side) ? -10 : 0) < anchor);
  return begun ?? null;
};

const HOLIDAY = new RegExp(
  `\\b(?<name>${[...Object.keys(HOLIDAYS), ...Object.keys(MOVING)].join('|').replaceAll('’', "[’']").replaceAll('.', '\\.?')})(?![\\p{L}’'])`,
  'giu',
);

/** The one nearest to the report. */
const holiday: Form['date'] = ({ name = '' }, from) => {
  const known = name.toLowerCase().replace("'", '’').replace('st ', 'st. ');
  const [month, day] = HOLIDAYS[known]?.split('-') ?? [];
  if (month && day) return dayOfYear({ month: MONTHS[Number(month) - 1], day: String(Number(day)) }, from);
  const rule = MOVING[known];
  if (!rule) return null;
  const year = Number(from.anchor.slice(0, 4));
  return nearestOf(
    [year - 1, year, year + 1].map((one) => movingDay(one, ...rule)),
    from,
  );
};

/** "Over the weekend": the last one that is over, or goes on. */
const weekend: Form['date'] = ({ side = '' }, { anchor }) => {
  const saturday = shift(monday(anchor), /next|coming/iu.test(side) || dayOfWeek(anchor) % 6 === 0 ? 5 : -2);
  return `${saturday}/${shift(saturday, 1)}`;
};

const ago: Form['date'] = ({ count = '', unit = '' }, { anchor }) => {
  const number = countOf(count);
  if (number === null) return null;
  if (unit === 'day') return shift(anchor, -number);
  if (unit === 'month') return monthsFrom(anchor, -number);
  if (unit === 'year') return String(Number(anchor.slice(0, 4)) - number);
  return shift(anchor, -7 * number);
};

const fromSpoken: Form['date'] = ({ count = '', unit = '', side = '' }, { spoken }) => {
  const number = countOf(count);
  if (number !== null && unit === 'month')
    return monthsFrom(spoken, side === 'later' || side === 'after' ? number : -number);
  return number === null
    ? null
    : fromDay(spoken, (unit === 'week' ? 7 : 1) * number * (side === 'later' || side === 'after' ? 1 : -1));
};

/** "She left on 2 May, a week after he called it off": the day of what stands behind; "a week after it leaked, …": of what follows. */
const fromOther: Form['date'] = ({ count = '', unit = '', side = '' }, { spoken, before, after }) => {
  const number = countOf(count);
  // "60 days before the release" is a period; "a day before it was to take effect" a day.
  const isClause =
    /^\S+ \S+ before (?:it|he|she|they|(?:the )?(?:President|Governor|president|governor)(?: \p{Lu}\S+){0,3}|the (?:order|signing|directive|memorandum)) (?:was|were|had been) /u.test(
      after,
    );
  if (number === null || (side === 'before' && before !== '' && !isClause)) return null;
  return fromDay(spoken, (unit === 'week' ? 7 : 1) * number * ((side === 'after') === (before === '') ? 1 : -1));
};

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?<weekday>${DAY}),? )?(?<=(?:\\b(?:on|by|until|before|since|from|for|dated|of|between|morning|afternoon|evening)|day,?) )the (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)${NO_NOUN}`,
      'giu',
    ),
    date: dayOfMonth,
  },
  {
    pattern: new RegExp(`\\bbetween (?<one>${DAY})${PART_OF_DAY} and (?<other>${DAY})${PART_OF_DAY}`, 'giu'),
    date: ({ one = '', other = '' }, { anchor }) =>
      `${shift(anchor, -back(one, anchor))}/${shift(anchor, -back(other, anchor))}`,
  },
  {
    pattern: new RegExp(
      `\\b(?<side>(?:last|next|this|the following) )?(?<day>${DAY})${PART_OF_DAY}(?<week> (?:of )?last week)?\\b`,
      'giu',
    ),
    date: weekday,
  },
  { pattern: new RegExp(`\\b(?<month>${MONTH}) (?<day>\\d{1,2})(?!\\d|,? \\d{4}|[:,]\\d)`, 'giu'), date: dayOfYear },
  { pattern: new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${MONTH})(?! \\d)`, 'giu'), date: dayOfYear },
  {
    pattern: new RegExp(`\\bthe (?<ordinal>[a-z]+(?:[- ][a-z]+)?) of (?<month>${MONTH})(?!,? \\d)`, 'giu'),
    date: ({ ordinal = '', month }, from) => dayOfYear({ month, day: String(ordinalOf(ordinal) ?? '') }, from),
  },
  {
    pattern: new RegExp(
      `\\b(?:in|since|until(?: at least)?|by|from|as early as|as late as|(?<=(?:postponed|delayed|deferred|pushed(?: back)?|moved|rescheduled) )to|(?<side>last|next)) (?:early |late |mid-|the (?:end|middle|start|beginning|close|(?:first|second|third|fourth|last|final|opening|closing) (?:weeks?|days|half|weekend|part|third)) of )?(?<month>${MONTH})(?!,? \\d)|\\b(?:an?|the|its|their) (?<month2>${MONTH}) (?=(?:incarnation|iteration|survey|poll|report|speech|letter|memo|interview|study|hearing|filing|statement|op-ed|meeting|vote|ruling|decision|draft|version)\\b)`,
      'giu',
    ),
    date: lastMonth,
  },
  { pattern: new RegExp(`\\b(?:early|late|mid)[- ](?<month>${MONTH})(?!,? \\d)`, 'giu'), date: lastMonth },
  {
    pattern:
      /\bthe (?<ordinal>first|second|third|fourth|last|final) quarter(?: of (?<year>(?:19|20)\d\d|last year|this year))?/giu,
    date: quarter,
  },
  {
    pattern:
      /(?<!\bsince )\b(?<side>last |this past |this |(?:in|over|during) (?:the )?)(?<season>spring|summer|fall|autumn|winter)\b(?: of (?<year>(?:19|20)\d\d))?/giu,
    date: season,
  },
  {
    pattern:
      /\b(?:in|since|early|late|mid|(?:beginning|start|end|middle|half|close|most|much) of)[ -](?<year>(?:19|20)\d\d)\b/giu,
    date: ({ year = '' }) => year,
  },
  {
    // "Since a 2028 accident"
    pattern:
      /\b(?:since|after) (?:an?|the|its|their|his|her|that) (?<year>(?:19|20)\d\d) (?=(?:accident|outage|fire|crash|storm|flood|breach|attack|hack|leak|spill|study|report|survey|law|statute|order|rule|ruling|decision|campaign|election|strike|recall|blackout|explosion|incident|disaster|hearing|agreement|case|lawsuit|bill|settlement|budget)\b)/giu,
    date: ({ year = '' }) => year,
  },
  { pattern: /\bfirst day in office\b/giu, date: (_groups, { after, anchor }) => termBegun(after, anchor) },
  { pattern: /\b(?:the )?(?:day|night) before yesterday\b/giu, date: (_groups, { anchor }) => shift(anchor, -2) },
  { pattern: /\byesterday\b|\blast night\b/giu, date: (_groups, { anchor }) => shift(anchor, -1) },
  { pattern: /\btomorrow\b/giu, date: (_groups, { anchor }) => shift(anchor, 1) },
  {
    pattern: /\b(?:earlier |later )?(?:today|tonight|this (?:morning|afternoon|evening))\b/giu,
    date: (_groups, { anchor }) => anchor,
  },
  {
    pattern: /\b(?:later )?(?:that|the same) (?:day|morning|afternoon|evening|night)\b/giu,
    date: (_groups, { spoken }) => (spoken.length === 10 ? spoken : null),
  },
  {
    pattern:
      /\bthe (?:morning|afternoon|evening|night|day) of the (?:planned |scheduled )?(?:ceremony|signing|event)\b/giu,
    date: (_groups, { anchor }) => anchor,
  },
  {
    pattern: /\bthe (?:next|following) (?:day|morning|afternoon|evening|night)\b/giu,
    date: (_groups, { spoken }) => fromDay(spoken, 1),
  },
  {
    pattern: new RegExp(
      `\\b(?<count>${COUNT}) (?<unit>day|week)s? (?<side>after|before) (?=(?:the|he|she|they|it|its|his|her|an?)\\b|\\p{Lu})`,
      'gu',
    ),
    date: fromOther,
  },
  {
    // "The decision came only a day before she was to sign it": then she was to.
    pattern: /\b(?:came|comes|coming) (?:only |just |barely |less than )?(?:a|one) day before\b/giu,
    date: (_groups, { spoken }) => fromDay(spoken, 1),
  },
  {
    pattern: /\b(?:on the eve of\b|the (?:day|night|evening) before\b|(?:a|one) day (?:after|earlier|before)\b)/giu,
    date: (_groups, { spoken }) => fromDay(spoken, -1),
  },
  {
    pattern: /\bthe (?:day|morning|evening|night) after (?=(?:the|he|she|they|it|its|his|her|an?)\b|\p{Lu})/gu,
    date: (_groups, { spoken, before }) => fromDay(spoken, before === '' ? 1 : -1),
  },
  { pattern: HOLIDAY, date: holiday },
  {
    pattern: /\b(?:earlier |later )?this week\b/giu,
    date: (_groups, { anchor, before }) => {
      if (TO_COME.test(before)) return `${monday(anchor)}/${shift(monday(anchor), 6)}`;
      return monday(anchor) === anchor ? anchor : `${monday(anchor)}/${anchor}`;
    },
  },
  {
    pattern: /(?<!day (?:of )?)\blast week\b/giu,
    date: (_groups, { anchor }) => `${shift(monday(anchor), -7)}/${shift(monday(anchor), -1)}`,
  },
  {
    pattern: /\b(?:over|at|during) the (?<side>coming )?weekend\b|\b(?<side2>last|this|next) weekend\b/giu,
    date: (groups, from) => weekend({ side: groups['side'] ?? groups['side2'] }, from),
  },
  {
    pattern: /\b(?:(?:later |earlier )?(?:that (?:same )?|the same )month)\b/giu,
    date: (_groups, { spoken, month }) => month ?? spoken.slice(0, 7),
  },
  { pattern: /\b(?:earlier |later )?this month\b/giu, date: (_groups, { anchor }) => anchor.slice(0, 7) },
  {
    pattern: /\b(?:(?:by|at|before|toward) )?(?:the )?end of (?:the|this) month\b/giu,
    date: (_groups, { anchor }) => anchor.slice(0, 7),
  },
  {
    pattern: /(?<!day )\bnext week\b/giu,
    date: (_groups, { anchor }) => `${shift(monday(anchor), 7)}/${shift(monday(anchor), 13)}`,
  },
  { pattern: /\bnext month\b/giu, date: (_groups, { anchor }) => shift(`${anchor.slice(0, 7)}-28`, 10).slice(0, 7) },
  { pattern: /\blast month\b/giu, date: (_groups, { anchor }) => monthBefore(anchor) },
  { pattern: /\blast year\b/giu, date: (_groups, { anchor }) => String(Number(anchor.slice(0, 4)) - 1) },
  {
    pattern: new RegExp(`\\b(?<count>${COUNT}) (?<unit>day|week|month)s? (?<side>later|earlier)\\b`, 'giu'),
    date: fromSpoken,
  },
  { pattern: new RegExp(`\\b(?<count>${COUNT}) (?<unit>day|week|month|year)s? ago\\b`, 'giu'), date: ago },
];

/** Of the day alone: "at 9:30 a.m.", "at noon". */
const CLOCK =
  /(?<![\p{L}\p{N}])\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|\bat (?:noon|midnight)\b|\bhours (?:before|after|later|earlier)\b/giu;

/** Each date of `span`, in the order of the text, none within another. `spoken`: the day that was spoken of before it. */
export const datesIn = (
  input: Structured,
  span: Span,
  anchor: string | null,
  spoken: string | null = anchor,
  month: string | null = null,
): readonly When[] => {
  const { text } = input.document;
  const kept: When[] = printedDates(text, span).map(({ value, start, end }) => ({
    date: value,
    start,
    end,
    inferred: false,
  }));
  if (anchor === null) return kept;
  const words = text.slice(span.start, span.end);
  const add = (form: Form): void => {
    for (const match of allMatches(words, form.pattern)) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      if (kept.some((one) => one.start < end && start < one.end)) continue;
      const date = form.date(match.groups ?? {}, {
        anchor,
        spoken: kept.findLast((one) => one.end <= start)?.date ?? spoken ?? anchor,
        month: kept.some((one) => one.end <= start) ? null : month,
        before: words.slice(Math.max(0, match.index - 90), match.index).replace(/\b([ap])\.m\./gu, '$1 m '),
        after: words.slice(match.index, match.index + 120),
      });
      if (date !== null) kept.push({ date, start, end, inferred: !/^\d{4}$/u.test(date) || /year/iu.test(match[0]) });
    }
  };
  FORMS.forEach(add);
  if (kept.length === 0) add({ pattern: CLOCK, date: () => spoken ?? anchor });
  return withoutRepeated(
    text,
    kept.sort((one, other) => one.start - other.start),
  );
};

/** "Thursday, May 21, 2026" is one date, and the printed one. */
const withoutRepeated = (text: string, all: readonly When[]): readonly When[] =>
  all.filter((one, index) => {
    const next = all[index + 1];
    // A weekday right before a day of the year only names it.
    const isWeekday =
      /day$/iu.test(text.slice(one.start, one.end)) && /\d/u.test(text.slice(next?.start ?? 0, next?.end ?? 0));
    return !(
      one.inferred &&
      next &&
      (next.date === one.date || isWeekday) &&
      /^,? (?:the )?$/u.test(text.slice(one.end, next.start))
    );
  });
