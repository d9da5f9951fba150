/** Questions of all kinds for minutes on end while documents come in: answered in time, without an error, in bounded memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Check } from './check.ts';
import { makeDocuments } from './documents.ts';
import { command, newHome, removeHome, ROOT, start, untilGone, type Running } from './product.ts';
import type { Random } from './random.ts';

const CONNECTIONS = 8;
const SAMPLE_MS = 500;
const PAUSE_MS = 2_000;
/** Documents that come together. */
const BATCH = 30;
/** What one question may take at the ninety-ninth of a hundred, while documents are read on the same two processors. */
const P99_MS = 2_000;
/**
 * What objects take is told by what full collections leave. Growth that would fill a gigabyte in less than a day is a
 * leak; the first minutes fill caches, and a few more tell nothing yet.
 */
const SLOPE_MB_A_MINUTE = 0.7;
const WARMING_MINUTES = 3;
/** What an answer may say of a part that took longer than it may: explained, and rare even on a machine that is busy. */
const TOO_SLOW = new Set(['TIMEOUT', 'UNAVAILABLE']);
const RARE = 0.001;
const FEW = 2;
const MINUTES_TO_TELL = 8;

export const load: Check = {
  name: 'mixed load',
  claim: 'questions and documents at once: no unexplained error, p99 bounded, memory flat',
  run: async ({ random, minutes, say }) => {
    const home = newHome();
    const server = start(home, [join(ROOT, 'bin/start.ts')], { PORT: '0' });
    const url = await readyAt(server);
    if (url === null) return { figures: {}, failures: [server.output().slice(-2_000)] };
    const watched = watchMemory(new URL('/metrics', url));
    const fed = feed(home, random);
    const { errors, timeouts, non2xx, latency, requests, tooSlow, unexplained } = await ask(url, minutes * 60);
    const documents = await fed.end();
    const { heap, resident } = await watched.end();
    const failures: string[] = [];
    if (server.child.exitCode !== null || server.child.signalCode !== null)
      failures.push(`the server ended meanwhile: ${server.child.signalCode ?? server.child.exitCode}`);
    server.child.kill('SIGTERM');
    await server.ended;
    const slope = slopeOf(heap.slice(WARMING_MINUTES));
    if (errors + timeouts + non2xx > 0)
      failures.push(`${errors} errors, ${timeouts} timeouts, ${non2xx} refused`, server.output().slice(-3_000));
    if (unexplained.length > 0)
      failures.push(`${unexplained.length} with errors in the answer`, ...unexplained.slice(0, 3));
    if (tooSlow > Math.max(FEW, requests.total * RARE))
      failures.push(`${tooSlow} answers had a part that took too long`);
    if (latency.p99 > P99_MS) failures.push(`p99 was ${latency.p99} ms`);
    if (minutes >= MINUTES_TO_TELL && slope > SLOPE_MB_A_MINUTE)
      failures.push(`memory grew by ${slope.toFixed(2)} MB a minute`);
    if ((await untilGone(home)) > 0) failures.push('processes were left behind');
    if (failures.length === 0) await removeHome(home);
    else say(`  see ${home}`);
    return {
      figures: {
        minutes: minutes.toFixed(1),
        answers: requests.total,
        'documents read meanwhile': documents,
        'with a part that took too long': tooSlow,
        'p50 ms': latency.p50,
        'p99 ms': latency.p99,
        'heap by minute MB': heap.map(Math.round).join(' '),
        'its slope MB a minute': minutes >= MINUTES_TO_TELL ? slope.toFixed(2) : 'too short to tell',
        'resident at most MB': Math.round(resident),
      },
      failures,
    };
  },
};

/** Null where it ended before it was ready. */
const readyAt = async (server: Running): Promise<string | null> => {
  while (server.child.exitCode === null) {
    const url = /^ready (\S+)/m.exec(server.output())?.[1];
    if (url) return url;
    await sleep(100);
  }
  return null;
};

const ask = async (url: string, seconds: number) => {
  let tooSlow = 0;
  const unexplained: string[] = [];
  const folder = join(ROOT, 'gateway/examples');
  const bodies = readdirSync(folder).map((name) => JSON.stringify({ query: readFileSync(join(folder, name), 'utf8') }));
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: bodies.map((body) => ({ method: 'POST', body })),
    verifyBody: (body) => {
      const codes = codesIn(String(body));
      if (codes.length === 0) return true;
      if (codes.every((code) => TOO_SLOW.has(code))) tooSlow += 1;
      else unexplained.push(String(body).slice(0, 500));
      return true;
    },
  });
  return { ...result, tooSlow, unexplained };
};

/** Of the errors of an answer, or what stands for it where it is no answer. */
const codesIn = (body: string): readonly string[] => {
  if (!body.includes('"errors"')) return body.startsWith('{"data"') ? [] : ['no answer'];
  const { errors = [] } = JSON.parse(body) as { errors?: readonly { extensions?: { code?: string } }[] };
  return errors.map(({ extensions }) => extensions?.code ?? 'no code');
};

/** Documents come in, batch after batch; gives how many at its end. */
const feed = (home: string, random: Random) => {
  const over = new AbortController();
  const feeding = (async () => {
    let read = 0;
    while (!over.signal.aborted) {
      const made = makeDocuments(newHome(), BATCH, random.below(2 ** 30));
      await command(home, 'ingest', made.folder, '--json').ended;
      read += made.documents;
      await removeHome(made.folder);
      await sleep(PAUSE_MS);
    }
    return read;
  })();
  return {
    end: () => {
      over.abort();
      return feeding;
    },
  };
};

const MEGABYTE = 2 ** 20;

/** What the last full collection of each minute left on the heap, and the most memory that was resident; in megabytes. */
const watchMemory = (metrics: URL) => {
  const over = new AbortController();
  const heap: number[] = [];
  let resident = 0;
  const began = performance.now();
  const look = async (): Promise<void> => {
    const text = await (await fetch(metrics)).text();
    const gauge = (name: string): number => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]) / MEGABYTE;
    const minute = Math.floor((performance.now() - began) / 60_000);
    heap[minute] = gauge('nodejs_heap_size_held_bytes');
    resident = Math.max(resident, gauge('process_resident_memory_bytes'));
  };
  const watching = (async () => {
    while (!over.signal.aborted) {
      await look().catch(() => undefined);
      await sleep(SAMPLE_MS);
    }
  })();
  return {
    end: async () => {
      over.abort();
      await watching;
      // The last minute was not whole.
      return { heap: heap.length > 1 ? heap.slice(0, -1) : heap, resident };
    },
  };
};

/** By least squares; what is given is one minute apart. */
const slopeOf = (values: readonly number[]): number => {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, one) => sum + one, 0) / Math.max(values.length, 1);
  const over = values.reduce((sum, one, at) => sum + (at - middle) * (one - mean), 0);
  const under = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return over / Math.max(under, 1);
};
