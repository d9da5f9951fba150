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
