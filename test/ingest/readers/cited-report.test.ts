import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from '../reading.ts';

const markersOf = async (source: string) => {
  const { text, markers, issues } = await read('report.txt', source);
  return {
    text,
    issues: issues.map(({ code }) => code),
    markers: markers.map(({ indexes, malformed, start, end }) => [indexes.join(), text.slice(start, end), malformed]),
  };
};

describe('citation markup', () => {
  test.each([
    [
      'with a parenthesis',
      '(cite index="3-10,3-11">The signing was put off.</cite> So it was.',
      [['3-10,3-11', 'The signing was put off.', false]],
    ],
    ['with a bracket', 'So. <cite index="1-2">It rained.</cite>', [['1-2', 'It rained.', false]]],
    [
      'nested',
      '<cite index="1-1">Two days, <cite index="2-1">or three,</cite> were lost.</cite>',
      [
        ['1-1', 'Two days, or three, were lost.', false],
        ['2-1', 'or three,', false],
      ],
    ],
    [
      'unclosed, up to the next',
      '(cite index="1-1">One. (cite index="1-2">Two.</cite>',
      [
        ['1-1', 'One.', true],
        ['1-2', 'Two.', false],
      ],
    ],
    [
      'unclosed, up to the end of the paragraph',
      '(cite index="1-1">One.\nTwo stands below it.',
      [['1-1', 'One.', true]],
    ],
    ['without its closing quotation mark', '(cite index="4-2>It snowed.</cite>', [['4-2', 'It snowed.', true]]],
    ['without the end of its tag', '<cite index="4-2" It snowed.</cite>', [['4-2', 'It snowed.', true]]],
  ])('%s', async (_, source, markers) => {
    const found = await markersOf(source);
    expect(found.markers).toEqual(markers);
    expect(found.text).not.toMatch(/cite|index|>/);
    expect(found.issues).toEqual(markers.some((marker) => marker[2]) ? ['W_MARKER'] : []);
  });

  test('a closing tag that nothing opened is dropped', async () => {
    expect((await markersOf('(cite index="1-1">One.</cite> Two.</cite>')).text).toBe('One. Two.');
  });

  test('no word is ever lost, however the tags are strewn', async () => {
    const token = fc.constantFrom(
      '(cite index="1-2">',
      '<cite index="3-4,3-5">',
      '</cite>',
      '(cite index="9-',
      '<cite>',
      ' word',
      ' rain.',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(token, { minLength: 1, maxLength: 25 }), async (tokens) => {
        const source = `(cite index="1-1">Begun.</cite> ${tokens.join('')}`;
        const { text, markers } = await read('report.txt', source);
        const count = (of: string, word: string): number => of.split(word).length - 1;
        expect([count(text, 'word'), count(text, 'rain.')]).toEqual([count(source, 'word'), count(source, 'rain.')]);
        expect(markers.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
