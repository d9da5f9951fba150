/** How fast publications are stored, or, given paths, how fast documents are read and stored. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inTransaction, openPool } from '../../ingest/edges/database.ts';
import { publish } from '../../ingest/edges/publish/publish.ts';
import { indexAll } from '../../ingest/edges/search-index.ts';
import { analyzeAsItGrows } from '../../ingest/edges/statistics.ts';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { migrateAll } from '../../subgraphs/index.ts';
import { readConfig } from '../../subgraphs/runtime/config.ts';
import { resolveDatabase } from '../../subgraphs/runtime/postgres/resolve.ts';
import { generatedPublication } from './publications.ts';

export interface IngestBench {
  readonly documents: number;
  readonly jobs: number;
  /** Real documents instead of generated ones. */
  readonly paths: readonly string[];
}

const NAME = 'recital_bench';
const HOME = new URL('../output/bench', import.meta.url).pathname;

/** A database of its own on the configured server, or on an embedded one under `test/output`. */
const withBenchDatabase = async <T>(work: (url: string) => Promise<T>): Promise<T> => {
  await mkdir(HOME, { recursive: true });
  const server = await resolveDatabase({ databaseUrl: readConfig().databaseUrl, home: HOME });
  const administer = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const drop = `drop database if exists ${NAME} with (force)`;
  try {
    await administer(drop);
    await administer(`create database ${NAME}`);
    // Not `new URL`: that of an embedded server has no host, only a socket.
    const url = server.url.replace(/(@[^/]*\/)[^?]*/, `$1${NAME}`);
    await migrateAll(url);
    return await work(url);
  } finally {
    await administer(drop);
    await server.stop();
  }
};

const seconds = (since: number): number => (performance.now() - since) / 1000;
const told = (what: string, count: number, took: number): string =>
  `${what.padEnd(12)} ${String(count).padStart(8)}  ${(count / took).toFixed(1).padStart(9)}/s`;

const storeGenerated = async (url: string, { documents, jobs }: IngestBench): Promise<void> => {
  const pool = openPool(url, { size: jobs });
  const publications = Array.from({ length: documents }, (_, index) => generatedPublication(10_000 + index));
  const cpu = process.cpuUsage();
  const started = performance.now();
  const stored = analyzeAsItGrows(pool);
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let publication = publications[next++]; publication; publication = publications[next++]) {
      const one = publication;
      const context = { now: () => new Date(), readAgain: async () => one };
      await inTransaction(pool, (client) => publish(client, one, context));
      await stored();
    }
  };
  await Promise.all(Array.from({ length: jobs }, hand));
  const took = seconds(started);
  const { user, system } = process.cpuUsage(cpu);
  console.log(told('documents', documents, took));
  console.log(
    told(
      'statements',
      publications.reduce((sum, one) => sum + one.statements.length, 0),
      took,
    ),
  );
  console.log(`processor time of this process ${((user + system) / 1000 / documents).toFixed(1)} ms a document`);
  const indexing = performance.now();
  await indexAll(pool);
  console.log(`search index filled in ${seconds(indexing).toFixed(1)} s after that`);
  await pool.end();
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const countStatements = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>('select count(*)::int from evidence.statement');
  await client.end();
  return rows[0]?.count ?? 0;
};

const ingestReal = async (url: string, { paths, jobs }: IngestBench): Promise<void> => {
  const cpu = process.cpuUsage();
  const {
    counts,
    files,
    seconds: took,
    searchSeconds,
  } = await ingestPaths({ database: url, home: join(HOME, NAME), paths, jobs });
  const { user, system } = process.cpuUsage(cpu);
  console.log(told('documents', files.length, took));
  console.log(told('statements', await countStatements(url), took));
  const done = files.flatMap((file) => file.done ?? []);
  const [reading, storing] = [sum(done.map(({ readMs }) => readMs)), sum(done.map(({ storeMs }) => storeMs))];
  const share = (part: number): string => `${((100 * part) / Math.max(reading + storing, 1)).toFixed(0)} %`;
  console.log(`of a document's time ${share(reading)} is reading, ${share(storing)} storing`);
  console.log(`search index filled in ${searchSeconds.toFixed(1)} s after that`);
  console.log(`processor time of this process ${((user + system) / 1000 / files.length).toFixed(1)} ms a document`);
  console.log(JSON.stringify(counts));
  for (const { path, state, code, message } of files.filter((file) => file.state === 'FAILED'))
    console.log(`${state} ${path}: ${code ?? ''} ${message ?? ''}`);
};

export const benchIngest = (bench: IngestBench): Promise<void> =>
  withBenchDatabase((url) => (bench.paths.length > 0 ? ingestReal(url, bench) : storeGenerated(url, bench)));
