/**
 * `npm run bench -- gateway`: this gateway against others over the same subgraphs, database and supergraph, alternating,
 * so that whatever else the machine does falls on all alike. Ratios count; the figures by themselves are the machine's.
 */
import { isDeepStrictEqual } from 'node:util';
import { openCorpus, type Corpus } from './gateway/corpus.ts';
import { startRace, type Contestant, type Race } from './gateway/contestants.ts';
import { bodyOf, measure, type Load, type Measured } from './gateway/load.ts';
import { QUERIES, type BenchQuery } from './gateway/queries.ts';

export interface GatewayBench {
  /** Of one measurement. */
  readonly seconds: number;
  /** Turns that each contestant has; the median counts. */
  readonly rounds: number;
  /** A folder with @graphql-hive/gateway and @graphql-hive/router-runtime. */
  readonly hive: string | null;
  readonly connections: readonly number[];
  /** Only what is measured under a name with these words in it. */
  readonly only: string;
  /** Only contestants whose name starts with one of these; all if there are none. */
  readonly among: readonly string[];
  /** Whether subgraphs, behind HTTP and embedded, remember their answers. */
  readonly remember: boolean;
}

interface Cell extends Omit<Load, 'seconds'> {
  readonly name: string;
}

/** What the others are divided by. */
const YARDSTICK = 'Hive, Rust planner';
const COMPARED = 20;

export const benchGateway = async (bench: GatewayBench): Promise<void> => {
  const corpus = await openCorpus();
  const race = await startRace(corpus.url, bench);
  try {
    for (const reason of race.absent) console.log(`skipped ${reason}`);
    for (const query of QUERIES) await agree(race.contestants, query, query.ids(corpus));
    for (const cell of cellsOf(bench, corpus).filter(({ name }) => name.includes(bench.only)))
      await run(race, cell, bench);
  } finally {
    await race.stop();
    await corpus.stop();
  }
};

const cellsOf = ({ connections }: GatewayBench, corpus: Corpus): readonly Cell[] =>
  QUERIES.flatMap((query) =>
    [true, false].flatMap((isRandom) =>
      connections.map((count) => ({
        name: `${query.name} ${query.fetches} fetches, ${isRandom ? 'random' : 'identical'} arguments, ${count} connections`,
        query,
        ids: query.ids(corpus),
        isRandom,
        connections: count,
      })),
    ),
  );

/** Who answers something else is not compared. */
const agree = async (contestants: readonly Contestant[], query: BenchQuery, ids: readonly string[]): Promise<void> => {
  const step = Math.max(1, Math.floor(ids.length / COMPARED));
  for (const id of ids.filter((_, index) => index % step === 0)) {
    const answers = await Promise.all(contestants.map(({ url }) => ask(url, bodyOf(query, id))));
    if (answers[0]?.errors) throw new Error(JSON.stringify(answers[0]));
    for (const [index, answer] of answers.entries()) {
      if (isDeepStrictEqual(answer, answers[0])) continue;
      const name = contestants[index]?.name ?? '';
      throw new Error(`${name} answers ${query.name} of ${id} otherwise:\n${JSON.stringify(answer).slice(0, 2_000)}`);
    }
  }
};

interface Answer {
  readonly data: unknown;
  readonly errors: unknown;
}

/** The rest of an answer (what it cost) is each gateway's own. */
const ask = async (url: string, body: string): Promise<Answer> => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = (await response.json()) as Answer;
  return { data, errors };
};

const run = async ({ contestants, subgraphs }: Race, cell: Cell, { rounds, seconds }: GatewayBench): Promise<void> => {
  const measured = new Map<string, Measured[]>(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants) await measure(contestant, [], { ...cell, seconds: 1 });
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants)
      measured.get(contestant.name)?.push(await measure(contestant, subgraphs, { ...cell, seconds }));
  }
  const yardstick = measured.get(YARDSTICK) ?? [];
  console.log(`\n${cell.name}`);
  for (const [contestant, turns] of measured) {
    // Turn by turn: what else the machine did meanwhile fell on both.
    const ratios = turns.flatMap(({ rps }, turn) => (yardstick[turn] ? [rps / yardstick[turn].rps] : []));
    const figures = {
      rps: medianOf(turns, 'rps'),
      p50: medianOf(turns, 'p50'),
      p99: medianOf(turns, 'p99'),
      own: medianOf(turns, 'own'),
      subgraphs: medianOf(turns, 'subgraphs'),
      database: medianOf(turns, 'database'),
      failed: turns.reduce((sum, { failed }) => sum + failed, 0),
      ...(ratios.length > 0 ? { ratio: Number(median(ratios).toFixed(2)) } : {}),
    };
    console.log(lineOf(contestant, figures));
    console.log(JSON.stringify({ cell: cell.name, contestant, ...figures }));
  }
};

const lineOf = (name: string, figures: Measured & { readonly ratio?: number }): string => {
  const { rps, p50, p99, own, subgraphs, database, failed, ratio } = figures;
  return [
    `  ${name.padEnd(22)}`,
    `${rps.toFixed(0).padStart(6)}/s`,
    `p50 ${p50.toFixed(1).padStart(7)} ms`,
    `p99 ${p99.toFixed(1).padStart(7)} ms`,
    `processor ${[own, subgraphs, database].map((ms) => (ms ?? 0).toFixed(2)).join(' + ')} ms`,
    ...(ratio === undefined ? [] : [`${ratio.toFixed(2).padStart(6)} x Hive (Rust)`]),
    ...(failed > 0 ? [`${failed} FAILED`] : []),
  ].join('  ');
};

const medianOf = (turns: readonly Measured[], figure: keyof Measured): number =>
  median(turns.map((turn) => turn[figure] ?? 0));

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
