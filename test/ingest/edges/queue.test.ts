import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  claimFile,
  claimNext,
  complete,
  enqueue,
  isFull,
  quarantine,
  release,
  renewLeases,
  startRun,
  type Claimed,
  type Outcome,
  type Priority,
} from '../../../ingest/edges/queue.ts';
import { closeRun, finishRuns } from '../../../ingest/edges/runs.ts';
import { withGraph } from './graph.ts';

const graph = withGraph();
const NOW = new Date('2026-01-01T00:00:00Z');
const DONE: Outcome = { state: 'DONE', code: null, message: null, documentId: 'source/x', duplicateOf: null };

beforeEach(async () => {
  await graph.clear();
  await startRun(graph.pool(), 'run/1', NOW, 'v');
});

const add = (files: Readonly<Record<string, string>>, priority: Priority = 'ingest'): Promise<void> =>
  enqueue(
    graph.pool(),
    'run/1',
    Object.entries(files).map(([id, sha256]) => ({
      id,
      name: `${id}.txt`,
      sha256,
      bytes: 1,
      state: 'QUEUED',
      code: null,
      message: null,
      documentId: null,
      duplicateOf: null,
    })),
    NOW,
    priority,
  );

const take = (owner: string, seconds = 60): Promise<Claimed | null> => claimNext(graph.pool(), { owner, seconds });
const taken = async (owner: string, seconds = 60): Promise<Claimed> => {
  const job = await take(owner, seconds);
  if (!job) throw new Error('nothing to take');
  return job;
};
const states = (): Promise<readonly unknown[]> =>
  graph.rows('select id, state, attempts from evidence.ingest_file order by id');

describe('claims', () => {
  test('each file goes to one of many that ask at once, in order', async () => {
    await add({ a: '1', b: '2', c: '3' });
    const jobs = await Promise.all(['w1', 'w2', 'w3', 'w4', 'w5'].map((owner) => take(owner)));
    expect(
      jobs
        .map((job) => job?.id)
        .filter(Boolean)
        .sort(),
    ).toEqual(['a', 'b', 'c']);
    expect(await take('w6')).toBeNull();
  });

  test('a named file is taken once', async () => {
    await add({ a: '1' });
    expect(await claimFile(graph.pool(), 'a', { owner: 'w1', seconds: 60 })).toMatchObject({
      id: 'a',
      owner: 'w1',
      attempts: 1,
    });
    expect(await claimFile(graph.pool(), 'a', { owner: 'w2', seconds: 60 })).toBeNull();
  });

  test('bytes that are being read under another name wait', async () => {
    await add({ a: 'same', b: 'same', c: 'other' });
    expect((await taken('w1')).id).toBe('a');
    expect((await taken('w2')).id).toBe('c');
    expect(await take('w3')).toBeNull();
  });
});

test('somebody waits for what they handed in: it goes before folders, and both before what is read already', async () => {
  await add({ a: '1', b: '2' }, 'again');
  await add({ c: '3', d: '4' });
  await add({ e: '5' }, 'handedIn');
  const order: string[] = [];
  for (let n = 0; n < 5; n += 1) order.push((await taken(`w${n}`)).id);
  expect(order).toEqual(['e', 'c', 'd', 'a', 'b']);
});

test('of files that came together the first is taken first: the tenth behind the second', async () => {
  await add({ 'file/x/10': '1', 'file/x/2': '2', 'file/x/1': '3' });
  const order: string[] = [];
  for (let n = 0; n < 3; n += 1) order.push((await taken(`w${n}`)).id);
  expect(order).toEqual(['file/x/1', 'file/x/2', 'file/x/10']);
});

test('so much that was handed in may wait; what else waits, or is read, does not count', async () => {
  await add({ a: '1', b: '2', c: '3' });
  await add({ d: '4' }, 'handedIn');
  expect(await isFull(graph.pool(), 2)).toBe(false);
  await add({ e: '5' }, 'handedIn');
  expect(await isFull(graph.pool(), 2)).toBe(true);
  await complete(graph.pool(), await taken('w1'), DONE, NOW);
  expect(await isFull(graph.pool(), 2)).toBe(false);
});

test('a run is abandoned a minute after the last file was added to it, not after it began', async () => {
  const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);
  const isOpen = async (at: Date): Promise<boolean> => {
    await finishRuns(graph.pool(), at);
    const [run] = await graph.rows<{ open: boolean }>('select finished_at is null as open from evidence.ingest_run');
    return run?.open ?? false;
  };
  expect(await isOpen(after(59))).toBe(true);
  await add({ a: '1' });
  await graph.rows('update evidence.ingest_file set seen_at = $1', [after(90)]);
  await complete(graph.pool(), await taken('w1'), DONE, after(95));
  expect(await isOpen(after(120))).toBe(true);
  expect(await isOpen(after(151))).toBe(false);
  // It ended with its file, not when somebody looked.
  expect(await graph.rows('select finished_at as at from evidence.ingest_run')).toEqual([{ at: after(95) }]);
});

test('a run that is filled ends with its last file, as soon as somebody looks', async () => {
  const soon = new Date(NOW.getTime() + 5_000);
  await add({ a: '1' });
  await closeRun(graph.pool(), 'run/1', NOW);
  await finishRuns(graph.pool(), soon);
  const finished = () => graph.rows('select finished_at as at from evidence.ingest_run');
  expect(await finished()).toEqual([{ at: null }]);
  await complete(graph.pool(), await taken('w1'), DONE, NOW);
  await finishRuns(graph.pool(), soon);
  expect(await finished()).toEqual([{ at: NOW }]);
});

describe('leases', () => {
  test('what a dead worker held is taken up when its lease is over; what it still says does not count', async () => {
    await add({ a: '1' });
    const first = await taken('w1', 0.3);
    expect(await take('w2')).toBeNull();
    await sleep(400);
    const second = await taken('w2');
    expect(second).toMatchObject({ id: 'a', attempts: 2 });
    expect(await complete(graph.pool(), first, DONE, NOW)).toBe(false);
    expect(await complete(graph.pool(), second, DONE, NOW)).toBe(true);
    expect(await complete(graph.pool(), second, DONE, NOW)).toBe(false);
    expect(await states()).toEqual([{ id: 'a', state: 'DONE', attempts: 2 }]);
  });

  test('what a dead worker held when the clock was set back is taken up at once, and by one', async () => {
    await add({ a: '1' });
    const first = await taken('w1');
    await graph.rows(`update evidence.ingest_file set lease_until = lease_until + interval '400 days'`);
    expect(await taken('w2')).toMatchObject({ id: 'a', attempts: 2 });
    expect(await take('w3')).toBeNull();
    expect(await complete(graph.pool(), first, DONE, NOW)).toBe(false);
  });

  test('nor do its bytes keep others of the same from being read', async () => {
    await add({ a: '1', b: '1' });
    await taken('w1');
    expect(await take('w2')).toBeNull();
    await graph.rows(`update evidence.ingest_file set lease_until = lease_until + interval '1 hour'
                      where state = 'RUNNING'`);
    await taken('w2');
    expect(await take('w3')).toBeNull();
  });

  test('a live worker keeps its own', async () => {
    await add({ a: '1' });
    const job = await taken('w1', 0.3);
    await renewLeases(graph.pool(), ['w1'], 60);
    await sleep(400);
    expect(await take('w2')).toBeNull();
    expect(await complete(graph.pool(), job, DONE, NOW)).toBe(true);
  });

  test('what is given back costs no attempt', async () => {
    await add({ a: '1' });
    await release(graph.pool(), await taken('w1'), 'untried');
    expect(await states()).toEqual([{ id: 'a', state: 'QUEUED', attempts: 0 }]);
    expect(await taken('w2')).toMatchObject({ attempts: 1 });
  });

  test('what is given back after its reader died has cost one, and waits, longer each time', async () => {
    await add({ a: '1' });
    const waits: number[] = [];
    for (const owner of ['w1', 'w2']) {
      await release(graph.pool(), await taken(owner), 'tried');
      const began = performance.now();
      expect(await take('w3')).toBeNull();
      while ((await graph.rows('select from evidence.ingest_file where lease_until > clock_timestamp()')).length > 0)
        await sleep(20);
      waits.push(performance.now() - began);
    }
    expect(waits[0]).toBeGreaterThan(300);
    expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) + 200);
    const third = await taken('w4');
    expect(third).toMatchObject({ attempts: 3 });
    await release(graph.pool(), third, 'tried');
    await quarantine(graph.pool(), NOW);
    expect(await states()).toEqual([{ id: 'a', state: 'QUARANTINED', attempts: 3 }]);
  });

  test('what three readers died on is set aside', async () => {
    await add({ a: '1' });
    for (const owner of ['w1', 'w2', 'w3']) {
      await taken(owner, 0.05);
      await quarantine(graph.pool(), NOW);
      await sleep(80);
    }
    expect(await take('w4')).toBeNull();
    await quarantine(graph.pool(), NOW);
    expect(await graph.rows('select state, code, finished_at from evidence.ingest_file')).toEqual([
      { state: 'QUARANTINED', code: 'E_READER_DIED', finished_at: NOW },
    ]);
  });
});
