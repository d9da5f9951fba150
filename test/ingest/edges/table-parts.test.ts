/** Rows cut into the parts of a backup, and read out of them again, however large they are. */
import { describe, expect, test } from '@jest/globals';
import { inParts, rowsOf, type TablePart } from '../../../ingest/edges/table-parts.ts';

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

const MEGABYTE = 2 ** 20;
const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

const partsOf = (rows: readonly string[]): Promise<readonly TablePart[]> =>
  all(inParts(each(rows.map((row) => Buffer.from(row)))));

const small = Array.from({ length: 4_500 }, (_, id) => JSON.stringify({ id, text: 'a, [b]\n\u2028"c"' }));
const large = Array.from({ length: 20 }, (_, id) => JSON.stringify({ id, text: 'ö'.repeat(MEGABYTE) }));

describe.each([
  ['many rows', small, [2_000, 2_000, 500]],
  ['large rows', large, [7, 7, 6]],
  ['a row that is larger than a part', [JSON.stringify('x'.repeat(20 * MEGABYTE)), '{"id":1}'], [1, 1]],
  ['one row', ['{"id":1}'], [1]],
  ['none', [], []],
])('%s', (_, rows, counts) => {
  test('come in parts that one statement stores', async () => {
    const parts = await partsOf(rows);
    expect(parts.map((part) => part.rows)).toEqual(counts);
    expect(parts.flatMap(({ content }) => JSON.parse(content.toString()) as unknown[])).toEqual(
      rows.map((row): unknown => JSON.parse(row)),
    );
    for (const part of parts.filter((one) => one.rows > 1))
      expect(part.content.length).toBeLessThan(16 * MEGABYTE + 2 * part.rows + 2);
  });

  test('of one large part, in pieces of any size, are the same rows', async () => {
    const whole = Buffer.from(rows.length === 0 ? '' : `[${rows.join(',\n')}]\n`);
    const pieces = function* (): Generator<Buffer> {
      for (let at = 0; at < whole.length; at += 65_537) yield whole.subarray(at, at + 65_537);
    };
    const read = await all(rowsOf(each(pieces())));
    expect(read.every((row, index) => row.toString() === rows[index])).toBe(true);
    expect(read).toHaveLength(rows.length);
  });
});
