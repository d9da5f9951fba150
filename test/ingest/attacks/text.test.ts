/** Texts that are too long, in other encodings, or not what they seem. */
import { describe, expect, test } from '@jest/globals';
import { ATTACK_TIMEOUT, withReaders } from './attack.ts';

/** What is asked here is how much is read, and not how soon on a machine that is busy with other tests. */
const attack = withReaders({ wallMs: ATTACK_TIMEOUT });
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
  test.each(rows)('%s', async (_, name, make) => {
    const { state, issues, text } = await attack(name, make());
    expect({ state, issues }).toEqual({ state: 'PARTIAL', issues: expect.arrayContaining(['W_TRUNCATED']) });
    expect(text.length).toBeGreaterThan(100_000);
  });
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
    ['lines that end by a carriage return alone', Buffer.from(source.replaceAll('\r\n', '\r'))],
  ];
  test.each(rows)('%s', async (_, bytes) => {
    const plain = await attack('a.txt', source);
    expect((await attack('a.txt', bytes)).text).toBe(plain.text);
    expect(plain.text).toMatch(/^Executive Order 99999\n\nSection 1/);
  });
});

describe('bytes that are no UTF-8 are what their file says', () => {
  const MINISTRY = '商务部长';
  const GB = Buffer.from([0xc9, 0xcc, 0xce, 0xf1, 0xb2, 0xbf, 0xb3, 0xa4]);
  const JIS = Buffer.from([0x8f, 0xa4, 0x96, 0xb1, 0x8f, 0xc8]);
  const rows: readonly (readonly [what: string, name: string, before: string, bytes: Buffer, text: string])[] = [
    ['a page in GB 18030', 'a.html', '<html><head><meta charset="gb18030"></head><body><p>', GB, MINISTRY],
    ['XML in Shift JIS', 'a.xml', '<?xml version="1.0" encoding="Shift_JIS"?><law><p>', JIS, '商務省'],
    [
      'a page in an encoding that is none',
      'a.html',
      '<html><meta charset="klingon"><body><p>',
      Buffer.from([0xe9]),
      'é',
    ],
    ['a page that says that it is UTF-8', 'a.html', '<html><meta charset="utf-8"><body><p>', Buffer.from([0xe9]), 'é'],
  ];
  test.each(rows)('%s', async (_, name, before, bytes, text) => {
    const [start, end] = [
      Buffer.from(`${before}The office of `),
      Buffer.from(name === 'a.xml' ? '</p></law>' : '</p></body></html>'),
    ];
    expect((await attack(name, Buffer.concat([start, bytes, end]))).text).toBe(`The office of ${text}`);
  });
});

test('NUL bytes and lone surrogates are gone before anything is counted', async () => {
  const { text } = await attack('a.json', '{"title":"a\\u0000b \\ud800 c","text":"The\u0000 Secretary"}');
  expect(text).not.toMatch(/\0|\p{Cs}/u);
  expect(text.isWellFormed()).toBe(true);
});

describe('a text that is not what it seems', () => {
  const rows: readonly (readonly [what: string, text: string, name?: string])[] = [
    ['marks that turn the order of signs', 'The \u202eyratirceS\u202c of Commerce shall report.'],
    ['invisible marks in a name', 'The Department of Com\u200bmerce shall report.'],
    ['letters of another script', 'The Department of C\u043emmerce shall report.'],
    ['an entity for such a mark', '<p>The Department of Com&#8203;merce</p><p>shall report.</p>', 'a.html'],
    ['an escape for one', '{"a":"The \\u202eyratirceS\\u202c of Commerce"}', 'a.json'],
    ['a name that reads backwards', 'The Secretary shall report.', 'a\u202etxt.exe'],
  ];
  test.each(rows)('%s: flagged', async (_, text, name = 'a.txt') => {
    expect((await attack(name, text)).issues).toContain('W_DISGUISED');
  });

  test('an honest text is not, with whatever words of other languages', async () => {
    const text = 'The naïve façade of Москва and Αθήνα shall not be α-tested: Σ over n, λWASP.';
    expect((await attack('a.txt', text)).issues).not.toContain('W_DISGUISED');
  });

  test.each([
    [
      'invisible marks part no name',
      'a.txt',
      'The Department of Com\u200bmerce shall report.',
      ['agency/department-of-commerce'],
    ],
    [
      'nor do their entities',
      'a.html',
      '<p>The Department of Com&#8203;merce</p><p>shall report.</p>',
      ['agency/department-of-commerce'],
    ],
    ['forged letters make none', 'a.txt', 'The Department of C\u043emmerce shall report.', []],
  ])('%s', async (_, name, text, agencies) => {
    expect((await attack(name, text)).mentioned).toEqual(agencies);
  });
});

describe('a text that says too much for a reader', () => {
  const little = withReaders({ outputBytes: 6_000_000 });

  test('is cut, and told to be', async () => {
    const quiet = `${'It is so. '.repeat(100)}\n\n`.repeat(2_000);
    const dense = 'Sec. 1. Duties. The Secretary of Commerce shall, within 90 days, publish guidance for CISA.\n\n';
    const { state, issues, text } = await little('dense.txt', quiet + dense.repeat(15_000));
    expect([state, issues[0]]).toEqual(['PARTIAL', 'W_TRUNCATED']);
    expect(text.length).toBeGreaterThan(1_500_000);
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
