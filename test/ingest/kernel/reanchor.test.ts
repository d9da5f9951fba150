import { describe as suite, expect, test } from '@jest/globals';
import { describe } from '../../../ingest/kernel/quotes.ts';
import { reanchor } from '../../../ingest/kernel/reanchor.ts';

const BEFORE = `Sec. 2. Keepers. The Secretary shall count all foxes within 30 days of the date of this order.
Sec. 3. Hens. Each keeper of hens shall mend the fence and shall report each year on the hens that were lost.
Sec. 4. Costs. The costs shall be borne by the keeper of the foxes.`;

const quoteOf = (exact: string, text = BEFORE) => {
  const start = text.indexOf(exact);
  return { ...describe(text, { start, end: start + exact.length }), start };
};

suite('a quote of a former revision', () => {
  const COUNT = 'The Secretary shall count all foxes within 30 days of the date of this order.';
  test.each<[string, string, string, string, string | null]>([
    ['stands where it stood', COUNT, BEFORE, 'KEPT', COUNT],
    ['stands behind new words', COUNT, BEFORE.replace('Sec. 2.', 'Sec. 2. On'), 'MOVED', COUNT],
    ['changed its place with another', COUNT, BEFORE.split('\n').reverse().join('\n'), 'MOVED', COUNT],
    [
      'is printed otherwise',
      'and shall report each year on the hens that were lost.',
      BEFORE.replace('each year on the hens', 'each year on  the hens'),
      'MOVED',
      'and shall report each year on  the hens that were lost.',
    ],
    ['has another number', COUNT, BEFORE.replace('30 days', '45 days'), 'ALTERED', COUNT.replace('30', '45')],
    [
      'has more words',
      COUNT,
      BEFORE.replace('all foxes', 'all foxes and badgers'),
      'ALTERED',
      COUNT.replace('foxes', 'foxes and badgers'),
    ],
    ['is gone', COUNT, BEFORE.replace(COUNT, 'The rest is left to the States.'), 'LOST', null],
    ['is short, and has another number', '30 days', BEFORE.replace('30 days', '45 days'), 'ALTERED', '45 days'],
    ['is short, and stands in another sentence alone', '30 days', 'It took 30 days to build.', 'LOST', null],
    ['is of a text that is empty now', COUNT, '', 'LOST', null],
  ])('%s', (_, exact, after, state, found) => {
    const { span, ...rest } = reanchor(after, quoteOf(exact));
    expect({ ...rest, found: span && after.slice(span.start, span.end) }).toEqual({ state, found });
  });

  test('a decimal point is no mark of print', () => {
    const text = 'The fee for each of the foxes that a keeper keeps is 2.5 dollars a year, to be paid in May.';
    expect(reanchor(text.replace('2.5', '25'), quoteOf(text, text)).state).toBe('ALTERED');
  });
});
