/** Harder prose: accounts by days, turns in capitals, duties by any verb, whom a pronoun means; and what looks like it but is none. */
import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';

const read = (...lines: readonly string[]) =>
  extracted(
    fetchedBytes(
      'lamps.md',
      new TextEncoder().encode(
        [
          '# Lamps wait',
          '*June 4, 2026*',
          'Senator Ruth Hallam said that an executive order on lamps would wait. Two aides told reporters the same.',
          ...lines,
          'Meta said little. A spokesman for the House declined to comment, he said.',
        ].join('\n\n'),
      ),
    ),
  );

const days = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await read(...lines)).found
    .of('event')
    .filter(({ date }) => date !== null)
    .map(({ date, status }) => `${date ?? '?'} ${status ?? '-'}`);

describe('days', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'days in front of entries',
      ['**March 2025.** A lamp falls on a pier. Nobody is hurt.', '**May 3, 2026.** The Navy offers a draft.'],
      ['2025-03 -', '2026-05-03 -'],
    ],
    [
      'days above entries, without a year',
      ['### May 3', 'The Navy offers a draft of the rule.', '### May 9', 'Eight mayors send a letter about it.'],
      ['2026-05-03 -', '2026-05-09 -'],
    ],
    ['one day alone is no account', ['**Ms. May Day.** She sells lamps.'], []],
    ['a weekday of this week', ['The vote is set for this Friday.'], ['2026-06-05 -']],
    ['a day of the month', ['The council met on the 2nd.'], ['2026-06-02 -']],
    ['no century', ['Lamps of the 19th century were sold.'], []],
    ['a weekday by its number', ['The signing was on the calendar for Tuesday, the 2nd.'], ['2026-06-02 SCHEDULED']],
    ['another text', ['The memorandum was signed in January.'], ['2026-01 -']],
    ['the text itself', ['The order was signed in January.'], ['2026-01 SIGNED']],
    ['a text left unsigned', ['On Monday she left unsigned an order on lamps.'], ['2026-06-01 POSTPONED']],
    ['nothing that happened', ['Nothing that happened on Monday changes that.'], []],
    [
      'a draft in the present',
      ['**May 3.** The draft goes around.', '**May 9.** A lamp falls.'],
      ['2026-05-03 DRAFTED', '2026-05-09 -'],
    ],
  ])('%s', async (_what, lines, expected) => {
    expect(await days(...lines)).toEqual(expected);
  });
});

const framework = async (...lines: readonly string[]) =>
  Object.assign(
    {},
    ...(await read(...lines)).found.of('review-framework').map(({ noticeDays, voluntary, decidedBy, submittedBy }) => ({
      ...(noticeDays && { noticeDays: noticeDays.value }),
      ...(voluntary && { voluntary: voluntary.value }),
      ...(decidedBy && { decidedBy: decidedBy.value }),
      ...(submittedBy && { submittedBy: submittedBy.value }),
    })),
  ) as Record<string, unknown>;

describe('what the text would ask for', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'by any verb',
      'Makers that sell lamps to schools would be obliged to lay the lamp before the Coast Guard 45 days ahead of its first use.',
      { noticeDays: 45, submittedBy: 'Makers that sell lamps to schools' },
    ],
    [
      'one of a kind',
      'Under the draft, a company selling lamps to schools has to hand its tests to the Coast Guard six weeks before the first sale.',
      { noticeDays: 42, submittedBy: 'company selling lamps to schools' },
    ],
    ['what somebody would settle for', "I would settle for less: ten days' notice and a list.", {}],
    ['whose call it is', "It would be the Coast Guard's call which lamps count.", { decidedBy: 'agency/uscg' }],
    [
      'left for it to settle',
      'Which lamps were bright enough to be tested was left for the Coast Guard to settle.',
      { decidedBy: 'agency/uscg' },
    ],
    ['who settled another thing', 'Which crew won was left for the Coast Guard to settle.', {}],
    ['of an earlier draft', 'An August version left the choice of covered lamps to the Coast Guard.', {}],
    ['wrong to call it so', 'It would be wrong to call the scheme voluntary.', { voluntary: false }],
    ['what becomes of whoever skips it', 'A maker that skipped the test could be closed.', { voluntary: false }],
    ['no this, no that', 'No filing, no federal money.', { voluntary: false }],
    ['nothing happens', 'Nothing would happen to a maker that kept silent.', { voluntary: true }],
  ])('%s', async (_what, sentence, expected) => {
    expect(await framework(sentence)).toEqual(expected);
  });
});

const voices = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await read(...lines)).found
    .of('claim')
    .slice(2, -2)
    .map(({ speaker }) => speaker ?? '-');

describe('who speaks', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'names in a quotation are not meant behind it',
      ['The news came from press secretary Carl Dunn. "The governor Ann Poe wants to wait," he said.'],
      ['-', 'Carl Dunn'],
    ],
    ['in the passive', ['Ruth Hallam was said by an aide to be furious.'], ['an aide']],
    ['told to do', ['Agencies are told to publish a list of lamps.'], ['-']],
    ['by account', ['Ruth Hallam saw the draft. By her own account she never read it.'], ['-', 'Ruth Hallam']],
    ['a line', ["Dosewell's view is that the market is faster."], ['Dosewell']],
    [
      'turns in capitals',
      [
        'HALLAM: It is late.',
        'POE: Nobody came.',
        'HALLAM: So it goes.',
        'Ann Poe, a professor at Lamp University, agreed.',
      ],
      ['Ruth Hallam', 'Ann Poe', 'Ruth Hallam', '-'],
    ],
  ])('%s', async (_what, lines, expected) => {
    expect(await voices(...lines)).toEqual(expected);
  });
});
