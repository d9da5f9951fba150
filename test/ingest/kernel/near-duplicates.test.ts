import { expect, test } from '@jest/globals';
import { countIndependent } from '../../../ingest/kernel/near-duplicates.ts';

const WIRE =
  'The President on Thursday put off the signing of an order on large models. Developers would have handed in a model ninety days before its release, three people who had seen the draft said.';
/** What papers make of a wire story: a new head, a changed word, a part left out. */
const rewrites = [
  WIRE,
  `Order on large models delayed. ${WIRE}`,
  'The President on Thursday postponed the signing of an order on large models. Developers would have handed in a model ninety days before its release, said three people who had seen the draft.',
  'WASHINGTON — Developers would have handed in a model ninety days before its release, three people who had seen the draft said on Friday.',
];
const OTHER =
  'An aide read us a page of the draft: companies must show what they train to the agency a full ninety days ahead of launch, it says, and the agency may ask for more time.';

test.each<[string, readonly string[], number]>([
  ['nothing', [], 0],
  ['one', [WIRE], 1],
  ['the same story in four papers', rewrites, 1],
  ['and a paper that saw the draft itself', [...rewrites, OTHER], 2],
  ['two that chain through a third', [rewrites[1] ?? '', rewrites[3] ?? '', WIRE], 1],
  ['short texts that happen to agree', ['Ninety days.', 'Ninety days.'], 2],
])('%s', (_, texts, expected) => expect(countIndependent(texts)).toBe(expected));

test('what else makes two one is the caller’s to say', () =>
  expect(countIndependent([WIRE, OTHER], (a, b) => a === 0 && b === 1)).toBe(1));
