import { describe, expect, test } from '@jest/globals';
import type { RecordRow } from '../../../schema/domain/rows.ts';
import { compareProvisions } from '../../../subgraphs/policies/compare.ts';

type Provision = RecordRow<'Provision'>;

/** `['2(a)', 'text', 'heading']`; the clause whose path is the longest beginning of another's is its parent. */
type Line = readonly [path: string, text: string, heading?: string];

const textOf = (side: string, lines: readonly Line[]): readonly Provision[] =>
  lines.map(([path, text, heading], position) => ({
    id: `${side}/${path}`,
    instrument: null,
    version: null,
    path,
    eId: path,
    heading: heading ?? null,
    text,
    parent: path.includes('(') ? `${side}/${path.slice(0, path.lastIndexOf('('))}` : null,
    position,
  }));

const compared = (left: readonly Line[], right: readonly Line[]): readonly string[] =>
  compareProvisions(textOf('left', left), textOf('right', right)).map(
    ({ change, left: before, right: after }) => `${change} ${before?.path ?? '-'} ${after?.path ?? '-'}`,
  );

const REPORT = 'Agencies shall report to the Director on what they found.';

describe('clauses of two texts', () => {
  const cases: readonly [reason: string, left: readonly Line[], right: readonly Line[], expected: readonly string[]][] =
    [
      ['equal', [['1', REPORT]], [['1', REPORT]], ['SAME 1 1']],
      [
        'equal but for quotes, hyphens and case, which formats change',
        [['1', '“Co-ordinate”']],
        [['1', '"coordinate"']],
        ['SAME 1 1'],
      ],
      ['one word changed', [['1', REPORT]], [['1', REPORT.replace('shall', 'should')]], ['ALTERED 1 1']],
      [
        'one added',
        [['1', REPORT]],
        [
          ['1', REPORT],
          ['2', 'More.'],
        ],
        ['SAME 1 1', 'ADDED - 2'],
      ],
      [
        'one removed in the middle stays in its place',
        [
          ['1', 'A.'],
          ['2', 'B.'],
          ['3', 'C.'],
        ],
        [
          ['1', 'A.'],
          ['3', 'C.'],
        ],
        ['SAME 1 1', 'REMOVED 2 -', 'SAME 3 3'],
      ],
      [
        'one removed in front',
        [
          ['1', 'A.'],
          ['2', 'B.'],
        ],
        [['2', 'B.']],
        ['REMOVED 1 -', 'SAME 2 2'],
      ],
      [
        'renumbered because one was put in front',
        [['1', REPORT]],
        [
          ['1', 'New.'],
          ['2', REPORT],
        ],
        ['ADDED - 1', 'MOVED 1 2'],
      ],
      [
        'short clauses recur by chance and are not moved',
        [['1(a)', 'Agencies.']],
        [['2(b)', 'Agencies.']],
        ['REMOVED 1(a) -', 'ADDED - 2(b)'],
      ],
      [
        'the same heading under another number is altered',
        [['1', 'Old.', 'Policy']],
        [['2', 'New.', 'Policy.']],
        ['ALTERED 1 2'],
      ],
      [
        'another heading under the same number is another clause',
        [['1', 'Old.', 'Policy']],
        [['1', 'New.', 'Purpose']],
        ['REMOVED 1 -', 'ADDED - 1'],
      ],
      [
        'a change in a part is none of the whole',
        [
          ['2', `All. (a) ${REPORT}`],
          ['2(a)', `(a) ${REPORT}`],
        ],
        [
          ['2', 'All. (a) Nothing.'],
          ['2(a)', '(a) Nothing.'],
        ],
        ['SAME 2 2', 'ALTERED 2(a) 2(a)'],
      ],
      [
        'two clauses of equal words are paired in order',
        [
          ['1', REPORT],
          ['2', REPORT],
        ],
        [
          ['3', REPORT],
          ['4', REPORT],
        ],
        ['MOVED 1 3', 'MOVED 2 4'],
      ],
    ];
  test.each(cases)('%s', (_, left, right, expected) => expect(compared(left, right)).toEqual(expected));

  test('every clause of both sides is in exactly one pair', () => {
    const left = textOf('left', [
      ['1', 'A.'],
      ['2', REPORT],
      ['3', 'C.', 'Third'],
      ['4', 'D.'],
    ]);
    const right = textOf('right', [
      ['2', 'X.'],
      ['3', REPORT],
      ['5', 'E.', 'Third'],
    ]);
    const pairs = compareProvisions(left, right);
    const sorted = (rows: readonly (Provision | null)[]) => rows.flatMap((row) => row?.id ?? []).sort();
    expect(sorted(pairs.map((pair) => pair.left))).toEqual(sorted(left));
    expect(sorted(pairs.map((pair) => pair.right))).toEqual(sorted(right));
  });
});

describe('the difference', () => {
  const words = (stem: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${stem}${index}`).join(' ');
  const diffOf = (left: string, right: string) =>
    compareProvisions(textOf('left', [['1', left]]), textOf('right', [['1', right]]))[0]?.diff;

  test('is shown word by word', () =>
    expect(diffOf('They shall report within 90 days.', 'They should report within 30 days.')).toBe(
      'They [-shall-] {+should+} report within [-90-] {+30+} days.',
    ));

  test('does not show quotes and hyphens, which formats change', () =>
    expect(diffOf('The term "co-ordinate" means to lead.', 'The term “coordinate” means to follow.')).toBe(
      'The term “coordinate” means to [-lead.-] {+follow.+}',
    ));

  test('is none where nothing differs', () => expect(diffOf(REPORT, REPORT)).toBeNull());

  test('of two long texts with little in common is both', () =>
    expect(diffOf(words('a', 400), words('b', 400))).toBe(`[-${words('a', 400)}-] {+${words('b', 400)}+}`));

  test('of the same words in another order is both as well', () => {
    const [forth, back] = [words('a', 800), words('a', 800).split(' ').toReversed().join(' ')];
    expect(diffOf(forth, back)).toBe(`[-${forth}-] {+${back}+}`);
  });

  test.each([
    ['two texts under the same numbers that have nothing else in common', 200, words('b', 800)],
    ['two that have the same words in another order', 20, words('a', 800).split(' ').toReversed().join(' ')],
    ['one of which ten thousand clauses are gone', 10_000, null],
  ])('of %s is found within two seconds', (_, clauses, other) => {
    const lines = (text: string) => Array.from({ length: clauses }, (_, index): Line => [`${index}`, text]);
    const left = lines(other === null ? 'gone' : words('a', 800));
    const started = performance.now();
    const changes = compared(left, other === null ? [] : lines(other));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(changes).toHaveLength(clauses);
  });
});
