/** The operator's command: `npm run -s recital -- COMMAND`. */
import { CommanderError } from 'commander';
import { CODES, CodedError } from '../../schema/domain/codes.ts';
import { surroundingFault } from '../edges/database.ts';
import { ConfigError } from '../../subgraphs/runtime/config.ts';
import { EXIT, exitFor, type Exit } from './exit.ts';
import { makeProgram } from './program.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** Runs one command; gives its exit code, and never throws. */
export const recital = async (args: readonly string[], terminal: Terminal): Promise<Exit> => {
  let exit: Exit = EXIT.ok;
  const program = makeProgram(terminal, (end) => (exit = end));
  if (args.length === 0) {
    terminal.err(program.helpInformation());
    return EXIT.usage;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    return failureOf(error, terminal);
  }
};

const failureOf = (failure: unknown, { err, paintErr, signal }: Terminal): Exit => {
  if (signal.aborted && (failure as Error | null)?.name === 'AbortError') {
    err('Interrupted.\n');
    return EXIT.interrupted;
  }
  const error = surroundingFault(failure) ?? failure;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof ConfigError) {
    err(`${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof CodedError) {
    err(`${paintErr.red(error.code)}: ${error.message}\n${CODES[error.code].nextStep}\n`);
    return exitFor(error.code);
  }
  err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.fault;
};

if (import.meta.main) process.exitCode = await recital(process.argv.slice(2), processTerminal());
