/** Sections of forms and codes, and headings that are wrapped. */
import { describe, expect, test } from '@jest/globals';
import { structured } from '../reading.ts';

const pathsOf = async (paragraphs: readonly string[]): Promise<readonly string[]> =>
  (await structured('order.txt', paragraphs.join('\n\n'))).sections.map(({ path }) => path);

describe('sections', () => {
  test.each<[what: string, paragraphs: readonly string[], paths: readonly string[]]>([
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
  ])('%s', async (_what, paragraphs, paths) => {
    expect(await pathsOf(paragraphs)).toEqual(paths);
  });
});
