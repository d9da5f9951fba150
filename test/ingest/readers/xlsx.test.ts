import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { blocksOf, readBytes } from '../reading.ts';

const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
const number = (value: string, style = ''): string => `<c s="${style}"><v>${value}</v></c>`;
const text = (value: string, at = ''): string => `<c${at && ` r="${at}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
const shared = (index: number): string => `<c t="s"><v>${index}</v></c>`;

interface Book {
  readonly strings?: string;
  readonly styles?: string;
}

const book = (sheets: readonly string[], { strings, styles }: Book = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`) }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`) }),
    ...Object.fromEntries(
      sheets.map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
  });

const rowsOf = async (bytes: Uint8Array) => {
  const document = await readBytes('table.xlsx', bytes);
  for (const { cells } of document.rows)
    for (const cell of Object.values(cells)) expect(document.text.slice(cell.start, cell.end)).toBe(cell.value);
  return document.rows.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([name, { value }]) => [name, value])),
  );
};

describe('spreadsheets', () => {
  test('are tables, as their CSV would be', async () => {
    const bytes = book([row(text('name'), text('note')) + row(text('Rain gauge'), text('It works\nwell '))]);
    const csv = await readBytes('table.csv', strToU8('name,note\nRain gauge,"It works\nwell "\n'));
    const document = await readBytes('table.xlsx', bytes);
    expect(document.format).toBe('xlsx');
    expect(blocksOf(document)).toEqual(blocksOf(csv));
    expect(await rowsOf(bytes)).toEqual([{ name: 'Rain gauge', note: 'It works well' }]);
  });

  test.each<[what: string, bytes: Uint8Array, rows: readonly Readonly<Record<string, string>>[]]>([
    [
      'shared strings: runs joined, hints of pronunciation left out',
      book([row(shared(0)) + row(shared(1))], {
        strings: '<si><t>name</t></si><si><r><t>Rain </t></r><r><t>gauge</t></r><rPh><t>reyn</t></rPh></si>',
      }),
      [{ name: 'Rain gauge' }],
    ],
    [
      'days by their format, the built-in and one of the file’s own; a number is one; the stored value of a formula',
      book(
        [
          row(text('a'), text('b'), text('c'), text('d')) +
            row(number('45678', '1'), number('45678.5', '2'), number('45678', '0'), '<c><f>1+1</f><v>2</v></c>'),
        ],
        {
          styles:
            '<numFmts><numFmt numFmtId="200" formatCode="d mmm yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
            '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs>',
        },
      ),
      [{ a: '2025-01-21', b: '2025-01-21', c: '45678', d: '2' }],
    ],
    [
      'cells by their place, empty ones between; a column without a name',
      book([
        row(text('name', 'A1'), text('year', 'C1')) + row(text('Gauge', 'A2'), text('x', 'B2'), text('2020', 'C2')),
      ]),
      [{ name: 'Gauge', 'column 2': 'x', year: '2020' }],
    ],
    [
      'sheets, each with columns of its own; booleans',
      book([row(text('a')) + row('<c t="b"><v>1</v></c>'), row(text('b')) + row(text('2'))]),
      [{ a: 'TRUE' }, { b: '2' }],
    ],
    ['a string that is not there', book([row(text('a')) + row(text('1'), shared(99))]), [{ a: '1', 'column 2': '' }]],
  ])('%s', async (_, bytes, rows) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });

  test.each([
    ['a document type', book(['<!DOCTYPE a>']), 'E_MALFORMED'],
    ['no sheet that holds anything', book([row()]), 'E_EMPTY'],
    [
      'one long string, ten thousand times',
      book([row(shared(0).repeat(10_000))], { strings: `<si><t>${'x'.repeat(10_000)}</t></si>` }),
      'E_MEMORY_LIMIT',
    ],
    [
      'a bomb',
      zipSync({ 'xl/workbook.xml': new Uint8Array(0), 'xl/sharedStrings.xml': new Uint8Array(70 << 20) }),
      'E_MEMORY_LIMIT',
    ],
    ['a Word document by that name', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'E_WRONG_KIND'],
  ])('%s: refused', async (_, bytes, code) => {
    await expect(readBytes('table.xlsx', bytes)).rejects.toMatchObject({ code });
  });

  test('more cells than are read are cut, and that is told', async () => {
    const many = row(text('a')) + row(number('1')).repeat(250_001);
    const { rows, issues } = await readBytes('table.xlsx', book([many]));
    expect(rows).toHaveLength(249_999);
    expect(issues.map(({ code }) => code)).toEqual(['W_TRUNCATED']);
  });
});
