import { describe, expect, test } from '@jest/globals';
import { dateOf, daysBefore, daysLate } from '../../../subgraphs/models/due-date.ts';

describe('days before a release', () => {
  test.each([
    ['a day', '2024-05-13', 90, '2024-02-13', '2024-02-13', '2024-02-13'],
    ['over the 29th of February', '2024-03-10', 14, '2024-02-25', '2024-02-25', '2024-02-25'],
    ['over a new year', '2025-01-10', 30, '2024-12-11', '2024-12-11', '2024-12-11'],
    [
      'over the change to summer time: calendar days are not hours',
      '2024-04-01',
      1,
      '2024-03-31',
      '2024-03-31',
      '2024-03-31',
    ],
    ['no window at all', '2024-05-13', 0, '2024-05-13', '2024-05-13', '2024-05-13'],
    ['a month gives a range; only the year is sure', '2024-05', 90, '2024-02-01', '2024-03-02', '2024'],
    ['a month whose range falls into one month again', '2024-02', 31, '2024-01-01', '2024-01-29', '2024-01'],
    ['a month without a window stays that month', '2024-05', 0, '2024-05-01', '2024-05-31', '2024-05'],
    ['a year less a window lies in two years: nothing is sure', '2024', 90, '2023-10-03', '2024-10-02', null],
  ])('%s', (_, release, window, earliest, latest, on) => {
    const due = daysBefore(release, window);
    expect(due).toEqual({ earliest, latest });
    expect(dateOf(due)).toBe(on);
  });
});

describe('how long it had passed when the rule began', () => {
  test.each([
    ['ten days', '2024-05-13', 0, '2024-05-23', 10],
    ['on the day itself it had not passed', '2024-05-13', 0, '2024-05-13', null],
    ['a rule that came before', '2024-05-13', 0, '2024-05-01', null],
    ['a range counts from its last day: never more than is sure', '2024-05', 0, '2024-06-03', 3],
    ['a rule known to the month counts from its first day', '2024-05-30', 0, '2024-06', 2],
    ['a range that reaches beyond the rule', '2024-05', 0, '2024-05-20', null],
  ])('%s', (_, release, window, start, days) => {
    expect(daysLate(daysBefore(release, window), start)).toBe(days);
  });
});
