import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from '../reading.ts';

const rowsOf = async (name: string, source: string) => {
  const { text, rows } = await read(name, source);
  for (const row of rows) {
    for (const cell of Object.values(row.cells)) expect(text.slice(cell.start, cell.end)).toBe(cell.value);
  }
  return rows.map(({ cells }) => Object.fromEntries(Object.entries(cells).map(([name, { value }]) => [name, value])));
};

describe('CSV', () => {
  test.each([
    ['plain', 'name,year\nRain gauge,2020\n', [{ name: 'Rain gauge', year: '2020' }]],
    [
      'quoted, with delimiter, line break and doubled marks',
      'name,note\r\n"Gauge, small","It ""works""\nwell"\r\n',
      [{ name: 'Gauge, small', note: 'It "works" well' }],
    ],
    [
      'a byte order mark, empty cells',
      '\ufeffname,note,year\nGauge,,2020\n',
      [{ name: 'Gauge', note: '', year: '2020' }],
    ],
    ['tabs', 'name\tyear\nGauge\t2020', [{ name: 'Gauge', year: '2020' }]],
    ['more cells than names', 'name\nGauge,2020', [{ name: 'Gauge', 'column 2': '2020' }]],
    ['empty lines', 'name,year\n\nGauge,2020\n\n', [{ name: 'Gauge', year: '2020' }]],
  ])('%s', async (_, source, rows) => {
    expect(await rowsOf('table.csv', source)).toEqual(rows);
  });

  test('a quotation that is never closed is damage', async () => {
    await expect(read('table.csv', 'name\n"Gauge\n')).rejects.toMatchObject({ code: 'E_MALFORMED' });
  });

  test('every value written by the rules is read back', async () => {
    const value = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }), async (records) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const source = `a,b\n${records.map((cells) => cells.map(quote).join(',')).join('\n')}\n`;
        expect(await rowsOf('table.csv', source)).toEqual(records.map(([a, b]) => ({ a, b })));
      }),
    );
  });
});

describe('JSON', () => {
  test.each([
    ['a record', '{"title":"Rain","pages":[{"n":1}],"none":null}', [{ title: 'Rain', 'pages.0.n': '1', none: '' }]],
    ['a list of records', '[{"a":"x"},{"a":"y","b":true}]', [{ a: 'x' }, { a: 'y', b: 'true' }]],
    ['a record a line', '{"a":"x"}\n{"a":"y","b":[1]}\n\n', [{ a: 'x' }, { a: 'y', 'b.0': '1' }]],
    ['an envelope of records', '{"count":2,"results":[{"a":"x"},{"a":"y"}]}', [{ a: 'x' }, { a: 'y' }]],
    [
      'escapes',
      String.raw`{"a":"tab\there \u201cq\u201d \ud83d\uddce \"in\" C:\\d"}`,
      [{ a: 'tab here “q” \u{1f5ce} "in" C:\\d' }],
    ],
    [
      'entities of a web page',
      '{"a":"7 U.S.C. &sect; 2204 R&D &amp; so; on"}',
      [{ a: '7 U.S.C. § 2204 R&D & so; on' }],
    ],
    [
      'half a surrogate pair and marks that print nothing',
      String.raw`{"a":"x\ud800y\u0000\u200bz"}`,
      [{ a: 'x\ufffdyz' }],
    ],
  ])('%s', async (_, source, rows) => {
    expect(await rowsOf('record.json', source)).toEqual(rows);
  });

  test('shows every value with its name', async () => {
    expect((await read('record.json', '{"title": " Rain ", "tags": ["a", "b"], "year": 2020}')).text).toBe(
      'title: Rain\n\na\n\nb\n\nyear: 2020',
    );
  });

  test.each([
    ['{"a": 1,}', 'E_MALFORMED'],
    ['{"a" 1}', 'E_MALFORMED'],
    ['[1, 2', 'E_MALFORMED'],
    ['{"a": 1}\n{"a": 2} {"a": 3}', 'E_MALFORMED'],
    ['{"a": 1}\n{"a": ', 'E_MALFORMED'],
    ['{"a": 1} {"b": 2}', 'E_MALFORMED'],
    [`${'['.repeat(100_000)}1`, 'E_TOO_DEEP'],
  ])('refuses %.20s', async (source, code) => {
    await expect(read('record.json', source)).rejects.toMatchObject({ code });
  });

  test('accepts what JSON.stringify writes, and reads its strings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string({ minLength: 1, maxLength: 5 }).filter((key) => /^[a-z]+$/.test(key)),
          fc.jsonValue(),
          { minKeys: 1 },
        ),
        async (value) => {
          const source = JSON.stringify({ ...value, sure: 'here' });
          const rows = await rowsOf('record.json', source);
          expect(rows[0]?.['sure']).toBe('here');
        },
      ),
    );
  });
});
