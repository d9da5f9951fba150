/** `npm run bench -- growth`: the same questions over a few documents and over a hundred times as many. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded } from '../../bin/graph.ts';
import { migrateAll } from '../../subgraphs/index.ts';
import { readConfig } from '../../subgraphs/runtime/config.ts';
import { resolveDatabase } from '../../subgraphs/runtime/postgres/resolve.ts';
import { QUESTIONS } from '../schema/questions.ts';
import { fillDatabase } from './growth/database.ts';
import { MEMORANDUM, ORDER } from './publications.ts';

export interface GrowthBench {
  /** Of the larger database; the smaller one has a hundredth. */
  readonly documents: number;
  /** Short ones, of which more have room on a disk. */
  readonly short: boolean;
  /** Times that each question is asked. */
  readonly rounds: number;
}

const HOME = fileURLToPath(new URL('../output/bench', import.meta.url));
const FACTOR = 100;
const ALLOWED = 1.5;

/** What is asked about has more links, the more documents there are. */
const ASKED: readonly { readonly name: string; readonly variables: Readonly<Record<string, unknown>> }[] = [
  { name: '01-what-it-asks', variables: { instrument: 'instrument/us/eo/100007' } },
  { name: '02-duties-of-an-agency', variables: { agency: 'agency/nist', dueAfter: '2024-01-01' } },
  { name: '09-find-it', variables: { query: '"kept safe" OR harm' } },
  { name: '14-how-they-are-connected', variables: { from: 'agency/nist', to: 'instrument/us/eo/100007' } },
];

export const benchGrowth = async ({ documents, short, rounds }: GrowthBench): Promise<void> => {
  await mkdir(HOME, { recursive: true });
  const server = await resolveDatabase({ databaseUrl: readConfig().databaseUrl, home: HOME });
  try {
    const small = await graphOver(server.url, Math.ceil(documents / FACTOR), short);
    const large = await graphOver(server.url, documents, short);
    for (const { name, variables } of ASKED) {
      const query = QUESTIONS.find((question) => question.name === name)?.query ?? '';
      const { before, after, failures } = await alternate(small, large, JSON.stringify({ query, variables }), rounds);
      const ratio = after / before;
      const verdict = failures > 0 ? `  ${failures} FAILED` : ratio <= ALLOWED ? '' : `  MORE THAN ${ALLOWED} x`;
      console.log(
        `${name.padEnd(28)} ${before.toFixed(1).padStart(8)} ms  ${after.toFixed(1).padStart(8)} ms  ${ratio.toFixed(2)} x${verdict}`,
      );
    }
    await small.stop();
    await large.stop();
  } finally {
    await server.stop();
  }
};

interface Graph {
  readonly url: string;
  stop(): Promise<void>;
}

/** The database is kept for the next run. */
const graphOver = async (server: string, documents: number, short: boolean): Promise<Graph> => {
  const name = `recital_growth_${documents}${short ? '_short' : ''}`;
  const urlOf = (database: string): string => server.replace(/(@[^/]*\/)[^?]*/, `$1${database}`);
  const url = urlOf(name);
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) {
    console.error(`making ${documents} documents`);
    // Under another name until it is whole: one that was broken off is no database to measure.
    await client.query(`drop database if exists ${name}_making`);
    await client.query(`create database ${name}_making`);
    await fillDatabase(urlOf(`${name}_making`), documents, short ? MEMORANDUM : ORDER);
    await client.query(`alter database ${name}_making rename to ${name}`);
  }
  await client.end();
  await migrateAll(url);
  const started: { stop(): Promise<void> }[] = [];
  const gateway = await startEmbedded(readConfig({ PORT: '0', RECITAL_ANSWERS_KEPT: '0' }), url, {
    signal: new AbortController().signal,
    use: (part) => {
      started.push(part);
      return part;
    },
  });
  return {
    url: gateway.url,
    stop: async () => {
      for (const part of started.toReversed()) await part.stop();
    },
  };
};

interface Alternated {
  /** Medians, in milliseconds. */
  readonly before: number;
  readonly after: number;
  /** Answers with errors, such as that it took too long. */
  readonly failures: number;
}

const WARM_UP = 10;

/** Both, asked in turn. */
const alternate = async (small: Graph, large: Graph, body: string, rounds: number): Promise<Alternated> => {
  const before: Asked[] = [];
  const after: Asked[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const answers = [await ask(small.url, body), await ask(large.url, body)] as const;
    if (round < 0) continue;
    before.push(answers[0]);
    after.push(answers[1]);
  }
  const failures = [...before, ...after].filter(({ failed }) => failed).length;
  return { before: medianOf(before), after: medianOf(after), failures };
};

interface Asked {
  readonly ms: number;
  readonly failed: boolean;
}

const ask = async (url: string, body: string): Promise<Asked> => {
  const begun = performance.now();
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { errors } = (await response.json()) as { readonly errors?: readonly unknown[] };
  return { ms: performance.now() - begun, failed: errors !== undefined };
};

const medianOf = (asked: readonly Asked[]): number =>
  asked.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(asked.length / 2)] ?? 0;
