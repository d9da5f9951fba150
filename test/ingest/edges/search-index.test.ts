/** What waits for the index of search: passages, and records that a search can find. */
import { expect, test } from '@jest/globals';
import { countUnindexed, indexAll } from '../../../ingest/edges/search-index.ts';
import { SEARCHED_TYPES } from '../../../schema/domain/search.ts';
import { withGraph } from './graph.ts';
import { published } from './lines.ts';

const graph = withGraph();

test('the index of what waits has the types that a search can find, no others', async () => {
  const [index] = await graph.rows<{ definition: string }>(
    `select pg_get_indexdef('evidence.record_unindexed'::regclass) as definition`,
  );
  const types = [...(index?.definition ?? '').matchAll(/'(\w+)'/g)].map(([, type]) => type);
  expect(types.sort()).toEqual([...SEARCHED_TYPES].sort());
});

test('a provision is found by its passage: it waits for nothing, and gets no entry', async () => {
  await graph.publish(
    published(['agency/nist name "NIST"', 'provision/us/eo/1/signed/1 is {"path":"1","text":"Of foxes."}']),
  );
  const [passages] = await graph.rows<{ count: number }>('select count(*)::int from evidence.passage');
  expect(await countUnindexed(graph.pool())).toBe((passages?.count ?? 0) + 1);
  await indexAll(graph.pool());
  expect(await countUnindexed(graph.pool())).toBe(0);
  expect(await graph.rows('select id from evidence.record where search is not null')).toEqual([{ id: 'agency/nist' }]);
});
