import { describe, expect, it } from '@jest/globals';
import { deadlinesIn } from '../../../../ingest/stages/extract/deadlines.ts';

const SIGNED = '2031-03-03';
const found = (text: string): readonly string[] =>
  deadlinesIn(text, { start: 0, end: text.length }, SIGNED).map(({ raw, duration, due, anchor }) =>
    [raw, duration ?? '-', due ?? '-', anchor].join(' | '),
  );

describe('time limits', () => {
  const cases: readonly [reason: string, text: string, expected: readonly string[]][] = [
    [
      'the commonest form',
      'Within 90 days of the date of this order, it shall report.',
      ['Within 90 days of the date of this order | P90D | 2031-06-01 | document_date'],
    ],
    [
      'a day of several years: the first of them',
      'shall report on November 15, 2031, 2032, and 2033',
      ['on November 15, 2031, 2032, and 2033 | - | 2031-11-15 | fixed_date'],
    ],
    [
      'from its publication, which is later than its day',
      'Within 7 days of the date of publication of this order in the Federal Register, it shall report.',
      [
        'Within 7 days of the date of publication of this order in the Federal Register | P7D | - | event:date of publication of this order in the Federal Register',
      ],
    ],
    ['what was long before the document', 'to whom a letter was sent before August 7, 1942', []],
    [
      'the close of business',
      'not later than the close of business on May 3, 2031',
      ['not later than the close of business on May 3, 2031 | - | 2031-05-03 | fixed_date'],
    ],
    [
      'short for the same',
      'Within 60 days of this order, it shall report.',
      ['Within 60 days of this order | P60D | 2031-05-02 | document_date'],
    ],
    [
      'the enactment of a law is its day',
      'Not later than 180 days after the date of the enactment of this Act, the Director shall',
      ['Not later than 180 days after the date of the enactment of this Act | P180D | 2031-08-30 | document_date'],
    ],
    [
      'words with digits, and the issuance of a directive',
      'not later than thirty (30) calendar days after issuance of this directive',
      ['not later than thirty (30) calendar days after issuance of this directive | P30D | 2031-04-02 | document_date'],
    ],
    [
      'the earlier of two days, of which one is told',
      'within the earlier of 60 days after the date of this order or the completion of the guide',
      ['within the earlier of 60 days after the date of this order | P60D | 2031-05-02 | document_date'],
    ],
    [
      'months stay months',
      'no later than 18 months after the effective date of this order',
      ['no later than 18 months after the effective date of this order | P18M | 2032-09-03 | document_date'],
    ],
    [
      'counted from an event: no due date',
      'Within 30 days of receipt of the request, the agency shall answer.',
      ['Within 30 days of receipt of the request | P30D | - | event:receipt of the request'],
    ],
    [
      'an event with a cross-reference in it',
      'Within 180 days of the date of the report described in subsection (b) of this section, it shall act.',
      [
        'Within 180 days of the date of the report described in subsection (b) of this section | P180D | - | event:date of the report described in subsection (b) of this section',
      ],
    ],
    [
      'counted from another document, whose date is printed',
      'within 60 days of the date of Executive Order 19000 of January 1, 2031',
      [
        'within 60 days of the date of Executive Order 19000 of January 1, 2031 | P60D | 2031-03-02 | other_document_date:2031-01-01',
      ],
    ],
    [
      'a number printed twice, without a parenthesis',
      'within sixty 60 days of the date of this order',
      ['within sixty 60 days of the date of this order | P60D | 2031-05-02 | document_date'],
    ],
    ['the year of a text that permits something', 'as permitted by the 2024 Lamp Guidelines', []],
    ['a date', 'By June 30, 2031, each agency', ['By June 30, 2031 | - | 2031-06-30 | fixed_date']],
    [
      'a clock time is dropped',
      'by 5:00 p.m. EST on Friday, June 6, 2031',
      ['by 5:00 p.m. EST on Friday, June 6, 2031 | - | 2031-06-06 | fixed_date'],
    ],
    ['a month', 'no later than May 2031', ['no later than May 2031 | - | 2031-05 | fixed_date']],
    [
      'a fiscal year ends in September',
      'by the end of fiscal year 2032',
      ['by the end of fiscal year 2032 | - | 2032-09-30 | fixed_date'],
    ],
    ['a year', 'net zero by 2045', ['by 2045 | - | 2045 | fixed_date']],
    [
      'no anchor counts from the document',
      'shall report within 10 business days',
      ['within 10 business days | P10D | 2031-03-13 | document_date'],
    ],
    [
      'a notice counts backwards',
      'at least 30 days before the start of the season',
      ['at least 30 days before the start of the season | P30D | - | event:start of the season'],
    ],
    ['"promptly" measures nothing', 'shall promptly, and as soon as possible, report', []],
    ['a length of time that limits nothing', 'a 30-day comment period of at least 30 days', []],
    ['a past date that is no limit', 'the plan issued by June 1, 2029, and amended', []],
    ['"every 90 days" is a rhythm', 'shall report every 90 days', []],
    ['a fiscal year that is spoken of', 'for use in fiscal year 2032', []],
    [
      'two in one sentence',
      'Within 30 days of the date of this order, and no later than July 1, 2031, it shall act.',
      [
        'Within 30 days of the date of this order | P30D | 2031-04-02 | document_date',
        'no later than July 1, 2031 | - | 2031-07-01 | fixed_date',
      ],
    ],
  ];
  it.each(cases)('%s', (_reason, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('has no due date where the document has none', () => {
    const text = 'within 90 days of the date of this order';
    expect(deadlinesIn(text, { start: 0, end: text.length }, null)[0]?.due).toBeNull();
  });

  it('takes time in proportion to the text', () => {
    const text = 'within 90 days of the date of the date of the date '.repeat(4000);
    const start = performance.now();
    deadlinesIn(text, { start: 0, end: text.length }, SIGNED);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
