/**
 * Learns what each trait of some words weighs for either side, from the labelled reports and from sentences of our own, and
 * writes `ingest/stages/extract/report/tone/weights.ts`. The same input gives the same file.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnownNames } from '../../ingest/edges/known.ts';
import { readDocument } from '../../ingest/readers/read.ts';
import { EXTRACTORS } from '../../ingest/stages/extract/extractors.ts';
import { extract } from '../../ingest/stages/extract/index.ts';
import { partsOf } from '../../ingest/stages/extract/report/tone/parts.ts';
import { traitsOf, type Traits } from '../../ingest/stages/extract/report/tone/traits.ts';
import { takingsOf } from '../../ingest/stages/extract/report/positions.ts';
import { structure } from '../../ingest/stages/structure.ts';
import type { KnownNames } from '../../ingest/values/index.ts';
import type { ReportLabels } from './reports.ts';

const PLACE = fileURLToPath(new URL('reports/', import.meta.url));
const SENTENCES = fileURLToPath(new URL('tone/sentences.txt', import.meta.url));
export const WEIGHTS_FILE = fileURLToPath(
  new URL('../../ingest/stages/extract/report/tone/weights.ts', import.meta.url),
);
const PAIRS_FILE = fileURLToPath(new URL('../../ingest/stages/extract/report/tone/pair-weights.ts', import.meta.url));

/** No side, for, against. */
type Side = 0 | 1 | 2;
export interface Example {
  readonly set: string;
  readonly traits: Traits;
  readonly side: Side;
}

const named = (entity: string): string => entity.replace(/^(?:the|an?) /iu, '').toLowerCase();

/** Each thing that somebody says or does in the labelled reports, with the one side that is labelled there. */
export const examplesOf = async (sets: readonly string[]): Promise<readonly Example[]> => {
  const names = await loadKnownNames();
  const all: Example[] = [];
  for (const set of sets)
    for (const file of (await readdir(join(PLACE, set))).sort())
      if (extname(file) !== '.json') all.push(...(await examplesIn(set, file, names)));
  return all;
};

const examplesIn = async (set: string, file: string, names: KnownNames): Promise<readonly Example[]> => {
  const bytes = await readFile(join(PLACE, set, file));
  const input = structure(await readDocument({ name: file, bytes, sha256: '0'.repeat(64) }));
  const { text } = input.document;
  const { positions } = JSON.parse(
    await readFile(join(PLACE, set, file.replace(/\.[a-z]+$/, '.json')), 'utf8'),
  ) as ReportLabels;
  const labels = positions.map(([entity, stance, words]) => ({
    entity: named(entity),
    stance,
    at: text.indexOf(words),
  }));
  return takingsOf(input, extract(input, names, EXTRACTORS))
    .flatMap(partsOf)
    .flatMap(({ holder, span, words, isSaid }): readonly Example[] => {
      const here = labels.filter(
        ({ entity, at }) => entity === named(holder.entity) && at >= span.start - 2 && at < span.end,
      );
      const sides = new Set(here.map(({ stance }) => stance).filter((stance) => stance !== 'NEUTRAL'));
      if (sides.size > 1) return [];
      const side = sides.size === 0 ? 0 : sides.has('SUPPORTS') ? 1 : 2;
      return [{ set, traits: traitsOf(words, isSaid), side }];
    });
};

const SAID = /"|@ (?:\w+ ){0,3}(?:said|says|told|called|argues|warned)\b/u;
const SIDES: Readonly<Record<string, Side>> = { '0': 0, S: 1, O: 2 };
/** `O @ groused that nobody had asked.`: a side, and words in which "@" takes it. */
export const sentencesOf = async (): Promise<readonly Example[]> =>
  (await readFile(SENTENCES, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const words = line.slice(2);
      return { set: 'sentences', traits: traitsOf(words, SAID.test(words)), side: SIDES[line[0] ?? ''] ?? 0 };
    });

const EPOCHS = 25;
const RATE = 0.15;
const PULL = 0.8;
/** Of alone and of paired words, how many examples must have them. */
const SEEN = { word: 2, pair: 3 };

export type Weights = ReadonlyMap<string, readonly [number, number]>;

/** Multinomial logistic regression by AdaGrad, in an order that is always the same; no side weighs nothing. */
export const learned = (examples: readonly Example[]): Weights => {
  const seen = new Map<string, number>();
  for (const { traits } of examples) for (const trait of traits.keys()) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const weights = new Map<string, [number, number]>();
  const steps = new Map<string, [number, number]>();
  for (const [trait, count] of seen)
    if (count >= (trait.includes(' ') ? SEEN.pair : SEEN.word)) {
      weights.set(trait, [0, 0]);
      steps.set(trait, [1e-6, 1e-6]);
    }
  const order = examples.map((_, index) => index);
  let seed = 7;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const other = Math.floor((seed / 2_147_483_648) * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (const index of order) {
      const example = examples[index] as Example;
      const chances = chancesOf(weights, example.traits);
      for (const [trait, value] of example.traits) {
        const weight = weights.get(trait);
        const step = steps.get(trait);
        if (!weight || !step) continue;
        const pull = trait === '<any>' ? 0 : PULL / (seen.get(trait) ?? 1);
        for (const side of [0, 1] as const) {
          const slope = (chances[side] - (example.side === side + 1 ? 1 : 0)) * value + pull * weight[side];
          step[side] += slope * slope;
          weight[side] -= (RATE * slope) / Math.sqrt(step[side]);
        }
      }
    }
  }
  return weights;
};

export const chancesOf = (weights: Weights, traits: Traits): readonly [number, number] => {
  const sums: [number, number] = [0, 0];
  for (const [trait, value] of traits) {
    const weight = weights.get(trait);
    if (!weight) continue;
    sums[0] += weight[0] * value;
    sums[1] += weight[1] * value;
  }
  const most = Math.max(...sums, 0);
  const [one, other] = sums.map((sum) => Math.exp(sum - most)) as [number, number];
  const all = one + other + Math.exp(-most);
  return [one / all, other / all];
};

/** What a trait must weigh to be kept, in tenths: pairs are many, and each tells little. */
const leastOf = (trait: string): number => (trait.includes(' ') ? 2 : 0);
const LONGEST_LINE = 150;
export const writeWeights = async (weights: Weights): Promise<number> => {
  const told = [...weights]
    .map(([trait, [one, other]]) => [trait, Math.round(one * 10), Math.round(other * 10)] as const)
    .filter(([trait, one, other]) => (one !== 0 || other !== 0) && !/[`\\|$]/u.test(trait))
    .filter(([trait, one, other]) => Math.max(Math.abs(one), Math.abs(other)) > leastOf(trait))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([trait, one, other]) => `${String(one)},${String(other)} ${trait}`);
  const isPair = (line: string): boolean => line.indexOf(' ') < line.lastIndexOf(' ');
  await writeTo(
    WEIGHTS_FILE,
    'WEIGHTS',
    'each trait of words',
    told.filter((line) => !isPair(line)),
  );
  await writeTo(PAIRS_FILE, 'PAIRS', 'two words together', told.filter(isPair));
  return told.length;
};

const writeTo = async (file: string, name: string, what: string, told: readonly string[]): Promise<void> => {
  const lines: string[] = [];
  for (const one of told) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + one.length + 1 <= LONGEST_LINE) lines[lines.length - 1] = `${last}|${one}`;
    else lines.push(one);
  }
  const head = `/** What ${what} weigh${what.startsWith('each') ? 's' : ''} for and against, in tenths. Made by \`npm run accuracy -- tone\`; not by hand. */`;
  await writeFile(file, `${head}\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`);
};
