/** Good documents, damaged: each must end in a named state, and what is stored of them must be proved all the same. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Check } from './check.ts';
import { command, newHome, removeHome, ROOT, told, untilGone } from './product.ts';
import type { Random } from './random.ts';

type Mutate = (bytes: Buffer, random: Random) => Buffer;

const place = (bytes: Buffer, random: Random): number => random.below(Math.max(bytes.length, 1));

const MUTATIONS: Readonly<Record<string, Mutate>> = {
  'bits turned': (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let count = 1 + random.below(20); count > 0; count -= 1) {
      const at = place(copy, random);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return copy;
  },
  'cut off': (bytes, random) => bytes.subarray(0, place(bytes, random)),
  'a piece missing': (bytes, random) => {
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(2_000))]);
  },
  'a piece twice': (bytes, random) => {
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - random.below(2_000)))]);
  },
  'noise within': (bytes, random) => {
    const at = place(bytes, random);
    const noise = Buffer.from(Array.from({ length: 1 + random.below(300) }, () => random.below(256)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  'zeros within': (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = place(copy, random);
    copy.fill(0, at, Math.min(copy.length, at + 1 + random.below(500)));
    return copy;
  },
  'one byte many times': (bytes, random) => {
    const at = place(bytes, random);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.alloc(1 + random.below(200_000), bytes[at]),
      bytes.subarray(at),
    ]);
  },
};

interface Summary {
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly { readonly file: string; readonly state: string; readonly code: string | null }[];
}

export const mutations: Check = {
  name: 'damaged documents',
  claim: 'every damaged document ends in a named state, and every quote that is stored is exact',
  run: async ({ random, mutations: wanted }) => {
    const folder = newHome();
    const inner = join(folder, 'damaged');
    mkdirSync(inner);
    const samples = readdirSync(join(ROOT, 'samples')).map((name) => join(ROOT, 'samples', name));
    const names = Object.keys(MUTATIONS);
    const damaged: string[] = [];
    for (let index = 0; index < wanted; index += 1) {
      const sample = random.pick(samples);
      const bytes = MUTATIONS[random.pick(names)]?.(readFileSync(sample), random) ?? Buffer.alloc(0);
      const file = join(inner, `${index}${extname(sample)}`);
      writeFileSync(file, bytes);
      damaged.push(file);
    }
    const home = newHome();
    const running = command(home, 'ingest', inner, '--json');
    const { code } = await running.ended;
    const failures: string[] = [];
    const line = running
      .output()
      .split('\n')
      .find((each) => each.startsWith('{'));
    const { counts = {}, files = [] } = line ? (JSON.parse(line) as Summary) : {};
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (code !== 0 && code !== 3) failures.push(`the command ended with ${code}: ${running.output().slice(-1_000)}`);
    if (total !== files.length) failures.push(`${total} files were counted, ${files.length} named`);
    // A document so damaged that it is an archive of files is told by those.
    for (const each of damaged)
      if (!files.some(({ file }) => file === each || file.startsWith(`${each}/`)))
        failures.push(`${each} has no state`);
    for (const { file, state, code: why } of files) {
      const named =
        state === 'FAILED' ? why !== null && why !== 'E_INTERNAL' : /DONE|PARTIAL|UNCHANGED|DUPLICATE_OF/.test(state);
      if (!named) failures.push(`${file}: ${state} ${why}`);
    }
    const verified = await told(home, 'verify', '--json');
    const { quotes, failed } = JSON.parse(verified) as { readonly quotes: number; readonly failed: number };
    if (failed > 0) failures.push(`${failed} of ${quotes} quotes are not exact`);
    if ((await untilGone(home)) > 0) failures.push('processes were left behind');
    if (failures.length === 0) for (const each of [home, folder]) await removeHome(each);
    return { figures: { mutations: wanted, ...counts, quotes }, failures };
  },
};
