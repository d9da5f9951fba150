/** How reports say things, class by class: each row a sentence of our own. */
import { describe, expect, test } from '@jest/globals';
import { unknownsIn } from '../../../../ingest/stages/extract/report/unknowns.ts';
import type { Claim } from '../../../../ingest/values/index.ts';
import { extracted, extractedReport, fetchedBytes } from '../../read-sample.ts';

const read = (name: string, ...lines: readonly string[]) =>
  extracted(fetchedBytes(name, new TextEncoder().encode(lines.join('\n\n'))));

describe('a report without markup', () => {
  const NEWS = [
    '# Lamps wait',
    '*June 4, 2026*',
    'Senator Ruth Hallam said on Monday that an executive order on lamps would wait.[1] Two aides told reporters the same.[2][3]',
    'Meta said little (Roe 2025; Ash and Elm 2026). A spokesman for the House declined to comment.¹',
    '## Notes',
    '[1] A letter, on file.',
  ];
  test('is known by how much it tells, and its notes are citations', async () => {
    const { structured, found } = await read('lamps.md', ...NEWS);
    expect(structured.identity.documentKind).toBe('report');
    expect(found.of('claim').map(({ citations }) => citations)).toEqual([
      ['1'],
      ['2', '3'],
      ['Roe 2025', 'Ash and Elm 2026'],
      ['1'],
    ]);
    expect(found.of('event').map(({ date }) => date)).toEqual(['2026-06-01', null]);
  });
  test.each<[string, readonly string[], string]>([
    [
      'guidance that once says what somebody said',
      ['Agencies shall light lamps, the Council said.', 'They shall count them.'],
      'other',
    ],
    ['a law that speaks of said sections', ['Lamps under said section, said act and said chapter are lit.'], 'other'],
    [
      'a statement to the press on a text that nobody has signed',
      [
        'The League regrets that the president postponed the executive order.',
        'The order would have lit lamps.',
        'We are sad, said Ruth Hallam.',
      ],
      'report',
    ],
  ])('%s', async (_why, lines, kind) =>
    expect((await read('text.txt', ...lines)).structured.identity.documentKind).toBe(kind),
  );
  test('pairs of numbers in other brackets, broken ones among them', async () => {
    const { found, text } = await read(
      'lamps.txt',
      'It was late.【3-1†L4-L9】 Nobody came.【3-2,3-4】 The lamps were out.【3-5',
    );
    expect(found.of('claim').map(({ citations }) => citations)).toEqual([['3-1'], ['3-2', '3-4'], ['3-5']]);
    expect(text).toBe('It was late. Nobody came. The lamps were out.');
  });
});

describe('who speaks, and what is cited', () => {
  test('a second speaker in one sentence is told of beside the claim', async () => {
    const { found } = await extractedReport(
      'Senator Ruth Hallam said that it was late, but Senator Ada Lowell said that lamps were lit.',
    );
    expect(found.of('claim').map(({ speaker }) => speaker)).toContain('Ruth Hallam');
    expect(found.of('second-voice').map(({ speaker }) => speaker)).toEqual(['Ada Lowell']);
  });
  test('one speaker of two clauses is no second one', async () => {
    const { found } = await extractedReport('Senator Ruth Hallam said it was late, and Hallam said that it was dark.');
    expect(found.of('second-voice')).toEqual([]);
  });
  const ADDRESS = 'https://example.org/lamps?a=1&b=2';
  test.each<[string, string, string]>([
    [
      'Markdown',
      'lamps.md',
      `# Lamps\n\n*June 4, 2026*\n\nIt was [late](${ADDRESS}). Nobody came. [Letter](${ADDRESS})`,
    ],
    [
      'HTML',
      'lamps.html',
      `<html><body><h1>Lamps</h1><p>June 4, 2026</p><p>It was <a href="${ADDRESS.replace('&', '&amp;')}">late</a>. Nobody came. <a href="${ADDRESS}">Letter</a></p></body></html>`,
    ],
  ])('links of %s are citations of the sentences that they stand in or behind', async (_format, name, page) => {
    const body = 'Senator Ruth Hallam said the executive order was postponed. Two aides told reporters the same.';
    const told = name.endsWith('md') ? `\n\n${body}\n` : `<p>${body}</p></body></html>`;
    const { found } = await read(name, `${page.replace('</body></html>', '')}${told}`);
    const cited = found.of('claim').filter(({ citations }) => citations.length > 0);
    expect(cited.map(({ citations }) => citations)).toEqual([[ADDRESS], [ADDRESS]]);
  });
});

describe('steps in the life of a text', () => {
  test.each<[string, string, readonly string[]]>([
    ['a president by name', 'On Monday Marlowe signed an executive order on lamps.', ['SIGNED 2026-05-18']],
    ['a governor', 'Governor Lowell on Monday quietly signed the order.', ['SIGNED 2026-05-18']],
    ['no letter on an order', 'On Monday Marlowe signed a letter on lamps.', ['2026-05-18']],
    ['what is held back', 'The White House on Monday held back the directive.', ['POSTPONED 2026-05-18']],
    ['what was due', 'The signing was due to take place on May 20.', ['SCHEDULED 2026-05-20']],
    ['what stands in the calendar', 'The signing had been pencilled in for May 20.', ['SCHEDULED 2026-05-20']],
    ['what was foreseen', 'The ceremony was foreseen for May 20.', ['SCHEDULED 2026-05-20']],
    ['what was supposed to be', 'The signing was supposed to be Friday.', ['SCHEDULED 2026-05-15']],
    ['on a schedule', "The order had been on the president's public schedule for May 20.", ['SCHEDULED 2026-05-20']],
    [
      'whose signing is called off',
      "The president on Wednesday called off Friday's signing of the order.",
      ['POSTPONED 2026-05-20', 'SCHEDULED 2026-05-22'],
    ],
    ['what a question asks for', 'Will it be signed before November 2?', []],
    ['a draft that leaks', 'A first version, leaked in February, was longer.', ['DRAFTED 2026-02']],
  ])('%s', async (_why, sentence, expected) => {
    const { found } = await extractedReport('It is Thursday, May 21, 2026.', sentence);
    expect(found.of('event').map(({ status, date }) => [status, date].filter(Boolean).join(' '))).toEqual(expected);
  });
});

describe('what nobody knows', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'of a day, and by whom',
      'It was not clear on Thursday whether it would be signed, or by whom the lamps would be lit.',
      ['Would it be signed?', 'By whom would the lamps be lit?'],
    ],
    ['cut short', "It isn't known whether the order will be back.", ['Will the order be back?']],
    [
      'one question in front, one behind',
      'Whether it will stay is an open question, and nobody at the White House would say who is writing it.',
      ['Will it stay?', 'Who is writing it?'],
    ],
  ])('%s', async (_why, sentence, expected) =>
    expect((await extractedReport(sentence)).found.of('unknown').map(({ question }) => question)).toEqual(expected),
  );
  test('long words of somebody are read in one go', async () => {
    const long = `“${'Lamps burn, but it is not clear whether it is so, '.repeat(800)}” he said.`;
    const { structured } = await extractedReport('Lamps burn.');
    const input = { ...structured, document: { ...structured.document, text: long } };
    const start = performance.now();
    const claim = { start: 0, end: long.length, kind: 'claim', rule: 'claim/sentence@1' };
    expect(unknownsIn(input, claim as unknown as Claim)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('organizations that no table knows', () => {
  test.each<[string, string, readonly string[]]>([
    ['by the noun of a body', 'The Cloud Keepers Council met.', ['Cloud Keepers Council']],
    ['by what it is', 'Corvus Systems, which sells lamps, was late.', ['Corvus Systems']],
    ['by who works for it', 'Corvus Systems Chief Executive Ada Lowell was late.', ['Corvus Systems']],
    ['by what it does', 'Nobody laughed, but Corvus opposed it.', ['Corvus']],
    [
      'called by its first word',
      'Corvus Systems, a vendor, was late. Corvus then left.',
      ['Corvus Systems', 'Corvus Systems'],
    ],
    ['a place is none', 'Ruth Hallam of Coastland opposed it.', []],
    ['a person with a role is none', 'Senator Ada Lowell opposed it.', []],
    [
      'a month, a weekday, the start of a sentence are none',
      'Everyone opposed it on Monday. Critics opposed it in May.',
      [],
    ],
  ])('%s', async (_why, sentence, expected) =>
    expect((await extractedReport(sentence)).found.of('organization').map(({ name }) => name)).toEqual(expected),
  );
});

describe('people', () => {
  test.each<[string, string, object]>([
    [
      'whose company "its" means',
      'Corvus Systems, a vendor, paused. Its chief executive, Ada Lowell, left.',
      { role: 'chief executive', affiliation: 'Corvus Systems' },
    ],
    [
      'by the acronym of a body',
      'The Coast Lamp Guild (CLG) paused. CLG Chairwoman Ada Lowell left.',
      { role: 'Chairwoman', affiliation: 'Coast Lamp Guild' },
    ],
    [
      'a body with somebody of its own is nobody',
      'It met Corvus Wick, whose lobbyist, Ada Lowell, left.',
      { name: 'Ada Lowell' },
    ],
    ['an agency in front of a title', 'NIST Director Ada Lowell left.', { role: 'Director', affiliation: 'NIST' }],
    [
      'a nation and a field',
      'Norwegian Trade Minister Ada Lowell left.',
      { role: 'Norwegian Trade Minister', affiliation: null },
    ],
    [
      'a governor’s State is no employer',
      'The governor of Ohio, Ada Lowell, left.',
      { role: 'governor', affiliation: null },
    ],
    [
      'what its investor is',
      'Corvus Systems, a vendor, paused. Its biggest investor, Ada Lowell, left.',
      { role: 'investor', affiliation: 'Corvus Systems' },
    ],
    [
      'one of them',
      'Child doctors met. One of them, Ada Lowell of Brook University, left.',
      { name: 'Ada Lowell', affiliation: 'Brook University' },
    ],
    ['an office of a town', 'Fire Chief Ada Lowell left.', { role: 'Fire Chief', affiliation: null }],
    [
      'an office of a county',
      'County Emergency Director Ada Lowell left.',
      { role: 'County Emergency Director', affiliation: null },
    ],
    ['a rank', 'Rear Adm. Ada Lowell left.', { role: 'Rear Adm.' }],
    [
      'a commissioner for something',
      'The Commissioner for consumers, Ada Lowell, left.',
      { role: 'Commissioner for consumers' },
    ],
    [
      'a body behind an article',
      '"We slept," said Ada Lowell of the Witness Archive.',
      { name: 'Ada Lowell', affiliation: 'Witness Archive' },
    ],
    ['a chamber behind an article is no employer', '"We slept," said Ada Lowell of the House.', { affiliation: null }],
    ['a surname with a title alone', 'Governor Lowell left.', { name: 'Lowell', record: 'person/governor-lowell' }],
  ])('%s', async (_why, sentence, expected) =>
    expect((await extractedReport(sentence)).found.of('person').at(-1)).toMatchObject(expected),
  );
});

describe('when', () => {
  test.each([
    ['a day without its year', 'They met on June 16.', ['2026-06-16']],
    ['the day first', 'They met on 6 May.', ['2026-05-06']],
    ['what is set for a weekday', 'The hearing was set for Wednesday.', ['2026-05-27']],
    ['a weekday of last week', 'They met on Monday of last week.', ['2026-05-11']],
    ['last night', 'They met last night.', ['2026-05-20']],
    ['earlier this week', 'They met earlier this week.', ['2026-05-18/2026-05-21']],
    ['last month', 'They met last month.', ['2026-04']],
    [
      'the eve of what was told',
      'They met on May 12. On the eve of it, they quarrelled.',
      ['2026-05-12', '2026-05-11'],
    ],
    ['days later than a month are no day', 'In March they met, and they parted nine days later.', ['2026-03']],
    ['two days later', 'They met on May 12. Two days later they parted.', ['2026-05-12', '2026-05-14']],
    ['what somebody says of a day', 'They said "maybe on Friday" and left.', []],
    ['what did not happen', 'They did not meet on Monday.', []],
    ['what is not clear on a day', 'It was not clear on Monday whether they had met.', []],
    ['what somebody would do on a day', 'They announced that they would picket it on Monday.', ['2026-05-25']],
    [
      'the morning after',
      'They met on Wednesday, the morning after he set aside the order.',
      ['2026-05-19', '2026-05-20'],
    ],
  ])('%s', async (_why, words, expected) => {
    const { found } = await extractedReport('It is Thursday, May 21, 2026.', ...words.split(/(?<=\.) /));
    expect(found.of('event').flatMap(({ date }) => (date === null ? [] : [date]))).toEqual(expected);
  });
});

describe('the review', () => {
  test.each<[string, string, object]>([
    [
      'a duty to notify',
      'The draft would ask utilities to notify the Department of Energy 45 days before a start.',
      { noticeDays: 45, submittedBy: 'utilities', submittedTo: 'Department of Energy' },
    ],
    [
      'notice in the genitive',
      "Exporters would have to give the Department of Energy 28 days' notice.",
      { noticeDays: 28, submittedBy: 'Exporters', submittedTo: 'Department of Energy' },
    ],
    [
      'days in words',
      'Makers of lamps must file a sample with the Department of Energy fourteen days before sale.',
      { noticeDays: 14, submittedBy: 'Makers of lamps', submittedTo: 'Department of Energy' },
    ],
    [
      'who decides',
      'The Secretary of Energy would have decided which models were covered.',
      { decidedBy: 'agency/doe' },
    ],
    ['who must', 'The review would be mandatory.', { voluntary: false }],
    [
      'one for some and the other for others is neither',
      'The review is mandatory for banks and voluntary for others.',
      {},
    ],
    [
      'after an event is no notice before one',
      'Developers would tell the Department of Energy within 10 days of a run.',
      { submittedBy: 'Developers', submittedTo: 'Department of Energy' },
    ],
  ])('%s', async (_why, sentence, expected) => {
    const { found } = await extractedReport(sentence);
    const told = found.of('review-framework').flatMap((part) =>
      (['noticeDays', 'voluntary', 'decidedBy', 'submittedBy', 'submittedTo'] as const).flatMap((name) => {
        const parameter = part[name];
        return parameter ? [[name, parameter.value]] : [];
      }),
    );
    expect(Object.fromEntries(told)).toEqual(expected);
  });
});
