/** Guidance that stands beside a directive: lists of what a text ought to do, commands of a guide, who only says so. */
import { describe, expect, it } from '@jest/globals';
import { directive, duties } from './order.ts';
import { extracted, fetchedBytes } from '../../read-sample.ts';

const directed = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
  duties((await directive(...paragraphs)).found);
const read = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
  duties((await extracted(fetchedBytes('text.txt', Buffer.from(paragraphs.join('\n\n'))))).found);

describe('guidance beside a directive', () => {
  it.each<[reason: string, paragraphs: readonly string[], expected: readonly string[]]>([
    [
      'what a policy ought to do, item by item',
      ['A lamp policy ought to:', '1. Name a keeper of lamps.', '2. Say when lamps are lit.'],
      ['Agencies SHOULD name', 'Agencies SHOULD say'],
    ],
    ['a wish', ['It ought to be easier to light a lamp than to break one.'], []],
    [
      'agencies at the head of a sentence',
      ['Agencies are to refrain from selling lamps.'],
      ['Agencies REQUIRED refrain'],
    ],
    [
      'a command of a guide, and a line that only names what stands below',
      [
        'Implementation Guide',
        'Use a list of lamps to find them.',
        'Answers to questions appear below.',
        'Light the lamps',
      ],
      ['Agencies IMPERATIVE use'],
    ],
    [
      'who says what should be',
      ['The Department of Energy acknowledges lamps should still be a part of the plan. Agencies must keep lamps.'],
      ['Agencies MUST keep'],
    ],
    [
      'governments of States are no agencies',
      ['State, local, tribal, and territorial governments, and other organizations are encouraged to light lamps.'],
      [],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(await directed(...paragraphs)).toEqual(expected);
  });

  it('officers of a State in an act that is printed in capitals', async () => {
    expect(
      await read(
        'AN ACT concerning Lamps',
        'SECTION 1. BE IT ENACTED BY THE GENERAL ASSEMBLY OF MARYLAND, That the Laws of Maryland read as follows:',
        '(1) THE STATE TREASURER SHALL HOLD THE LAMP FUND.',
        '(2) THE COMPTROLLER SHALL ACCOUNT FOR THE LAMPS.',
      ),
    ).toEqual(['state treasurer SHALL hold', 'comptroller SHALL account']);
  });
});
