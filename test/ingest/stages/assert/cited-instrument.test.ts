/** What a citation says of the instrument that it names: its day and its title, each with words that hold it. */
import { expect, it } from '@jest/globals';
import { citedDay, citedTitle } from '../../../../ingest/stages/assert/cited-instrument.ts';
import { executiveOrder, unnumberedDocument } from '../../../../ingest/kernel/legal-references/presidential.ts';

const ROWS: readonly (readonly [reason: string, text: string, day: string | null, title: string | null])[] = [
  [
    'day, then title in brackets',
    'under Executive Order 98765 of May 4, 1999 (Counting Bees in Parks), as amended,',
    '1999-05-04',
    'Counting Bees in Parks',
  ],
  [
    'title before day',
    'Executive Order 98765 (Counting Bees in Parks) of May 4, 1999,',
    '1999-05-04',
    'Counting Bees in Parks',
  ],
  [
    'amended between',
    'Executive Order 98765 of May 4, 1999, as amended (Counting Bees),',
    '1999-05-04',
    'Counting Bees',
  ],
  [
    'title in quotation marks',
    'Executive Order 98765, “Counting Bees in Parks,” applies',
    null,
    'Counting Bees in Parks',
  ],
  [
    'an unnumbered order is named by its day',
    'Executive Order of May 4, 1999 (Counting Bees in Parks)',
    '1999-05-04',
    'Counting Bees in Parks',
  ],
  [
    'a title that is called one',
    'Executive Order 98765 of May 4, 1999, titled “Counting Bees in Parks” (“the Bee Order”)',
    '1999-05-04',
    'Counting Bees in Parks',
  ],
  [
    'a title in single marks',
    'Executive Order of May 4, 1999, entitled ‘Counting America’s Bees’ and',
    '1999-05-04',
    'Counting America’s Bees',
  ],
  ['in straight ones', "Executive Order of May 4, 1999, titled 'Counting Bees', and", '1999-05-04', 'Counting Bees'],
  ['on the next line', 'Executive Order 98765 of May 4, 1999, titled\n“Counting Bees”', '1999-05-04', 'Counting Bees'],
  [
    'amended, then titled',
    'Executive Order of May 4, 1999, as amended, titled “Counting Bees”',
    '1999-05-04',
    'Counting Bees',
  ],
  ['a remark is no title', 'Executive Order of May 4, 1999 (as amended)', '1999-05-04', null],
  ['nor is what apostrophes stand around', "Executive Order of May 4, 1999, 'Counting Bees' of", '1999-05-04', null],
  [
    'a title in marks in brackets',
    'Executive Order 98765 of May 4, 1999 (“Counting Bees in Public Parks”), is',
    '1999-05-04',
    'Counting Bees in Public Parks',
  ],
  [
    'what it is called for short',
    'Executive Order 98765 of May 4, 1999 (“Honey Bee Counting Order”)',
    '1999-05-04',
    null,
  ],
  ['in two words', 'Executive Order 98765 of May 4, 1999 (“Bee Counting”)', '1999-05-04', null],
  [
    'marks within a title',
    'Executive Order of May 4, 1999 (Holding “Talks with Bees” to Count Them)',
    '1999-05-04',
    'Holding “Talks with Bees” to Count Them',
  ],
  ['a definition is no title', 'Executive Order 98765 of May 4, 1999 (the “Bee Order”)', '1999-05-04', null],
  ['a printed place is no title', 'Executive Order 98765 (99 FR 1234) applies', null, null],
  ['an order that amended it is no title', 'Executive Order 98765 (Executive Order 11111, as amended)', null, null],
  ['one word is no title', 'Executive Order 98765 (Superseded) applies', null, null],
  ['a month alone is no day', 'Executive Order 98765 of May 1999', null, null],
  ['the next day belongs to another', 'Executive Order 98765, and on May 4, 1999, they met', null, null],
];

it.each(ROWS)('%s', (_reason, text, day, title) => {
  const range = { start: 0, end: text.length };
  const citation = [...executiveOrder.find(text, range), ...unnumberedDocument.find(text, range)][0];
  expect(citation).toBeDefined();
  if (!citation) return;
  const [saidDay, saidTitle] = [citedDay(text, citation), citedTitle(text, citation)];
  expect([saidDay?.value ?? null, saidTitle?.value ?? null]).toEqual([day, title]);
  if (saidDay) expect(text.slice(saidDay.start, saidDay.end)).toContain('1999');
  if (saidTitle) expect(text.slice(saidTitle.start, saidTitle.end)).toContain(saidTitle.value);
});
