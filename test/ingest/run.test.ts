import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { archivePath } from '../../ingest/edges/archive.ts';
import { runPipeline } from '../../ingest/pipeline.ts';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { runFiles, type RunSummary } from '../../ingest/runs/run.ts';
import type { Pipeline } from '../../ingest/worker/context.ts';
import { temporaryDirectory } from '../temporary.ts';
import { withGraph } from './edges/graph.ts';
import { NO_NAMES, plainPipeline } from './plain-pipeline.ts';

const graph = withGraph();
const root = temporaryDirectory();
let folder = 0;
beforeEach(() => graph.clear());

/** A new folder with these files. */
const filesIn = (files: Readonly<Record<string, string>>): string => {
  const path = join(root, `${(folder += 1)}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
};

interface Options {
  readonly pipeline?: Pipeline;
  readonly signal?: AbortSignal;
  readonly faults?: unknown[];
  readonly onProgress?: (finished: number) => void;
  readonly maxBytes?: number;
}

const run = (from: string, paths: readonly string[] = ['.'], options: Options = {}): Promise<RunSummary> => {
  const { pipeline = plainPipeline(), signal = new AbortController().signal, faults = [], maxBytes = 10_000 } = options;
  return runFiles(
    {
      pool: graph.pool(),
      archive: join(root, 'archive'),
      names: NO_NAMES,
      pipeline,
      now: () => new Date(),
      onFault: (error) => faults.push(error),
    },
    { paths, from, maxBytes, jobs: 3, signal, onProgress: ({ finished }) => options.onProgress?.(finished) },
  );
};

/** `{ DONE: 2 }`: the states that some file is in. */
const counted = ({ counts }: RunSummary): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

const statesOf = (summary: RunSummary): Readonly<Record<string, string>> =>
  Object.fromEntries(summary.files.map(({ path, state, code }) => [path, code ? `${state} ${code}` : state]));

const TITLE = 'instrument/us/eo/1 title "Of Foxes"';

describe('every file ends in one state', () => {
  const files = {
    'a.txt': TITLE,
    'b.txt': 'agency/nist name "NIST"',
    'copy of a.txt': TITLE,
    'damaged.txt': '!E_MALFORMED',
    'issue.txt': '!issue',
    'odd.txt': '!bug',
    'large.txt': 'x'.repeat(20_000),
  };

  test('and the counts add up to the files', async () => {
    const faults: unknown[] = [];
    const from = filesIn(files);
    const summary = await run(from, ['.', 'lost.txt'], { faults });
    expect(statesOf(summary)).toEqual({
      'a.txt': 'DONE',
      'b.txt': 'DONE',
      'copy of a.txt': 'DUPLICATE_OF',
      'damaged.txt': 'FAILED E_MALFORMED',
      'issue.txt': 'PARTIAL W_TRUNCATED',
      'large.txt': 'FAILED E_TOO_LARGE',
      'lost.txt': 'FAILED E_NOTHING',
      'odd.txt': 'FAILED E_INTERNAL',
    });
    expect(counted(summary)).toEqual({ DONE: 2, DUPLICATE_OF: 1, PARTIAL: 1, FAILED: 4 });
    expect(faults).toHaveLength(1);
    const rows = await graph.rows<{ state: string; count: number }>(
      'select state, count(*)::int from evidence.ingest_file group by 1',
    );
    expect(Object.fromEntries(rows.map(({ state, count }) => [state, count]))).toEqual(counted(summary));
    expect(await graph.rows('select finished_at is not null as finished from evidence.ingest_run')).toEqual([
      { finished: true },
    ]);
  });

  test('what is told of a file may hold characters that the database does not', async () => {
    const from = filesIn({ 'rows.json': String.raw`{"id": "1", "na\u0000me\ud800": "Foxes"}` });
    const pipeline = { version: '1', run: runPipeline };
    expect(statesOf(await run(from, ['.'], { pipeline }))).toEqual({ 'rows.json': 'PARTIAL W_UNKNOWN_KIND' });
  });

  test('a fault that nobody foresaw is told by a reference, not by its inside', async () => {
    const summary = await run(filesIn({ 'odd.txt': '!bug' }));
    expect(summary.files[0]?.message).toMatch(/^Unforeseen; reference file\//);
    expect(JSON.stringify(await graph.rows('select * from evidence.ingest_file'))).not.toContain('secret');
  });

  test('what three readers died on is set aside, and each death is told', async () => {
    const faults: unknown[] = [];
    const summary = await run(filesIn({ 'a.txt': TITLE, 'deadly.txt': '!die' }), ['.'], { faults });
    expect(statesOf(summary)).toEqual({ 'a.txt': 'DONE', 'deadly.txt': 'QUARANTINED E_READER_DIED' });
    expect(faults).toHaveLength(3);
  });

  test('a second run reads nothing again but what failed', async () => {
    const from = filesIn(files);
    await run(from);
    const read: string[] = [];
    const again = await run(from, ['.'], { pipeline: plainPipeline((name) => read.push(name)) });
    expect(counted(again)).toEqual({ UNCHANGED: 3, DUPLICATE_OF: 1, FAILED: 3 });
    expect(read.map((name) => basename(name)).sort()).toEqual(['damaged.txt', 'odd.txt']);
  });

  test('an original that was lost is there again, though nothing is read', async () => {
    const from = filesIn({ 'a.txt': TITLE });
    await run(from);
    const original = archivePath(join(root, 'archive'), createHash('sha256').update(TITLE).digest('hex'));
    rmSync(original);
    expect(counted(await run(from))).toEqual({ UNCHANGED: 1 });
    expect(readFileSync(original, 'utf8')).toBe(TITLE);
  });

  test('a better pipeline reads all of it again', async () => {
    const from = filesIn({ 'a.txt': TITLE });
    await run(from);
    expect(counted(await run(from, ['.'], { pipeline: plainPipeline(undefined, 'better') }))).toEqual({ DONE: 1 });
    expect(await graph.rows('select pipeline_version from evidence.revision')).toEqual([
      { pipeline_version: 'better' },
    ]);
  });

  test('nothing to do is a run too', async () => {
    expect(counted(await run(filesIn({})))).toEqual({});
  });
});

describe('several processes over the same files', () => {
  test('store each text once, and each accounts for all files', async () => {
    const from = filesIn(
      Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.txt`, `instrument/us/eo/${n} title "Of ${n}"`])),
    );
    const read: string[] = [];
    const pipeline = plainPipeline((name) => read.push(name));
    const summaries = await Promise.all(Array.from({ length: 5 }, () => run(from, ['.'], { pipeline })));
    for (const { files, counts } of summaries) {
      expect(files).toHaveLength(20);
      expect(counts.DONE + counts.DUPLICATE_OF + counts.UNCHANGED).toBe(20);
    }
    expect(summaries.reduce((sum, { counts }) => sum + counts.DONE, 0)).toBe(20);
    expect(await graph.rows('select count(*)::int from evidence.revision')).toEqual([{ count: 20 }]);
    // Each is read by one of them; the others wait for it.
    expect(read).toHaveLength(20);
  });
});

describe('a run whose lease on a file is lost', () => {
  const lose = (until: string): Promise<unknown> =>
    graph.rows(`update evidence.ingest_file set lease_owner = 'another', lease_until = clock_timestamp() + interval '${until}'
                where state = 'RUNNING'`);

  test('stores nothing of what it read, and reads the file again once nobody else has it', async () => {
    const read: string[] = [];
    const lost: Promise<unknown>[] = [];
    const plain = plainPipeline((name) => read.push(name));
    const pipeline: Pipeline = {
      ...plain,
      run: async (...given) => {
        const publication = await plain.run(...given);
        if (read.length === 1) await (lost[0] = lose('0.5 s'));
        return publication;
      },
    };
    expect(counted(await run(filesIn({ 'a.txt': TITLE }), ['.'], { pipeline }))).toEqual({ DONE: 1 });
    expect(read).toHaveLength(2);
    expect(await graph.rows('select attempts from evidence.ingest_file')).toEqual([{ attempts: 2 }]);
    expect(await graph.rows('select from evidence.revision')).toHaveLength(1);
  });
});

describe('a run that is stopped', () => {
  test('finishes what is in hand, says what is left, and goes on when it is run again', async () => {
    const from = filesIn(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.txt`, `text ${n}`])));
    const stop = new AbortController();
    const summary = await run(from, ['.'], {
      signal: stop.signal,
      onProgress: (finished) => {
        if (finished === 5) stop.abort();
      },
    });
    expect(summary.interrupted).toBe(true);
    expect(summary.counts.RUNNING).toBe(0);
    expect(summary.counts.DONE).toBeGreaterThanOrEqual(5);
    expect(summary.counts.DONE).toBeLessThan(30);
    expect(summary.counts.DONE + summary.counts.QUEUED).toBe(summary.files.length);

    const again = await run(from);
    expect(again.counts.DONE + summary.counts.DONE).toBe(30);
    const waiting = await graph.rows(`select id from evidence.ingest_file where state in ('QUEUED', 'RUNNING')`);
    expect(waiting).toEqual([]);
  });
});

describe('the database is away', () => {
  test('the run says so', async () => {
    const database = 'postgres://nobody@127.0.0.1:1/none';
    const run = ingestPaths({ database, home: root, paths: ['.'], from: filesIn({}) });
    await expect(run).rejects.toMatchObject({ code: 'E_DATABASE' });
  });
});
