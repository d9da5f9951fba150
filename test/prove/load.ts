/** Questions of all kinds for minutes on end while documents come in: answered in time, without an error, in bounded memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Check } from './check.ts';
import { makeDocuments } from './documents.ts';
import { command, newHome, removeHome, ROOT, start, untilGone } from './product.ts';

const CONNECTIONS = 8;
const SAMPLE_MS = 1_000;
/** What one question may take at the ninety-ninth of a hundred, while documents are read on the same two processors. */
const P99_MS = 2_000;
/** Growth that would fill a gigabyte in less than a day is a leak; shorter runs cannot tell one from warming up. */
const SLOPE_MB_A_MINUTE = 0.7;
const MINUTES_TO_TELL = 8;

const examples = (): readonly string[] => {
  const folder = join(ROOT, 'gateway/examples');
  return readdirSync(folder).map((name) => JSON.stringify({ query: readFileSync(join(folder, name), 'utf8') }));
};

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Megabytes a minute, by least squares. */
const slopeOf = (samples: readonly number[]): number => {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, one) => sum + one, 0) / samples.length;
  const over = samples.reduce((sum, one, at) => sum + (at - middle) * (one - mean), 0);
  const under = samples.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return (over / Math.max(under, 1)) * (60_000 / SAMPLE_MS);
};

export const load: Check = {
  name: 'mixed load',
  claim: 'questions and documents at once: no error, p99 bounded, memory flat',
  run: async ({ random, minutes, say }) => {
    const home = newHome();
    const server = start(home, [join(ROOT, 'bin/start.ts')], { PORT: '0' });
    let url: string | undefined;
    while (!url && server.child.exitCode === null) {
      url = /^ready (\S+)/m.exec(server.output())?.[1];
      await sleep(100);
    }
    const { pid } = server.child;
    if (!url || pid === undefined) return { figures: {}, failures: [server.output().slice(-2_000)] };
    const memory: number[] = [];
    const watch = setInterval(() => memory.push(residentMb(pid)), SAMPLE_MS);
    let over = false;
    let read = 0;
    const feed = async (): Promise<void> => {
      while (!over) {
        const made = makeDocuments(newHome(), 30, random.below(2 ** 30));
        await command(home, 'ingest', made.folder, '--json').ended;
        read += made.documents;
        await removeHome(made.folder);
        await sleep(2_000);
      }
    };
    const fed = feed();
    const bodies = examples();
    const result = await autocannon({
      url,
      connections: CONNECTIONS,
      duration: minutes * 60,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      requests: bodies.map((body) => ({ method: 'POST', body })),
      verifyBody: (body) => !String(body).includes('"errors"'),
    });
    over = true;
    clearInterval(watch);
    await fed;
    server.child.kill('SIGTERM');
    await server.ended;
    const { errors, timeouts, non2xx, mismatches } = result;
    const slope = slopeOf(memory.slice(Math.floor(memory.length / 2)));
    const failures: string[] = [];
    if (errors + timeouts + non2xx + mismatches > 0)
      failures.push(
        `${errors} errors, ${timeouts} timeouts, ${non2xx} refused, ${mismatches} with errors in the answer`,
      );
    if (result.latency.p99 > P99_MS) failures.push(`p99 was ${result.latency.p99} ms`);
    if (minutes >= MINUTES_TO_TELL && slope > SLOPE_MB_A_MINUTE)
      failures.push(`memory grew by ${slope.toFixed(2)} MB a minute`);
    if ((await untilGone(home)) > 0) failures.push('processes were left behind');
    if (failures.length === 0) await removeHome(home);
    else say(`  see ${home}`);
    return {
      figures: {
        minutes: minutes.toFixed(1),
        answers: result.requests.total,
        'documents read meanwhile': read,
        'p50 ms': result.latency.p50,
        'p99 ms': result.latency.p99,
        'memory at the end MB': Math.round(memory.at(-1) ?? 0),
        'memory slope, second half, MB a minute': slope.toFixed(2),
      },
      failures,
    };
  },
};
