import { describe, expect, it } from '@jest/globals';
import { nameMatcher } from '../../../ingest/kernel/names.ts';

const found = (names: readonly string[], text: string): readonly string[] =>
  nameMatcher(names)
    .find(text)
    .map((match) => `${match.start}-${match.end}:${names[match.name]}`);

describe('names in a text', () => {
  const cases: readonly [reason: string, names: readonly string[], text: string, expected: readonly string[]][] = [
    ['a plain hit', ['Forest Service'], 'the Forest Service acts', ['4-18:Forest Service']],
    ['capital letters may be added', ['Forest Service'], 'FOREST SERVICE', ['0-14:Forest Service']],
    ['but none may be missing', ['Forest Service'], 'a forest service of some kind', []],
    ['an acronym is no ordinary word', ['ICE'], 'ICE melts, ice melts', ['0-3:ICE']],
    ['not inside a longer word', ['NIST'], 'MINISTRY, NISTIR 7298', []],
    [
      'a hyphen, a quote or the end bounds a word',
      ['CISA', 'NSA'],
      'non-CISA, CISA’s, NSA',
      ['4-8:CISA', '10-14:CISA', '18-21:NSA'],
    ],
    [
      'the longest of nested names',
      ['National Intelligence', 'Director of National Intelligence'],
      'Director of National Intelligence',
      ['0-33:Director of National Intelligence'],
    ],
    ['a name that begins inside a failed one', ['abcd', 'bc'], 'xx abx bc', ['7-9:bc']],
    [
      'a suffix of a longer name that fails late',
      ['Board of Trade Rules', 'Trade'],
      'Board of Trade and',
      ['9-14:Trade'],
    ],
    [
      'kinds of apostrophe and hyphen are equal',
      ["Veterans' Appeals", 'Export-Import'],
      'Veterans’ Appeals, Export–Import',
      ["0-17:Veterans' Appeals", '19-32:Export-Import'],
    ],
    ['overlaps go to the left one', ['A B', 'B C'], 'A B C', ['0-3:A B']],
    ['no names, no text', [], '', []],
  ];
  it.each(cases)('%s', (_reason, names, text, expected) => {
    expect(found(names, text)).toEqual(expected);
  });

  it('gives what a naive search gives on random texts', () => {
    const names = ['aa', 'aab', 'b a', 'ab', 'ba b'];
    let seed = 7;
    const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 30 }, () => 'ab '[Math.floor(random() * 3)]).join('');
      const naive: string[] = [];
      for (let at = 0; at < text.length; at++) {
        const free = at === 0 || text[at - 1] === ' ';
        const here = names
          .filter((name) => free && text.startsWith(name, at) && [' ', undefined].includes(text[at + name.length]))
          .sort((a, b) => b.length - a.length)[0];
        if (here) {
          naive.push(`${at}-${at + here.length}:${here}`);
          at += here.length - 1;
        }
      }
      expect(found(names, text)).toEqual(naive);
    }
  });
});
