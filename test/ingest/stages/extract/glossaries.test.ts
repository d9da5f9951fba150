/** Terms on lines of their own, each above what it is. */
import { describe, expect, test } from '@jest/globals';
import { extracted } from '../../read-sample.ts';
import { fetchedText } from '../../reading.ts';

const terms = async (name: string, ...paragraphs: readonly string[]): Promise<readonly string[]> =>
  (await extracted(fetchedText(name, paragraphs.join('\n\n')))).found.of('definition').map(({ term }) => term);

describe('glossaries', () => {
  test.each<[what: string, name: string, paragraphs: readonly string[], expected: readonly string[]]>([
    [
      'ranked headings',
      'a.md',
      [
        '# Lamps',
        '## A.1 Definitions',
        'Terms are used so.',
        '#### Beacon',
        'A lamp that warns ships.',
        '#### Lamp Keeper (LK)',
        'Any person who lights lamps. Keepers are paid.',
        '#### Wick',
        'The part of a lamp in which oil burns.',
        '## Keeping',
        'Lamps are kept.',
      ],
      ['Beacon', 'Lamp Keeper', 'Wick'],
    ],
    [
      'bare lines, up to what is no term any more',
      'a.txt',
      [
        'Care of Lamps',
        'Lamps are cared for.',
        'Glossary',
        'Beacon',
        'A lamp that warns ships.',
        'Lamp oil',
        'Oil of any kind, used in lamps.',
        'Wick',
        'The part of a lamp in which oil burns.',
        'Background',
        'The department has counted lamps.',
      ],
      ['Beacon', 'Lamp oil', 'Wick'],
    ],
    [
      'headings of a text that goes on',
      'a.txt',
      [
        'Care of Lamps',
        'Lamps are cared for.',
        'Definitions',
        'Scope',
        'This part is about lamps.',
        'Authority',
        'The keeper has authority.',
        'Policy',
        'Lamps must be lit.',
      ],
      [],
    ],
    [
      'dashes, before what begins in a small letter or a name',
      'a.txt',
      [
        'Care of Lamps',
        'Lamps are cared for.',
        'Definitions',
        'Lamp Owner – an Entity’s officer who answers for lamps.',
        'Wick Steward – keepers/sailors responsible for wicks.',
        'Beacon – A lamp that warns ships.',
      ],
      ['Lamp Owner', 'Wick Steward', 'Beacon'],
    ],
    [
      'two hyphens, and a thing without an article that does something; but no command',
      'a.txt',
      [
        'Care of Lamps',
        'Lamps are cared for.',
        'Glossary',
        'Lamp Owner--An officer who answers for lamps.',
        'Wick: cord that burns.',
        'Beacons: keep those that warn ships.',
      ],
      ['Lamp Owner', 'Wick'],
    ],
    [
      'paragraphs in capitals, run into one',
      'a.txt',
      [
        'AN ACT',
        'Lamps are cared for.',
        'AS USED IN THIS SECTION: (a) "BEACON" MEANS A LAMP THAT WARNS SHIPS. (b) "WICK" MEANS A CORD THAT BURNS. (c) THE KEEPER MAY LIGHT LAMPS.',
      ],
      ['BEACON', 'WICK'],
    ],
    [
      'fewer than three',
      'a.txt',
      ['Care of Lamps', 'Lamps are lit.', 'Glossary', 'Beacon', 'A lamp that warns ships.', 'Keeping', 'It is long.'],
      [],
    ],
  ])('%s', async (_what, name, paragraphs, expected) => {
    expect(await terms(name, ...paragraphs)).toEqual(expected);
  });
});
