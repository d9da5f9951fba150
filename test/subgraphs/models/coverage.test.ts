import { describe, expect, test } from '@jest/globals';
import { coverageOf, type CoveredModel, type Rule } from '../../../subgraphs/models/coverage.ts';

const model = (given: Partial<CoveredModel>): CoveredModel => ({
  name: 'Heron 2',
  trainingFlop: null,
  frontier: null,
  ...given,
});
const rule = (given: Partial<Rule>): Rule => ({ term: null, minTrainingFlop: null, decidedBy: null, ...given });
const point = (flop: number) => ({ low: flop, high: flop });

describe('a rule with a threshold', () => {
  const threshold = rule({ minTrainingFlop: 1e26 });
  test.each([
    ['a figure above it', point(2e26), 'COVERED', []],
    ['a figure that just reaches it: "at least" holds', point(1e26), 'COVERED', []],
    ['a figure below it', point(9.9e25), 'NOT_COVERED', []],
    ['a range wholly above it', { low: 1e26, high: 5e26 }, 'COVERED', []],
    ['a lower bound above it is enough', { low: 3e26, high: null }, 'COVERED', []],
    ['an upper bound below it is enough', { low: null, high: 1e25 }, 'NOT_COVERED', []],
    [
      'a range across it says nothing',
      { low: 5e25, high: 2e26 },
      'UNKNOWN',
      ['The training compute of Heron 2 is only known to be at least 5e+25 and at most 2e+26 operations.'],
    ],
    [
      'a lower bound below it says nothing',
      { low: 5e25, high: null },
      'UNKNOWN',
      ['The training compute of Heron 2 is only known to be at least 5e+25 operations.'],
    ],
    ['no figure at all', null, 'UNKNOWN', ['The training compute of Heron 2 is not known.']],
  ])('%s', (_, trainingFlop, outcome, missingFacts) => {
    expect(coverageOf(model({ trainingFlop }), threshold)).toEqual({ outcome, missingFacts });
  });
});

describe('a rule that leaves the choice to an agency', () => {
  const decided = rule({ term: 'covered frontier model', decidedBy: 'agency/nsa' });
  const silent = 'The deciding agency (agency/nsa) has not said whether Heron 2 is a covered frontier model.';
  test.each([
    ['a frontier model waits for the decision', true, [silent]],
    [
      'of any other model it is not even known to be one',
      null,
      ['No source says whether Heron 2 is a frontier model.', silent],
    ],
  ])('%s', (_, frontier, missingFacts) => {
    expect(coverageOf(model({ frontier, trainingFlop: point(1e27) }), decided)).toEqual({
      outcome: 'UNKNOWN',
      missingFacts,
    });
  });
});
