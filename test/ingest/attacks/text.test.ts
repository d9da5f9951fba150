/** Texts that are too long, in other encodings, or not what they seem. */
import { describe, expect, test } from '@jest/globals';
import { ATTACK_TIMEOUT, withReaders } from './attack.ts';

const attack = withReaders();
const SENTENCE = 'The Secretary shall report to the Congress within 30 days. ';

describe('more than is read: a part, and that is said', () => {
  const rows: readonly (readonly [what: string, name: string, make: () => string])[] = [
    ['a line of 100 MB', 'line.txt', () => SENTENCE.repeat(1_700_000)],
    ['three million paragraphs', 'lines.txt', () => 'shall report\n\n'.repeat(3_000_000)],
    ['half a million rows', 'rows.csv', () => 'a,b\n'.repeat(500_000)],
    [
      'two million values',
      'values.json',
      () => `[${Array.from({ length: 500_000 }, (_, n) => `{"a":${n},"b":"b","c":1,"d":"x"}`).join()}]`,
    ],
  ];
  test.each(rows)(
    '%s',
    async (_, name, make) => {
      const { state, issues, text } = await attack(name, make());
      expect({ state, issues }).toEqual({ state: 'PARTIAL', issues: expect.arrayContaining(['W_TRUNCATED']) });
      expect(text.length).toBeGreaterThan(100_000);
    },
    ATTACK_TIMEOUT,
  );
});

describe('in any encoding the same text comes out', () => {
  const source = 'Executive Order 99999\r\nSection 1. Policy. It is the “policy” of the United States — always.\r\n';
  const utf16be = Buffer.from(`\ufeff${source}`, 'utf16le').swap16();
  const windows = Buffer.from(source.replace('“', '\u0093').replace('”', '\u0094').replace('—', '\u0097'), 'latin1');
  const rows: readonly (readonly [encoding: string, bytes: Buffer])[] = [
    ['UTF-8 with a mark', Buffer.from(`\ufeff${source}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${source}`, 'utf16le')],
    ['UTF-16, the other way round, with a mark', utf16be],
    ['UTF-16 without a mark', Buffer.from(source, 'utf16le')],
    ['Windows-1252', windows],
  ];
  test.each(rows)('%s', async (_, bytes) => {
    const plain = await attack('a.txt', source);
    expect((await attack('a.txt', bytes)).text).toBe(plain.text);
    expect(plain.text).toMatch(/^Executive Order 99999\n\nSection 1/);
  });
});

test('NUL bytes and lone surrogates are gone before anything is counted', async () => {
  const { text } = await attack('a.json', '{"title":"a\\u0000b \\ud800 c","text":"The\u0000 Secretary"}');
  expect(text).not.toMatch(/\0|\p{Cs}/u);
  expect(text.isWellFormed()).toBe(true);
});

describe('a text that is not what it seems', () => {
  const rows: readonly (readonly [what: string, text: string])[] = [
    ['marks that turn the order of signs', 'The \u202eyratirceS\u202c of Commerce shall report.'],
    ['invisible marks in a name', 'The Department of Com\u200bmerce shall report.'],
    ['letters of another script', 'The Department of C\u043emmerce shall report.'],
  ];
  test.each(rows)('%s: flagged', async (_, text) => {
    expect((await attack('a.txt', text)).issues).toContain('W_DISGUISED');
  });

  test('an honest text is not, with whatever words of other languages', async () => {
    const text = 'The naïve façade of Москва and Αθήνα shall not be α-tested: Σ over n.';
    expect((await attack('a.txt', text)).issues).not.toContain('W_DISGUISED');
  });

  test('invisible marks part no name; forged letters make none', async () => {
    expect((await attack('a.txt', 'The Department of Com\u200bmerce shall report.')).text).toContain(
      'Department of Commerce',
    );
  });
});

test.each([
  ['nothing', '', 'E_EMPTY'],
  ['white space', ' \n\n ', 'E_EMPTY'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'E_UNSUPPORTED'],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3]), 'E_UNSUPPORTED'],
])('%s is refused by its name', async (_, bytes, code) => {
  expect((await attack('a.txt', bytes)).state).toBe(code);
});
