import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertRecord, distinct, proof } from '../../../../ingest/stages/assert/assertion.ts';
import { MAX_QUOTE } from '../../../../schema/domain/statement.ts';
import { contains, sliceOf } from '../../../../schema/domain/span.ts';

describe('proof', () => {
  test('short words are quoted whole, without the white space around them', () => {
    const text = '  The Secretary shall report.  ';
    expect(sliceOf(text, proof(text, { start: 0, end: text.length }))).toBe('The Secretary shall report.');
  });

  test('words that must be there and stand elsewhere are quoted by themselves', () => {
    const text = 'Within 90 days: (a) the Secretary shall report';
    expect(sliceOf(text, proof(text, { start: 16, end: text.length }, { start: 0, end: 14 }))).toBe('Within 90 days');
  });

  test('whatever the lengths: at most 600 units, inside the span, and holding what they prove', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 400 }),
        fc.nat(),
        fc.nat({ max: 200 }),
        (words, at, length) => {
          const text = words.join(' ');
          const span = { start: 0, end: text.length };
          const start = at % text.length;
          const must = { start, end: Math.min(text.length, start + 1 + length) };
          const quote = proof(text, span, must);
          expect(contains(span, quote)).toBe(true);
          expect(quote.end - quote.start).toBeLessThanOrEqual(MAX_QUOTE);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(sliceOf(text, quote)).toContain(sliceOf(text, must).trim());
        },
      ),
    );
  });
});

describe('assertRecord', () => {
  const basis = { rule: 'test/rule@1', confidence: 1 };

  test.each([
    ['no value', null, { start: 0, end: 3 }],
    ['no quote', 'x', null],
    ['an empty quote', 'x', { start: 3, end: 3 }],
  ])('%s states nothing', (_why, value, quote) => {
    expect(
      assertRecord('Agency', 'agency/x', 'X', basis, [{ property: 'name', value, quotes: [quote] }]).statements,
    ).toEqual([]);
  });

  test('false and 0 are values', () => {
    const quotes = [{ start: 0, end: 3 }];
    const facts = [false, 0].map((value) => ({ property: 'voluntary', value, quotes }));
    expect(
      assertRecord('ReviewFramework', 'framework/x', 'X', basis, facts).statements.map(({ value }) => value),
    ).toEqual([false, 0]);
  });
});

test('the second holder of an id is told apart', () => {
  const once = distinct();
  expect(['a', 'b', 'a', 'a'].map(once)).toEqual(['a', 'b', 'a-2', 'a-3']);
});
