import { describe, expect, it } from '@jest/globals';
import { findLegalReferences } from '../../../ingest/kernel/legal-references/index.ts';

const read = (text: string): string[] =>
  findLegalReferences(text).map(({ norm, start, end }) => `${norm} = ${text.slice(start, end)}`);

/** Why it is here, the words, and what they cite: `norm = printed`. */
const CASES: readonly (readonly [reason: string, text: string, ...expected: string[]])[] = [
  [
    'a list of numbers, each with its title',
    'the following Executive Orders: 18043, Lamps and Wicks; 18031, Oil for Harbors; and 18002, Tides.',
    'eo/18043 = Executive Orders: 18043',
    'eo/18031 = 18031',
    'eo/18002 = 18002',
  ],
  [
    'a memorandum known by its subject, with its day behind',
    'the Presidential Memorandum on Quiet Harbors (March 3, 2031) (Department of Energy)',
    'memorandum/signed-2031-03-03 = Presidential Memorandum on Quiet Harbors (March 3, 2031)',
  ],
  [
    'the code’s name behind part and subpart',
    'the regulations at title 5, part 362, subpart D, Code of Federal Regulations, and',
    'cfr/5/362 = title 5, part 362, subpart D, Code of Federal Regulations',
  ],
  [
    'an acronym within an act’s name',
    'the Building Lamps for Harbors (LAMPS) Act of 2031 and',
    'act/building-lamps-for-harbors-lamps-act-of-2031 = Building Lamps for Harbors (LAMPS) Act of 2031',
  ],
  ['orders in the plural by letters', 'under E.O.s 18002 and 18003', 'eo/18002 = E.O.s 18002', 'eo/18003 = 18003'],
  [
    'proclamations of four digits, and no year',
    'Proclamations 9844, 9880 and 10142 of 2021',
    'proclamation/9844 = Proclamations 9844',
    'proclamation/9880 = 9880',
    'proclamation/10142 = 10142',
  ],
  ['pages behind a dash', '110 Stat. 3009-546', 'stat/110/3009-546 = 110 Stat. 3009-546'],
  ['those of another such law', '110 Stat. 1321-344', 'stat/110/1321-344 = 110 Stat. 1321-344'],
  ['a law that lost its dash', '(Public Law 107 297), as amended', 'publ/107/297 = Public Law 107 297'],
  [
    'a publication with one number, behind the Institute with its letters',
    'the National Institute of Standards and Technology (NIST) Special Publication (SP) 1299',
    'nist/sp/1299 = National Institute of Standards and Technology (NIST) Special Publication (SP) 1299',
  ],
  [
    'a range of sections of a part, and more behind it',
    '(34 C.F.R. 968.71-968.75, 968.14, and 900.9)',
    'cfr/34/968.71-968.75 = 34 C.F.R. 968.71-968.75',
    'cfr/34/968.14 = 968.14',
    'cfr/34/900.9 = 900.9',
  ],
];

describe('rarer forms of legal references', () => {
  it.each(CASES.map(([reason, text, ...expected]) => [reason, text, expected] as const))('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
