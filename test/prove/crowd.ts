/** Eight commands at once, all with the same files. */
import type { Check } from './check.ts';
import { makeDocuments } from './documents.ts';
import { dumpOf } from './dump.ts';
import { failuresOf } from './ending.ts';
import { command, newHome, removeHome, told, untilGone } from './product.ts';

const COMMANDS = 8;

interface Summary {
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly unknown[];
}

export const crowd: Check = {
  name: 'eight at once',
  claim: `${COMMANDS} processes that ingest the same files store each of them once, and all end well`,
  run: async ({ random, crowd: files }) => {
    // One in sixteen comes twice, and two cannot be read.
    const made = makeDocuments(newHome(), Math.floor(((files - 2) * 16) / 17), random.below(2 ** 30));
    const alone = newHome();
    await told(alone, 'ingest', made.folder, '--json');
    await untilGone(alone);
    const whole = await dumpOf(alone);
    const home = newHome();
    const commands = Array.from({ length: COMMANDS }, () => command(home, 'ingest', made.folder, '--json'));
    const ends = await Promise.all(commands.map(({ ended }) => ended));
    const failures: string[] = [];
    let read = 0;
    for (const [index, { code }] of ends.entries()) {
      const output = commands[index]?.output() ?? '';
      // Two files cannot be read: 3 is the exit code that says so.
      if (code !== 3) failures.push(`a command ended with ${code}: ${output.slice(-1_000)}`);
      const summary = summaryOf(output);
      const total = Object.values(summary?.counts ?? {}).reduce((sum, count) => sum + count, 0);
      if (total !== made.files) failures.push(`a command counted ${total} of ${made.files} files`);
      read += (summary?.counts.DONE ?? 0) + (summary?.counts.PARTIAL ?? 0);
    }
    if (read !== made.documents) failures.push(`${read} readings of ${made.documents} documents`);
    failures.push(...(await failuresOf(home, made, whole)));
    for (const each of [alone, home, made.folder]) await removeHome(each);
    return { figures: { processes: COMMANDS, files: made.files, 'read once': read, rows: whole.rows }, failures };
  },
};

const summaryOf = (output: string): Summary | null => {
  const line = output.split('\n').find((each) => each.startsWith('{'));
  return line === undefined ? null : (JSON.parse(line) as Summary);
};
