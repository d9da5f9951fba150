/**
 * How right the extraction is. Each reads the shared documents:
 *
 *   npm run accuracy -- gold                        against hand-made labels
 *   npm run accuracy -- relations [htm md ...]      against the dispositions of the Office of the Federal Register
 *   npm run accuracy -- snapshot DIR                writes the labels of the whole corpus
 *   npm run accuracy -- diff BEFORE AFTER           what a change gained and lost, from two snapshots
 *
 * The last line of the first two is one JSON object.
 */
import { sharedDir } from '../setup/shared-directory.ts';
import { diffLabels, writeDiff } from './diff.ts';
import { scoreGold } from './gold.ts';
import { FORMATS, measureRelations } from './relations.ts';
import { writeSnapshot } from './snapshot.ts';

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const fail = (message: string): void => {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
};

const TASKS: Readonly<Record<string, (shared: string, args: readonly string[]) => Promise<void> | void>> = {
  gold: async (shared) => write((await scoreGold(shared)).report),
  relations: async (shared, formats) =>
    write(JSON.stringify(await measureRelations(shared, formats.length > 0 ? formats : FORMATS, write))),
  snapshot: async (shared, [dir]) =>
    dir ? write(`${String(await writeSnapshot(shared, dir))} files`) : fail('Say where: snapshot DIR'),
  diff: (_shared, [before, after]) =>
    before && after ? writeDiff(diffLabels(before, after), write) : fail('Say what: diff BEFORE AFTER'),
};

const [what = 'gold', ...args] = process.argv.slice(2);
const shared = sharedDir();
const task = TASKS[what];
if (!task) fail(`Nothing measures "${what}": say ${Object.keys(TASKS).join(', ')}.`);
else if (shared === null) fail('The shared documents are not here: set RECITAL_SHARED to their directory.');
else await task(shared, args);
