/** The product's processes on a data directory of their own, to be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ROLE } from '../../subgraphs/runtime/postgres/cluster.ts';
import { DATABASE } from '../../subgraphs/runtime/postgres/hold.ts';
import { findPlaces } from '../../subgraphs/runtime/postgres/places.ts';

export const ROOT = join(import.meta.dirname, '../..');

export interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<{ readonly code: number | null }>;
}

/** `node ARGS` with the data directory, and with little else in its environment. */
export const start = (home: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Running => {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: ROOT,
    env: { PATH, HOME, RECITAL_HOME: home, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null }));
  return { child, output: () => output, ended };
};

export const command = (home: string, ...args: readonly string[]): Running =>
  start(home, [join(ROOT, 'ingest/cli/main.ts'), ...args]);

/** Runs a command to its end; gives what it printed. */
export const told = async (home: string, ...args: readonly string[]): Promise<string> => {
  const running = command(home, ...args);
  await running.ended;
  return running.output();
};

/** A data directory, and its end. */
export const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'recital-prove-'));
  chmodSync(home, 0o755);
  return home;
};

export const removeHome = async (home: string): Promise<void> => {
  await untilGone(home);
  rmSync(home, { recursive: true, force: true });
};

/** Waits for whatever still runs on the data directory, then ends it; gives how many had to be ended. */
export const untilGone = async (home: string, patience = 15_000): Promise<number> => {
  const deadline = performance.now() + patience;
  while (processesOf(home).length > 0 && performance.now() < deadline) await sleep(100);
  const left = processesOf(home);
  for (const pid of left) kill(pid);
  return left.length;
};

export const kill = (pid: number, signal: NodeJS.Signals = 'SIGKILL'): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};

/** Ids of the processes whose command line names the data directory; Linux alone tells. */
export const processesOf = (home: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => contentOf(`/proc/${pid}/cmdline`).includes(home))
    .map(Number);

/** Ids of a process's children. */
export const childrenOf = (pid: number): readonly number[] =>
  contentOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

export const commandLine = (pid: number): string => contentOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Id of the embedded server's first process; null while there is none. */
export const postmasterOf = async (home: string): Promise<number | null> => {
  const { data } = await findPlaces(home);
  const pid = Number(contentOf(join(data, 'postmaster.pid')).split('\n')[0]);
  return pid > 0 ? pid : null;
};

/** Asks the database without holding it; null while it is away. */
export const ask = async <Row extends pg.QueryResultRow>(home: string, sql: string): Promise<readonly Row[] | null> => {
  const { socket } = await findPlaces(home);
  const client = new pg.Client({ host: socket, user: ROLE, database: DATABASE, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** How many files have come to their end; null while the database is away or has no tables yet. */
export const countEnded = async (home: string): Promise<number | null> => {
  const rows = await ask<{ count: string }>(
    home,
    `select count(*) from evidence.ingest_file where state not in ('QUEUED', 'RUNNING')`,
  );
  return rows ? Number(rows[0]?.count ?? 0) : null;
};
