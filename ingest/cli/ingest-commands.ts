/** The commands that read documents, and what they take. */
import { InvalidArgumentError, Option, type Command as Program } from 'commander';
import type { ReprocessFlags } from './again.ts';
import type { Exit } from './exit.ts';
import type { IngestFlags } from './ingest.ts';
import type { ReportFlags } from './report.ts';
import type { Terminal } from './terminal.ts';

const INGEST = `
Folders are read whole; hidden files and links are passed over. Of a ZIP archive
the files are read, and archives in it passed over; - is the standard input,
https://… a document on the web.
What was stored before is not read again. Each file ends in one state: DONE, PARTIAL (stored,
with problems), UNCHANGED, DUPLICATE_OF, FAILED or QUARANTINED. The summary gives
each problem's code and what to do; a file that failed does not keep the others.

  recital ingest orders/ memo.pdf 'reports/*.md'
  recital ingest orders/ --dry-run        what would change; nothing is stored
  recital ingest inbox/ --watch           go on with what is new or changed
  recital ingest orders/ --json > run.json
  curl -s https://example.gov/order.pdf | recital ingest -
  recital ingest https://www.federalregister.gov/…/order.pdf
                                          where RECITAL_FETCH_HOSTS names the host`;

const REPROCESS = `
Work is unique by content and version of the pipeline: a document that an older
pipeline read is read again, from the archive. What the new reading gains,
changes and loses is told by kind. Decisions of people hold.

  recital reprocess --dry-run                  what would be gained and lost
  recital reprocess --rule obligations/clause  documents in which that rule found something`;

/** A variable of the shell that is empty would mean all of the folder that one stands in. */
const onePath = (value: string, others: readonly string[] = []): readonly string[] => {
  if (value === '') throw new InvalidArgumentError('It must not be empty.');
  return [...others, value];
};

const wholeNumber = (value: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  return Number(value);
};

const reporting = (command: Program): Program =>
  command
    .option('--json', 'one JSON object on stdout: counts by state, and every file')
    .addOption(new Option('--ndjson', 'a JSON object a line: each file as it ends, then the counts').conflicts('json'))
    .option('--jobs <n>', 'documents in hand at once', wholeNumber);

export const addIngestCommands = (program: Program, terminal: Terminal, done: (exit: Exit) => void): void => {
  reporting(
    program
      .command('ingest')
      .summary('read documents and publish what they say')
      .description('Reads documents and publishes what they say.')
      .argument('<path...>', 'files, folders, archives, patterns in quotes, addresses (https://…), or -', onePath)
      .option('--dry-run', 'read, and tell what would change; nothing is stored')
      .addOption(
        new Option('--watch', 'then go on with files that are new or changed, until Ctrl-C').conflicts('dryRun'),
      ),
  )
    .addHelpText('after', INGEST)
    .action(async (paths: string[], flags: IngestFlags) => {
      const { ingest } = await import('./ingest.ts');
      done(await ingest(terminal, paths, flags));
    });

  reporting(
    program
      .command('retry')
      .summary('read again what failed')
      .description('Reads again, from the archive, what failed or was set aside and has not been stored since.')
      .requiredOption('--failed', 'all of it'),
  ).action(async (flags: ReportFlags) => {
    const { retryFailed } = await import('./again.ts');
    done(await retryFailed(terminal, flags));
  });

  reporting(
    program
      .command('reprocess')
      .summary('bring better extractors to old documents')
      .description('Reads again what an older pipeline stored, and tells what was gained and lost.')
      .option('--rule <rule>', 'only documents in which this rule, of whatever version, found something')
      .option('--dry-run', 'only tell; nothing is stored'),
  )
    .addHelpText('after', REPROCESS)
    .action(async (flags: ReprocessFlags) => {
      const { reprocess } = await import('./again.ts');
      done(await reprocess(terminal, flags));
    });

  program
    .command('show')
    .summary('all that is known of a file or a record')
    .description('Tells of a file: when it was read, what came of it. Of a record: its values, each with its quote.')
    .argument('<what>', 'a path, the name under which a file was read, or the id of a record')
    .option('--json', 'one JSON object on stdout')
    .action(async (what: string, flags: { json?: boolean }) => {
      const { show } = await import('./show.ts');
      done(await show(terminal, what, flags));
    });
};
