/** How reports say things, class by class: each row a sentence of our own. */
import { describe, expect, test } from '@jest/globals';
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
    ['a surname with a title alone', 'Governor Lowell left.', { name: 'Lowell', record: 'person/governor-lowell' }],
  ])('%s', async (_why, sentence, expected) =>
    expect((await extractedReport(sentence)).found.of('person').at(-1)).toMatchObject(expected),
  );
});

const stands = async (sentence: string): Promise<readonly string[]> =>
  (await extractedReport(sentence)).found
    .of('position')
    .map(({ entity, stance, counterProposal }) =>
      [entity, stance, ...(counterProposal ? [counterProposal.value] : [])].join(' '),
    );

/** Of one paragraph. */
const told = async (...sentences: readonly string[]): Promise<readonly string[]> => {
  const { found } = await read(
    'lamps.txt',
    'The president on Monday, June 1, 2026, postponed an executive order on lamps, aides said.',
    ...sentences,
    'The order would have lit lamps, officials said on Tuesday.',
  );
  return found.of('position').map(({ entity, stance }) => `${entity} ${stance}`);
};

describe('positions', () => {
  test.each<[string, string, readonly string[]]>([
    ['a vow', 'Senator Ruth Hallam vowed to block the order.', ['Ruth Hallam OPPOSES']],
    ['an appeal', 'Meta and Google are calling on the president to sign.', ['Meta SUPPORTS', 'Google SUPPORTS']],
    ['an appeal not to', 'Meta urged the White House not to sign.', ['Meta OPPOSES']],
    ['what one meets for', 'Meta met with the governor to argue against it.', ['Meta OPPOSES']],
    [
      'a party and a State between',
      'Sen. Ada Lowell (D-Coast) of Ohio, a keeper, never opposed it.',
      ['Ada Lowell NEUTRAL'],
    ],
    ['"it" is whoever was told of last', 'Meta came late. Last week it welcomed the order.', ['Meta SUPPORTS']],
    [
      'a condition',
      'Senator Ruth Hallam said she would back it only if lamps stayed exempt.',
      ['Ruth Hallam SUPPORTS lamps stayed exempt'],
    ],
    ['a refusal', 'Meta refused to endorse it.', ['Meta OPPOSES']],
    ['silence', 'Meta declined to take sides.', ['Meta NEUTRAL']],
    ['neither', 'Meta neither supports nor opposes the order.', ['Meta NEUTRAL']],
    [
      'a change of mind',
      'Senator Ruth Hallam, who opposed the first draft, now backs the order.',
      ['Ruth Hallam OPPOSES', 'Ruth Hallam SUPPORTS'],
    ],
    ['in the passive', 'The order was opposed by Meta.', ['Meta OPPOSES']],
    ['in the first person', '"I support the order," said Senator Ruth Hallam.', ['Ruth Hallam SUPPORTS']],
    ['an agency', 'The Federal Trade Commission objected to the fines.', ['Federal Trade Commission OPPOSES']],
    [
      'a department by its field',
      'The Interior Department is split. Interior opposes the fines.',
      ['Department of the Interior OPPOSES'],
    ],
    ['days in words', 'Meta lobbied for seven days, not 120.', ['Meta OPPOSES 7']],
    ['a number that is accepted', 'Meta would accept ten days.', ['Meta OPPOSES 10']],
    ['one plain word', 'Senator Ruth Hallam called the delay reckless.', ['Ruth Hallam OPPOSES']],
    ['a feeling', 'Meta felt deeply uneasy about the fines.', ['Meta OPPOSES']],
    ['a feeling denied', 'Meta is not convinced.', ['Meta OPPOSES']],
    ['what is raised', 'Meta voiced strong misgivings about the fines.', ['Meta OPPOSES']],
    ['what is not raised', 'Meta has “no objection” to the order.', ['Meta NEUTRAL']],
    ['what is dropped', 'In May Meta dropped its objection.', ['Meta NEUTRAL']],
    ['what somebody is', 'Meta has been one of the order’s loudest critics.', ['Meta OPPOSES']],
    ['what is asked of others', 'Meta asked a court to throw the order out.', ['Meta OPPOSES']],
    ['what is asked for', 'Meta held out for a narrower exemption.', ['Meta OPPOSES']],
    ['more of it', 'Consumer groups had pressed for stricter fines.', ['Consumer groups SUPPORTS']],
    ['what is wanted done', 'Meta wants the order withdrawn.', ['Meta OPPOSES']],
    ['for years', 'Meta spent two years fighting the order.', ['Meta OPPOSES']],
    ['a vow to make it law', 'Senator Ruth Hallam promised to turn the order into a bill.', ['Ruth Hallam SUPPORTS']],
    ['help', 'Meta took no side, but Google came to its aid.', ['Meta NEUTRAL', 'Google SUPPORTS']],
    ['silence of a body', 'Meta has yet to weigh in.', ['Meta NEUTRAL']],
    [
      'holders of offices',
      'The governors of Oregon and Nevada backed it; the governor of Texas threatened to sue.',
      ['The governors of Oregon and Nevada SUPPORTS', 'the governor of Texas OPPOSES'],
    ],
    ['governments', 'The Netherlands and Japan criticized it.', ['Netherlands OPPOSES', 'Japan OPPOSES']],
    ['a department by its house', 'In May the Pentagon raised concerns.', ['Department of Defense OPPOSES']],
    [
      '"they" are the group told of last',
      'Consumer groups met the president. They also objected to the fines.',
      ['Consumer groups OPPOSES'],
    ],
    ['a letter speaks for its sender', 'Meta sent a letter to Google. The letter asked for a delay.', ['Meta OPPOSES']],
    ['what somebody says of it', 'Meta said the order goes too far.', ['Meta OPPOSES']],
    ['praise in a quotation', '“This is a step forward,” Meta said.', ['Meta SUPPORTS']],
    ['no praise in a quotation', '“It would not protect anybody,” Meta said.', ['Meta OPPOSES']],
    ['a wish for the text', 'Meta said the order should be withdrawn.', ['Meta OPPOSES']],
    ['agreement', 'Meta opposed the order. Google agreed.', ['Meta OPPOSES', 'Google OPPOSES']],
    ['so does another', 'Meta supports the order. So does Google.', ['Meta SUPPORTS', 'Google SUPPORTS']],
    ['another view', 'Meta supports it. Google does not share that view.', ['Meta SUPPORTS', 'Google OPPOSES']],
    ['what is cut short', 'Meta is against it. Google is not.', ['Meta OPPOSES', 'Google SUPPORTS']],
    ['an idiom of sight', 'Meta sees no role for Washington in it.', ['Meta OPPOSES']],
    ['an idiom of sight, denied', 'Meta has never seen the point of the order.', ['Meta OPPOSES']],
    ['no reason to wait', 'Meta saw no reason for delay.', ['Meta SUPPORTS']],
    ['an idiom of wishes', 'Meta wants no order at all.', ['Meta OPPOSES']],
    ['an idiom of protest', 'Meta would picket the Treasury.', ['Meta OPPOSES']],
    ['money against it', 'Meta spent a fortune on advertisements against the order.', ['Meta OPPOSES']],
    ['an idiom of help', 'Meta has volunteered to be reviewed.', ['Meta SUPPORTS']],
    ['an idiom of more', 'Meta would have gone further.', ['Meta SUPPORTS']],
    ['what somebody would have done', 'Meta would have it signed today.', ['Meta SUPPORTS']],
    ['praise for neither', 'Meta has been careful to praise neither side.', ['Meta NEUTRAL']],
    ['in between', 'Meta finds itself somewhere in between.', ['Meta NEUTRAL']],
    [
      'what somebody is, in passing',
      'They met Senator Ruth Hallam, the order’s chief architect.',
      ['Ruth Hallam SUPPORTS'],
    ],
    ['what somebody is, in front', 'A longtime critic of the order, Meta said little.', ['Meta OPPOSES']],
    ['not they', 'Lamp makers support it. Not Meta.', ['Lamp makers SUPPORTS', 'Meta OPPOSES']],
    [
      'whoever sides with somebody',
      'Meta opposes the order. Google is on the side of the company.',
      ['Meta OPPOSES', 'Google OPPOSES'],
    ],
    [
      'whoever breaks with somebody',
      'Meta opposes the order. Google broke with Meta.',
      ['Meta OPPOSES', 'Google SUPPORTS'],
    ],
    ['those who want it', 'Among those who wanted it: Meta and Google.', ['Meta SUPPORTS', 'Google SUPPORTS']],
    [
      'those who do not',
      'Among those who wanted it: Meta. Among those who did not: Google.',
      ['Meta SUPPORTS', 'Google OPPOSES'],
    ],
    ['days to be cut', 'Meta wants the 40 days cut to 10.', ['Meta OPPOSES 10']],
    [
      'or else fewer days',
      'Meta wants no order and, failing that, a 20-day review.',
      ['Meta OPPOSES', 'Meta OPPOSES 20'],
    ],
    ['a plain condition', 'Meta could accept the order if lamps were left out.', ['Meta SUPPORTS lamps were left out']],
    [
      'an office without a name',
      "The lake association's treasurer opposed it. He also asked for a delay.",
      ["The lake association's treasurer OPPOSES", "The lake association's treasurer OPPOSES"],
    ],
    [
      'offices of several places',
      'The directors of water boards in Ohio and Maine backed it.',
      ['The directors of water boards in Ohio and Maine SUPPORTS'],
    ],
    [
      'two speakers, two judgements',
      'Senator Ruth Hallam called the order sensible, but Senator Ada Lowell said that it went too far.',
      ['Ruth Hallam SUPPORTS', 'Ada Lowell OPPOSES'],
    ],
    ['a list, the side in front', 'Against, quietly: Meta and Google.', ['Meta OPPOSES', 'Google OPPOSES']],
    ['a list, the side behind', 'Keepers of the Coast: in favor, with conditions.', ['Keepers of the Coast SUPPORTS']],
  ])('%s', async (_why, sentence, expected) => expect(await stands(sentence)).toEqual(expected));

  test('words that are an example of the side told right before, in one paragraph', async () => {
    expect(await told('Nurses are angry. “Lamps are lamps,” said Ruth Hallam.')).toEqual([
      'Nurses OPPOSES',
      'Ruth Hallam OPPOSES',
    ]);
    expect(await told('Nurses are angry. But “lamps are lamps,” said Ruth Hallam.')).toEqual(['Nurses OPPOSES']);
    expect(await told('Meta is angry. “Lamps are lamps,” said Ruth Hallam of Google.')).toEqual(['Meta OPPOSES']);
  });
  test('whoever is named in answer to a heading', async () => {
    const { found } = await read(
      'lamps.md',
      '# Lamps',
      '*June 4, 2026*',
      'The executive order on lamps was postponed on Monday, Senator Ruth Hallam said. Two aides told reporters the same.',
      'A spokesman for the House declined to comment.',
      '## Who is in favor?',
      'Lamp makers, mostly. The order is long.',
      '## Opponents',
      '- Meta: it is too long.',
    );
    expect(found.of('position').map(({ entity, stance }) => `${entity} ${stance}`)).toEqual([
      'Lamp makers SUPPORTS',
      'Meta OPPOSES',
    ]);
  });

  test.each([
    ['what is only supposed', 'If Meta opposed the order, nobody heard of it.'],
    ['what may be', 'Meta may oppose the order.'],
    ['what nobody does', 'Nobody at Meta supported the order.'],
    ['what two do not', 'Neither Meta nor Google opposed the order.'],
    ['a group that is divided', 'Drug makers are divided.'],
    ['what was until May', 'Meta was opposed to it until May.'],
    ['what is denied', 'Senator Ruth Hallam denied that she had asked for a delay.'],
    ['a quarrel about a number', 'Meta disputes and criticizes that figure.'],
    ['a question', 'Does Meta oppose the order?'],
    ['pictures and irony', 'Senator Ruth Hallam called the order "a gift to every pirate."'],
    ['permission', '"We will not ask permission to publish," said Ruth Hallam.'],
    ['silence', 'Meta has not commented. Google has yet to comment.'],
    ['an office in front of a name', 'The judge advocate, Ruth Hallam, was late.'],
    ['another’s act', 'Meta was asked by reporters whether it would support the order.'],
  ])('nobody’s: %s', async (_why, sentence) => expect(await stands(sentence)).toEqual([]));
});

describe('who speaks', () => {
  const speakers = async (...lines: readonly string[]): Promise<readonly string[]> =>
    (await extractedReport(...lines)).found
      .of('claim')
      .slice(1)
      .map(({ speaker }) => speaker ?? 'nobody');
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a quotation that goes on',
      ['"It is late," said Senator Ruth Hallam. "It is very late."'],
      ['Ruth Hallam', 'Ruth Hallam'],
    ],
    [
      'one that begins before its speaker',
      ['"It is late. It is very late," Senator Ruth Hallam said.'],
      ['Ruth Hallam', 'Ruth Hallam'],
    ],
    ['a colon', ['Senator Ruth Hallam: "It is late, and it is dark."'], ['Ruth Hallam']],
    ['what nobody said', ['Senator Ruth Hallam did not say when.'], ['nobody']],
    ['who is said to', ['Senator Ruth Hallam is said to have a lamp.'], ['nobody']],
    ['a letter without words', ['Senator Ruth Hallam wrote to Meta last week.'], ['nobody']],
    [
      'the official told of before',
      ['A senior House aide said so. The aide added that it was late.'],
      ['A senior House aide', 'A senior House aide'],
    ],
    [
      'whoever acts goes on acting',
      ['Senator Ruth Hallam met with Ada Lowell. "It is late," she said.'],
      ['nobody', 'Ruth Hallam'],
    ],
    [
      'an interview',
      [
        'Ruth Hallam spoke with us.',
        'Q: Is it late?',
        'A: It is very late. Nobody came.',
        'Q: Who is here?',
        'A: I am here.',
      ],
      ['nobody', 'nobody', 'Ruth Hallam', 'Ruth Hallam', 'nobody', 'Ruth Hallam'],
    ],
  ])('%s', async (_why, lines, expected) => expect(await speakers(...lines)).toEqual(expected));
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
