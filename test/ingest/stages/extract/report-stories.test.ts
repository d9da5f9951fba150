/** What reporters write of an order that was put off: what it is called, who is listed on which side, and what it is that they like or not. */
import { describe, expect, test } from '@jest/globals';
import { verdictsIn } from '../../../../ingest/stages/extract/report/stances.ts';
import { extractedReport } from '../../read-sample.ts';

const PUT_OFF = 'The governor on March 2, 2031, shelved an executive order on tide gauges.';

const said = (claim: string): string => `(cite index="2-1">${claim}</cite>`;
const sides = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await extractedReport(PUT_OFF, ...lines.map(said))).found
    .of('position')
    .map(({ entity, stance, about }) => `${entity} ${stance} ${about}`);

describe('what the text is called', () => {
  test.each([
    [
      'what it is titled',
      'He postponed an executive order titled “Lighting the Shore Again.”',
      'Lighting the Shore Again',
    ],
    [
      'a title set off by commas',
      'The draft order, “Lighting the Shore Again,” would license lamps.',
      'Lighting the Shore Again',
    ],
    [
      'not what somebody calls it',
      'He shelved an executive order on lamps, “a gift,” she said.',
      'Executive order on lamps',
    ],
    [
      'not the title of one that is revoked',
      'He shelved an executive order on lamps. The 2023 order, titled “Old Lamps Kept Well,” was revoked.',
      'Executive order on lamps',
    ],
    [
      'up to when it was',
      'He pulled an executive order on lamps for piers hours before a ceremony.',
      'Executive order on lamps for piers',
    ],
    [
      'up to who confirmed it',
      'She has shelved an executive order that would have barred lamps on piers, her office confirmed.',
      'Executive order that would have barred lamps on piers',
    ],
  ])('%s', async (_why, sentence, title) => {
    const { found } = await extractedReport(sentence);
    expect(found.of('reported-instrument').map((one) => one.title.value)).toEqual([title]);
  });
});

test.each([
  ['of an earlier one', 'The administration signed an earlier order titled “Farming the Blue Sea Well.”'],
  ['by which somebody calls it names', 'Ann Poe called the draft order “Pure Madness From Washington,” and left.'],
])('no title %s', async (_why, sentence) => {
  const { found } = await extractedReport('He delayed an executive order on lamps, two officials said.', sentence);
  expect(found.of('reported-instrument').map((one) => one.title.value)).toEqual(['Executive order on lamps']);
});

describe('who is listed', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'all of a list who urged it',
      'For it: Attorney General Nell Tarn, the Ohio PTA, and the Harbor Teachers Association, all of which urged her to sign.',
      ['Nell Tarn SUPPORTS the order', 'Ohio PTA SUPPORTS the order', 'Harbor Teachers Association SUPPORTS the order'],
    ],
    [
      'whoever stands behind what is said of another',
      'Against it: the Lamp Makers Association, which sells most of them, and the Pier Owners Union, which asked for a year.',
      ['Lamp Makers Association OPPOSES the order', 'Pier Owners Union OPPOSES the order'],
    ],
    [
      'an acronym beside a name',
      'Two operators, Seabird Interconnection and TMSO, told the White House that the wait was “unworkable.”',
      ['Seabird Interconnection OPPOSES the wait', 'TMSO OPPOSES the wait'],
    ],
  ])('%s', async (_why, sentence, expected) => expect(await sides(sentence)).toEqual(expected));
});

describe('what a side is taken on', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the delay that somebody judges',
      'Senator Nell Tarn called the delay “a mistake.”',
      ['Nell Tarn OPPOSES the delay'],
    ],
    [
      'the delay that somebody is sorry about',
      'Senator Nell Tarn said she was “disappointed but not surprised.”',
      ['Nell Tarn OPPOSES the delay'],
    ],
    [
      'the order, where the words name it',
      'Senator Nell Tarn is disappointed with the order.',
      ['Nell Tarn OPPOSES the order'],
    ],
    [
      'the order, though the delay is told',
      'Senator Nell Tarn, asked about the delay, said the order “goes too far.”',
      ['Nell Tarn OPPOSES the order'],
    ],
  ])('%s', async (_why, sentence, expected) => expect(await sides(sentence)).toEqual(expected));
});

describe('which side it is', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'who deserves what',
      'Senator Nell Tarn broke with the industry and wrote that the order “deserves a signature.”',
      ['Nell Tarn SUPPORTS the order'],
    ],
    ['glad to see it go', 'Senator Nell Tarn said she was glad to see it go.', ['Nell Tarn OPPOSES the order']],
    [
      'glad to see it go ahead',
      'Senator Nell Tarn said she was glad to see it go ahead.',
      ['Nell Tarn SUPPORTS the order'],
    ],
    [
      'either way',
      'The Lamp Makers Association would have been fine either way.',
      ['Lamp Makers Association NEUTRAL the order'],
    ],
    [
      'glad to see it go on its way',
      'Senator Nell Tarn was glad to see the order go out for comment.',
      ['Nell Tarn SUPPORTS the order'],
    ],
    ['what deserves nothing', 'The Lamp Makers Association said the order does not deserve a signature.', []],
    [
      'a danger without it',
      'The Harbor Trust warned that ships are sinking without the order.',
      ['Harbor Trust SUPPORTS the order'],
    ],
    [
      'a Parish who speaks',
      'Ann Poe, who leads the Harbor Trust, backed the order. “It is a gift to rivals,” said Heather Parish.',
      ['Ann Poe SUPPORTS the order', 'Heather Parish OPPOSES the order'],
    ],
    ['an agency that is split', 'The Department of Defense was split.', ['Department of Defense NEUTRAL the order']],
    ['makers who are split, each of whom has a side', 'Lamp makers were split.', []],
    [
      'a number without its unit',
      'The wait would be 45 days. The Lamp Makers Association would accept 10.',
      ['Lamp Makers Association OPPOSES the length of the notice'],
    ],
  ])('%s', async (_why, sentence, expected) => expect(await sides(sentence)).toEqual(expected));
});

test.each<[string, string, number]>([
  ['a danger that is there already', 'She had warned him that lamps were reaching smugglers.', 0],
  ['what the text would do', 'She had warned him that the order was driving makers abroad.', 1],
])('warned of %s', (_why, words, count) => expect(verdictsIn(words)).toHaveLength(count));

describe('where it stands', () => {
  const steps = async (sentence: string): Promise<readonly string[]> =>
    (await extractedReport('It was May 5, 2031.', said(sentence))).found
      .of('event')
      .flatMap(({ status, date }) => (status === null ? [] : [`${status} ${date ?? 'undated'}`]));
  test.each<[string, string, readonly string[]]>([
    [
      'on hold, whenever it was planned for',
      'The executive order on lamps that she was due to sign on May 1 is on hold.',
      ['POSTPONED undated', 'SCHEDULED 2031-05-01'],
    ],
    [
      'who will not sign off on a version signs no order',
      'He told colleagues he will not sign off on a version of the order.',
      [],
    ],
    [
      'before a weekday’s ceremony',
      'He pulled an order on lamps hours before a Friday ceremony.',
      ['POSTPONED 2031-05-02', 'SCHEDULED 2031-05-02'],
    ],
    ['stalled since', 'The order remains stalled in court since April 3.', ['POSTPONED 2031-04-03']],
    ['something else on hold', 'Critics say the order means that building is on hold.', []],
    ['a summary of something else', 'A summary of the meeting was shared with reporters on March 2.', []],
    ['a copy of something else', 'A copy dated March 27 shows the claims of the lawsuit.', []],
    ['parked', 'A directive on lamps has been parked.', ['POSTPONED undated']],
    ['a copy with a day', 'A copy dated March 30 shows that makers would have to register.', ['DRAFTED 2031-03-30']],
    [
      'a summary that went round',
      'A summary of the order that circulated on April 20 proposed 90 days.',
      ['DRAFTED 2031-04-20'],
    ],
    [
      'last Thursday is no day to come',
      'The memorandum, which she was to sign in Dayton last Thursday, is late.',
      ['SCHEDULED 2031-05-01'],
    ],
    ['a narrower one is another', 'The governor is likely to issue a narrower order by the fall.', []],
  ])('%s', async (_why, sentence, expected) => expect(await steps(sentence)).toEqual(expected));
});

test('of an order that was signed since, a feeling is about the order', async () => {
  const { found } = await extractedReport(
    'Governor Lowell on Monday signed an executive order on lamps. She had postponed it in January.',
    said('The Dock Union was disappointed.'),
  );
  expect(found.of('position').map(({ entity, about }) => [entity, about])).toEqual([['Dock Union', 'the order']]);
});

test.each([
  ['a program', 'The draft would fund the Harbor Repair Grant Program.'],
  ['an act', 'The draft cites the Nelson Act.'],
])('%s is nobody, whatever its first word', async (_why, sentence) =>
  expect((await extractedReport(sentence)).found.of('person')).toEqual([]),
);

test('whose chief of staff somebody is, is no employer', async () => {
  const { found } = await extractedReport("Marta Osei, the president's chief of staff, said it was over.");
  expect(found.of('person')).toEqual([
    expect.objectContaining({ name: 'Marta Osei', role: 'chief of staff', affiliation: null }),
  ]);
});

test('those above a size have to give notice', async () => {
  const { found } = await extractedReport(
    'The draft would have required campuses above 250 megawatts to notify the Energy Department 120 days before new load is switched on.',
  );
  expect(found.of('review-framework')).toEqual([
    expect.objectContaining({
      noticeDays: expect.objectContaining({ value: 120 }),
      submittedBy: expect.objectContaining({ value: 'campuses above 250 megawatts' }),
    }),
  ]);
});
