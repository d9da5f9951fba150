/** On what terms duties hold. One case a row; each says why. */
import { describe, expect, it } from '@jest/globals';
import { order } from './order.ts';

const termsIn = async (...paragraphs: readonly [string, ...string[]]): Promise<readonly string[]> => {
  const { found, text } = await order(...paragraphs);
  return found.of('duty-terms').flatMap(({ duty, trigger, exceptions, dependsOn, amounts }) => {
    for (const one of [...(trigger ? [trigger] : []), ...exceptions])
      expect(text.slice(one.span?.start, one.span?.end).replace(/\s+/g, ' ')).toBe(one.value);
    return [
      ...(trigger ? [`${duty.act}: ${trigger.value}`] : []),
      ...exceptions.map(({ value }) => `${duty.act}: ${value}`),
      ...dependsOn.map(
        (one) =>
          `${duty.act}: waits for ${one.path}${one.duty ? ` (${one.duty.act})` : ''}${one.inferred ? ', worked out' : ''}`,
      ),
      ...amounts.map(({ value }) => `${duty.act}: $${value}`),
    ];
  });
};

const MAKES = [
  'Sec. 2. Lamps. (a) The Secretary of Energy shall submit a report on lamps to the President.',
  '(b) The Attorney General shall prepare a plan for wicks and a survey of oil.',
] as const;

describe('what a duty waits for', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a deadline that counts from what another duty makes',
      'Within 60 days of the report required by section 2(a) of this order, the Secretary of Commerce shall publish prices.',
      ['publish: waits for 2(a) (submit)'],
    ],
    [
      'what is used, not only when',
      'The Secretary of Commerce shall apply the recommendations developed under section 2(b).',
      ['apply: waits for 2(b)'],
    ],
    [
      'the one duty of a whole section that makes it',
      'The Secretary of Commerce shall consider the plan described in section 2.',
      ['consider: waits for 2 (prepare)'],
    ],
    [
      'each of several parts',
      'The Secretary of Commerce shall summarize the reports required by sections 2(a) and 2(b).',
      ['summarize: waits for 2(a) (submit)', 'summarize: waits for 2(b)'],
    ],
    [
      'each part of a range',
      'The Secretary of Commerce shall summarize the reports required by sections 2(a) through 2(b).',
      ['summarize: waits for 2(a) (submit)', 'summarize: waits for 2(b)'],
    ],
    [
      'nothing of another text',
      'The Secretary of Commerce shall apply the plan required by section 2(a) of the Lamp Act of 1999.',
      [],
    ],
    [
      'no power that a section gives',
      'The Secretary of Commerce shall issue guidance under section 2(b) of this order.',
      [],
    ],
    [
      'no agencies that a section tells',
      'The Secretary of Commerce shall inform the agencies described in section 2(a).',
      [],
    ],
    ['no part that there is not', 'The Secretary of Commerce shall use the plan required by section 9(z).', []],
  ])('%s', async (_, text, expected) => {
    expect(await termsIn(text, ...MAKES)).toEqual(expected);
  });

  it('counts "subsection (a)" from where it stands', async () => {
    expect(
      await termsIn(
        'Nothing.',
        'Sec. 2. Lamps. (a) The Secretary of Energy shall submit a report on lamps.',
        '(b) Within 30 days of the completion of the report required by subsection (a) of this section, the Secretary of Energy shall mend lamps.',
      ),
    ).toEqual(['mend: waits for 2(a) (submit)']);
  });

  it('works out which report "the report" is', async () => {
    expect(
      await termsIn(
        'Nothing.',
        'Sec. 2. Lamps. (a) The Secretary of Energy shall submit a report on lamps.',
        '(b) Within 30 days of receiving the report, the Attorney General shall issue rules.',
      ),
    ).toEqual(['issue: waits for 2(a) (submit), worked out']);
  });
});

describe('when a duty arises, what is excepted, how much money', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a condition ahead of it',
      'If a vessel founders off the coast, the Secretary of Commerce shall light a lamp.',
      ['light: If a vessel founders off the coast'],
    ],
    [
      'a condition behind it',
      'The Secretary of Commerce shall notify the President if a lamp goes out at night.',
      ['notify: if a lamp goes out at night'],
    ],
    ['no condition that leaves it open', 'The Secretary of Commerce shall, if appropriate, mend lamps.', []],
    ['nor one at the head', 'Where appropriate, the Secretary of Commerce shall mend lamps.', []],
    [
      'an exception behind it',
      'The Secretary of Commerce shall mend lamps, except that lamps of brass may wait.',
      ['mend: except that lamps of brass may wait'],
    ],
    [
      'an exception ahead of it',
      'Unless the keeper is ill, the Secretary of Commerce shall close the tower.',
      ['close: Unless the keeper is ill'],
    ],
    [
      'no more than its bracket',
      'The Secretary of Commerce shall mend lamps (except for those of brass) and wicks.',
      ['mend: except for those of brass'],
    ],
    ['an amount', 'The Secretary of Commerce shall provide $2.5 million for lamps.', ['provide: $2500000']],
  ])('%s', async (_, text, expected) => {
    expect(await termsIn(text)).toEqual(expected);
  });

  it('of an item of a list, its own words', async () => {
    expect(
      await termsIn(
        'The Secretary of Commerce shall:',
        '(a) if the tower has two lamps, light both; and',
        '(b) mend lamps, unless the keeper is ill.',
      ),
    ).toEqual(['light: if the tower has two lamps', 'mend: unless the keeper is ill']);
  });
});
