/** Who is compared, each in processes of its own, over one database and the same five subgraph processes. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadSupergraphSdl } from '../../../schema/type-defs.ts';
import { SUBGRAPHS } from '../../../schema/domain/catalog.ts';

export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** Its own process. */
  readonly pid: number;
}

export interface Race {
  readonly contestants: readonly Contestant[];
  /** Of the subgraphs, which those behind HTTP ask. */
  readonly subgraphs: readonly number[];
  /** Names of those that are not here, with the reason. */
  readonly absent: readonly string[];
  stop(): Promise<void>;
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const SERVE = path('../../../bin/serve.ts');
const CONTESTANT = path('contestant.ts');
const SUPERGRAPH = path('../../output/bench/supergraph.graphql');

type Environment = Readonly<Record<string, string>>;

interface Process {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface RaceOptions {
  /** A folder in which @graphql-hive/gateway and @graphql-hive/router-runtime are installed. */
  readonly hive: string | null;
  /** Starts of names of those who take part; all if there are none. */
  readonly among: readonly string[];
  /** Whether subgraphs, behind HTTP and embedded, remember their answers. */
  readonly remember: boolean;
}

export const startRace = async (database: string, { hive, among, remember }: RaceOptions): Promise<Race> => {
  const started: Process[] = [];
  const memory = remember ? {} : { RECITAL_ANSWERS_KEPT: '0' };
  const start: Start = async (command, environment) => {
    const process = await untilReady(command, { ...memory, ...environment });
    started.push(process);
    return process;
  };
  const subgraphs = await startSubgraphs(start, database);
  await writeSupergraph(subgraphs);
  const urls = Object.fromEntries(
    Object.entries(subgraphs).map(([name, { url }]) => [`RECITAL_${name.toUpperCase()}_URL`, url]),
  );
  const takesPart = ({ name }: { readonly name: string }): boolean =>
    among.length === 0 || among.some((start) => name.startsWith(start));
  const contestants: Contestant[] = [];
  for (const one of [
    { name: 'recital, processes', command: [SERVE, 'gateway'], environment: { PORT: '0', ...urls } },
    { name: 'recital, embedded', command: [CONTESTANT, 'embedded'], environment: { DATABASE_URL: database } },
    { name: 'no federation', command: [CONTESTANT, 'monolith'], environment: { DATABASE_URL: database } },
    { name: '@apollo/gateway', command: [CONTESTANT, 'apollo'], environment: { SUPERGRAPH } },
  ] as const) {
    if (takesPart(one)) contestants.push({ name: one.name, ...(await start(one.command, one.environment)) });
  }
  const hives =
    hive === null || !existsSync(hive) ? null : await Promise.all(HIVES.filter(takesPart).map(startHive(hive)));
  started.push(...(hives ?? []));
  return {
    contestants: [...contestants, ...(hives ?? [])],
    subgraphs: Object.values(subgraphs).map(({ pid }) => pid),
    absent: hives ? [] : ['Hive Gateway: RECITAL_BENCH_HIVE names no folder with @graphql-hive/gateway in it'],
    // The subgraphs, started first, last: what still runs would ask them.
    stop: async () => {
      for (const process of started.toReversed()) await process.stop();
    },
  };
};

type Start = (command: readonly string[], environment: Environment) => Promise<Process>;

const startSubgraphs = async (start: Start, database: string): Promise<Readonly<Record<string, Process>>> =>
  Object.fromEntries(
    await Promise.all(
      SUBGRAPHS.map(async (name) => {
        const port = { [`RECITAL_${name.toUpperCase()}_PORT`]: '0' };
        return [name, await start([SERVE, name], { DATABASE_URL: database, ...port })] as const;
      }),
    ),
  );

/** The others read from it where the subgraphs answer. */
const writeSupergraph = async (subgraphs: Readonly<Record<string, Process>>): Promise<void> => {
  const sdl = loadSupergraphSdl().replace(
    /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
    (_, name: string) => `@join__graph(name: "${name}", url: "${subgraphs[name]?.url ?? ''}")`,
  );
  await mkdir(dirname(SUPERGRAPH), { recursive: true });
  await writeFile(SUPERGRAPH, sdl);
};

const HIVES = [
  { name: 'Hive, Rust planner', flags: ['--hive-router-runtime'] },
  { name: 'Hive, JS planner', flags: [] },
] as const;

const startHive =
  (folder: string) =>
  async ({ name, flags }: (typeof HIVES)[number]): Promise<Contestant & Process> => {
    const port = await freePort();
    const program = join(folder, 'node_modules/.bin/hive-gateway');
    const args = [program, 'supergraph', SUPERGRAPH, '--port', String(port), '--host', '127.0.0.1', '--fork', '1'];
    const child = spawn(process.execPath, [...args, ...flags], {
      cwd: folder,
      env: { PATH: process.env.PATH, LOG_LEVEL: 'error', NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const url = `http://127.0.0.1:${port}/graphql`;
    await untilAnswering(url);
    return { name, url, pid: child.pid ?? 0, stop: () => ended(child) };
  };

const ended = (child: ReturnType<typeof spawn>): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
  });

const untilReady = async (command: readonly string[], environment: Environment): Promise<Process> => {
  const { PATH, RECITAL_BENCH_PROFILE: profiles } = process.env;
  const profiled = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const child = spawn(process.execPath, [...profiled, ...command], {
    env: { PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /^ready (\S+)$/.exec(line)?.[1];
    if (url) return { url, pid: child.pid ?? 0, stop: () => ended(child) };
  }
  throw new Error(`${command.join(' ')} ended before it was ready`);
};

const untilAnswering = async (url: string): Promise<void> => {
  for (let tries = 0; tries < 120; tries += 1) {
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json' };
    const answers = await fetch(url, { method: 'POST', headers, body }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await sleep(250);
  }
  throw new Error(`nothing answers at ${url}`);
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
