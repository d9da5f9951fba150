/** Requests over kept connections, as fast as they are answered. */
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { BenchQuery } from './queries.ts';

export interface Load {
  readonly query: BenchQuery;
  readonly ids: readonly string[];
  /** Whether each request asks for another record, or all for one. */
  readonly isRandom: boolean;
  readonly connections: number;
  readonly seconds: number;
}

export interface Measured {
  /** Milliseconds of processor time that one answer cost its own process, and the subgraphs; null but on Linux. */
  readonly cpu: number | null;
  /** Requests a second. */
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were none: refused, broken, or with another status than 200. */
  readonly failed: number;
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

export const bodyOf = ({ query }: BenchQuery, id: string | undefined): string =>
  JSON.stringify({ query, variables: { id } });

export const measure = async (url: string, pids: readonly number[], load: Load): Promise<Measured> => {
  const bodies = (load.isRandom ? load.ids : load.ids.slice(0, 1)).map((id) => bodyOf(load.query, id));
  const before = processorTime(pids);
  const result = await autocannon({
    url,
    connections: load.connections,
    duration: load.seconds,
    method: 'POST',
    headers: HEADERS,
    requests: [
      {
        setupRequest: (request) => ({ ...request, body: bodies[Math.floor(Math.random() * bodies.length)] ?? '' }),
      },
    ],
  });
  const after = processorTime(pids);
  return {
    cpu: before === null || after === null ? null : (after - before) / Math.max(1, result.requests.total),
    rps: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
};

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

const processorTime = (pids: readonly number[]): number | null => {
  try {
    return pids.reduce((sum, pid) => {
      // Behind the name, which may hold anything, the 12th and 13th are the ticks for itself and for the system.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return sum + (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    }, 0);
  } catch {
    return null;
  }
};
