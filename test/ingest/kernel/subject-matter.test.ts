import { expect, test } from '@jest/globals';
import { alike, subjectMatterOf } from '../../../ingest/kernel/subject-matter.ts';

const REPORT = subjectMatterOf(
  'The draft order would have made lighthouse keepers report broken lanterns to the coast guard within 90 days, a letter says. Keepers of small lighthouses asked for more time.',
);
const ITS_ORDER = subjectMatterOf(
  'Within 120 days of the date of this order, the Secretary shall establish a program under which lighthouses report the repair of lanterns. Keepers shall be consulted.',
);
const ANOTHER = subjectMatterOf(
  'Within 120 days of the date of this order, the Secretary shall establish a program under which orchards report the sale of cider to the department.',
);

test('a report is like the order that it told of, and not like another that uses the words of all orders', () => {
  const [its, another] = [alike(REPORT, ITS_ORDER), alike(REPORT, ANOTHER)];
  expect(its.score).toBeGreaterThan(0.25);
  expect(another.score).toBeLessThan(0.1);
  expect(its.words.slice(0, 3).toSorted()).toEqual(['keepers', 'lanterns', 'lighthouses']);
});

test('a text is wholly like itself, and an empty one like nothing', () => {
  expect(alike(REPORT, REPORT).score).toBeCloseTo(1);
  expect(alike(REPORT, subjectMatterOf('')).score).toBe(0);
});
