/** Sections of forms and codes, and headings that are wrapped. */
import { describe, expect, test } from '@jest/globals';
import { structured } from '../reading.ts';

const pathsOf = async (paragraphs: readonly string[]): Promise<readonly string[]> =>
  (await structured('order.txt', paragraphs.join('\n\n'))).sections.map(({ path }) => path);

test.each<[text: string, heading: string | null]>([
  ['Reports—the Secretary of Labor shall write.', 'Reports'],
  ['Oil—as the law says, it is kept.', 'Oil'],
  ['Scope — this order covers lamps.', 'Scope'],
  ['The Keeper of Lamps — with the Wardens — shall report.', null],
])('a heading before a dash, and none before an aside: %s', async (text, heading) => {
  const { sections } = await structured('order.txt', `Section 1. Lamps. They burn.\n\nSec. 2. ${text}`);
  expect(sections.map((one) => one.heading)).toEqual(['Lamps', heading]);
});

describe('sections', () => {
  test.each<[what: string, paragraphs: readonly string[], paths: readonly string[]]>([
    [
      'first sections of two parts that are headed alike',
      [
        'PART I—LAMPS',
        'Section 1. Lists. (a) Agencies list lamps.',
        '(b) They count them.',
        'PART II—OIL',
        'Section 1. Lists. (a) Agencies list oil.',
      ],
      ['h:part-i-lamps', '1', '1(a)', '1(b)', 'h:part-ii-oil', 'h:part-ii-oil.1', 'h:part-ii-oil.1(a)'],
    ],
    [
      'none in inserted text that quotes a title and that no mark closes',
      [
        'Section 1. Lamps are lit.',
        'Sec. 2. (a) Section 1 of Executive Order 18002 is amended to read as follows: “Except as the order entitled “Keeping Lamps Lit” says, the Secretary of State may receive:',
        '(i) lamps; and',
        '(ii) oil.',
        '(b) Section 3 of Executive Order 18002 is amended by striking “oil”.',
      ],
      ['1', '2', '2(a)', '2(b)'],
    ],
    [
      'a section of a code numbered by its title, on a line of its own',
      ['SECTION 1. The Lamp Code reads:', '5–2301.', '(a) Lamps are lit.', '5–2302.', '(a) Lamps are counted.'],
      ['1', '5-2301', '5-2301(a)', '5-2302', '5-2302(a)'],
    ],
    [
      'a heading of two lines',
      [
        'I. CARE OF LAMPS',
        'Lamps are lit.',
        'II. REPORTS ON LAMPS THAT ARE NOT SUBJECT TO',
        'BEING COUNTED ONE BY ONE',
        'Reports are written.',
        'III. OIL',
        'Oil is bought.',
      ],
      ['I', 'II', 'III'],
    ],
    [
      'lines of a cover are no sections, whatever fields stand below them',
      ['LAMP COMMISSION', 'DECISION ON LAMPS', 'Mailed Date: May 4, 2031', '1. Lamps are lit.', '2. Oil is bought.'],
      ['1', '2'],
    ],
    [
      'a heading of its own list is one',
      ['LAMP COMMISSION', 'Required Actions', '1. Light the lamps now.', '2. Buy oil for all of them.'],
      ['h:required-actions', 'h:required-actions.1', 'h:required-actions.2'],
    ],
    [
      'what a numbered label of a form is filled with',
      [
        'A. Lamp Program',
        '1. Kind of Notice',
        'Initial',
        '2. Name of the Lamp',
        'Harbor Lamp of the North',
        'B. Oil of the Lamps',
        '1. Amount',
        'Ten barrels',
        '2. Price',
        'It costs much.',
      ],
      ['A', 'A.1', 'A.2', 'B', 'B.1', 'B.2'],
    ],
    [
      'paragraphs that are counted through the headings of an order',
      [
        'I. INTRODUCTION',
        '1. Lamps are lit.',
        'II. DISCUSSION',
        'A. Oil',
        '2. Oil is bought.',
        '3. Oil is kept.',
        'III. ORDERING CLAUSES',
        '4. It is ordered.',
      ],
      ['I', 'I.1', 'II', 'II.A', 'II.A.2', 'II.A.3', 'III', 'III.4'],
    ],
    [
      'parts that are called sections, letters of a glossary, marks that lost their space',
      [
        'LAMP NOTICE',
        'Section I - OIL',
        'Oil is bought.',
        'Section II - LAMPS',
        'a)Care: lamps are lit.',
        'b)Sale: lamps are sold.',
        'G.1. TERMS.',
        'oil. What burns.',
      ],
      ['I', 'II', 'II.a', 'II.b', 'G.1'],
    ],
  ])('%s', async (_what, paragraphs, paths) => {
    expect(await pathsOf(paragraphs)).toEqual(paths);
  });
});
