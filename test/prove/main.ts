/**
 * `npm run prove [-- --seed N] [--short] [--only NAME] [--kills N] [--documents N] [--minutes N]`: what Recital promises about
 * faults, tried. All parts are run; it fails if one does not hold, or cannot be tried.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { apart } from './apart.ts';
import { crowd } from './crowd.ts';
import { disk } from './disk.ts';
import type { Check, Outcome } from './check.ts';
import { kills } from './kills.ts';
import { load } from './load.ts';
import { mutations } from './mutations.ts';
import { ROOT } from './product.ts';
import { randomFrom } from './random.ts';
import { scale } from './scale.ts';
import { suites } from './suites.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    kills: { type: 'string' },
    documents: { type: 'string' },
    minutes: { type: 'string' },
  },
});

/** The short form leaves out what takes long or needs a right of its own, and what is a test and so runs with the tests. */
const CHECKS: readonly Check[] = [
  kills,
  crowd,
  mutations,
  load,
  ...(values.short ? [] : [disk, scale, apart, ...suites]),
];

const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const amount = values.short
  ? { kills: 4, documents: 24, crowd: 36, mutations: 80, minutes: 1 / 3 }
  : { kills: 100, documents: 300, crowd: 200, mutations: 1_000, minutes: 10 };
const given = Object.fromEntries(
  (['kills', 'documents', 'minutes'] as const).flatMap((name) => (values[name] ? [[name, Number(values[name])]] : [])),
);
const effort = { ...amount, ...given, say };

interface Proved extends Outcome {
  readonly name: string;
  readonly claim: string;
  readonly seconds: number;
}

const prove = async ({ name, claim, run }: Check): Promise<Proved> => {
  say(`${name}: ${claim}`);
  const began = performance.now();
  // Each part begins from the seed, so that one can be run again alone.
  const outcome = await run({ ...effort, random: randomFrom(seed) }).catch((error: unknown): Outcome => ({
    figures: {},
    failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }));
  const seconds = Math.round((performance.now() - began) / 1_000);
  say(`  ${outcome.failures.length === 0 ? 'holds' : 'FAILS'} (${seconds} s) ${figuresText(outcome)}`);
  for (const failure of outcome.failures) say(`  ${failure}`);
  return { name, claim, seconds, ...outcome };
};

const figuresText = ({ figures }: Outcome): string =>
  Object.entries(figures)
    .map(([what, figure]) => `${what} ${figure}`)
    .join(', ');

const markdown = (parts: readonly Proved[]): string => `# Proof

\`npm run prove -- --seed ${seed}${values.short ? ' --short' : ''}\`, ${new Date().toISOString()}

| part | claim | holds | seconds | figures |
| --- | --- | --- | --- | --- |
${parts.map((part) => `| ${part.name} | ${part.claim} | ${part.failures.length === 0 ? 'yes' : '**no**'} | ${part.seconds} | ${figuresText(part)} |`).join('\n')}
${parts.flatMap(({ name, failures }) => failures.map((failure) => `\n## ${name}\n\n\`\`\`\n${failure}\n\`\`\`\n`)).join('')}`;

say(`seed ${seed}`);
const chosen = CHECKS.filter(({ name }) => !values.only || name.includes(values.only));
if (chosen.length === 0) say(`no part is called so; there are: ${CHECKS.map(({ name }) => name).join(', ')}`);
const parts: Proved[] = [];
for (const check of chosen) parts.push(await prove(check));

const folder = join(ROOT, 'test/output/prove');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ seed, parts }, null, 2)}\n`);
writeFileSync(join(folder, 'report.md'), markdown(parts));
process.stdout.write(markdown(parts));
process.exitCode = parts.length > 0 && parts.every(({ failures }) => failures.length === 0) ? 0 : 1;
