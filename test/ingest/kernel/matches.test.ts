import { describe, expect, it } from '@jest/globals';
import { allMatches } from '../../../ingest/kernel/matches.ts';

const CASES: readonly (readonly [why: string, text: string, pattern: RegExp])[] = [
  ['none', 'no lamp', /harbor/g],
  ['several', 'lamp and lamp', /lamp/g],
  ['empty matches go on by one', 'abc', /x*/g],
  ['empty matches keep halves of a pair together where the pattern does', 'a😀b', /(?:)/gu],
  ['empty matches see each half where it does not', 'a😀b', /(?:)/g],
  ['words and empty matches', 'aab b', /a*/g],
  ['groups', '(a) one (b) two', /\((?<mark>[a-z])\)/g],
];

describe('all matches of a pattern', () => {
  it.each(CASES)('as matchAll gives them: %s', (_why, text, pattern) => {
    expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('begins at the start, wherever the pattern was left', () => {
    const pattern = /lamp/g;
    pattern.lastIndex = 3;
    expect(allMatches('lamp', pattern)).toHaveLength(1);
  });
});
