/** What is named or handed over: paths, archives, the standard input. Every file ends in one named state. */
import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { isolatedPipeline } from '../../../ingest/worker/isolated-pipeline.ts';
import { runFiles, type RunSummary } from '../../../ingest/runs/run.ts';
import { temporaryDirectory } from '../../temporary.ts';
import { withGraph } from '../edges/graph.ts';
import { knownNames } from '../read-sample.ts';

const graph = withGraph();
const root = temporaryDirectory();
/** As a worker has it: whatever comes in is read in a process of its own. */
const readers = isolatedPipeline(1);
afterAll(readers.stop);
beforeEach(() => graph.clear());

const MAX_BYTES = 200_000;
let folders = 0;
const folder = (): string => {
  const made = join(root, `in-${(folders += 1)}`);
  mkdirSync(made, { recursive: true });
  return made;
};

const ingest = async (
  from: string,
  paths: readonly string[] = ['.'],
  stdin: Readable = Readable.from([]),
): Promise<RunSummary> =>
  runFiles(
    {
      pool: graph.pool(),
      archive: join(from, '..', 'archive'),
      names: await knownNames(),
      pipeline: readers.pipeline,
      now: () => new Date(),
      onFault: () => undefined,
    },
    {
      paths,
      from,
      maxBytes: MAX_BYTES,
      jobs: 1,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      stdin,
    },
  );

const statesOf = ({ files }: RunSummary): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ path, state, code }) => [path, code === null ? state : `${state} ${code}`]));

const textOf = (order: number): string =>
  [
    `Executive Order ${13_800 + order} of October 17, 2018`,
    'Sharing Weather Instruments',
    'By the authority vested in me as President it is hereby ordered as follows:',
    'Section 1. Policy. Every agency that owns instruments for the weather shall lend them.',
  ].join('\n');
const TEXT = textOf(1);

describe('paths', () => {
  test('names that lie, links, pipes and loops', async () => {
    const from = folder();
    writeFileSync(join(from, 'plain.txt'), TEXT);
    writeFileSync(join(from, 'again\u202etxt.exe'), TEXT);
    writeFileSync(join(from, 'a%2f..%2f..%2fetc%2fpasswd'), textOf(2));
    symlinkSync('/etc/passwd', join(from, 'passwd.txt'));
    symlinkSync('.', join(from, 'loop'));
    execFileSync('mkfifo', [join(from, 'pipe.txt')]);
    const summary = await ingest(from);
    expect(Object.values(statesOf(summary)).sort()).toEqual([
      'DONE',
      'DUPLICATE_OF',
      // A name that reads backwards is told.
      'PARTIAL W_DISGUISED',
    ]);
    expect(summary.skipped.map(({ path, reason }) => `${path} ${reason}`).sort()).toEqual([
      'loop not-regular',
      'passwd.txt not-regular',
      'pipe.txt not-regular',
    ]);
    // What is kept is named by its content.
    const kept = readdirSync(join(from, '..', 'archive'), { recursive: true }).map(String);
    expect(kept.filter((path) => !/^(?:incoming|[0-9a-f]{2}(?:\/[0-9a-f]{62})?)$/.test(path))).toEqual([]);
  });

  test('a path with a NUL, or out of the folder', async () => {
    const from = folder();
    const states = statesOf(await ingest(from, ['a\0b.txt', '../../../../no/such/file']));
    expect(Object.values(states)).toEqual(['FAILED E_NOTHING', 'FAILED E_NOTHING']);
  });

  test('a file of two gigabytes of nothing', async () => {
    const from = folder();
    writeFileSync(join(from, 'sparse.txt'), '');
    truncateSync(join(from, 'sparse.txt'), 2 ** 31);
    expect(statesOf(await ingest(from))).toEqual({ 'sparse.txt': 'FAILED E_TOO_LARGE' });
  });
});

describe('an archive', () => {
  test('its files are documents under their names in it, whatever these say', async () => {
    const from = folder();
    const inner = zipSync({ 'x.txt': strToU8('x') });
    const files = {
      'a.txt': TEXT,
      'folder/b.txt': textOf(2),
      '../../etc/c.txt': textOf(3),
      '/d\u202e.txt': textOf(4),
    };
    const entries = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
    writeFileSync(join(from, 'all.zip'), zipSync({ ...entries, 'inner.zip': inner }));
    const summary = await ingest(from);
    const [states, { skipped }] = [statesOf(summary), summary];
    expect(states).toMatchObject({
      'all.zip/a.txt': 'DONE',
      'all.zip/folder/b.txt': 'DONE',
      'all.zip/../../etc/c.txt': 'DONE',
      'all.zip//d.txt': 'DONE',
    });
    expect(Object.keys(states)).toHaveLength(4);
    expect(skipped).toEqual([{ kind: 'skipped', path: 'all.zip/inner.zip', reason: 'nested-archive' }]);
    const names = await graph.rows<{ name: string }>('select name from evidence.revision order by name');
    expect(names.map(({ name }) => name)).toContainEqual(expect.stringMatching(/all\.zip\/folder\/b\.txt$/));
    expect(readdirSync(join(from, '..', 'archive', 'incoming'))).toEqual([]);
  });

  test('that is a bomb: its file is too large, the others are read', async () => {
    const from = folder();
    writeFileSync(join(from, 'bomb.zip'), zipSync({ 'big.txt': new Uint8Array(50_000_000), 'a.txt': strToU8(TEXT) }));
    expect(statesOf(await ingest(from))).toEqual({
      'bomb.zip/big.txt': 'FAILED E_TOO_LARGE',
      'bomb.zip/a.txt': 'DONE',
    });
  });

  test('of more files than any folder, of none, cut short, or damaged', async () => {
    const from = folder();
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array(0)]));
    writeFileSync(join(from, 'many.zip'), zipSync(many, { level: 0 }));
    const sound = zipSync({ 'a.txt': strToU8(TEXT.repeat(500)) });
    writeFileSync(join(from, 'cut.zip'), sound.subarray(0, 60));
    const flipped = zipSync({ 'a.txt': strToU8(TEXT), 'b.txt': strToU8(textOf(2)) }, { level: 0 });
    flipped[Buffer.from(flipped).indexOf('Weather')] = 'w'.charCodeAt(0);
    writeFileSync(join(from, 'flipped.zip'), flipped);
    writeFileSync(join(from, 'nothing.zip'), zipSync({}));
    expect(statesOf(await ingest(from))).toEqual({
      'nothing.zip': 'FAILED E_EMPTY',
      'cut.zip': 'FAILED E_MALFORMED',
      'flipped.zip/a.txt': 'FAILED E_MALFORMED',
      'flipped.zip/b.txt': 'DONE',
      'many.zip': 'FAILED E_TOO_LARGE',
    });
  });

  test('links, hidden files and archives in it are skipped with a reason; a folder called word makes no document', async () => {
    const from = folder();
    const link = { os: 3, attrs: 0o120777 << 16 };
    const inner = zipSync({ 'x.txt': strToU8('x') });
    const bytes = zipSync({
      'word/order.txt': strToU8(TEXT),
      'word/passwd.txt': [strToU8('/etc/passwd'), link],
      '__MACOSX/._order.txt': strToU8('x'),
      // Archives are known by their bytes, whatever they are called.
      'inner.txt': inner,
    });
    writeFileSync(join(from, 'mixed.zip'), bytes);
    const summary = await ingest(from);
    expect(statesOf(summary)).toEqual({ 'mixed.zip/word/order.txt': 'DONE' });
    expect(summary.skipped.map(({ path, reason }) => `${path} ${reason}`).sort()).toEqual([
      'mixed.zip/__MACOSX/._order.txt hidden',
      'mixed.zip/inner.txt nested-archive',
      'mixed.zip/word/passwd.txt not-regular',
    ]);
  });
});

describe('the standard input', () => {
  test('is a document', async () => {
    expect(statesOf(await ingest(folder(), ['-'], Readable.from([TEXT])))).toEqual({ '-': 'DONE' });
  });
  test('or an archive of some', async () => {
    const bytes = Buffer.from(zipSync({ 'a.txt': strToU8(textOf(2)) }));
    expect(statesOf(await ingest(folder(), ['-'], Readable.from([bytes])))).toEqual({ '-/a.txt': 'DONE' });
  });
  test('or one that is too large', async () => {
    const bytes = Buffer.from(zipSync({ 'a.txt': randomBytes(MAX_BYTES * 2) }, { level: 0 }));
    expect(statesOf(await ingest(folder(), ['-'], Readable.from([bytes])))).toEqual({ '-': 'FAILED E_TOO_LARGE' });
  });
  test('without end is cut off', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536, 'x');
      })(),
    );
    expect(statesOf(await ingest(folder(), ['-'], endless))).toEqual({ '-': 'FAILED E_TOO_LARGE' });
  });
});
