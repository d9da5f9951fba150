import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import sql from 'sql-template-tag';
import type { Connection } from '../../../schema/connection.ts';
import { agencies } from '../../../subgraphs/agencies/index.ts';
import { MAX_PAGE } from '../../../schema/connection.ts';
import { connect, connectEach, type ChildListing } from '../../../subgraphs/runtime/connections.ts';
import { databaseOf, type Database } from '../../../subgraphs/runtime/database.ts';
import { withSubgraph } from '../subject.ts';

interface Item {
  readonly id: string;
}

const subject = withSubgraph(agencies);

/** Few values for many rows, so that keys tie and pages break inside a tie. */
const ITEMS = Array.from({ length: 57 }, (_, index) => ({
  id: `item/${index}`,
  box: `box/${index % 4}`,
  name: 'abc'[index % 3] ?? '',
  size: index % 5,
  due: index % 6 === 0 ? 'infinity' : `2026-01-0${(index % 6) + 1}`,
}));

const listing = (descending: boolean): ChildListing => ({
  name: `items/${descending}`,
  select: sql`i.id`,
  from: sql`item i`,
  where: [sql`i.size >= ${0}`],
  parent: sql`i.box`,
  descending,
  order: [
    { by: sql`i.due`, kind: 'date' },
    { by: sql`i.name`, kind: 'text' },
    { by: sql`i.size`, kind: 'integer' },
    { by: sql`i.id`, kind: 'text' },
  ],
});

/** The order that PostgreSQL is asked for, worked out here. */
const expected = (descending: boolean, box?: string): readonly string[] => {
  const day = (due: string) => (due === 'infinity' ? '9999' : due);
  const key = (item: (typeof ITEMS)[number]) => [day(item.due), item.name, String(item.size), item.id];
  const compare = (a: readonly string[], b: readonly string[]): number => {
    const at = a.findIndex((part, index) => part !== b[index]);
    return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
  };
  const sorted = ITEMS.filter((item) => !box || item.box === box).sort((a, b) => compare(key(a), key(b)));
  return (descending ? sorted.reverse() : sorted).map((item) => item.id);
};

const walk = async (page: (after: string | null) => Connection<Item>): Promise<readonly string[]> => {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const connection = page(after);
    const { hasNextPage, hasPreviousPage, endCursor } = await connection.pageInfo();
    expect(hasPreviousPage).toBe(after !== null);
    seen.push(...(await connection.nodes()).map((node) => node.id));
    if (!hasNextPage) return seen;
    after = endCursor;
  }
};

let db: Database;

beforeAll(async () => {
  db = databaseOf(subject.source());
  await subject.source().query('create table item (id text, box text, name text collate "C", size integer, due date)');
  await subject
    .source()
    .query(
      `insert into item select * from jsonb_to_recordset($1) as x(id text, box text, name text, size integer, due date)`,
      [JSON.stringify(ITEMS)],
    );
});

describe('paging', () => {
  const pageSize = fc.integer({ min: 1, max: 60 });

  test('gives every row once, in order, whatever the page size', () =>
    fc.assert(
      fc.asyncProperty(pageSize, fc.boolean(), async (first, descending) => {
        const seen = await walk((after) => connect<Item>(db, listing(descending), { first, after }));
        expect(seen).toEqual(expected(descending));
      }),
      { numRuns: 25 },
    ));

  test('gives every row of every parent once, in order, whatever the page size', () =>
    fc.assert(
      fc.asyncProperty(pageSize, fc.boolean(), fc.integer({ min: 0, max: 3 }), async (first, descending, box) => {
        const each = connectEach<Item, { first: number; after: string | null }>(db, () => listing(descending));
        const seen = await walk((after) => each(`box/${box}`, { first, after }));
        expect(seen).toEqual(expected(descending, `box/${box}`));
      }),
      { numRuns: 25 },
    ));

  test('goes on behind a row that is gone meanwhile', async () => {
    const { endCursor } = await connect<Item>(db, listing(false), { first: 3 }).pageInfo();
    const [, , gone] = expected(false);
    await subject.source().query('update item set size = -1 where id = $1', [gone]);
    const [next] = await connect<Item>(db, listing(false), { first: 1, after: endCursor }).nodes();
    await subject.source().query('update item set size = $2 where id = $1', [gone, sizeOf(gone)]);
    expect(next?.id).toBe(expected(false)[3]);
  });
});

const sizeOf = (id: string | undefined): number | undefined => ITEMS.find((item) => item.id === id)?.size;

describe('statements', () => {
  const each = () => connectEach<Item, { first?: number | null }>(db, () => listing(false));

  test('one answers a page for any number of parents, one more counts', async () => {
    for (const parents of [1, 4]) {
      const field = each();
      const boxes = Array.from({ length: parents }, (_, index) => field(`box/${index}`, { first: 2 }));
      subject.statements();
      await Promise.all(boxes.map((box) => Promise.all([box.nodes(), box.edges(), box.pageInfo(), box.totalCount()])));
      expect(subject.statements()).toHaveLength(2);
    }
  });

  test('a count alone reads no page, a page alone counts nothing', async () => {
    subject.statements();
    expect(await each()('box/0', {}).totalCount()).toBe(15);
    expect(subject.statements().map((text) => text.includes('count('))).toEqual([true]);
    await each()('box/0', {}).nodes();
    expect(subject.statements().map((text) => text.includes('count('))).toEqual([false]);
  });

  test('a parent that cannot be an id asks nothing and has nothing', async () => {
    subject.statements();
    const page = each()('box/\u0000', {});
    expect([await page.nodes(), await page.totalCount()]).toEqual([[], 0]);
    expect(subject.statements()).toEqual([]);
  });
});

describe('`first`', () => {
  const page = (first?: number | null) => connect<Item>(db, listing(false), first === undefined ? {} : { first });

  test.each([
    ['20 where nothing is said', undefined, 20],
    ['20 for null', null, 20],
    ['none, to ask only for the count', 0, 0],
    ['the most', MAX_PAGE, 57],
  ])('%s', async (_, first, length) => expect(await page(first).nodes()).toHaveLength(length));

  test('0 tells that there is more', async () =>
    expect(await page(0).pageInfo()).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    }));

  test.each([-1, MAX_PAGE + 1, 1_000_000])('%d is refused', (first) =>
    expect(() => page(first)).toThrow('from 0 to 100'),
  );
});
