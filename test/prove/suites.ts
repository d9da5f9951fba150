/** The tables of attacks and failures, which are tests: run here as parts of the proof. A test that skips is a failure. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { ROOT } from './product.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTotalTests: number;
}

const suite = (name: string, claim: string, paths: readonly string[]): Check => ({
  name,
  claim,
  run: async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'recital-prove-')), 'report.json');
    const jest = [join(ROOT, 'node_modules/jest/bin/jest.js'), ...paths, '--json', '--outputFile', file];
    const { stderr } = spawnSync(process.execPath, jest, {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTotalTests: total } = report;
    const whole = total > 0 && passed === total;
    return { figures: { passed, failed, skipped }, failures: whole ? [] : [stderr.slice(-3_000)] };
  },
});

export const suites: readonly Check[] = [
  suite('attacks on readers', 'each hostile document ends in the state that is named for it', ['test/ingest/attacks']),
  suite('attacks on the graph', 'each attack is refused as is said', [
    'test/gateway/attacks',
    'test/gateway/limits',
    'test/gateway/http',
  ]),
  suite('subgraphs that fail', 'one that hangs, dies or garbles costs its own part of an answer', [
    'test/gateway/failures',
  ]),
];
