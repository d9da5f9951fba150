import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes, type Extracted } from '../../read-sample.ts';

const order = (...sections: readonly string[]): Promise<Extracted> =>
  extracted(
    fetchedBytes(
      'order.md',
      new TextEncoder().encode(
        [
          '---\ntitle: A Test\n---',
          'By the authority vested in me as President, it is hereby ordered:',
          ...sections.map((text, index) => `Section ${index + 1}. ${text}`),
        ].join('\n\n'),
      ),
    ),
  );

describe('money', () => {
  test.each([
    ['a plain sum', 'It costs $279,900,000.', '279900000', []],
    ['a scale', 'It costs $1.25 billion.', '1250000000', []],
    ['more places than the scale has zeros', 'It costs $1.2345 thousand.', '1234.5', []],
    ['cents', 'It costs $12.50 a head.', '12.5', []],
    ['in words', 'It costs 300 million dollars.', '300000000', []],
    ['beyond what a float holds', 'It costs $123456789012345.', '123456789012345', []],
    ['the fiscal year of its sentence', 'For fiscal year 2024 it costs $2 million.', '2000000', [2024]],
    ['a short fiscal year', 'In FY 24 it costs $2 million.', '2000000', [2024]],
    [
      'two fiscal years, and nothing tells which',
      'From fiscal year 2023 to fiscal year 2024 it costs $2 million.',
      '2000000',
      [],
    ],
  ])('%s', async (_why, sentence, amount, fiscalYears) => {
    const { found } = await order(sentence);
    expect(found.of('money')).toEqual([expect.objectContaining({ amount, fiscalYears })]);
  });

  test('each of several years has its amount, and an amount the year that it is for', async () => {
    const { found } = await order(
      'There is $60 million for fiscal year 2031 and $75 million for each of fiscal years 2032 through 2034.',
    );
    expect(found.of('money').map(({ amount, fiscalYears }) => [amount, fiscalYears])).toEqual([
      ['60000000', [2031]],
      ['75000000', [2032, 2033, 2034]],
    ]);
  });

  test('a number without a sign is no money', async () => {
    expect((await order('It has 279,900,000 parts.')).found.of('money')).toEqual([]);
  });
});

describe('thresholds', () => {
  test.each([
    ['a caret', '10^26 integer or floating-point operations', 1e26],
    ['superscripts', '10²⁵ floating-point operations', 1e25],
    ['superscripts that were lost', '1026 integer or floating-point operations', 1e26],
    ['a float', '1e26 FLOPs', 1e26],
    ['spoken', '10 to the 26th power operations', 1e26],
  ])('%s', async (_why, quantity, minTrainingFlop) => {
    const { found } = await order(`The term “large model” means a model that was trained using more than ${quantity}.`);
    expect(found.of('threshold')).toEqual([
      expect.objectContaining({ term: 'large model', minTrainingFlop, decidedBy: null }),
    ]);
  });

  test.each([
    [
      'operations a second measure a machine',
      'A cluster with a computing capacity of 10^20 floating-point operations per second is large.',
    ],
    ['a year is no power of ten', 'In 2026 integer arithmetic will train models.'],
    ['operations that train nothing', 'The base carried out 10^26 operations.'],
  ])('not where %s', async (_why, sentence) => expect((await order(sentence)).found.of('threshold')).toEqual([]));

  test.each([
    [
      'which systems count',
      'The Director of the National Security Agency shall decide which systems count as covered models.',
      null,
    ],
    [
      'a model that an agency has determined to be covered',
      'The term “covered model” means a model that the Director of the National Security Agency has determined to be covered under this order.',
      'covered model',
    ],
  ])('an agency decides: %s', async (_why, sentence, term) => {
    const { found } = await order(sentence);
    expect(found.of('threshold')).toEqual([
      expect.objectContaining({ minTrainingFlop: null, decidedBy: 'agency/nsa', ...(term ? { term } : {}) }),
    ]);
  });
});

describe('cyber programs', () => {
  test.each([
    [
      'by its name',
      'The Secretary of Energy shall establish a cyber defense program within 90 days.',
      'cyber defense program',
    ],
    [
      'by its purpose',
      'The Secretary of Energy shall launch a pilot program to find cyber vulnerabilities.',
      'pilot program to find cyber vulnerabilities',
    ],
  ])('known %s', async (_why, sentence, title) => {
    const { found, text } = await order(sentence);
    const [program] = found.of('cyber-program');
    expect(program).toMatchObject({ title, agency: 'agency/doe' });
    expect(text.slice(program?.start, program?.end)).toBe(title);
  });

  test('a program of something else beside a word on cyber', async () => {
    const { found } = await order(
      'The Secretary of Energy shall establish a training program, and shall report cyber incidents.',
    );
    expect(found.of('cyber-program')).toEqual([]);
  });
});

describe('thresholds in a list that a definition opens', () => {
  test('bound the term of the definition, however often a power is taken', async () => {
    const { found } = await order(
      'Definitions. (a) “Covered lamp model” means either of the following:\n\n(1) a model trained with more than 10^26 operations;\n\n(2) a model tuned with computing power of at least three times 10^25 operations.',
    );
    expect(found.of('threshold').map(({ term, minTrainingFlop }) => [term, minTrainingFlop])).toEqual([
      ['Covered lamp model', 1e26],
      ['Covered lamp model', 3e25],
    ]);
  });
});
