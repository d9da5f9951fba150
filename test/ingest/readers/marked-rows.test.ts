/** Lists that a page lays out as a table, each mark in a cell of its own, and rows of real tables beside them. */
import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../read-sample.ts';
import { blocksOf, read } from '../reading.ts';

type Row = readonly string[];

const tableOf = (rows: readonly Row[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('a row of a table', () => {
  test.each<[what: string, rows: readonly Row[], expected: readonly string[]]>([
    ['a mark and its sentence', [['(a)', 'The Board shall meet.']], ['paragraph: (a) The Board shall meet.']],
    ['an empty cell in front', [['&nbsp;', '<b>(1)</b>', 'lamps; and']], ['paragraph: (1) lamps; and']],
    ['a section in words', [['Section 4.', 'Keepers shall report.']], ['paragraph: Section 4. Keepers shall report.']],
    ['a mark and a name', [['(a)', 'Lamps']], ['table: (a) Lamps']],
    [
      'a number or a bullet counts other things too',
      [
        ['2.', 'See below.'],
        ['•', 'Oil.'],
      ],
      ['table: 2. See below.', 'table: • Oil.'],
    ],
    ['more beside it', [['1.', 'Buy oil', 'NIST', 'May 3, 2031']], ['table: 1. | Buy oil | NIST | May 3, 2031']],
    [
      'no words',
      [
        ['(1)', '(2)'],
        ['(b)', '5%'],
      ],
      ['table: (1) | (2)', 'table: (b) | 5%'],
    ],
    ['no mark', [['Lamps', 'The Board shall meet.']], ['table: Lamps | The Board shall meet.']],
  ])('%s', async (_what, rows, expected) => {
    expect(blocksOf(await read('a.html', `${tableOf(rows)}<p>x</p>`))).toEqual([...expected, 'paragraph: x']);
  });

  test('is a section with its duty where the row is a provision', async () => {
    const rows = [
      ['(a)', 'The Board shall meet.'],
      ['(b)', 'The Board shall:'],
      ['', '(1)', 'light lamps; and'],
      ['', '(2)', 'buy oil.'],
    ];
    const page = `<html><body><h1>Lamp Board Ordinance</h1><h2>Section 1. Purpose.</h2><p>This ordinance sets rules.</p><h2>Section 2. The Board.</h2><p>These rules apply:</p>${tableOf(rows)}</body></html>`;
    const { structured, found, text } = await extracted(fetchedBytes('a.html', Buffer.from(page)));
    expect(structured.sections.map(({ path }) => path)).toEqual(['1', '2', '2(a)', '2(b)', '2(b)(1)', '2(b)(2)']);
    expect(found.of('obligation').map(({ start, end }) => text.slice(start, end))).toEqual([
      'The Board shall meet.',
      'light lamps; and',
      'buy oil.',
    ]);
  });

  test('holds nothing of a table within a cell', async () => {
    const page = `<table><tr><td>(a)</td><td>${tableOf([['(b)', 'Keepers shall report.']])}</td></tr></table><p>x</p>`;
    expect(blocksOf(await read('a.html', page))).toContain('paragraph: (b) Keepers shall report.');
  });
});
