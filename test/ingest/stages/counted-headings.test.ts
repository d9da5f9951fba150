import { describe, expect, test } from '@jest/globals';
import { outlineOf, structured } from '../reading.ts';

const outline = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
  outlineOf(await structured('order.txt', `${paragraphs.join('\n\n')}\n`));

describe('numbers with a heading on a line of their own', () => {
  test.each([
    [
      'above what it heads',
      ['Responsibilities follow.', '1. Lamp Keepers.', 'a. Clean lamps.', 'b. Trim wicks.', '2. Reviews', 'All look.'],
      ['1 Lamp Keepers', '1.a', '1.b', '2 Reviews'],
    ],
    ['but no entries of a list', ['Members:', '1. Lamp Council.', '2. Oil Board.', 'They meet.'], ['1', '2']],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await outline(...paragraphs)).toEqual(expected);
  });
});

describe('numbered headings', () => {
  const marked = async (...lines: readonly string[]): Promise<readonly string[]> =>
    outlineOf(
      await structured(
        'text.md',
        `# On Lamps\n\nAll **lamps** [burn](https://example.org).\n\n${lines.join('\n\n')}\n`,
      ),
    );

  test.each([
    [
      'count on where nothing in them is numbered',
      ['## 1. Aims', '### 1.1 Light', 'It burns.', '## 2. Means', '- Oil.', '## 3. Ends', 'All.'],
      ['1 Aims', '1.1 Light', '2 Means', '3 Ends'],
    ],
    [
      'hold what is ranked below them',
      ['## 1. Aims', '### Bright Lamps', 'It burns.', '## 2. Means', '1. Oil.', '2. Wicks.'],
      ['1 Aims', 'h:bright-lamps Bright Lamps', '2 Means', '2.1', '2.2'],
    ],
    [
      'are one on two lines',
      ['## Lamps of Harbors Have Not Been\n## Counted Yet', 'All burn.'],
      ['h:lamps-of-harbors-have-not-been-counted-yet Lamps of Harbors Have Not Been Counted Yet'],
    ],
    [
      'are none at the foot of a page',
      ['## Page 3 GAO-31-105678 Harbor Lamps', '## Aims', 'Page 4 of 9'],
      ['h:aims Aims'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await marked(...lines)).toEqual(expected);
  });

  test.each([
    [
      'of a code whose numbers have no part',
      [
        'The people do enact as follows:',
        'SEC. 2. Section 7500 is added to the Lamp Code, to read:',
        '7500. Definitions.',
        '(a) “Lamp” means a light.',
        '7501. (a) A keeper shall trim.',
      ],
      ['2', '7500 Definitions', '7500(a)', '7501', '7501(a)'],
    ],
    [
      'of a code with letters, and the day from which it holds',
      [
        'Section 1, Section 20A-1-104 is enacted to read:',
        '20A-1-104 (Effective 05/01/31). Lamps.',
        '(1) Lamps burn.',
        '(2) Oil burns.',
      ],
      ['1', '20A-1-104 Lamps', '20A-1-104(1)', '20A-1-104(2)'],
    ],
    [
      'and no list inside a sentence that was wrapped',
      [
        '1. The panel consists of (i) the Keeper; (ii) the Painter;',
        '(iii) the Mayor; and (iv) the Clerk.',
        '2. It meets.',
      ],
      ['1', '2'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await outline(...lines)).toEqual(expected);
  });
});
