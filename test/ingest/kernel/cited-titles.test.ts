/** An order without a number goes by its day, and by the title that is printed behind the citation. */
import { expect, it } from '@jest/globals';
import { findLegalReferences } from '../../../ingest/kernel/legal-references/index.ts';

/** Why it is here, the words, and what they cite: `norm = printed`. */
const CASES: readonly (readonly [reason: string, text: string, ...expected: string[]])[] = [
  [
    'a title was amended since',
    'Executive Order of March 3, 2031, as amended, titled “Counting Bees”',
    'eo/signed-2031-03-03/counting-bees = Executive Order of March 3, 2031',
  ],
  [
    'a title without the word',
    'Executive Order of March 3, 2031, “Counting Bees,” applies',
    'eo/signed-2031-03-03/counting-bees = Executive Order of March 3, 2031',
  ],
  [
    'a title in single marks',
    'Executive Order of March 3, 2031, entitled ‘Counting America’s Bees’',
    'eo/signed-2031-03-03/counting-americas-bees = Executive Order of March 3, 2031',
  ],
  [
    'a title in straight ones',
    "Executive Order of March 3, 2031, titled 'Counting Bees'",
    'eo/signed-2031-03-03/counting-bees = Executive Order of March 3, 2031',
  ],
  [
    'a title on the next line',
    'Executive Order of March 3, 2031, titled\n“Counting Bees”',
    'eo/signed-2031-03-03/counting-bees = Executive Order of March 3, 2031',
  ],
  [
    'a title that is a remark',
    'Executive Order of March 3, 2031 (as amended)',
    'eo/signed-2031-03-03 = Executive Order of March 3, 2031',
  ],
  [
    'a title that is a page',
    'Executive Order of March 3, 2031 (90 FR 9114)',
    'eo/signed-2031-03-03 = Executive Order of March 3, 2031',
    'fr/90/9114 = 90 FR 9114',
  ],
  [
    'a title that is a name for short',
    'Executive Order of March 3, 2031 (the “Bee Order”)',
    'eo/signed-2031-03-03 = Executive Order of March 3, 2031',
  ],
];

it.each(CASES)('%s', (_reason, text, ...expected) => {
  expect(findLegalReferences(text).map(({ norm, start, end }) => `${norm} = ${text.slice(start, end)}`)).toEqual(
    expected,
  );
});
