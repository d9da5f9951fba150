import { describe, expect, test } from '@jest/globals';
import { sliceOf } from '../../../../schema/domain/span.ts';
import { extractedReport } from '../../read-sample.ts';

describe('people', () => {
  test.each<[string, string, { name: string; role?: string | null; affiliation?: string | null }]>([
    [
      'an organization, a role with its abbreviation, a name',
      'Meta Chief Executive Officer (CEO) Mark Zuckerberg called.',
      { name: 'Mark Zuckerberg', affiliation: 'Meta' },
    ],
    [
      'a name that holds letters of a role before it',
      'xAI CEO Elon Musk called.',
      { name: 'Elon Musk', role: 'CEO', affiliation: 'xAI' },
    ],
    ['the genitive of an organization', "xAI's Elon Musk called.", { name: 'Elon Musk', affiliation: 'xAI' }],
    [
      'a role of two words',
      "OpenAI's chief lobbyist Chris Lehane called.",
      { name: 'Chris Lehane', role: 'chief lobbyist', affiliation: 'OpenAI' },
    ],
    ['a common given name alone', 'On Monday Susan Hartwell called.', { name: 'Susan Hartwell', role: null }],
    [
      'what stands behind the name',
      'Mary Ostler, co-director of the Lamp Institute, called.',
      { name: 'Mary Ostler', role: 'co-director', affiliation: 'Lamp Institute' },
    ],
    [
      'an employer behind the name, in the genitive',
      "Mary Ostler, Anthropic's policy director, called.",
      { name: 'Mary Ostler', role: 'policy director', affiliation: 'Anthropic' },
    ],
    [
      'a role of the White House',
      'White House Chief of Staff Ottilie Brand called.',
      { name: 'Ottilie Brand', role: 'White House Chief of Staff' },
    ],
    ['a President by surname alone', 'President Biden called.', { name: 'Joe Biden', role: 'President' }],
    ['a country is no employer', 'U.S. President Donald Trump called.', { name: 'Donald Trump', affiliation: null }],
  ])('%s', async (_why, sentence, expected) => {
    const { found } = await extractedReport(sentence);
    expect(found.of('person')).toEqual([expect.objectContaining(expected)]);
  });

  test('a surname stands for who was introduced, and for nobody else', async () => {
    const { found } = await extractedReport('Senator Ruth Hallam spoke first. Hallam then left, and Corwin followed.');
    expect(found.of('person').map(({ record }) => record)).toEqual(['person/ruth-hallam', 'person/ruth-hallam']);
  });

  test.each([
    ['two capitalised words that name a thing', 'The White House declined to comment on the Frontier Review.'],
    ['an organization', 'Google DeepMind declined to comment.'],
  ])('not %s', async (_why, sentence) => expect((await extractedReport(sentence)).found.of('person')).toEqual([]));
});

describe('claims', () => {
  test.each<[string, string, object]>([
    [
      'told',
      'Senator Ruth Hallam told reporters that "it can wait a year."',
      { speaker: 'Ruth Hallam', directQuote: true },
    ],
    [
      'he added keeps the speaker',
      'Senator Ruth Hallam spoke. She added that it can wait.',
      { speaker: 'Ruth Hallam', directQuote: false },
    ],
    [
      'an unnamed source and whom it told',
      'One industry source told Axios that it can wait.',
      { speaker: 'One industry source', source: 'Axios', anonymous: true },
    ],
    [
      "the report's own voice",
      'The order would have set up a review.',
      { speaker: null, source: null, anonymous: false },
    ],
  ])('%s', async (_why, sentence, expected) => {
    const { found } = await extractedReport(sentence);
    expect(found.of('claim').at(-1)).toMatchObject({ citations: [], ...expected });
  });

  test('the words in front of a closed quotation belong to who is said to say them after it', async () => {
    const { found } = await extractedReport(
      'Senator Ruth Hallam came.',
      '(cite index="2-5">"Nothing should slow us down,"</cite> Hallam said.',
    );
    expect(found.of('claim').find(({ citations }) => citations.includes('2-5'))).toMatchObject({
      speaker: 'Ruth Hallam',
      directQuote: true,
    });
  });
});

describe('when', () => {
  const THURSDAY =
    'On Thursday, May 21, 2026, the President postponed the signing of an executive order on model review.';
  test.each([
    ['a weekday is the last one', 'He called them on Wednesday.', '2026-05-20', true],
    ['the same weekday is the day itself', 'He called them on Thursday morning.', '2026-05-21', true],
    ['a range of two', 'He called them between Wednesday night and Thursday morning.', '2026-05-20/2026-05-21', true],
    ['the next day', 'He called them the next morning.', '2026-05-22', true],
    ['a printed date is not inferred', 'He called them on May 2, 2026.', '2026-05-02', false],
    ['nothing says when', 'He called them.', null, false],
    ['the day a term began', 'On his first day in office, Trump revoked an order.', '2025-01-20', true],
  ])('%s', async (_why, sentence, date, dateInferred) => {
    const { found } = await extractedReport(THURSDAY, sentence);
    expect(found.of('event').at(-1)).toMatchObject({ date, dateInferred });
  });

  test('what had been scheduled and was delayed is two steps', async () => {
    const { found } = await extractedReport(
      THURSDAY,
      'He said that the ceremony, which was set for later that afternoon, was delayed.',
    );
    expect(
      found
        .of('event')
        .slice(-2)
        .map(({ status, date }) => [status, date]),
    ).toEqual([
      ['POSTPONED', '2026-05-21'],
      ['SCHEDULED', '2026-05-21'],
    ]);
  });
});

describe('positions', () => {
  test.each([
    ['a company that supported it', 'OpenAI supported the order.', [['OpenAI', 'SUPPORTS']]],
    [
      'two people who pushed back',
      "xAI's Elon Musk and Meta's Mark Zuckerberg pushed back.",
      [
        ['Elon Musk', 'OPPOSES'],
        ['Mark Zuckerberg', 'OPPOSES'],
      ],
    ],
    ['a sentence that says not all did is nobody’s', 'Not all industry players opposed the order.', []],
    [
      'each side of a sentence has its own verdict',
      'OpenAI supported the order, but Anthropic opposed it.',
      [
        ['OpenAI', 'SUPPORTS'],
        ['Anthropic', 'OPPOSES'],
      ],
    ],
    ['who is known to stand on neither side', 'OpenAI took no position on the order.', [['OpenAI', 'NEUTRAL']]],
    ['what would have been opposed by nobody named', 'The order was opposed by some.', []],
  ])('%s', async (_why, sentence, expected) => {
    const { found } = await extractedReport(sentence);
    expect(found.of('position').map(({ entity, stance }) => [entity, stance])).toEqual(expected);
  });

  test.each([
    ['14-day rather than 90-day', 14],
    ['2-week instead of 90-day', 14],
  ])('a counter-proposal in days: %s', async (words, days) => {
    const { found } = await extractedReport(`Other industry executives pressed for a ${words} window.`);
    expect(found.of('position')).toEqual([
      expect.objectContaining({ holder: null, counterProposal: { parameter: 'noticeDays', value: days } }),
    ]);
  });
});

describe('the reported text', () => {
  test.each([
    [
      'what it is intended to do',
      'He postponed an executive order (EO) intended to license data centers.',
      'Executive order to license data centers',
      'EXECUTIVE_ORDER',
    ],
    [
      'what it is about',
      'He will sign a draft memorandum on quantum computing.',
      'Memorandum on quantum computing',
      'MEMORANDUM',
    ],
    [
      'who tells of it is no part of what it is called',
      'He will sign a draft memorandum on tidal power, two officials said.',
      'Memorandum on tidal power',
      'MEMORANDUM',
    ],
  ])('%s', async (_why, sentence, title, kind) => {
    const { found } = await extractedReport(sentence);
    expect(found.of('reported-instrument')).toEqual([
      expect.objectContaining({
        title: expect.objectContaining({ value: title }),
        instrumentKind: expect.objectContaining({ value: kind }),
      }),
    ]);
  });

  test('its review: a notice in days, where nothing else is said', async () => {
    const { found } = await extractedReport("Developers would have had to give 45 days' notice of a release.");
    expect(found.of('review-framework')).toEqual([
      expect.objectContaining({ noticeDays: expect.objectContaining({ value: 45 }) }),
    ]);
  });

  test('its review: who submits what to whom, how long before, by choice, and who decides', async () => {
    const { found, text } = await extractedReport(
      'The draft asked AI developers to submit certain models to the federal government at least 45 days before their release.',
      'The review would have been voluntary, with the National Security Agency (NSA) deciding which systems counted as covered.',
    );
    const parts = found.of('review-framework');
    const value = (field: 'noticeDays' | 'submittedBy' | 'submittedTo' | 'voluntary' | 'decidedBy') =>
      parts.map((part) => part[field]).find((parameter) => parameter !== null);
    expect(value('noticeDays')).toMatchObject({ value: 45 });
    expect(sliceOf(text, value('noticeDays')?.span ?? { start: 0, end: 0 })).toBe('45 days');
    expect(value('submittedBy')).toMatchObject({ value: 'AI developers' });
    expect(value('submittedTo')).toMatchObject({ value: 'the federal government' });
    expect(value('voluntary')).toMatchObject({ value: true });
    expect(value('decidedBy')).toMatchObject({ value: 'agency/nsa' });
  });

  test('an existing voluntary mechanism is not what the text would set up', async () => {
    const { found } = await extractedReport('Testing runs through an existing voluntary review process.');
    expect(found.of('review-framework')).toEqual([]);
  });

  test('tests by an agency with developers', async () => {
    const { found } = await extractedReport(
      'Pre-deployment testing between the Center for AI Standards and Innovation (CAISI) and Google and xAI was announced.',
    );
    expect(found.of('evaluation').map(({ by, developer }) => [by, developer])).toEqual([
      ['agency/caisi', 'organization/google'],
      ['agency/caisi', 'organization/xai'],
    ]);
  });

  test('what is not clear', async () => {
    const { found } = await extractedReport('It is not clear whether the order will be signed.');
    expect(found.of('unknown')).toEqual([expect.objectContaining({ question: 'Will the order be signed?' })]);
  });
});

describe('reports of other makes', () => {
  const CITED = (...claims: readonly string[]): readonly string[] =>
    claims.map((words, index) => `(cite index="2-${index + 1}">${words}</cite>`);
  const voices = async (...lines: readonly string[]): Promise<readonly string[]> =>
    (await extractedReport(...lines)).found
      .of('claim')
      .slice(1)
      .map(({ speaker, anonymous }) => `${speaker ?? 'nobody'}${anonymous ? ' (unnamed)' : ''}`);

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'people who know, at the end of a sentence',
      CITED('The signing was put off, according to two people familiar with the matter.'),
      ['two people familiar with the matter (unnamed)'],
    ],
    [
      'a person close to it',
      CITED('A person close to the talks said it was over.'),
      ['A person close to the talks (unnamed)'],
    ],
    [
      'two groups of unnamed people',
      CITED('Two lobbyists and one congressional aide said it was over.'),
      ['Two lobbyists and one congressional aide (unnamed)'],
    ],
    ['a spokesman', CITED('A spokesman for Meta said it was over.'), ['A spokesman for Meta (unnamed)']],
    ['a party and State between name and verb', CITED('Rep. Ada Lowell (D-Coast.) said it was over.'), ['Ada Lowell']],
    [
      'not whoever speaks on the next line',
      CITED('Nobody knew.', 'Senator Ruth Hallam said it was over.'),
      ['nobody', 'Ruth Hallam'],
    ],
    [
      'whoever calls it something',
      CITED('Senator Ruth Hallam, a keeper herself, called the delay “a gift”.'),
      ['Ruth Hallam'],
    ],
    [
      '"he" behind a quotation is whoever was named last',
      CITED('Senator Ruth Hallam came late.', '“It is over,” she told reporters.'),
      ['nobody', 'Ruth Hallam'],
    ],
    [
      'words within a claim are those of its speaker',
      ['(cite index="2-1">Senator Ruth Hallam said it was (cite index="2-2">“over”</cite> for now.</cite>'],
      ['Ruth Hallam', 'Ruth Hallam'],
    ],
  ])('who speaks: %s', async (_why, lines, expected) => expect(await voices(...lines)).toEqual(expected));

  const stands = async (...lines: readonly string[]): Promise<readonly string[]> =>
    (await extractedReport(...lines)).found
      .of('position')
      .map(({ entity, stance, about, counterProposal }) =>
        [entity, stance, about, ...(counterProposal ? [counterProposal.value] : [])].join(' | '),
      );

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'two sides in one sentence',
      CITED('Meta opposed the licensing section but supported the testing section.'),
      ['Meta | OPPOSES | the licensing section', 'Meta | SUPPORTS | the testing section'],
    ],
    [
      'a number that several want instead',
      CITED('Meta and Google asked for 30 days rather than 90.'),
      ['Meta | OPPOSES | the length of the notice | 30', 'Google | OPPOSES | the length of the notice | 30'],
    ],
    [
      'a person who wants another number',
      CITED('Its policy chief Mary Ostler argued for 21 days instead.'),
      ['Mary Ostler | OPPOSES | the length of the notice | 21'],
    ],
    [
      'whoever stands nearest before the verb wants the number',
      CITED(
        'Policy chief Mary Ostler had been supportive of "testing in the open," while other industry executives pressed for a 21-day rather than 60-day window.',
      ),
      [
        'Mary Ostler | SUPPORTS | testing in the open',
        'other industry executives | OPPOSES | the length of the notice | 21',
      ],
    ],
    [
      'a name that tells what the next one is leads nothing',
      CITED('Senator Ruth Hallam came late.', 'The opposition was led by former Hallam policy chief Mary Ostler.'),
      ['Mary Ostler | OPPOSES | the order'],
    ],
    ['a group without a name', CITED('Consumer groups opposed it.'), ['Consumer groups | OPPOSES | the order']],
    [
      'not the employer of whoever speaks',
      CITED("Mary Ostler, Anthropic's policy director, said she supports the delay."),
      ['Mary Ostler | SUPPORTS | the delay'],
    ],
    [
      'a claim within a claim tells it once',
      ['(cite index="2-1">Keepers met, and (cite index="2-2">Meta opposed the order</cite> there.</cite>'],
      ['Meta | OPPOSES | the order'],
    ],
  ])('positions: %s', async (_why, lines, expected) => expect(await stands(...lines)).toEqual(expected));

  test.each<[string, string, object]>([
    [
      'days before what is handed over',
      'Under the draft, developers would have 60 days before a launch to submit weights to the National Security Agency.',
      { noticeDays: 60, submittedBy: 'developers', submittedTo: 'National Security Agency' },
    ],
    [
      'a notice to somebody',
      'Firms aside, labs must notify the Secretary of Commerce at least 45 days prior to deployment.',
      { noticeDays: 45, submittedBy: 'labs', submittedTo: 'Secretary of Commerce' },
    ],
    ['what stays voluntary', 'Participation would have remained voluntary.', {}],
  ])('the review: %s', async (_why, sentence, expected) => {
    const { found } = await extractedReport(...CITED(sentence));
    const [first] = found.of('review-framework');
    const { noticeDays, submittedBy, submittedTo } = first ?? {};
    const told = Object.fromEntries(
      Object.entries({ noticeDays, submittedBy, submittedTo }).flatMap(([name, one]) =>
        one ? [[name, one.value]] : [],
      ),
    );
    expect(told).toEqual(expected);
  });

  test.each<[string, readonly string[], readonly (string | null)[]]>([
    [
      'the following morning follows the day spoken of last',
      CITED('It is May 21, 2026.', 'On Monday the order was delayed.', 'It was published the following morning.'),
      ['2026-05-18', '2026-05-19'],
    ],
    ['a month is the last one', CITED('It is May 21, 2026.', 'In March, the House circulated a draft.'), ['2026-03']],
    [
      'a call to an office is one, a thing that is called something none',
      CITED(
        'It is May 21, 2026.',
        'She called the president that morning.',
        'She called the delay “a gift” that morning.',
      ),
      ['2026-05-21'],
    ],
    ['what did not happen is no event', CITED('It is May 21, 2026.', 'The text has not been released.'), []],
  ])('when: %s', async (_why, lines, expected) => {
    const { found } = await extractedReport(...lines);
    expect(found.of('event').map(({ date }) => date)).toEqual(expected);
  });

  test('what is unclear, said the other way round', async () => {
    const { found } = await extractedReport(...CITED('Whether the notice will stay is unclear.'));
    expect(found.of('unknown').map(({ question }) => question)).toEqual(['Will the notice stay?']);
  });
});
