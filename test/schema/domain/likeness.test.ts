import { describe, expect, test } from '@jest/globals';
import { likenessOf, mayBeOne, monthsApart, topicOf, type Portrait } from '../../../schema/domain/likeness.ts';

const reported: Portrait = {
  id: 'instrument/us/reported/2026-05/x',
  kind: 'EXECUTIVE_ORDER',
  title: 'Executive order to create a review of advanced artificial intelligence (AI) models',
  number: null,
  signedOn: null,
  issuer: null,
  agencies: new Set(['agency/nsa', 'agency/cisa', 'agency/nist']),
  people: ['Donald Trump'],
  terms: [],
};
const signed: Portrait = {
  id: 'instrument/us/eo/99002',
  kind: 'EXECUTIVE_ORDER',
  title: 'Reviewing Frontier Models Before Release',
  number: '99002',
  signedOn: '2026-09-08',
  issuer: 'Donald J. Trump',
  agencies: new Set(['agency/nsa', 'agency/cisa', 'agency/treasury']),
  people: [],
  terms: [],
};

test('a topic is what tells one title from another', () =>
  expect([...topicOf(reported.title)]).toEqual(['review', 'advanc', 'artificial', 'intelligence', 'model']));

test('an abbreviation is what it stands for', () =>
  expect([...topicOf('Labels on AI models')]).toEqual([...topicOf('Labels on Artificial Intelligence Models')]));

test('a score with its reasons', () =>
  expect(likenessOf(reported, signed)).toEqual({
    score: 0.56,
    certain: null,
    reasons: [
      'titles share model, review',
      'both name agency/cisa, agency/nsa',
      'reports name Donald J. Trump',
      'reported in 2026-05, signed on 2026-09-08',
    ],
  }));

test('days and kinds leave it open, or do not', () => {
  expect(mayBeOne(reported, signed)).toBe(true);
  expect(mayBeOne(signed, reported)).toBe(true);
  expect(mayBeOne(reported, { ...signed, signedOn: '2025-08-01' })).toBe(false);
  expect(mayBeOne(reported, { ...signed, kind: 'PROCLAMATION' })).toBe(false);
  expect(monthsApart(reported, signed)).toBeCloseTo(4.3, 1);
  expect(monthsApart(reported, { ...signed, signedOn: null })).toBe(Infinity);
});

test('a term that both speak of stands in for words of the title', () => {
  const [one, other] = [
    { ...reported, title: 'Executive order to establish oversight of models', terms: ['certain frontier models'] },
    { ...signed, title: 'Looking Before Release', terms: ['covered frontier model'] },
  ];
  expect(likenessOf(one, other)).toMatchObject({
    score: 0.62,
    reasons: expect.arrayContaining(['both speak of certain frontier models']),
  });
  expect(likenessOf({ ...one, terms: ['certain tide models'] }, other)).toBeNull();
});

test('texts that speak of one matter stand in for words of the title', () => {
  const one = { ...reported, title: 'Executive order on power for data centers' };
  const texts = { score: 0.35, words: ['load', 'grid', 'megawatts'] };
  expect(likenessOf(one, signed)).toBeNull();
  expect(likenessOf(one, signed, { ...texts, score: 0.15 })).toBeNull();
  expect(likenessOf(one, signed, texts)).toMatchObject({
    score: 0.77,
    certain: null,
    reasons: expect.arrayContaining(['titles share no word', 'their texts share load, grid, megawatts']),
  });
});

describe('not proposed', () => {
  test.each<[string, Partial<Portrait>]>([
    ['another kind', { kind: 'PROCLAMATION' }],
    ['signed long before anybody spoke of it', { signedOn: '2023-10-30' }],
    ['signed three years later', { signedOn: '2029-06-01' }],
    ['about something else', { title: 'Reviewing Wetlands Before Drainage' }],
    ['nobody in common, little in the title', { agencies: new Set(), issuer: 'Somebody Else' }],
  ])('%s', (_, other) => expect(likenessOf(reported, { ...signed, ...other })).toBeNull());
});

describe('two texts on one matter are two', () => {
  const draft: Portrait = { ...reported, id: 'instrument/us/draft/x', title: 'Reviews of Frontier Models' };
  const texts = { score: 0.4, words: ['grid'] };
  test.each<[string, Partial<Portrait>, Partial<Portrait>, boolean]>([
    ['a draft and what was signed', {}, {}, true],
    ['two drafts', {}, { id: 'instrument/us/draft/y', number: null, signedOn: null }, false],
    [
      'two drafts of one title',
      { title: signed.title },
      { id: 'instrument/us/draft/y', number: null, signedOn: null },
      true,
    ],
    ['of two issuers', { issuer: 'Office of Management and Budget' }, {}, false],
    ['of one issuer', { issuer: 'DONALD J. TRUMP' }, {}, true],
  ])('%s', (_, one, other, expected) =>
    expect(likenessOf({ ...draft, ...one }, { ...signed, ...other }, texts) !== null).toBe(expected),
  );
});

describe('a page without a number', () => {
  const page: Portrait = {
    ...signed,
    id: 'instrument/us/eo/signed-2026-09-08/x',
    number: null,
    title: 'Reviewing a Frontier Model Before Its Release',
  };
  test.each<[string, Partial<Portrait>, Partial<Portrait>, readonly string[] | null]>([
    [
      'signed on the day, titles that a letter tells apart',
      {},
      {},
      ['titles share before, frontier, model, release, review', 'both signed on 2026-09-08'],
    ],
    [
      'a slip of the month',
      { title: signed.title },
      { signedOn: '2026-08-08' },
      ['the same title', 'signed on 2026-09-08 and on 2026-08-08'],
    ],
    ['a title nearly the same, on another day', {}, { signedOn: '2026-09-01' }, null],
    ['another order of the day', { title: 'Reviewing Frontier Models After Their Theft Abroad' }, {}, null],
    ['an order of the same title, years before', { title: signed.title }, { signedOn: '1999-09-08' }, null],
  ])('%s', (_, one, other, reasons) => {
    const likeness = likenessOf({ ...page, agencies: new Set(), ...one }, { ...signed, ...other });
    expect([likeness?.reasons ?? null, likeness?.certain ?? null]).toEqual([reasons, null]);
  });
  test.each<[string, string, string | null]>([
    ['put up on the day after', '2026-09-09', 'rule/same-title@1'],
    ['put up years before an order of that title', '2019-09-09', null],
  ])('that prints no day either, %s', (_, day, certain) => {
    const undated = { ...page, id: `instrument/us/eo/published-${day}/x`, signedOn: null, title: signed.title };
    expect(likenessOf(undated, signed)?.certain ?? null).toBe(certain);
  });
});

describe('certain', () => {
  test.each<[string, Partial<Portrait>, Partial<Portrait>, string | null]>([
    ['the title itself', { title: signed.title }, {}, 'rule/same-title@1'],
    ['a page that calls itself its draft', { title: `${signed.title} (third draft)` }, {}, 'rule/same-title@1'],
    ['a title too short to tell', { title: 'On Models' }, { title: 'On models' }, null],
    ['two that nobody signed', { title: signed.title }, { signedOn: null, number: null }, null],
  ])('%s', (_, one, other, rule) =>
    expect(likenessOf({ ...reported, ...one }, { ...signed, ...other })?.certain).toBe(rule),
  );
});
