import { describe, expect, it } from '@jest/globals';
import { countOf, durationOf, later } from '../../../ingest/kernel/durations.ts';

describe('printed lengths of time', () => {
  const lengths: readonly [reason: string, count: string, unit: string, duration: string | null][] = [
    ['digits', '90', 'days', 'P90D'],
    ['words', 'ninety', 'days', 'P90D'],
    ['words joined by a hyphen', 'forty-five', 'days', 'P45D'],
    ['hundreds', 'one hundred and eighty', 'days', 'P180D'],
    ['digits in a parenthesis win over words', 'sixty (60)', 'calendar days', 'P60D'],
    ['months are not turned into days', '18', 'months', 'P18M'],
    ['an article counts one', 'a', 'year', 'P1Y'],
    ['weeks stay weeks', 'two', 'weeks', 'P2W'],
    ['a quarter has three months', 'two', 'fiscal quarters', 'P6M'],
    ['hours are times', '72', 'hours', 'PT72H'],
    ['business days are days', '10', 'business days', 'P10D'],
    ['no number, no length', 'several', 'days', null],
  ];
  it.each(lengths)('%s', (_reason, count, unit, duration) => {
    expect(durationOf(count, unit)).toBe(duration);
  });

  const dates: readonly [reason: string, date: string, duration: string, due: string | null][] = [
    ['calendar days over a month', '2031-01-20', 'P90D', '2031-04-20'],
    ['over a leap day', '2028-02-20', 'P10D', '2028-03-01'],
    ['months keep the day', '2031-03-15', 'P6M', '2031-09-15'],
    ['a shorter month ends earlier', '2031-08-31', 'P6M', '2032-02-29'],
    ['a year from a leap day', '2028-02-29', 'P1Y', '2029-02-28'],
    ['weeks', '2031-12-25', 'P2W', '2032-01-08'],
    ['hours move no date', '2031-01-01', 'PT24H', null],
    ['a month is no day to count from', '2031-01', 'P90D', null],
  ];
  it.each(dates)('%s', (_reason, date, duration, due) => {
    expect(later(date, duration)).toBe(due);
  });

  it('reads a bare "hundred" as one hundred', () => {
    expect(countOf('hundred')).toBe(100);
  });
});
