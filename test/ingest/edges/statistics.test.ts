/** What PostgreSQL knows of tables that were just filled. */
import { expect, test } from '@jest/globals';
import { analyzeGrown } from '../../../ingest/edges/statistics.ts';
import { withGraph } from './graph.ts';

const graph = withGraph();

test('a table that has grown is looked at once; one that has not, never', async () => {
  const client = await graph.pool().connect();
  await client.query(
    `insert into evidence.rule (id, reason) select 'test/' || n, 'test' from generate_series(1, 2000) n`,
  );
  // Else its changes are counted when the connection has been idle for a while.
  await client.query('select pg_stat_force_next_flush()');
  client.release();
  expect(await analyzeGrown(graph.pool())).toEqual(['evidence.rule']);
  const [table] = await graph.rows<{ rows: number }>(
    `select reltuples::int as rows from pg_class where oid = 'evidence.rule'::regclass`,
  );
  expect(table).toEqual({ rows: 2000 });
  expect(await analyzeGrown(graph.pool())).toEqual([]);
});
