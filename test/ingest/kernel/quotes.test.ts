import { describe as suite, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchor, describe } from '../../../ingest/kernel/quotes.ts';

suite('quotes', () => {
  test('what is described is found again, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const span = { start, end: start + 1 + (b % (text.length - start)) };
        const selector = { ...describe(text, span), start: span.start };
        expect(anchor(text, selector)).toEqual({ found: true, span });
        expect(selector.prefix.length).toBeLessThanOrEqual(32);
        expect(selector.suffix.length).toBeLessThanOrEqual(32);
      }),
    );
  });

  test('prefix and suffix never begin or end inside a surrogate pair', () => {
    const text = `${'\u{1f5ce}'.repeat(20)}x${'\u{1f5ce}'.repeat(20)}`;
    const { prefix, suffix } = describe(text.slice(1), { start: 39, end: 40 });
    expect(prefix.isWellFormed()).toBe(true);
    expect(suffix.isWellFormed()).toBe(true);
  });

  test('a repeated clause is told apart by what stands around it', () => {
    const text = 'Sec. 2. Nothing here. Sec. 3. Nothing here.';
    const second = { start: 30, end: 43 };
    expect(anchor(text, describe(text, second))).toEqual({ found: true, span: second });
  });

  test.each([
    ['', 'empty', 'there is nothing to look for'],
    ['unsaid', 'absent', 'the text does not say it'],
    ['ab', 'ambiguous', 'twice, and nothing tells which'],
  ] as const)('"%s" is not found: %s, for %s', (exact, reason, _why) => {
    expect(anchor('ab ab', { exact, prefix: '', suffix: '' })).toEqual({ found: false, reason });
  });

  test('where nothing else tells, the nearest to the last known place is taken', () => {
    expect(anchor('ab-ab', { exact: 'ab', prefix: '', suffix: '', start: 4 })).toEqual({
      found: true,
      span: { start: 3, end: 5 },
    });
  });
});
