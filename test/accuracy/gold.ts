/** Labels of the gold texts, written to a directory of their own and scored by the scorer that stands beside them. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLabels } from '../../ingest/cli/labels.ts';

/** Prints the scorer's table; gives its exit code. */
export const measureGold = async (shared: string): Promise<number> => {
  const gold = join(shared, 'gold');
  const predicted = await mkdtemp(join(tmpdir(), 'recital-labels-'));
  try {
    const texts = await readdir(join(gold, 'texts'));
    await writeLabels(
      texts.sort().map((name) => join(gold, 'texts', name)),
      predicted,
    );
    return spawnSync(process.execPath, [join(gold, 'score.mjs'), gold, predicted], { stdio: 'inherit' }).status ?? 1;
  } finally {
    await rm(predicted, { recursive: true, force: true });
  }
};
