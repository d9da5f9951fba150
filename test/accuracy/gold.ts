/** Labels of the gold texts, written to a directory of their own and scored by the scorer that stands beside them. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLabels } from '../../ingest/cli/labels.ts';

export interface Score {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly f1: number;
}

export interface GoldScore {
  /** The scorer's table; its last line is one JSON object. */
  readonly report: string;
  readonly categories: Readonly<Record<string, Score>>;
}

export const scoreGold = async (shared: string): Promise<GoldScore> => {
  const gold = join(shared, 'gold');
  const predicted = await mkdtemp(join(tmpdir(), 'recital-labels-'));
  try {
    const texts = await readdir(join(gold, 'texts'));
    await writeLabels(
      texts.sort().map((name) => join(gold, 'texts', name)),
      predicted,
    );
    const report = execFileSync(process.execPath, [join(gold, 'score.mjs'), gold, predicted], {
      encoding: 'utf8',
    }).trimEnd();
    const figures = JSON.parse(report.slice(report.lastIndexOf('\n') + 1)) as Pick<GoldScore, 'categories'>;
    return { report, categories: figures.categories };
  } finally {
    await rm(predicted, { recursive: true, force: true });
  }
};
