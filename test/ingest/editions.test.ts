/** The samples' report, edited by its publisher and read again from the same place. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { inTransaction } from '../../ingest/edges/database.ts';
import { decide } from '../../ingest/edges/review/decide.ts';
import { verifyQuotes } from '../../ingest/edges/verify.ts';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { PIPELINE_VERSION, runPipeline } from '../../ingest/pipeline.ts';
import { temporaryDirectory } from '../temporary.ts';
import { withGraph } from './edges/graph.ts';
import { SAMPLES } from './read-sample.ts';

const graph = withGraph();
const home = temporaryDirectory();
beforeEach(() => graph.clear());

const REPORT = readFileSync(join(SAMPLES, 'report-order-postponed.txt'), 'utf8');
const EDITED = REPORT.replace('at least 90 days', 'at least 60 days');

const ingest = async (text: string, name = 'report.txt', version = PIPELINE_VERSION): Promise<void> => {
  const from = join(home, 'news');
  mkdirSync(from, { recursive: true });
  writeFileSync(join(from, name), text);
  const pipeline = { version, run: runPipeline };
  const { counts } = await ingestPaths({ database: graph.url, home, paths: [name], from, pipeline });
  expect(counts.FAILED).toBe(0);
};

const sources = (): Promise<readonly unknown[]> =>
  graph.rows(`select distinct source_id from evidence.revision where name like '%report%' or name = 'other.txt'`);
const revisions = (): Promise<readonly { text: string; asserting: boolean }[]> =>
  graph.rows(`select text, asserting from evidence.revision where name = 'report.txt' order by recorded_at`);
const noticeDays = async (): Promise<readonly unknown[]> =>
  (
    await graph.rows<{ days: unknown }>(
      'select notice_days as days from policies.review_framework where known_to is null',
    )
  ).map(({ days }) => days);
const decided = (): Promise<readonly unknown[]> =>
  graph.rows(`select property, value from evidence.statement where judgement = 'REJECTED' and withdrawn_at is null`);

test('is one source in two revisions: the later one speaks, and nothing contradicts itself', async () => {
  expect(EDITED).not.toBe(REPORT);
  await ingest(REPORT);
  expect(await noticeDays()).toEqual([90]);
  await ingest(EDITED);
  expect(await sources()).toHaveLength(1);
  expect((await revisions()).map(({ text, asserting }) => [text.includes('60 days'), asserting])).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(await noticeDays()).toEqual([60]);
  expect(await graph.rows('select id from evidence.conflict where withdrawn_at is null')).toEqual([]);
  const anchors = await graph.rows<{ state: string; count: number }>(
    'select state, count(*)::int from evidence.quote_anchor group by 1 order by 1',
  );
  expect(anchors.find(({ state }) => state === 'KEPT')?.count).toBeGreaterThan(15);
  expect(anchors.map(({ state }) => state)).not.toContain('LOST');
  expect(await verifyQuotes(graph.pool(), async () => undefined)).toMatchObject({ failed: 0 });
});

test('keeps what was decided of the words that stayed', async () => {
  await ingest(REPORT);
  const [position] = await graph.rows<{ id: string }>(
    `select id from evidence.statement where property = 'stance' and withdrawn_at is null order by id limit 1`,
  );
  const who = { by: 'ada@example.org', reason: null };
  await inTransaction(graph.pool(), (client) =>
    decide(client, { action: 'REJECT', id: position?.id ?? '' }, who, graph.context),
  );
  const before = await decided();
  expect(before).toHaveLength(1);
  await ingest(EDITED);
  expect(await decided()).toEqual(before);
});

test('stays so when a better pipeline reads both again, whichever it takes first', async () => {
  await ingest(REPORT);
  await ingest(EDITED);
  await ingest(EDITED, 'report.txt', 'better');
  await ingest(REPORT, 'report.txt', 'better');
  expect((await revisions()).map(({ asserting }) => asserting)).toEqual([false, true]);
  expect(await noticeDays()).toEqual([60]);
});

test.each([
  ['the same words under another name are another source', EDITED, 'other.txt'],
  [
    'other words under the same name are another source',
    readFileSync(join(SAMPLES, 'report-second-account.txt'), 'utf8'),
    'report.txt',
  ],
])('%s', async (_, text, name) => {
  await ingest(REPORT);
  await ingest(text, name);
  expect(await sources()).toHaveLength(2);
});

test('and stay where they were when another text came to their place since', async () => {
  const other = readFileSync(join(SAMPLES, 'report-second-account.txt'), 'utf8');
  for (const text of [REPORT, EDITED, other]) await ingest(text);
  for (const text of [EDITED, other, REPORT]) await ingest(text, 'report.txt', 'better');
  expect(await sources()).toHaveLength(2);
  expect(await noticeDays()).toContain(60);
});
