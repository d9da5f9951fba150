/** Reader processes: they give what the pipeline gives, and end where a limit says so. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openReaders, type ReaderPool } from '../../../ingest/edges/isolate/pool.ts';
import { ReaderDied, startReader } from '../../../ingest/edges/isolate/reader.ts';
import { READER_LIMITS, type ReaderLimits } from '../../../ingest/edges/isolate/limits.ts';
import { runPipeline } from '../../../ingest/pipeline.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import { fetchedText } from '../reading.ts';
import { fetchedSample, knownNames } from '../read-sample.ts';

const open: ReaderPool[] = [];
afterEach(async () => {
  for (const pool of open.splice(0)) await pool.stop();
});

const readers = (limits: Partial<ReaderLimits> = {}, size = 1): ReaderPool => {
  const pool = openReaders({ size, limits });
  open.push(pool);
  return pool;
};
const sample = fetchedSample('order-99002-signed.htm');
const readSample = async (pool: ReaderPool): Promise<Publication> => pool.read(sample, await knownNames());

test('a reader process gives what the pipeline gives', async () => {
  const published = await readSample(readers());
  expect(published).toEqual(JSON.parse(JSON.stringify(await runPipeline(sample, await knownNames()))));
});

test('what is wrong with a document comes back under its code, and the next one is read', async () => {
  const pool = readers();
  await expect(pool.read(fetchedText('a.pdf', 'no PDF'), await knownNames())).rejects.toMatchObject({
    code: 'E_WRONG_KIND',
    message: expect.stringContaining('text'),
  });
  expect((await readSample(pool)).statements.length).toBeGreaterThan(0);
});

test('more documents than readers wait for their turn', async () => {
  const pool = readers({}, 2);
  const published = await Promise.all(Array.from({ length: 6 }, () => readSample(pool)));
  expect(new Set(published.map(({ revision }) => revision.sha256)).size).toBe(1);
});

test('those that wait for a reader are told when all are stopped', async () => {
  const pool = readers();
  const names = await knownNames();
  const reads = [1, 2, 3].map(() => pool.read(sample, names));
  const settled = Promise.allSettled(reads);
  await sleep(50);
  await pool.stop();
  for (const end of await settled) expect(end).toMatchObject({ status: 'rejected', reason: expect.any(ReaderDied) });
  await expect(readSample(pool)).rejects.toBeInstanceOf(ReaderDied);
});

describe('a reader that a document took over', () => {
  /** Says that it is ready, and answers a document with what it is given. */
  const SUBVERTED = `
    const tell = (text) => {
      const frame = Buffer.alloc(4 + Buffer.byteLength(text));
      frame.writeUInt32BE(frame.length - 4);
      frame.write(text, 4);
      require('node:fs').writeSync(3, frame);
    };
    tell('{"kind":"ready"}');
    process.stdin.once('data', () => tell(process.argv[1]));
    setInterval(() => undefined, 1000);`;
  const saying = (answer: string) =>
    startReader(READER_LIMITS, null, () =>
      spawn(process.execPath, ['-e', SUBVERTED, answer], {
        detached: true,
        stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
        env: {},
      }),
    );
  const sound = async (): Promise<Publication> => runPipeline(sample, await knownNames());
  const published = (publication: unknown): string => JSON.stringify({ kind: 'published', publication });

  test.each<readonly [string, () => string | Promise<string>]>([
    ['no JSON', () => '{"kind":'],
    ['no object', () => 'null'],
    ['a kind that is none', () => '{"kind":"sudo"}'],
    ['a kind that every object has', () => '{"kind":"constructor"}'],
    ['a code that is none', () => '{"kind":"refused","code":"toString","message":""}'],
    ['nothing published', () => published(null)],
    ['lists that are none', async () => published({ ...(await sound()), statements: { length: 1 } })],
    [
      'a text that is none',
      async () => published({ ...(await sound()), revision: { ...(await sound()).revision, text: 1 } }),
    ],
    [
      'another document',
      async () => published(await runPipeline(fetchedText('other.txt', 'Of foxes and hens.'), await knownNames())),
    ],
  ])('and that gives %s is ended, and nobody with it', async (_, answer) => {
    const reader = saying(await answer());
    try {
      await expect(reader.read(sample, await knownNames())).rejects.toMatchObject({ code: 'E_READER_WRONG' });
      expect(reader.isAlive()).toBe(false);
    } finally {
      await reader.stop();
    }
  });
});

describe('a limit', () => {
  const cases: readonly (readonly [code: string, limits: Partial<ReaderLimits>])[] = [
    ['E_TIME_LIMIT', { wallMs: 0 }],
    ['E_MEMORY_LIMIT', { memoryBytes: 1 << 20 }],
    ['E_OUTPUT_LIMIT', { outputBytes: 1_000 }],
  ];
  const long = fetchedText('long.txt', 'The Secretary shall report to the Congress within 30 days.\n'.repeat(20_000));
  test.each(cases)('ends the reader with %s', async (code, limits) => {
    await expect(readers(limits).read(long, await knownNames())).rejects.toMatchObject({ code });
  });
});

test('a reader that is killed says so, and the pool goes on with another', async () => {
  const reader = startReader(READER_LIMITS);
  const reading = reader.read(sample, await knownNames());
  process.kill(reader.pid, 'SIGKILL');
  await expect(reading).rejects.toBeInstanceOf(ReaderDied);
  expect(reader.isAlive()).toBe(false);
});

test('one that is killed while it has nothing to do is asked for nothing any more', async () => {
  const reader = startReader(READER_LIMITS);
  await reader.read(sample, await knownNames());
  process.kill(reader.pid, 'SIGKILL');
  for (let tries = 0; reader.isAlive() && tries < 100; tries += 1) await sleep(50);
  await expect(reader.read(sample, await knownNames())).rejects.toBeInstanceOf(ReaderDied);
});

const onLinux = process.platform === 'linux' ? test : test.skip;
onLinux('and the pool reads with another', async () => {
  const pool = readers();
  const published = await readSample(pool);
  const idle = readersOf(process.pid);
  expect(idle).toHaveLength(1);
  for (const pid of idle) process.kill(pid, 'SIGKILL');
  for (let tries = 0; idle.some(isThere) && tries < 100; tries += 1) await sleep(50);
  expect(await readSample(pool)).toEqual(published);
});

/** Its children that run the reader's script. */
const readersOf = (parent: number): readonly number[] =>
  readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    .split(' ')
    .filter((pid) => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reader-process'))
    .map(Number);

test('readers end with the process that started them, however busy they are', async () => {
  const script = fileURLToPath(new URL('doomed-parent.ts', import.meta.url));
  const parent = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {},
  });
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(said.toString());
  expect(isThere(pid)).toBe(true);
  parent.kill('SIGKILL');
  for (let tries = 0; isThere(pid) && tries < 100; tries += 1) await sleep(50);
  expect(isThere(pid)).toBe(false);
});

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
