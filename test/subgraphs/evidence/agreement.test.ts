import { beforeAll, expect, test } from '@jest/globals';
import { withDatabase } from '../../database.ts';
import { generatedPublication } from '../../bench/publications.ts';
import { inTransaction, openPool } from '../../../ingest/edges/database.ts';
import { publish } from '../../../ingest/edges/publish/publish.ts';
import { agreement } from './agreement.ts';
import { reviewOver } from '../../../ingest/worker/open-review.ts';
import { FRAMEWORK, ORDER, publishAll, PUBLISHED_AT } from './material.ts';

const database = withDatabase();

const using = async (use: (pool: ReturnType<typeof openPool>) => Promise<unknown>): Promise<void> => {
  const pool = openPool(database.url, { size: 2 });
  try {
    await use(pool);
  } finally {
    await pool.end();
  }
};

beforeAll(async () => {
  await publishAll(database.url);
  await using(async (pool) => {
    for (const publication of [1, 2].map((order) => generatedPublication(order))) {
      const context = { now: () => PUBLISHED_AT, readAgain: async () => publication };
      await inTransaction(pool, (client) => publish(client, publication, context));
    }
  });
});

test('every plain field agrees with its sourced form, and every value has its proof', async () => {
  const { compared, types, disagreements } = await agreement(database.url);
  expect(disagreements).toEqual([]);
  expect(compared).toBeGreaterThan(1_000);
  expect(types).toEqual(
    expect.arrayContaining(['Instrument', 'Provision', 'LegalReference', 'Obligation', 'ReviewFramework', 'Agency']),
  );
});

test('they agree on what people judged, too, and on what is one record', async () => {
  await using(async (pool) => {
    const review = reviewOver(pool, { home: '/nowhere' });
    const who = { by: 'a reader', reason: null };
    const { rows } = await pool.query<{ id: string; property: string; value: unknown }>(
      `select id, property, value from evidence.statement where subject_id in ($1, $2) order by id`,
      [FRAMEWORK, ORDER],
    );
    const of = (property: string, value: unknown): string =>
      rows.find((row) => row.property === property && row.value === value)?.id ?? '';
    const outcomes = [
      await review.decide({ action: 'ACCEPT', id: of('noticeDays', 14) }, who),
      await review.decide({ action: 'REJECT', id: of('voluntary', false) }, who),
      await review.decide({ action: 'REJECT', id: of('voluntary', true) }, who),
      await review.decide({ action: 'CORRECT', statement: of('number', '90001'), value: '90010' }, who),
      await review.decide({ action: 'MERGE', from: 'agency/watch', into: 'agency/nist' }, who),
    ];
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, null, null, null, null]);
    expect((await agreement(database.url)).disagreements).toEqual([]);
    for (const { decision } of outcomes) await review.undo(decision ?? '', who);
    expect((await agreement(database.url)).disagreements).toEqual([]);
  });
});

test('a row that says anything else is found out', async () => {
  await using((pool) => pool.query(`update policies.review_framework set notice_days = 31 where known_to is null`));
  expect((await agreement(database.url)).disagreements).toEqual([
    { id: FRAMEWORK, property: 'noticeDays', plain: 31, sourced: 30, unproven: false },
  ]);
});

test('a proof that is lost is found out', async () => {
  await using(async (pool) => {
    await pool.query(`update policies.review_framework set notice_days = 30 where known_to is null`);
    await pool.query(
      `delete from evidence.statement_quote where statement_id in (
         select id from evidence.statement where subject_id = $1 and property = 'noticeDays' and value = '30')`,
      [FRAMEWORK],
    );
  });
  expect((await agreement(database.url)).disagreements).toEqual([
    { id: FRAMEWORK, property: 'noticeDays', plain: 30, sourced: 30, unproven: true },
  ]);
});
