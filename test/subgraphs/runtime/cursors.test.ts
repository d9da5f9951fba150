import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, type KeyKind } from '../../../subgraphs/runtime/cursors.ts';

const thrown = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { extensions?: { code?: unknown } }).extensions?.code;
  }
};

describe('cursors', () => {
  test('what was encoded is decoded, whatever the key', () => {
    const key = fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(key, ([text, integer]) => {
        const kinds: readonly KeyKind[] = ['text', 'integer'];
        fc.pre(!text.includes('\u0000'));
        expect(decodeCursor(encodeCursor('list', [text, integer]), 'list', kinds)).toEqual([text, integer]);
      }),
    );
  });

  test('a double survives exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (score) => {
        const [decoded] = decodeCursor(encodeCursor('list', [score]), 'list', ['float']);
        expect(decoded === score).toBe(true);
      }),
    );
  });

  test('any string is a cursor or BAD_CURSOR, and never another error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cursor) => {
        expect(thrown(() => decodeCursor(cursor, 'list', ['text']))).toBe('BAD_CURSOR');
      }),
    );
  });

  const forged: readonly [reason: string, cursor: string, kinds: readonly KeyKind[]][] = [
    ['of another list', encodeCursor('other', ['a']), ['text']],
    ['too few keys', encodeCursor('list', []), ['text']],
    ['too many keys', encodeCursor('list', ['a', 'b']), ['text']],
    ['a number where text belongs', encodeCursor('list', [1]), ['text']],
    ['a NUL, which PostgreSQL has no text for', encodeCursor('list', ['a\u0000']), ['text']],
    ['beyond a 32-bit integer', encodeCursor('list', [2 ** 31]), ['integer']],
    ['a fraction', encodeCursor('list', [0.5]), ['integer']],
    ['a day that no calendar has', encodeCursor('list', ['2026-02-30']), ['date']],
    ['a month, which is no day', encodeCursor('list', ['2026-02']), ['date']],
    ['a time on a day that no calendar has', encodeCursor('list', ['2026-02-30T00:00:00+00:00']), ['timestamptz']],
    ['a time without its zone', encodeCursor('list', ['2026-02-03T00:00:00']), ['timestamptz']],
    ['an hour that no clock has', encodeCursor('list', ['2026-02-03T25:00:00+00:00']), ['timestamptz']],
  ];
  test.each(forged)('refuses one with %s', (_, cursor, kinds) => {
    expect(thrown(() => decodeCursor(cursor, 'list', kinds))).toBe('BAD_CURSOR');
  });

  test('takes what sorts undated last', () => {
    expect(decodeCursor(encodeCursor('list', ['infinity']), 'list', ['date'])).toEqual(['infinity']);
  });
});
