/** One id that stands for two records: parted, and taken back whatever came after it. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { deciding, news } from './deciding.ts';
import { withGraph } from './graph.ts';

const graph = withGraph();
const { take, takeBack, value, statement, differences, undone } = deciding(graph);
beforeEach(() => graph.clear());

test('a split parts what is said of a record, and what names it; taken back, all is as it was', async () => {
  await graph.publish(
    news('a', [
      'agency/x aliases "one"',
      'agency/x aliases "other"',
      'agency/y parent "agency/x"',
      'agency/z parent "agency/x"',
    ]),
  );
  const before = await graph.shown();
  const statements = [await statement('aliases', 'other'), await statement('parent', 'agency/x', 'agency/y')];
  const decision = await take({ action: 'SPLIT', id: 'agency/x', label: 'Other Office', statements });
  expect(await value('agencies.agency', 'agency/x', 'aliases')).toEqual(['one']);
  expect(await value('agencies.agency', 'agency/other-office', 'aliases')).toEqual(['other']);
  expect(await value('agencies.agency', 'agency/y', 'parent')).toBe('agency/other-office');
  expect(await value('agencies.agency', 'agency/z', 'parent')).toBe('agency/x');
  await undone(before, decision);
});

describe('splits and what is decided after them, taken back in any order', () => {
  const NAMED = [
    'agency/x aliases "one"',
    'agency/x aliases "two"',
    'agency/x aliases "three"',
    'agency/y parent "agency/x"',
  ];
  const aliases = async (id: string): Promise<unknown> => (await value('agencies.agency', id, 'aliases')) ?? null;
  const parts = async (label: string, from: string, ...said: readonly string[]): Promise<string> =>
    take({
      action: 'SPLIT',
      id: from,
      label,
      statements: await Promise.all(
        said.map((one) => (one === 'parent' ? statement('parent', 'agency/x') : statement('aliases', one))),
      ),
    });

  test('a split of what was parted, taken back, leaves it where the first put it', async () => {
    await graph.publish(news('a', NAMED));
    const before = await graph.shown();
    const first = await parts('B', 'agency/x', 'two', 'three');
    const second = await parts('C', 'agency/b', 'three');
    expect(await Promise.all(['agency/x', 'agency/b', 'agency/c'].map(aliases))).toEqual([['one'], ['two'], ['three']]);
    await takeBack(second);
    expect(await aliases('agency/b')).toEqual(expect.arrayContaining(['two', 'three']));
    await undone(before, first);
  });

  test('the first of two taken back leaves what the second parted', async () => {
    await graph.publish(news('a', NAMED));
    const before = await graph.shown();
    const first = await parts('B', 'agency/x', 'two', 'three');
    const second = await parts('C', 'agency/b', 'three');
    await takeBack(first);
    expect(await Promise.all(['agency/b', 'agency/c'].map(aliases))).toEqual([null, ['three']]);
    expect(await aliases('agency/x')).toEqual(expect.arrayContaining(['one', 'two']));
    expect(await differences()).toEqual([]);
    await undone(before, second);
  });

  test('what was parted follows a merge, and comes back from it', async () => {
    await graph.publish(news('a', [...NAMED, 'agency/w aliases "four"']));
    const before = await graph.shown();
    const split = await parts('D', 'agency/x', 'two', 'parent');
    const merged = await take({ action: 'MERGE', from: 'agency/d', into: 'agency/w' });
    expect(await value('agencies.agency', 'agency/y', 'parent')).toBe('agency/w');
    expect(await aliases('agency/w')).toEqual(expect.arrayContaining(['two', 'four']));
    expect(await differences()).toEqual([]);
    await takeBack(split);
    expect(await aliases('agency/w')).toEqual(['four']);
    expect(await value('agencies.agency', 'agency/y', 'parent')).toBe('agency/x');
    expect(await differences()).toEqual([]);
    await undone(before, merged);
  });
});
