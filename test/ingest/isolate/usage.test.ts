/** What a process has had of the processor, and whether others kept it from more. */
import { expect, test } from '@jest/globals';
import { isStarved, processorMs, type Spent } from '../../../ingest/edges/isolate/usage.ts';

test.each<readonly [what: string, spent: Spent, starved: boolean]>([
  ['a tenth of a processor, and not yet its time', { waitedMs: 31_000, workedMs: 3_100, allowedMs: 30_000 }, true],
  ['all of its time', { waitedMs: 60_000, workedMs: 30_000, allowedMs: 30_000 }, false],
  ['more than one processor', { waitedMs: 30_001, workedMs: 45_000, allowedMs: 30_000 }, false],
  ['nothing: it waits or hangs', { waitedMs: 30_001, workedMs: 40, allowedMs: 30_000 }, false],
  ['four times as long', { waitedMs: 120_000, workedMs: 12_000, allowedMs: 30_000 }, false],
  ['no time allowed at all', { waitedMs: 1, workedMs: 1, allowedMs: 0 }, false],
])('%s', (_, spent, starved) => {
  expect(isStarved(spent)).toBe(starved);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('the processor’s time is that which the process tells of itself', () => {
  const own = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const [before, seen] = [own(), processorMs(process.pid) ?? 0];
  for (let sum = 0; own() - before < 300; sum += 1) Math.sqrt(sum);
  const grown = (processorMs(process.pid) ?? 0) - seen;
  expect(grown).toBeGreaterThan(200);
  expect(grown).toBeLessThan(2 * (own() - before));
});

test('of a process that is gone nothing is told', () => {
  expect(processorMs(2 ** 22 + 1)).toBeNull();
});
