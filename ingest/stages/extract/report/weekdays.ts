/** Days of a week and of a month as reports print them: "Thursday", "this Friday", "Thursday, the 20th", "dated the 7th". */
import { MONTH, monthOf, monthsFrom, type Form } from './date-forms.ts';
import { dayOfWeek, MILLISECONDS_A_DAY, monday, shift } from './holidays.ts';
import { HOPED, PLANNED, SET_FOR, TO_COME, WAS_DUE, WOULD_BE } from './to-come.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export const DAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';
export const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?';

export const back = (name: string, from: string): number =>
  (dayOfWeek(from) - DAYS.indexOf(name.toLowerCase() as (typeof DAYS)[number]) + 7) % 7;

const SOME =
  /\b(?:every|each|most|any|some|an?(?! \|\w+ (?:[a-z]+ )?(?:ceremony|signing|event|meeting|vote|hearing|briefing|call|lunch|announcement|deadline)\b)) \|/iu;
export const weekday: Form['date'] = ({ side = '', day = '', week }, { anchor, spoken, before, after }) => {
  // "On a Thursday": some one; "before a Thursday ceremony": the one that is told of.
  if (SOME.test(`${before}|${after}`)) return null;
  const isToCome = TO_COME.test(before) && !IS_OVER.test(after);
  if (week) return shift(monday(anchor), -7 + ((DAYS.indexOf(day.toLowerCase() as (typeof DAYS)[number]) + 6) % 7));
  if (/following/iu.test(side)) return spoken.length === 10 ? shift(spoken, 7 - back(day, spoken)) : null;
  const ago = back(day, anchor);
  // "Was to be signed on Wednesday": the nearer one, whether it is still to come or gone by; "last Wednesday" is gone.
  const isPlan =
    !/last/iu.test(side) && (PLANNED.test(before) || (side === '' && (SET_FOR.test(before) || WOULD_BE.test(before))));
  // "This Friday" is of the report's week.
  if (/this/iu.test(side)) {
    const own = shift(monday(anchor), (DAYS.indexOf(day.toLowerCase() as (typeof DAYS)[number]) + 6) % 7);
    return own < anchor && (isPlan || isToCome) ? shift(own, 7) : own;
  }
  if (isPlan && 7 - ago < ago) return shift(anchor, 7 - ago);
  if (side === '' && WAS_DUE.test(before)) return shift(anchor, -ago);
  if (/next/iu.test(side) || isToCome) return shift(anchor, ago === 0 && !/next/iu.test(side) ? 0 : 7 - ago);
  if (/last/iu.test(side) && ago === 0) return shift(anchor, -7);
  return shift(anchor, -ago);
};

/** "Thursday, the 20th", "dated the 7th": of a month that the sentence names before, else of the one by which it is nearest. */
export const dayOfMonth: Form['date'] = ({ weekday: name, day = '' }, { anchor, before }) => {
  const inMonth = day.padStart(2, '0');
  const named = NAMED_MONTH.exec(before)?.groups?.['month'];
  const months =
    named === undefined
      ? [-1, 0, 1].map((by) => monthsFrom(`${anchor.slice(0, 7)}-15`, by))
      : [-1, 0, 1].map((by) => `${String(Number(anchor.slice(0, 4)) + by)}-${monthOf(named)}`);
  const far = (one: string): number => (Date.parse(one) - Date.parse(anchor)) / MILLISECONDS_A_DAY;
  const isOpen = [TO_COME, HOPED].some((open) => open.test(before));
  const [nearest = null] = months
    .map((one) => `${one}-${inMonth}`)
    .filter((one) => !Number.isNaN(Date.parse(one)))
    // A weekday tells which month's it is.
    .filter((one) => (name ? back(name, one) === 0 : !(named === undefined && isOpen && far(one) < 0)))
    .sort((one, other) => Math.abs(far(one)) - Math.abs(far(other)));
  return nearest;
};
const NAMED_MONTH = new RegExp(`\\b(?<month>${MONTH}) (?![^]*\\b${MONTH} )`, 'iu');
/** What follows a day that is no "20th century". */
export const NO_NOUN =
  '(?=[.,;:)”"]|$| (?:and|or|but|the|to|at|when|that|which|by|in|on|with|before|after|as|while|for|if|he|she|it|they|we|his|her|its|was|is|were|had|has|said|says|told)\\b)';
/** "Called for Wednesday and lasted an hour": it has been. */
const IS_OVER =
  /^(?:[a-z]+ )?\p{L}+day(?: (?:morning|afternoon|evening|night))?,? (?:and|but) (?:it )?(?:lasted|ended|ran|drew|went|took|broke|was|were|adjourned|dragged|began|opened|closed|produced|yielded)\b/iu;
