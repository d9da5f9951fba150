import { describe, expect, test } from '@jest/globals';
import { cutAtSentences } from '../../../ingest/kernel/passages.ts';
import { sentencesOf } from '../../../ingest/kernel/sentences.ts';

const sentences = (text: string): readonly string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['two plain ones', ['The agency shall report.', 'It shall do so yearly.']],
    ['a law and its section', ['Under Pub. L. 113-283 and 44 U.S.C. 3552 the Office acts.', 'So does No. 5.']],
    ['initials', ['Director John Q. Example signed it.', 'The order took effect.']],
    ['what is put before an abbreviation', ['Ask non-U.S. Government keepers of lamps.', 'They know.']],
    ['an abbreviation at the end', ['This covers trade with the U.S.', 'The rule stands.']],
    ['a quotation that ends one', ['He called it “a blocker.”', 'Nobody disagreed.']],
    ['et seq. before a new sentence', ['See 5 U.S.C. 551 et seq.', 'In addition, boards are abolished.']],
    ['a number that begins one', ['It has parts.', '14 days were asked for.']],
    [
      'paragraphs that were run into one',
      ['A lamp burns oil.', '(c) “Wick” means a cord.', '(ii) The Keeper may cut it.'],
    ],
    ['marks inside a list', ['It shall (a) review; (b) report; and (c) close.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

test('what does not end is cut at spaces', () => {
  const pieces = sentences(`${'and lamps '.repeat(1_000)}. It ends.`);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.every((piece) => piece.length <= 3_000)).toBe(true);
  expect(pieces.slice(-2)).toEqual([expect.stringMatching(/^and .*lamps \.$/), 'It ends.']);
});

test('and within no name, where it has parts', () => {
  const pieces = sentences(
    `The Secretary of ${'the Department of Lamps, the Keeper of Harbors; '.repeat(200)}the sea.`,
  );
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.slice(0, -1).every((piece) => piece.length <= 3_000 && piece.endsWith(';'))).toBe(true);
});

describe('passages', () => {
  test('are cut at sentences, and at spaces where a sentence is too long', () => {
    const text = `${'word '.repeat(30).trim()}. Short one. Another one.`;
    const pieces = cutAtSentences(text, { start: 0, end: text.length }, 60).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(pieces.every((piece) => piece.length <= 60 && piece === piece.trim())).toBe(true);
    expect(pieces.join(' ')).toBe(text);
    expect(pieces.at(-1)).toContain('Short one. Another one.');
  });

  test('never cut a surrogate pair', () => {
    const text = '\u{1f5ce}'.repeat(50);
    const pieces = cutAtSentences(text, { start: 0, end: text.length }, 33);
    expect(pieces.every(({ start, end }) => text.slice(start, end).isWellFormed())).toBe(true);
  });
});
