/** How fast legal references are found: texts that are read already, all families together and each alone. */
import { readFile } from 'node:fs/promises';
import { findLegalReferences, FAMILIES, type Family } from '../../ingest/kernel/legal-references/index.ts';
import { readDocument } from '../../ingest/readers/read.ts';
import { walk } from '../../ingest/edges/walk.ts';

export interface ReferencesBench {
  readonly rounds: number;
  readonly paths: readonly string[];
}

const SAMPLES = new URL('../../samples', import.meta.url).pathname;
/** A text is read this often a round, at least, so that few samples measure as well as a corpus. */
const LEAST_CHARACTERS = 20_000_000;

const textsOf = async (paths: readonly string[]): Promise<readonly string[]> => {
  const texts: string[] = [];
  for await (const found of walk(paths.length > 0 ? paths : [SAMPLES], process.cwd())) {
    if (found.kind !== 'file') continue;
    const bytes = await readFile(found.location);
    const document = await readDocument({ name: found.path, bytes, sha256: '' }).catch(() => null);
    if (document && document.rows.length === 0) texts.push(document.text);
  }
  return texts;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Seconds of the processor, which other work on the machine does not lengthen. */
const timed = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Writes MB/s (characters of canonical text, CPU time, median of the rounds), then each family's share. */
export const benchReferences = async ({ rounds, paths }: ReferencesBench): Promise<void> => {
  const texts = await textsOf(paths);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  if (characters === 0) throw new Error('There is no text at these paths.');
  const repeats = Math.ceil(LEAST_CHARACTERS / characters);
  const run = (families: readonly Family[]): number =>
    timed(() => {
      for (let count = 0; count < repeats; count++)
        for (const text of texts) findLegalReferences(text, undefined, families);
    });
  const measure = (families: readonly Family[]): number => {
    run(families);
    return median(Array.from({ length: rounds }, () => run(families)));
  };
  const megabytes = (characters * repeats) / 1e6;
  const all = measure(FAMILIES);
  console.log(`${texts.length} texts, ${(characters / 1e6).toFixed(1)} MB of canonical text`);
  console.log(`all families ${(megabytes / all).toFixed(0).padStart(6)} MB/s`);
  for (const family of FAMILIES) {
    const alone = measure([family]);
    console.log(
      `${family.kind.padEnd(22)} ${(megabytes / alone).toFixed(0).padStart(6)} MB/s ${((100 * alone) / all).toFixed(0).padStart(3)} %`,
    );
  }
};
