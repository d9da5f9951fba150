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
    expect(found.of('unknown')).toEqual([expect.objectContaining({ question: 'Whether the order will be signed?' })]);
  });
});
