import { describe, expect, test } from '@jest/globals';
import { neighbours } from '../../../subgraphs/evidence/neighbours.ts';
import { shortestPath, type Expand, type Link } from '../../../subgraphs/evidence/path.ts';

/** `a-b` is a statement of `a` whose value is `b`. */
const graph = (...edges: readonly string[]): { readonly expand: Expand; readonly asked: string[][] } => {
  const asked: string[][] = [];
  const links = edges.flatMap((edge): readonly Link[] => {
    const [from = '', to = ''] = edge.split('-');
    const link = { property: edge, statementId: edge };
    return [
      { ...link, from, to, forward: true },
      { ...link, from: to, to: from, forward: false },
    ];
  });
  return {
    asked,
    expand: async (records) => {
      asked.push([...records]);
      return records.flatMap((record) => links.filter(({ from }) => from === record));
    },
  };
};

const way = async (edges: readonly string[], from: string, to: string, maxLength: number) =>
  (await shortestPath(graph(...edges).expand, from, to, maxLength))?.map((link) => `${link.from}>${link.to}`) ?? null;

describe('the shortest way', () => {
  test.each([
    ['one statement', ['a-b'], 'a', 'b', 4, ['a>b']],
    ['against the direction of the statement', ['b-a'], 'a', 'b', 4, ['a>b']],
    ['of two ways the shorter', ['a-x', 'x-y', 'y-b', 'a-z', 'z-b'], 'a', 'b', 4, ['a>z', 'z>b']],
    ['an even number of steps', ['a-b', 'b-c', 'c-d', 'd-e'], 'a', 'e', 4, ['a>b', 'b>c', 'c>d', 'd>e']],
    ['an odd one', ['a-b', 'b-c', 'c-d'], 'a', 'd', 3, ['a>b', 'b>c', 'c>d']],
    ['one step too many', ['a-b', 'b-c', 'c-d'], 'a', 'd', 2, null],
    ['through a circle', ['a-b', 'b-c', 'c-a', 'c-d'], 'a', 'd', 4, ['a>c', 'c>d']],
    ['no way at all', ['a-b', 'c-d'], 'a', 'd', 6, null],
    ['a record that links to itself', ['a-a', 'a-b'], 'a', 'b', 2, ['a>b']],
    ['to itself', ['a-b'], 'a', 'a', 1, []],
  ])('%s', async (_, edges, from, to, maxLength, expected) => {
    expect(await way(edges, from, to, maxLength)).toEqual(expected);
  });

  test('the side with fewer records is searched, so that a hub at one end is not', async () => {
    const hub = Array.from({ length: 50 }, (_, at) => `hub-r${at}`);
    const { expand, asked } = graph(...hub, 'r7-a', 'a-b');
    expect(await shortestPath(expand, 'hub', 'b', 4)).toHaveLength(3);
    expect(Math.max(...asked.map((records) => records.length))).toBe(1);
  });
});

test('neighbours come ring by ring, each once, those of a ring by id', async () => {
  const { expand, asked } = graph('a-c', 'a-b', 'b-c', 'c-d', 'd-e');
  const found = await neighbours(expand, 'a', 2);
  expect(found.map(({ to }) => to)).toEqual(['b', 'c', 'd']);
  expect(asked).toEqual([['a'], ['b', 'c']]);
});
