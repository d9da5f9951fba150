/** What reports do not tell though their words look like it, and what they tell in one breath with something else. */
import { describe, expect, test } from '@jest/globals';
import { extractedReport } from '../../read-sample.ts';

const DAY = 'By Ann Poe, May 14, 2026';
const ORDER =
  'President Paul Hart was to sign an executive order on boats. Under the order, developers would submit models to the agency 30 days before release.';

const found = async (...paragraphs: readonly string[]) => (await extractedReport(...paragraphs)).found;
const happened = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
  (await found(...paragraphs))
    .of('event')
    .flatMap(({ date, status }) => (date === null && status === null ? [] : [`${date ?? '?'} ${status ?? ''}`.trim()]));
const stands = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
  (await found(...paragraphs))
    .of('position')
    .map(({ entity, stance, about, counterProposal }) =>
      counterProposal ? `${entity} ${String(counterProposal.value)}` : `${entity} ${stance}: ${about}`,
    );
const speakers = async (...paragraphs: readonly string[]): Promise<readonly (string | null)[]> =>
  (await found(...paragraphs)).of('claim').map(({ speaker }) => speaker);

describe('the year of an account that prints days alone', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'none is later than the report, and they go on',
      DAY,
      [
        'Nov. 3 — The department circulates a draft of the order on boats.',
        'Feb. 4 — The agency sends it back.',
        'April 20 — Hart signs it.',
        'May 12 — Its launch is put off.',
      ],
      ['2025-11-03', '2026-02-04', '2026-04-20 SIGNED', '2026-05-12 POSTPONED'],
    ],
    [
      'far from the report',
      'By Ann Poe, Dec. 10, 2026',
      ['### March 3', 'A memo on boats arrived.', '### May 5', 'The signing was put off.'],
      ['2026-03-03', '2026-05-05 POSTPONED'],
    ],
    [
      'the latest first',
      DAY,
      ['**May 12.** The signing was put off.', '**Feb. 4.** The agency sent it back.', '**Nov. 3.** A memo arrived.'],
      ['2026-05-12 POSTPONED', '2026-02-04', '2025-11-03'],
    ],
    [
      'behind a printed year',
      DAY,
      ['**Oct. 3, 2024.** A memo arrived.', '**Jan. 9.** It was sent back.', '**March 1.** It was read.'],
      ['2024-10-03', '2025-01-09', '2025-03-01'],
    ],
    [
      'what is to come at its end',
      DAY,
      ['**May 2.** The order was put off.', '**May 12.** A memo arrived.', '**June 1.** The rule will be read.'],
      ['2026-05-02 POSTPONED', '2026-05-12', '2026-06-01'],
    ],
    ['a leap day', DAY, ['**Feb. 29.** A memo arrived.', '**May 1.** It was read.'], ['2024-02-29', '2026-05-01']],
  ])('%s', async (_case, day, entries, expected) => {
    const told = await happened(day, ...entries);
    expect(told.map((one) => one.replace(' DRAFTED', ''))).toEqual(expected);
  });
});

describe('steps and days', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'the day from which a report is sent',
      ['OAKLAND, May 9, 2026 — The governor signed an executive order on boats.'],
      ['2026-05-09 SIGNED'],
    ],
    [
      'the same with a plan for another day',
      ['BOISE, Idaho, May 13, 2026 (Wire) — The signing of an executive order on boats set for Friday was called off.'],
      ['2026-05-13 POSTPONED', '2026-05-15 SCHEDULED'],
    ],
    [
      'a day of its own',
      ['OAKLAND, May 9, 2026 — The governor signed an executive order on boats on Friday.'],
      ['2026-05-08 SIGNED'],
    ],
    [
      'word of something else',
      ['The signing of the order was called off. Word of the fire came on Tuesday.'],
      ['? POSTPONED', '2026-05-12'],
    ],
    ['word of it', ['The signing of the order was called off. Word of it came on Tuesday.'], ['2026-05-12 POSTPONED']],
    ['a signature on a bill', [ORDER, 'Hart will sign on the bill.'], []],
    ['books are signed', [ORDER, 'Hart will sign in Denver at a book store.'], []],
    ['it is signed', [ORDER, 'Hart will sign it in Denver on May 20.'], ['2026-05-20 SCHEDULED']],
    ['the president signs', [ORDER, 'The president will sign on May 20.'], ['2026-05-20 SCHEDULED']],
    ['what somebody wants', [ORDER, 'Acme wants the order signed by June.'], []],
    ['what has been', [ORDER, 'A meeting was called for Wednesday and lasted an hour.'], ['2026-05-13']],
    ['what is to be', [ORDER, 'A meeting was called for Wednesday.'], ['2026-05-20']],
    [
      'signed in the present of an account',
      ['Jan. 7 — A memo on boats arrives.', 'Jan. 9 — The order is signed.', 'Jan. 10 — It is sued over.'],
      ['2026-01-07', '2026-01-09 SIGNED', '2026-01-10'],
    ],
  ])('%s', async (_case, paragraphs, expected) => {
    const told = await happened(DAY, ...paragraphs);
    expect(told.filter((one) => one !== '? SCHEDULED')).toEqual(expected);
  });
});

describe('sides', () => {
  test.each<[string, string, readonly string[]]>([
    ['the first to sue', 'Acme vowed to be the first to file an appeal.', []],
    [
      'the first to sue over it',
      'Acme would be the first to file a suit against the order.',
      ['Acme OPPOSES: the order'],
    ],
    ['the first to comply', 'Acme would be the first to comply.', ['Acme SUPPORTS: the order']],
    ['who wrote it because it had to', 'The Justice Department wrote much of the order.', []],
    ['who wrote another', 'Acme wrote half of the 2019 order on dams.', []],
    ['who wrote it', 'Acme wrote much of the order.', ['Acme SUPPORTS: the order']],
    ['where complaints go', 'Acme brought its complaints to the White House.', ['Acme OPPOSES: the order']],
    ['what complaints are about', 'Acme took its objections to the fee to the mayor.', ['Acme OPPOSES: the fee']],
    ['where the order goes', 'Acme took the directive to the Oval Office on Friday.', ['Acme SUPPORTS: the order']],
    ['the length that the text has', '“Thirty days should be plenty,” Jane Roe said.', []],
    ['a longer one', 'The Acme Council’s offer of six months is on the table.', []],
    ['a shorter one', 'The Acme Council’s offer of two weeks is still on the table.', ['Acme Council 14']],
    ['days for something else', '“Two weeks would be enough to repair the pier,” Jane Roe said.', []],
    ['an idiom of lunch', 'Half a loaf is better than none for Acme.', []],
    ['less of a side that nobody names', 'Acme likes the order. Corvus less so.', ['Acme SUPPORTS: the order']],
  ])('%s', async (_case, sentence, expected) => {
    expect(await stands(DAY, ORDER, sentence)).toEqual(expected);
  });
});

describe('speakers', () => {
  test.each<[string, readonly string[], string | null]>([
    [
      'within what a source tells, whoever speaks there',
      ['According to Paul Hart, the Acme Council wrote that the order would ruin it.'],
      'Acme Council',
    ],
    ['the same with a name', ['According to Jane Roe, Hart called the order “a disaster.”'], 'Paul Hart'],
    ['a source alone', ['According to Jane Roe, the order is late.'], 'Jane Roe'],
    ['a thought that is nobody’s', ['The Acme Council met.', 'The order, it is thought, will ruin boats.'], null],
    ['a fear that is nobody’s', ['The Acme Council met.', 'The order, it is feared, will ruin boats.'], null],
    ['whose view it is', ['Sen. Otto Lind met Jane Roe. By his account she was calm.'], 'Otto Lind'],
    ['whose aides', ['Aides to Sen. Otto Lind said that the order was late.'], 'Aides to Sen. Otto Lind'],
    ['who only arrives', ['“Yes, we can,” voters shouted in Ohio as Hart arrived.'], null],
    ['who shouts', ['“Yes, we can,” Hart shouted in Ohio.'], 'Paul Hart'],
  ])('%s', async (_case, paragraphs, speaker) => {
    expect((await speakers(DAY, ORDER, ...paragraphs)).at(-1)).toBe(speaker);
  });

  test('a name in capital letters with what it stands for, in front of a turn', async () => {
    const turns = ['ROE, Acme Council: It is bad.', 'HART, governor: It is good.', 'ROE: We will sue.', 'HART: Do.'];
    expect((await speakers(DAY, ORDER, 'Jane Roe met Hart.', ...turns)).slice(-4)).toEqual([
      'Jane Roe',
      'Paul Hart',
      'Jane Roe',
      'Paul Hart',
    ]);
  });
});

describe('whether it is voluntary', () => {
  const PUT_OFF = 'President Paul Hart put off an executive order on boats.';
  test.each<[string, string, boolean | null]>([
    ['a contract', 'There was no penalty in the contract for oil.', null],
    ['a permit', 'A truck without a permit cannot use the bridge.', null],
    ['a strike', 'It is wrong to call the strike voluntary.', null],
    ['what once happened', 'An operator that missed the deadline in March was shut out of the auction.', null],
    ['what the order does', 'Under the order, an operator that missed the deadline would be shut out.', false],
    ['what it is not', 'It is wrong to call the review voluntary.', false],
    ['no penalty in it', 'There was no penalty in the order for refusing.', true],
  ])('%s', async (_case, sentence, expected) => {
    const told = (await found(DAY, PUT_OFF, sentence))
      .of('review-framework')
      .flatMap(({ voluntary }) => voluntary ?? []);
    expect(told.map(({ value }) => value)).toEqual(expected === null ? [] : [expected]);
  });
});
