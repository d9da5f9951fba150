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
    [
      'a range in words, with a dash, with a colon',
      '(cite index="1-2 to 1-4">It rained.</cite> (cite index="2-5–2-7">It snowed.</cite> (cite index="3-1:3">It froze.</cite>',
      [
        ['1-2:4', 'It rained.', false],
        ['2-5:7', 'It snowed.', false],
        ['3-1:3', 'It froze.', false],
      ],
    ],
    [
      'a range over two sources is its two ends',
      '(cite index="1-2 to 2-1">It rained.</cite>',
      [['1-2,2-1', 'It rained.', false]],
    ],
    [
      'without the name of its attribute',
      '(cite index="1-1">A.</cite> (cite 9-2>It froze.</cite>',
      [
        ['1-1', 'A.', false],
        ['9-2', 'It froze.', true],
      ],
    ],
    ['without its closing quotation mark', '(cite index="4-2>It snowed.</cite>', [['4-2', 'It snowed.', true]]],
    ['without the end of its tag', '<cite index="4-2" It snowed.</cite>', [['4-2', 'It snowed.', true]]],
  ])('%s', async (_, source, markers) => {
    const found = await markersOf(source);
    expect(found.markers).toEqual(markers);
    expect(found.text).not.toMatch(/cite|index|>/);
    expect(found.issues).toEqual(markers.some((marker) => marker[2]) ? ['W_MARKER'] : []);
  });

  test.each([
    [
      'in brackets',
      'The signing was put off.[3-10,3-11] It rained. It snowed.[1-2]\nBelow it froze.[2-1 to 2-3]',
      [
        ['3-10,3-11', 'The signing was put off.', false],
        ['1-2', 'It rained. It snowed.', false],
        ['2-1:3', 'Below it froze.', false],
      ],
    ],
    [
      'raised, within a sentence too',
      'It rained,<sup>1-1</sup> and snowed.<sup>1-2</sup> It froze.³⁻¹⁰ It thawed.^4-2^',
      [
        ['1-1', 'It rained,', false],
        ['1-2', 'and snowed.', false],
        ['3-10', 'It froze.', false],
        ['4-2', 'It thawed.', false],
      ],
    ],
    [
      'in heavy brackets, with lines, and never closed',
      'It rained.【3-1†L4-L9】 It snowed.【3-2,3-4】【4-1】 It froze.【3-5',
      [
        ['3-1', 'It rained.', false],
        ['3-2,3-4,4-1', 'It snowed.', false],
        ['3-5', 'It froze.', true],
      ],
    ],
  ])('behind its words, %s', async (_, source, markers) => {
    const found = await markersOf(source);
    expect(found.markers).toEqual(markers);
    expect(found.text).not.toMatch(/[[\]^⁻【】†]|sup|\d/);
  });

  test('one pair of numbers in brackets makes no report', async () => {
    const { text, markers } = await read('page.txt', 'It rained [see 3-10]. It snowed.[3-10] It froze.');
    expect([text, markers]).toEqual(['It rained [see 3-10]. It snowed.[3-10] It froze.', []]);
  });

  test('a parenthesis that only begins like a tag keeps its words', async () => {
    const { text } = await read('report.txt', '(cite index="1-1">Begun.</cite> They (cite 9 laws) went on.');
    expect(text).toBe('Begun. They (cite 9 laws) went on.');
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
