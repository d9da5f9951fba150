import { describe, expect, test } from '@jest/globals';
import { printedDates } from '../../../ingest/kernel/dates.ts';

describe('printed dates', () => {
  test.each([
    ['April 17, 1996', '1996-04-17', 'as orders print it'],
    ['Thursday, October 23, 2014', '2014-10-23', 'the weekday is no part of it'],
    ['17 April 1996', '1996-04-17', 'day first'],
    ['this 3rd day of June, 2010', '2010-06-03', 'as proclamations close'],
    ['this third day of June, in the year of our Lord two thousand ten, and of', '2010-06-03', 'all in words'],
    [
      'this twenty-first day of May, in the year of our Lord nineteen hundred and ninety-six,',
      '1996-05-21',
      'a compound',
    ],
    ['Sept. 2, 2020', '2020-09-02', 'abbreviated'],
    ['May 21 , 2015', '2015-05-21', 'as a scanner spaced it'],
    ['2019-02-11', '2019-02-11', 'ISO'],
    ['2/11/2019', '2019-02-11', 'month first, as in the United States'],
    ['in May 2026', '2026-05', 'known to the month'],
  ])('%s is %s: %s', (text, value) => {
    expect(printedDates(text).map((date) => date.value)).toEqual([value]);
  });

  test.each([
    ['February 30, 2020', 'no such day'],
    ['section 12, 2014', 'no month'],
    ['FY2017', 'a fiscal year is no date'],
    ['1-2019-02-111', 'part of a longer number'],
  ])('%s is none: %s', (text) => {
    expect(printedDates(text)).toEqual([]);
  });

  test('come in the order of the text with their places', () => {
    const text = 'Between June 9, 2021 and May 2026, that is.';
    const found = printedDates(text, { start: 8, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['June 9, 2021', 'May 2026']);
  });
});
