import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { enumeratorAt, readingsOf, sectionLabelAt } from '../../../ingest/stages/structure/labels.ts';
import { placeMarks, type Mark } from '../../../ingest/stages/structure/sequence.ts';

const marksOf = (labels: readonly string[]): readonly Mark[] =>
  labels.flatMap((label) => {
    const colon = label.endsWith(':');
    const found = enumeratorAt(`${label.replace(':', '')} x`);
    return found
      ? [
          {
            ...found,
            after: colon ? ('colon' as const) : ('text' as const),
            detached: false,
            heads: false,
            listed: false,
            nested: false,
            optional: false,
            small: false,
          },
        ]
      : [];
  });

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

describe('the places of enumerators', () => {
  test.each([
    ['(a) (b) (c)', 'a b c'],
    ['(a) (i): (ii) (b)', 'a a.i a.ii b'],
    ['(a) (1): (A): (i): (ii) (B) (2) (b)', 'a a.1 a.1.A a.1.A.i a.1.A.ii a.1.B a.2 b'],
    ['1. a. b. 2.', '1 1.a 1.b 2'],
    ['(a) (c) (d)', 'a c d'],
  ])('%s', (labels, places) => {
    const placed = placeMarks(marksOf(labels.split(' ')));
    expect(placed.map(({ values }) => values.join('.')).join(' ')).toBe(places);
  });

  test('any tree of letters and numerals is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), (children) => {
        const labels: string[] = [];
        const expected: string[] = [];
        children.forEach((count, index) => {
          const letter = String.fromCharCode(97 + index);
          labels.push(`(${letter})`);
          expected.push(letter);
          for (let child = 0; child < count; child += 1) {
            if (count < 2) continue; // one numeral under (h) could be the letter i
            const roman = ROMAN[child] ?? '';
            labels.push(child === 0 ? `(${roman}):` : `(${roman})`);
            expected.push(`${letter}.${roman}`);
          }
        });
        expect(placeMarks(marksOf(labels)).map(({ values }) => values.join('.'))).toEqual(expected);
      }),
    );
  });
});

describe('printed marks', () => {
  test.each([
    ['Section 1. Policy.', '1'],
    ['Sec. 2-201. Scope.', '2-201'],
    ['Sec. 4 Amendment of the rule. It is', '4'],
    ['SECTION 3: SCOPE', '3'],
    ['Section. 5. Scope.', '5'],
    ['§ 7.300 Purpose', '7.300'],
    ['4-404. Each agency', '4-404'],
    ['Section 3 of Executive Order 12866 stays', null],
    ['Sections 1 and 2 stay', null],
    ['Sec. 6.01-4 of the rules', null],
    ['2014. A year', null],
  ])('%s opens section %s', (text, number) => {
    expect(sectionLabelAt(text)?.number ?? null).toBe(number);
  });

  test.each([
    ['i', ['lower 9', 'roman 1']],
    ['v', ['lower 22', 'roman 5']],
    ['aa', ['lower 27', 'double 1']],
    ['ii', ['lower 35', 'double 9', 'roman 2']],
    ['xxviii', ['roman 28']],
    ['B', ['upper 2']],
    ['12', ['digit 12']],
    ['et', []],
  ])('(%s) may be %j', (value, readings) => {
    expect(readingsOf(value).map(({ style, ordinal }) => `${style} ${ordinal}`)).toEqual(readings);
  });
});
