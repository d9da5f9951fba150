/** A data directory on a small disk, which fills up in the middle of an ingest. */
import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Effort, Outcome } from './check.ts';
import { makeDocuments, type Made } from './documents.ts';
import { dumpOf, type Dump } from './dump.ts';
import { failuresOf } from './ending.ts';
import { command, newHome, removeHome, ROOT, told, untilGone } from './product.ts';

const SAMPLES = join(ROOT, 'samples');
const PLENTY_MB = 2_000;
/** What the disk has left when the documents come, up to half of what they need. */
const LEAST_LEFT_MB = 4;
const MB_A_DOCUMENT = 0.08;

/** An ordinary user may mount in a namespace of their own; `--keep-caps` hands that on to the processes in it. */
const NOT_TRIED = `not tried, for this user may not mount a small disk. Where namespaces are allowed, this may:
unshare --user --mount --map-current-user --keep-caps npm run prove -- --only disk`;

export const disk: Check = {
  name: 'disk full',
  claim:
    'a disk that is full ends the command with a code of its own; with space, the same command goes on, and nothing is lost',
  run: async (effort) => {
    const home = newHome();
    if (!mount(home, `size=${PLENTY_MB}m`, 'mode=755')) {
      await removeHome(home);
      return { figures: {}, failures: [NOT_TRIED] };
    }
    const made = makeDocuments(newHome(), effort.documents, effort.random.below(2 ** 30));
    try {
      return await fillUp(home, made, effort);
    } finally {
      await untilGone(home);
      spawnSync('umount', [home]);
      for (const each of [home, made.folder]) await removeHome(each);
    }
  },
};

const mount = (home: string, ...options: readonly string[]): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'recital-prove', home]).status === 0;

const fillUp = async (home: string, made: Made, { random, documents }: Effort): Promise<Outcome> => {
  const whole = await undisturbed(made);
  await told(home, 'ingest', SAMPLES, '--json');
  await untilGone(home);
  const { blocks, bfree, bsize } = statfsSync(home);
  const used = Math.ceil(((blocks - bfree) * bsize) / 2 ** 20);
  const left = LEAST_LEFT_MB + random.below(Math.max(1, Math.floor(documents * MB_A_DOCUMENT) - LEAST_LEFT_MB));
  mount(home, 'remount', `size=${used + left}m`);

  const failures: string[] = [];
  const full = command(home, 'ingest', SAMPLES, made.folder, '--json');
  const then = await full.ended;
  await untilGone(home);
  if (then.code !== 6)
    failures.push(`with a full disk the command ended with ${then.code}: ${full.output().slice(-1_000)}`);
  if (!full.output().includes('E_DISK_FULL')) failures.push('E_DISK_FULL was not told');

  mount(home, 'remount', `size=${PLENTY_MB}m`);
  const again = command(home, 'ingest', SAMPLES, made.folder, '--json');
  const after = await again.ended;
  // Two files cannot be read: 3 is the exit code that says so.
  if (after.code !== 3)
    failures.push(`with space the command ended with ${after.code}: ${again.output().slice(-1_000)}`);
  failures.push(...(await failuresOf(home, made, whole)));
  return {
    figures: { 'MB in use': used, 'MB left': left, 'exit code when full': then.code ?? 'none', rows: whole.rows },
    failures,
  };
};

const undisturbed = async ({ folder }: Made): Promise<Dump> => {
  const home = newHome();
  await told(home, 'ingest', SAMPLES, folder, '--json');
  await untilGone(home);
  const whole = await dumpOf(home);
  await removeHome(home);
  return whole;
};
