/** The commands, what they take, and the help that teaches them. Each loads its own code when it is run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { ROLES, type Role } from '../../schema/domain/viewer.ts';
import { EXPORT_FORMATS, EXPORT_NAMES, FORMATS_OF, type ExportFormat, type ExportName } from '../exports/what.ts';
import { EXIT, type Exit } from './exit.ts';
import { completionFor, SHELLS, type Shell } from './completion.ts';
import { addIngestCommands } from './ingest-commands.ts';
import { addReviewCommands } from './review-commands.ts';
import { addWebhookCommands } from './webhook-commands.ts';
import type { Terminal } from './terminal.ts';

const INTRODUCTION = `
Policy documents in, cited and linked records out.

  recital ingest docs/            read a folder of documents
  recital status                  what is known now
  recital verify                  check every quote against its text
  recital export relations        as CSV, on stdout

Settings come from the environment, or from settings.env in the data directory:
\`recital config show\` lists them, \`recital init\` begins a file.`;

const EXITS = `
Exit codes: 0 done, 1 a fault, 2 wrong usage, 3 some files failed, 4 nothing
matched, 5 the database cannot be reached, 6 a limit was met (the disk is full),
130 interrupted (what was in hand is stored; the same command goes on).`;

const EXPORT = `
${EXPORT_NAMES.map((name) => `  ${name.padEnd(12)} ${FORMATS_OF[name].join(', ')}`).join('\n')}

csl, bib and ris are for bibliographies, ics is a calendar of due dates, akn one
instrument’s text as Akoma Ntoso. In csv a cell that a spreadsheet would run
(=, +, -, @) begins with an apostrophe; ndjson is exact.

  recital export obligations --format ics > due.ics
  recital export instruments --format akn --instrument instrument/us/eo/14110`;

const tokenName = (value: string): string => {
  if (!/^[\w.@-]{1,64}$/.test(value)) throw new InvalidArgumentError('1 to 64 letters, digits, . @ _ or -.');
  return value;
};

/** `done` is told how the command that was run ended. */
export const makeProgram = (terminal: Terminal, done: (exit: Exit) => void): Command => {
  const program = new Command('recital')
    .summary('the operator’s command')
    .description(INTRODUCTION.trim())
    .addHelpText('after', EXITS)
    .version(`recital ${versionOf()}`, '-V, --version', 'what is installed')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void terminal.out(text), writeErr: terminal.err });

  program
    .command('init')
    .summary('make a data directory with a settings file')
    .description('Makes the data directory and a settings file to fill in. What is there already stays.')
    .action(async () => {
      const { init } = await import('./init.ts');
      done(await init(terminal));
    });

  program
    .command('doctor')
    .summary('what this machine lacks, and how to mend it')
    .description(
      'Checks Node, settings, data directory, disk, database, replica, recognition of pages (OCR) and port: what is wrong, ' +
        'and how to mend it. Exit code 1 if one is at fault.',
    )
    .option('--json', 'a list of {name, state, says, mend} on stdout')
    .action(async (flags: { json?: boolean }) => {
      const { doctor } = await import('./doctor.ts');
      done(await doctor(terminal, flags));
    });

  addIngestCommands(program, terminal, done);

  program
    .command('status')
    .summary('what is stored, and what waits')
    .description('Tells what is stored, what waits in the queue, and how far search is behind.')
    .option('--json', 'one JSON object on stdout')
    .action(async (flags: { json?: boolean }) => {
      const { status } = await import('./status.ts');
      done(await status(terminal, flags));
    });

  program
    .command('verify')
    .summary('check every quote against its text')
    .description('Checks every stored quote against its revision’s text. Exit code 1 if one is not exact.')
    .option('--json', 'prints {"quotes":N,"exact":N,"failed":N}')
    .action(async (flags: { json?: boolean }) => {
      const { verify } = await import('./verify.ts');
      done(await verify(terminal, flags));
    });

  program
    .command('rebuild')
    .summary('make every record anew from its statements')
    .description('Makes every record anew from its statements, and tells which differed.')
    .option('--dry-run', 'only tell what differs')
    .option('--json', 'prints {"records":N,"differences":N}')
    .action(async (flags: { json?: boolean; dryRun?: boolean }) => {
      const { rebuild } = await import('./rebuild.ts');
      done(await rebuild(terminal, flags));
    });

  program
    .command('reanchor')
    .summary('find the quotes of former revisions again')
    .description(
      'Looks for the quotes of each document’s former revisions in its latest: kept, moved, altered or lost. Ingest does it ' +
        'when the revision comes; this does it again for all. Lost ones that proved what nothing proves now wait in review.',
    )
    .option('--dry-run', 'only tell what would be found')
    .option('--json', 'prints {"kept":N,"moved":N,"altered":N,"lost":N,"quotes":[…]}; the list has those not kept')
    .action(async (flags: { json?: boolean; dryRun?: boolean }) => {
      const { reanchor } = await import('./reanchor.ts');
      done(await reanchor(terminal, flags));
    });

  program
    .command('prove')
    .summary('a record with all that proves it, in one file')
    .description(
      'Writes a proof on stdout: the record’s statements, their quotes and the texts that they are taken from, as JSON-LD ' +
        'with Web Annotations and PROV-O. `node bin/check-proof.mjs FILE` checks it without Recital.',
    )
    .argument('<record>', 'its id')
    .option('--originals', 'carry the original files along')
    .action(async (record: string, flags: { originals?: boolean }) => {
      const { prove } = await import('./prove.ts');
      done(await prove(terminal, record, flags));
    });

  addReviewCommands(program, terminal, done);

  addWebhookCommands(program, terminal, done);

  program
    .command('backup')
    .summary('database and archive, into one file')
    .description('Writes everything that is stored into one file. Settings and tokens are not in it.')
    .argument('<file>', 'where to; it must not be there yet')
    .action(async (file: string) => {
      const { backup } = await import('./backup.ts');
      done(await backup(terminal, file));
    });

  program
    .command('restore')
    .summary('what a backup holds, into an empty data directory')
    .description('Checks every part of a backup by its SHA-256, then brings it in, all of it or nothing.')
    .argument('<file>', 'made by `recital backup`')
    .option('--force', 'what is stored now is thrown away for it')
    .action(async (file: string, flags: { force?: boolean }) => {
      const { restore } = await import('./backup.ts');
      done(await restore(terminal, file, flags));
    });

  program
    .command('export')
    .summary('records with their quotes, or all that is stored')
    .description('Writes records on stdout, each with the quote that proves it and where that stands.')
    .addArgument(new Argument('<what>', 'which records').choices(EXPORT_NAMES))
    .addOption(new Option('--format <format>', 'how').choices(EXPORT_FORMATS))
    .option('--instrument <id>', 'only of this instrument')
    .addHelpText('after', EXPORT)
    .action(async (what: ExportName, flags: { format?: ExportFormat; instrument?: string }) => {
      const { exportTo } = await import('./export.ts');
      const format = flags.format ?? FORMATS_OF[what][0] ?? 'ndjson';
      done(await exportTo(terminal, what, format, { instrument: flags.instrument ?? null }));
    });

  program
    .command('labels')
    .summary('what is found in files, as JSON; no database')
    .description('Writes what is found in each file as <name>.json, with offsets into the file. Needs no database.')
    .argument('<file...>', 'files, folders, or patterns in quotes')
    .requiredOption('--out <dir>', 'folder to write into')
    .action(async (files: string[], { out }: { out: string }) => {
      const { labels } = await import('./label.ts');
      done(await labels(terminal, files, out));
    });

  const config = program.command('config').summary('the settings').description('The settings.');
  config
    .command('show')
    .summary('every setting, and where its value comes from')
    .description('Tells every setting, where its value comes from, and what it is for. Secrets are not shown.')
    .option('--json', 'a list of {name, value, from, use} on stdout')
    .action(async (flags: { json?: boolean }) => {
      const { configShow } = await import('./config.ts');
      done(await configShow(terminal, flags));
    });

  program
    .command('token')
    .summary('a new token for the gateway')
    .description(
      'Makes a token: on stdout the token, shown once; on stderr the entry for RECITAL_TOKENS, with its hash.',
    )
    .addArgument(new Argument('<name>', 'whose it is: letters, digits, . @ _ -').argParser(tokenName))
    .addArgument(new Argument('<role>', 'what it allows').choices(ROLES))
    .action(async (name: string, role: Role) => {
      const { token } = await import('./token.ts');
      done(await token(terminal, name, role));
    });

  program
    .command('explain')
    .summary('what a code means, and what to do')
    .description('Tells what a code means, who can mend it, and how. Without a code, lists them all.')
    .argument('[code]', 'E_ENCRYPTED, for example')
    .action(async (code: string | undefined) => {
      const { explain } = await import('./explain.ts');
      done(await explain(terminal, code));
    });

  program
    .command('completion')
    .summary('completion of commands and options, for a shell')
    .description('Writes on stdout what the shell has to read. Its first line says where that belongs.')
    .addArgument(new Argument('<shell>', 'whose').choices(SHELLS))
    .action(async (shell: Shell) => {
      await terminal.out(completionFor(shell, program));
      done(EXIT.ok);
    });

  for (const command of withInner(program)) command.showHelpAfterError(`(\`${pathOf(command)} --help\` tells more)`);
  return program;
};

const versionOf = (): string => {
  const description = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(description) as { readonly version: string }).version;
};

/** A command and all below it. */
export const withInner = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(withInner)];

/** `recital review accept` */
const pathOf = (command: Command): string =>
  command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
