/** Requests over kept connections, as fast as they are answered. */
import { readdirSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { NAME } from './corpus.ts';
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
  /** Milliseconds of processor time that one answer cost the contestant's own process; null but on Linux. */
  readonly own: number | null;
  /** And the subgraphs, where it asks them. */
  readonly subgraphs: number | null;
  /** And PostgreSQL. */
  readonly database: number | null;
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

export interface Measurable {
  readonly url: string;
  readonly pid: number;
}

export const measure = async (
  { url, pid }: Measurable,
  subgraphs: readonly number[],
  load: Load,
): Promise<Measured> => {
  const bodies = (load.isRandom ? load.ids : load.ids.slice(0, 1)).map((id) => bodyOf(load.query, id));
  const groups = (): readonly ProcessorTimes[] => [[pid], subgraphs, serverProcesses()].map(processorTimes);
  const before = groups();
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
  const [own = null, parts = null, database = null] = groups().map((after, index) => {
    const spent = spentSince(before[index] ?? new Map(), after);
    return spent === null ? null : spent / Math.max(1, result.requests.total);
  });
  return {
    own,
    subgraphs: parts,
    database,
    rps: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
};

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** Milliseconds by process, of those that are there. */
type ProcessorTimes = ReadonlyMap<number, number>;

const processorTimes = (pids: readonly number[]): ProcessorTimes =>
  new Map(
    pids.flatMap((pid) => {
      try {
        // Behind the name, which may hold anything, the 12th and 13th are the ticks for itself and for the system.
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        return [[pid, (Number(fields[11]) + Number(fields[12])) * TICK_MS] as const];
      } catch {
        return [];
      }
    }),
  );

/** Null where there is nothing to read it from. A process that was not there before began in between. */
const spentSince = (before: ProcessorTimes, after: ProcessorTimes): number | null =>
  after.size === 0 ? null : [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);

/** Those that serve the corpus call themselves `postgres: USER DATABASE …`. */
const serverProcesses = (): readonly number[] => {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && isServer(pid));
  } catch {
    return [];
  }
};

const isServer = (pid: number): boolean => {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.startsWith('postgres:') && command.includes(` ${NAME} `);
  } catch {
    return false;
  }
};
