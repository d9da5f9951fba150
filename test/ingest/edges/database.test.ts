/** Transactions: all or nothing, also where what was asked side by side outlives the failure. */
import { expect, test } from '@jest/globals';
import { inTransaction } from '../../../ingest/edges/database.ts';
import { withGraph } from './graph.ts';

const graph = withGraph();

test('what comes after the failure of its neighbour is refused, and stores nothing', async () => {
  const refused: unknown[] = [];
  const slow = Promise.withResolvers<null>();
  const save = (id: string) => ({ text: `insert into evidence.rule (id, reason) values ($1, 'late')`, values: [id] });
  const failed = inTransaction(graph.pool(), async (client) => {
    const late = slow.promise
      .then(() => client.query(save('test/late')))
      .catch((error: unknown) => refused.push(error));
    await client.query(save('test/early'));
    await Promise.all([late, client.query('select 1 / 0')]);
  });
  await expect(failed).rejects.toThrow('division by zero');
  slow.resolve(null);
  await new Promise(setImmediate);
  expect(refused).toEqual([new Error('The transaction has failed')]);
  const { rows } = await graph.pool().query(`select id from evidence.rule where id like 'test/%'`);
  expect(rows).toEqual([]);
});
