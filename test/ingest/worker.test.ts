import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { archiveFile } from '../../ingest/edges/archive.ts';
import { enqueue, startRun } from '../../ingest/edges/queue.ts';
import { startWorker, type RunningWorker } from '../../ingest/worker/start-worker.ts';
import { temporaryDirectory } from '../temporary.ts';
import { withGraph } from './edges/graph.ts';
import { plainPipeline } from './plain-pipeline.ts';

const graph = withGraph();
const home = temporaryDirectory();
const doomed: ChildProcess[] = [];
const workers: RunningWorker[] = [];
beforeEach(() => graph.clear());
afterEach(async () => {
  for (const child of doomed.splice(0)) child.kill('SIGKILL');
  for (const worker of workers.splice(0)) await worker.stop();
});

const work = async (): Promise<void> => {
  workers.push(await startWorker({ database: graph.url, home, leaseSeconds: 1.5, pipeline: plainPipeline() }));
};

/** Queues a document as another process would, and gives its hash. */
const queue = async (name: string, text: string): Promise<string> => {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, name), text);
  const contents = await archiveFile(join(home, 'archive'), join(home, name), 10_000);
  // So long ago that nobody is filling the run any more.
  const began = new Date(Date.now() - 120_000);
  await startRun(graph.pool(), `run/${name}`, began, 'plain');
  const empty = { code: null, message: null, documentId: null, duplicateOf: null };
  await enqueue(
    graph.pool(),
    `run/${name}`,
    [{ id: `file/${name}`, name, ...contents, state: 'QUEUED', ...empty }],
    began,
    'ingest',
  );
  return contents.sha256;
};

/** A worker in another process, once it has begun to read. */
const readingElsewhere = async (): Promise<ChildProcess> => {
  const script = fileURLToPath(new URL('doomed-worker.ts', import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, graph.url, home], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  doomed.push(child);
  await once(child.stdout, 'data');
  return child;
};

const until = async (sql: string): Promise<void> => {
  for (let tries = 0; tries < 150; tries += 1) {
    if ((await graph.rows(sql)).length > 0) return;
    await sleep(100);
  }
  throw new Error(`never: ${sql}`);
};

const finished = "select from evidence.ingest_file where state not in ('QUEUED', 'RUNNING')";
const file = (): Promise<readonly unknown[]> =>
  graph.rows('select state, attempts, lease_owner, document_id is not null as stored from evidence.ingest_file');

describe('a worker', () => {
  test('takes what is queued, ends the run, and indexes it for search', async () => {
    await queue('a.txt', 'agency/nist name "Institute"');
    await work();
    await until('select from evidence.ingest_run where finished_at is not null');
    await until('select from evidence.passage where search is not null');
    expect(await file()).toEqual([{ state: 'DONE', attempts: 1, lease_owner: null, stored: true }]);
  });
});

describe('a worker that is killed', () => {
  test('while it stores: nothing of it is there, and another takes the document up', async () => {
    await queue('b.txt', 'agency/nist name "Institute"');
    const blocker = await graph.pool().connect();
    await blocker.query('begin');
    const { rows } = await blocker.query<{ sha256: string }>('select sha256 from evidence.ingest_file');
    const name = `source/plain/${rows[0]?.sha256.slice(0, 8) ?? ''}`;
    // Holds the work's lock, so that the doomed worker stops in the middle of its transaction.
    await blocker.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
    const child = await readingElsewhere();
    await until("select from pg_stat_activity where wait_event = 'advisory' and datname = current_database()");
    child.kill('SIGKILL');
    await once(child, 'exit');
    await blocker.query('rollback');
    blocker.release();
    await sleep(300);
    expect(await graph.rows('select from evidence.revision')).toHaveLength(0);
    expect(await file()).toMatchObject([{ state: 'RUNNING', attempts: 1, stored: false }]);
    await work();
    await until(finished);
    expect(await file()).toEqual([{ state: 'DONE', attempts: 2, lease_owner: null, stored: true }]);
    expect(await graph.rows('select from evidence.revision')).toHaveLength(1);
  });

  test('three times by one document: the document is set aside', async () => {
    await queue('c.txt', '!hang');
    for (let deaths = 0; deaths < 3; deaths += 1) {
      const child = await readingElsewhere();
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await work();
    await until(finished);
    expect(await file()).toMatchObject([{ state: 'QUARANTINED', attempts: 3, stored: false }]);
  });
});
