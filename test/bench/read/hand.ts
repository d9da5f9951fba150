/** One process of the bench: takes work, gives what it cost. Files are in memory before the clock runs. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadKnownNames } from '../../../ingest/edges/known.ts';
import { readDocument } from '../../../ingest/readers/read.ts';
import { EXTRACTORS } from '../../../ingest/stages/extract/extractors.ts';
import { extract } from '../../../ingest/stages/extract/index.ts';
import { structure } from '../../../ingest/stages/structure.ts';
import type { Fetched } from '../../../ingest/values/index.ts';
import type { Done, Work } from './hands.ts';

const names = await loadKnownNames();
const known = new Map<string, Fetched>();

const fetched = (file: string): Fetched => {
  const held = known.get(file) ?? { name: basename(file), bytes: readFileSync(file), sha256: '' };
  known.set(file, held);
  return held;
};

const countOf: Readonly<Record<Work['kind'], (file: Fetched) => Promise<number>>> = {
  texts: async (file) => {
    extract(structure(await readDocument(file)), names, EXTRACTORS);
    return 1;
  },
  // What is called a PDF and is none has no page.
  pages: (file) =>
    readDocument(file).then(
      ({ pages }) => pages.length,
      () => 0,
    ),
};

const work = async ({ kind, files, weigh = false }: Work): Promise<Done> => {
  const all = files.map(fetched);
  const before = process.cpuUsage();
  let count = 0;
  for (const file of all) count += await countOf[kind](file);
  const { user, system } = process.cpuUsage(before);
  if (weigh) globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { count, cpu: (user + system) / 1e6, resident: rss / 2 ** 20, heap: heapUsed / 2 ** 20 };
};

process.on('message', (message) => void work(message as Work).then((done) => process.send?.(done)));
