import { describe, expect, test } from '@jest/globals';
import { isPartialDate } from '../../../schema/domain/partial-date.ts';

const CASES: readonly { readonly value: string; readonly is: boolean; readonly because: string }[] = [
  { value: '2026-05-21', is: true, because: 'a day' },
  { value: '2026-05', is: true, because: 'a month' },
  { value: '2026', is: true, because: 'a year' },
  { value: '2024-02-29', is: true, because: 'a leap year' },
  { value: '2023-02-29', is: false, because: 'no leap year' },
  { value: '2026-13', is: false, because: 'no such month' },
  { value: '0001', is: true, because: 'the first year' },
  { value: '0000', is: false, because: 'there is no year 0, and the database refuses it' },
  { value: '0000-01-01', is: false, because: 'the same with a day' },
  { value: '20260', is: false, because: 'a year has four digits' },
  { value: '2026-05-21T00:00:00Z', is: false, because: 'a time is no date' },
];

describe('a partial date', () => {
  test.each(CASES)('$value: $is, $because', ({ value, is }) => {
    expect(isPartialDate(value)).toBe(is);
  });
});
