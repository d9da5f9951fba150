/**
 * How right the extraction is. Each reads the shared documents:
 *
 *   npm run accuracy -- reading                     words, pages and identity against what is known of the orders
 *   npm run accuracy -- gold                        against hand-made labels
 *   npm run accuracy -- held-out                    against labels of texts that were unopened when it was built
 *   npm run accuracy -- relations [htm md ...]      against the dispositions of the Office of the Federal Register
 *   npm run accuracy -- reports                     against labels of news-style reports in our own words, each difference told
 *   npm run accuracy -- quotes [N]                 whether quotes prove their values, in every Nth text (10)
 *   npm run accuracy -- snapshot DIR                writes the labels of the whole corpus
 *   npm run accuracy -- diff BEFORE AFTER           what a change gained and lost, from two snapshots
 *   npm run accuracy -- report                      writes docs/accuracy.md
 *   npm run accuracy -- tone                        learns by which words reports tell sides, and writes what they weigh
 *   npm run accuracy -- stems                       counts the words that orders and reports have in common, and writes them
 *
 * The last line of the first six is one JSON object.
 */
import { writeFile } from 'node:fs/promises';
import { sharedDir } from '../setup/shared-directory.ts';
import { diffLabels, writeDiff } from './diff.ts';
import { scoreGold } from './gold.ts';
import { scoreHeldOut, SETS } from './held-out.ts';
import { measureQuotes, ONE_IN } from './quotes.ts';
import { measureReading, measureRecognition } from './reading.ts';
import { FORMATS, measureRelations } from './relations.ts';
import { accuracyPage, measureAll, PAGE } from './report.ts';
import { REPORT_SETS, scoreReportSet } from './reports.ts';
import { writeSnapshot } from './snapshot.ts';
import { writeStems } from './stems.ts';
import { examplesOf, learned, sentencesOf, writeWeights } from './tone.ts';

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const fail = (message: string): void => {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
};

const TASKS: Readonly<Record<string, (shared: string, args: readonly string[]) => Promise<void> | void>> = {
  reading: async (shared) => {
    const figures = await measureReading(shared, write);
    write(JSON.stringify({ ...figures, recognition: await measureRecognition(shared, write) }));
  },
  gold: async (shared) => write((await scoreGold(shared)).report),
  'held-out': async (shared) => {
    const scores: Record<string, unknown> = {};
    for (const name of SETS) scores[name] = await scoreHeldOut(shared, name);
    write(JSON.stringify(scores));
  },
  reports: async () => {
    const scores: Record<string, unknown> = {};
    for (const name of REPORT_SETS) {
      const { texts, categories, differences } = await scoreReportSet(name);
      for (const one of differences)
        write(`${name}/${one.file} ${one.category} ${one.kind}: ${one.key}${one.words && ` — ${one.words}`}`);
      scores[name] = { texts, categories };
    }
    write(JSON.stringify(scores));
  },
  tone: async () => {
    const examples = [...(await examplesOf(REPORT_SETS)), ...(await sentencesOf())];
    write(`${String(examples.length)} examples, ${String(await writeWeights(learned(examples)))} traits`);
  },
  stems: (shared) => writeStems(shared),
  report: async (shared) => {
    await writeFile(PAGE, await accuracyPage(await measureAll(shared)));
    write(PAGE);
  },
  relations: async (shared, formats) =>
    write(JSON.stringify(await measureRelations(shared, formats.length > 0 ? formats : FORMATS, write))),
  quotes: async (shared, [one]) => write(JSON.stringify(await measureQuotes(shared, Number(one ?? ONE_IN), write))),
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
