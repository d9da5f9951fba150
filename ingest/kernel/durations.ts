/** Printed lengths of time -> ISO 8601 durations ("ninety (90) days" -> P90D), and dates moved by them. */
import { precisionOf, type PartialDate } from '../../schema/domain/partial-date.ts';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORD = `(?:${[...UNITS, ...TENS, 'hundred'].join('|')})`;

/** Source of a pattern for a count: "90", "ninety", "ninety (90)", "one hundred and eighty", "a". No groups. */
export const COUNT = `(?:\\d{1,4}|${NUMBER_WORD}(?:(?:-| and | )${NUMBER_WORD}){0,4}|an?)(?: \\(\\d{1,4}\\)|(?<=[a-z]) \\d{1,4}(?= days?\\b))?`;
export const UNIT =
  '(?:(?:additional|further|full|consecutive|more) )?(?:(?:calendar|business|working|work|legislative|federal business)[ -])?(?:minutes?|hours?|(?:work)?days?|weeks?|months?|years?|fiscal years?|quarters?)';

/** The number that a printed count stands for, or null. The digits in a parenthesis win. */
export const countOf = (printed: string): number | null => {
  const digits = /\d+/.exec(printed);
  if (digits) return Number(digits[0]);
  let total = 0;
  for (const word of printed.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    if (word === 'a' || word === 'an') total += 1;
    else if (word === 'hundred') total = Math.max(total, 1) * 100;
    else {
      const value = TENS.includes(word) ? 20 + 10 * TENS.indexOf(word) : UNITS.indexOf(word) + 1;
      if (value === 0) return null;
      total += value;
    }
  }
  return total > 0 ? total : null;
};

/** `("ninety", "days")` -> `P90D`; hours give `PT24H`, minutes `PT5M`, quarters months. Kinds of day are not told apart. */
export const durationOf = (count: string, unit: string): string | null => {
  const number = countOf(count);
  if (number === null) return null;
  if (/minutes?$/.test(unit)) return `PT${number}M`;
  if (/hours?$/.test(unit)) return `PT${number}H`;
  if (/quarters?$/.test(unit)) return `P${number * 3}M`;
  const letter = /(day|week|month|year)s?$/.exec(unit)?.[1]?.[0]?.toUpperCase();
  return letter ? `P${number}${letter}` : null;
};

/** `("P1Y", "P6M")` -> `P18M`, `("P2Y", "P90D")` -> `P2Y90D`; null where either is one of hours. */
export const joined = (first: string, second: string): string | null => {
  if (/T/.test(first + second)) return null;
  const [a, b] = [partsOf(first), partsOf(second)];
  const months = a.months + b.months;
  const days = a.days + b.days;
  if (days === 0) return `P${months}M`;
  return months === 0 ? `P${days}D` : `P${months % 12 === 0 ? `${months / 12}Y` : `${months}M`}${days}D`;
};

const partsOf = (duration: string): { readonly months: number; readonly days: number } => {
  const count = (letter: string): number => Number(new RegExp(`(\\d+)${letter}`).exec(duration)?.[1] ?? 0);
  return { months: 12 * count('Y') + count('M'), days: 7 * count('W') + count('D') };
};

/** The date a duration later, in calendar days, weeks, months (to the last day of a shorter month) or years; null for hours and partial dates. */
export const later = (date: PartialDate, duration: string): PartialDate | null => {
  if (!/^P(?:\d{1,5}[DWMY]){1,2}$/.test(duration) || precisionOf(date) !== 'DAY') return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const { months, days } = partsOf(duration);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, months ? lastDay : day) + days))
    .toISOString()
    .slice(0, 10);
};
