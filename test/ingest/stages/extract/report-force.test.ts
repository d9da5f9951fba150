/** Whether a review is voluntary, who says what is covered and who shows what, without the usual words; and steps told otherwise. */
import { describe, expect, test } from '@jest/globals';
import { extracted, extractedReport, fetchedBytes } from '../../read-sample.ts';

const framework = async (sentence: string): Promise<Readonly<Record<string, unknown>>> => {
  const { found } = await extractedReport(sentence);
  return Object.assign(
    {},
    ...found
      .of('review-framework')
      .flatMap((one) =>
        (['noticeDays', 'voluntary', 'decidedBy', 'submittedBy', 'submittedTo'] as const).flatMap((name) =>
          one[name] === null ? [] : [{ [name]: one[name].value }],
        ),
      ),
  ) as Readonly<Record<string, unknown>>;
};

describe('what a review would be', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['binding', 'The order as drafted is binding.', { voluntary: false }],
    ['not binding', 'The guidance is not binding.', {}],
    ['no opting out', 'There is no opting out.', { voluntary: false }],
    ['no choice', 'Vendors would have no choice but to comply.', { voluntary: false }],
    ['nothing makes it optional', 'Nothing in the draft makes the filing optional.', { voluntary: false }],
    ['discretion', "Sharing would have been left to each company's discretion.", { voluntary: true }],
    ['basis', 'Labs would take part on a voluntary basis.', { voluntary: true }],
    ['a basis for some', 'Small labs could join on a voluntary basis.', {}],
    ['free to decline', 'Companies would be free to decline.', { voluntary: true }],
    ['nobody forced', 'No lab would be forced to take part.', { voluntary: true }],
    ['may choose', 'Firms could choose whether to take part.', { voluntary: true }],
    ['may decline', 'Under the draft, vendors could decline to submit their tests.', { voluntary: true }],
    ['can decline', 'The draft sets up a testing program, but labs can decline.', { voluntary: true }],
    ['binding on nobody', 'The order would be binding on no one.', {}],
    ['binding on condition', 'The order would be binding only if the Senate agreed.', {}],
    ['no choice but to listen', 'The hearing left owners no choice but to listen.', {}],
    ['out of the rain', 'There was no way out of the rain.', {}],
    ['a rival text', 'Under the rival plan of the Lamp League, firms would be free to decline.', {}],
    ['on condition', 'Meta would support it only if states could opt out.', {}],
    ['both', 'Cities could take part voluntarily; makers could not opt out.', {}],
    ['another text', 'NTIA issued a report that recommended a voluntary approach.', {}],
    ['what is asked for', 'Meta has repeatedly asked for a mandatory regime.', {}],
    [
      'to which it applies',
      'The FTC would designate the services to which the order applies.',
      { decidedBy: 'agency/ftc' },
    ],
    ['which to test', 'NOAA would have chosen which models to test.', { decidedBy: 'agency/noaa' }],
    ['a list', 'The FTC would draw up the list of covered systems.', { decidedBy: 'agency/ftc' }],
    ['in the passive', 'Which tools are covered would be decided by the FTC.', { decidedBy: 'agency/ftc' }],
    ['rests with', 'The decision on which models are covered would rest with the NSA.', { decidedBy: 'agency/nsa' }],
    ['what somebody eats', 'What the guests eat would be up to the Department of Labor.', {}],
    ['who is let in', 'Which reporters are admitted will be decided by the Department of State.', {}],
    ['another chooses', 'NIST said the company would choose which models to test.', {}],
    ['a list of guests', 'The FTC would draw up the list of speakers.', {}],
    [
      'behind "that"',
      'It provides that vendors must give the FTC a test 20 days before an award.',
      { noticeDays: 20, submittedBy: 'vendors', submittedTo: 'FTC' },
    ],
    [
      'has them telling',
      'The draft has cloud providers telling the FTC about a customer seven days before training.',
      { noticeDays: 7, submittedBy: 'cloud providers', submittedTo: 'FTC' },
    ],
    [
      'would have them share',
      'The text would have private labs share each model with the FTC 40 days before a sale.',
      { noticeDays: 40, submittedBy: 'private labs', submittedTo: 'FTC' },
    ],
  ])('%s', async (_what, sentence, expected) => expect(await framework(sentence)).toEqual(expected));
});

const steps = async (sentence: string): Promise<readonly string[]> => {
  const lines = [
    '# Lamps wait',
    '*June 4, 2026*',
    'Senator Ruth Hallam said that an executive order on lamps would wait. Two aides told reporters the same.',
    sentence,
    'Meta said little. A spokesman for the House declined to comment, he said.',
  ];
  const { found } = await extracted(fetchedBytes('lamps.md', new TextEncoder().encode(lines.join('\n\n'))));
  return found
    .of('event')
    .filter(({ date, status }) => date !== null || status !== null)
    .map(({ date, status }) => `${date ?? '?'} ${status ?? '-'}`);
};

describe('steps told otherwise', () => {
  test.each<[string, string, readonly string[]]>([
    ['a name put to it', 'She had planned to put her name to the order at 2 p.m. on Friday.', ['2026-06-05 SCHEDULED']],
    ['a pen', 'The president was due to put pen to paper on June 9.', ['2026-06-09 SCHEDULED']],
    [
      'not signed yet',
      'The president has not signed the order that was expected this week.',
      ['2026-06-01/2026-06-04 SCHEDULED'],
    ],
    ['did not get signed', 'The order did not get signed on Tuesday.', ['2026-06-02 POSTPONED']],
    ['unsigned', 'The memo went unsigned on Tuesday.', ['2026-06-02 POSTPONED']],
    [
      'a decision with its day',
      'She decided on Tuesday, June 2, 2026, not to issue the directive.',
      ['2026-06-02 POSTPONED'],
    ],
    [
      'a decision behind an aside',
      'She chose on Monday, after a long talk, not to sign the order.',
      ['2026-06-01 POSTPONED'],
    ],
    ['what is still to come', 'The June 9 signing has been canceled.', ['? POSTPONED', '2026-06-09 SCHEDULED']],
    ['what was planned for', 'A signing planned for June 2 was canceled.', ['? POSTPONED', '2026-06-02 SCHEDULED']],
    ['what should be', 'Ruth Hallam said the order should be abandoned.', []],
    ['what ought to be', 'The order ought to be put off, Ruth Hallam said.', []],
    ['expected', 'We expect the order by the end of June.', ['2026-06 SCHEDULED']],
    [
      'a draft to come',
      'Ruth Hallam said on Tuesday that a new text would be ready in July.',
      ['2026-07 DRAFTED', '2026-06-02 -'],
    ],
    ['a draft promised', 'The White House promised a fresh draft in August.', ['2026-08 DRAFTED']],
    ['has withdrawn', 'The White House said on Monday that she had withdrawn the directive.', ['2026-06-01 POSTPONED']],
    ['expected to be signed', 'Ruth Hallam expects it to be signed in July.', ['2026-07 SCHEDULED']],
    ['a draft helped with', 'The Lamp League helped write a draft in March.', ['2026-03 DRAFTED']],
    ['a bill promised', 'Ruth Hallam promised to introduce a bill in September.', ['2026-09 -']],
    ['not until', 'The order was not issued until June 2, 2026.', []],
    ['not by hand', 'The order was not signed by hand but by machine on June 2, 2026.', ['2026-06-02 -']],
    ['another text', 'She did not issue a proclamation on June 2, 2026.', []],
    [
      'another thing withdrawn',
      'Ruth Hallam has withdrawn her objection to the order on June 2, 2026.',
      ['2026-06-02 -'],
    ],
    ['a letter', 'Meta was set to put its name to the letter against the order.', []],
    ['in court', 'The order is likely to come up in court.', []],
    ['of a judge', 'Lawyers expect a final order in the case this fall.', []],
    ['a day that is judged', 'Ruth Hallam called Wednesday "a lost day" for the order.', []],
  ])('%s', async (_what, sentence, expected) => expect(await steps(sentence)).toEqual(expected));
});
