/**
 * How fast documents are read, one JSON line a measure: order texts read, structured and extracted; pages of PDFs, text
 * and boxes in one pass, beside `pdftotext` where it is installed; memory over many documents. Two processes share the
 * work, as two readers would; a first round warms them and is told apart.
 */
import { execFile, spawnSync } from 'node:child_process';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { walk } from '../../ingest/edges/walk.ts';
import { sharedDir } from '../setup/shared-directory.ts';
import { startHands, type Done, type Hand, type Work } from './read/hands.ts';

export interface ReadBench {
  readonly documents: number;
  readonly pages: number;
  readonly rounds: number;
  readonly paths: readonly string[];
}

const PROCESSES = 2;
/** Files that a hand takes at once: so few that none waits long for the other at the end. */
const AT_ONCE: Readonly<Record<Work['kind'], number>> = { texts: 10, pages: 1 };
const SAMPLES = new URL('../../samples', import.meta.url).pathname;
/** Documents in each measure of memory, for every document of the first measure. */
const MEMORY_TURNS = 10;

const tell = (values: object): void => console.log(JSON.stringify(values));
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const benchRead = async ({ documents, pages, rounds, paths }: ReadBench): Promise<void> => {
  const files = await filesOf(paths);
  const texts = cycled(
    files.filter((file) => extname(file) !== '.pdf'),
    documents,
  );
  const pdfs = files.filter((file) => extname(file) === '.pdf');
  const hands = startHands(PROCESSES);
  try {
    if (texts.length > 0) await benchTexts(hands, texts, rounds);
    if (pdfs.length > 0) await benchPages(hands, pdfs, pages, rounds);
  } finally {
    hands.forEach((hand) => hand.stop());
  }
  if (texts.length > 0) await benchMemory(texts);
};

/** The given paths, the orders of the shared documents, or the samples. */
const filesOf = async (paths: readonly string[]): Promise<readonly string[]> => {
  const shared = sharedDir();
  const own = shared === null ? [SAMPLES] : ['htm', 'pdf'].map((folder) => join(shared, 'corpus/orders', folder));
  const files: string[] = [];
  for await (const found of walk(paths.length > 0 ? paths : own, process.cwd()))
    if (found.kind === 'file') files.push(found.location);
  return files;
};

const cycled = (files: readonly string[], count: number): readonly string[] =>
  files.length === 0 ? [] : Array.from({ length: count }, (_, index) => files[index % files.length] ?? '');

interface Round {
  readonly wall: number;
  readonly cpu: number;
  readonly count: number;
}

/** One round: each hand takes the next files as it is free, as readers do; the time until the last is done. */
const share = async (hands: readonly Hand[], kind: Work['kind'], files: readonly string[]): Promise<Round> => {
  const left = [...files];
  const done: Done[] = [];
  const started = performance.now();
  const take = async (hand: Hand): Promise<void> => {
    while (left.length > 0) done.push(await hand.do({ kind, files: left.splice(0, AT_ONCE[kind]) }));
  };
  await Promise.all(hands.map(take));
  return {
    wall: (performance.now() - started) / 1000,
    cpu: done.reduce((sum, each) => sum + each.cpu, 0),
    count: done.reduce((sum, each) => sum + each.count, 0),
  };
};

const benchTexts = async (hands: readonly Hand[], files: readonly string[], rounds: number): Promise<void> => {
  const cold = await share(hands, 'texts', files);
  const warm: Round[] = [];
  for (let round = 0; round < rounds; round += 1) warm.push(await share(hands, 'texts', files));
  tell({
    bench: 'read, structure, extract',
    documents: cold.count,
    processes: PROCESSES,
    rounds,
    seconds: rounded(median(warm.map(({ wall }) => wall))),
    cpuSeconds: rounded(median(warm.map(({ cpu }) => cpu))),
    coldSeconds: rounded(cold.wall),
    coldCpuSeconds: rounded(cold.cpu),
  });
};

const benchPages = async (
  hands: readonly Hand[],
  files: readonly string[],
  pages: number,
  rounds: number,
): Promise<void> => {
  const once = await share(hands, 'pages', files);
  if (once.count === 0) return;
  const many = cycled(files, Math.max(1, Math.round((files.length * pages) / once.count)));
  const ours: Round[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await share(hands, 'pages', many));
    const took = await pdftotext(many);
    if (took !== null) theirs.push(took);
  }
  const perPages = (value: number, count: number): number => rounded((value * pages) / count);
  const count = ours[0]?.count ?? 1;
  const seconds = perPages(median(ours.map(({ wall }) => wall)), count);
  const other = theirs.length === 0 ? null : perPages(median(theirs), count);
  tell({
    bench: 'pdf, text and boxes',
    pages,
    processes: PROCESSES,
    rounds,
    seconds,
    cpuSeconds: perPages(median(ours.map(({ cpu }) => cpu)), count),
    pdftotextSeconds: other,
    ratio: other === null ? null : rounded(seconds / other),
  });
};

const run = promisify(execFile);

/** Seconds until as many processes of poppler have written the text of all files; null where it is not installed. */
const pdftotext = async (files: readonly string[]): Promise<number | null> => {
  if (spawnSync('pdftotext', ['-v']).error) return null;
  const started = performance.now();
  const left = [...files];
  const hand = async (): Promise<void> => {
    // A file that is no PDF is refused by either.
    for (let file = left.shift(); file !== undefined; file = left.shift())
      await run('pdftotext', ['-q', file, '-'], { maxBuffer: 1 << 28 }).catch(() => null);
  };
  await Promise.all(Array.from({ length: PROCESSES }, hand));
  return (performance.now() - started) / 1000;
};

/** A process that is never recycled; the slope is taken over the later four fifths. */
const benchMemory = async (texts: readonly string[]): Promise<void> => {
  const [hand] = startHands(1);
  if (!hand) return;
  const points: { readonly documents: number; readonly resident: number; readonly heap: number }[] = [];
  try {
    for (let turn = 1; turn <= MEMORY_TURNS; turn += 1) {
      const { resident, heap } = await hand.do({ kind: 'texts', files: texts, weigh: true });
      points.push({ documents: turn * texts.length, resident, heap });
    }
  } finally {
    hand.stop();
  }
  const later = points.slice(MEMORY_TURNS / 5);
  tell({
    bench: 'memory',
    documents: MEMORY_TURNS * texts.length,
    heapMegabytesPerThousand: slope(later.map(({ documents, heap }) => [documents, heap])),
    residentMegabytesPerThousand: slope(later.map(({ documents, resident }) => [documents, resident])),
    residentMegabytes: Math.round(points.at(-1)?.resident ?? 0),
  });
};

/** Least squares, per thousand documents. */
const slope = (points: readonly (readonly [number, number])[]): number => {
  const mean = (side: 0 | 1): number => points.reduce((sum, point) => sum + point[side], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const below = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return rounded((1000 * above) / (below || 1));
};
