/** The figures on our own reports below which a change is a step back, and what may be invented: hardly anything. */
import { expect, it } from '@jest/globals';
import { REPORT_CATEGORIES, REPORT_SETS, scoreReportSet } from './reports.ts';

const LEAST_F1 = {
  instrument: 0.99,
  people: 0.95,
  roles: 0.9,
  citations: 0.95,
  speakers: 0.92,
  positions: 0.85,
  events: 0.9,
  parameters: 0.95,
  unknowns: 0.85,
} as const;
/** One text of a set never says what kind of order it tells of, one of another tells of a rule and names an order; one tells its days and its force without their words; the
 * sixteenth was looked at briefly; of the thirty-third, idioms and a name that only its own words tell are left out again, for what else they told; of the last two, in the hardest prose, what a first look is to learn from was not mended one by one. */
const LESS: Readonly<Record<string, Partial<Record<keyof typeof LEAST_F1, number>>>> = {
  seventh: { instrument: 0.85 },
  twelfth: { parameters: 0.94 },
  seventeenth: { instrument: 0.9 },
  sixteenth: { positions: 0.8, events: 0.75 },
  'twenty-second': { instrument: 0.75, events: 0.88, parameters: 0.76 },
  'twenty-third': { parameters: 0.93 },
  'twenty-fourth': { positions: 0.75, speakers: 0.9 },
  'twenty-fifth': { positions: 0.84 },
  'twenty-sixth': { events: 0.85, parameters: 0.9 },
  'twenty-eighth': { parameters: 0.93 },
  'twenty-ninth': { speakers: 0.9 },
  'thirty-fourth': { positions: 0.74, unknowns: 0.8 },
  'thirty-fifth': { instrument: 0.75, positions: 0.74, speakers: 0.9, parameters: 0.88, unknowns: 0.75 },
  'thirty-third': { positions: 0.84, events: 0.86, unknowns: 0.66 },
};
/** Of what is said of a text, so much may be wrong: a position that nobody took does more harm than one that is missed. */
const MOST_EXTRA = 0.05;

it.each(REPORT_SETS)('the %s set', async (name) => {
  const { categories } = await scoreReportSet(name);
  const least = { ...LEAST_F1, ...LESS[name] };
  const below = REPORT_CATEGORIES.filter((category) => categories[category].f1 < least[category]);
  expect(below).toEqual([]);
  const all = Object.values(categories);
  const right = all.reduce((sum, { tp }) => sum + tp, 0);
  const extra = all.reduce((sum, { fp }) => sum + fp, 0);
  expect(right).toBeGreaterThan(50);
  expect(extra / (right + extra)).toBeLessThanOrEqual(MOST_EXTRA);
});
