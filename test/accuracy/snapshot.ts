/** The labels of every text of the corpus, one folder a format: what `diff` compares before and after a change. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeLabels } from '../../ingest/cli/labels.ts';

/** PDF stays out: reading it takes far longer than all the rest, and has figures of its own. */
const FOLDERS = [
  'orders/htm',
  'orders/html',
  'orders/xml',
  'orders/txt',
  'orders/md',
  'reports/md',
  'reports/txt',
  'reports/docx',
] as const;

export const writeSnapshot = async (shared: string, outDir: string): Promise<number> => {
  let written = 0;
  for (const folder of FOLDERS) {
    const from = join(shared, 'corpus', folder);
    const files = (await readdir(from, { withFileTypes: true })).filter((entry) => entry.isFile());
    const paths = files.map(({ name }) => join(from, name)).sort();
    written += (await writeLabels(paths, join(outDir, folder))).length;
  }
  return written;
};
