/** From the start of a long-lived command to the end of all that it started. */
import { exitFor } from '../ingest/cli/exit.ts';
import { surroundingFault } from '../ingest/edges/database.ts';
import { CODES, CodedError } from '../schema/domain/codes.ts';
import { ConfigError } from '../subgraphs/runtime/config.ts';

export interface Lifetime {
  /** Aborted once the process is to end. */
  readonly signal: AbortSignal;
  /** Keeps what was started, to stop it at the end: the last first. */
  readonly use: <Started extends Stoppable>(started: Started) => Started;
}

export interface Stoppable {
  stop(): Promise<void>;
}

/** For a command that cannot do what it was asked: the message is for the operator, and is all that is shown. */
export class CommandError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** Time for what is in hand: a document that takes longer is taken up by the next worker. */
const STOP_LIMIT_MS = 10_000;
/** Ctrl-C comes twice at a terminal, from it and from the launcher; only one that comes later is a second one. */
const SAME_MS = 700;
const WATCH_MS = 1_000;

/** Numbers as a shell gives them for a process that the signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs `start`, then waits for SIGINT, SIGTERM or SIGHUP, then stops everything; a second signal ends at once.
 * Exits with 0 when asked to end after `start` was done, as a shell would (130, ...) when asked before, and with the
 * error's own code when `start` failed.
 */
export const runUntilStopped = async (start: (life: Lifetime) => Promise<void>): Promise<never> => {
  const started: Stoppable[] = [];
  const ending = new AbortController();
  const { signal } = ending;
  const interruption = { code: 0, at: 0 };
  for (const [name, code] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (signal.aborted && performance.now() - interruption.at > SAME_MS) process.exit(code);
      if (!signal.aborted) Object.assign(interruption, { code, at: performance.now() });
      ending.abort();
    });
  }
  watchLauncher(() => ending.abort());
  // What nobody caught ends the process, but not without stopping what it started.
  let unforeseen: unknown = null;
  process.on('uncaughtException', (error) => {
    unforeseen ??= error;
    ending.abort();
  });
  let exitCode = 0;
  try {
    await start({
      signal,
      use: (each) => {
        started.push(each);
        return each;
      },
    });
    if (signal.aborted) exitCode = interruption.code;
    else await new Promise((resolve) => signal.addEventListener('abort', resolve));
  } catch (error) {
    exitCode = signal.aborted ? interruption.code : tell(error);
  }
  if (unforeseen !== null) exitCode = tell(unforeseen);
  await stopAll(started);
  process.exit(exitCode);
};

/** The launcher hands its signals on; one that was killed outright cannot. */
const watchLauncher = (left: () => void): void => {
  const launcher = Number(process.env.RECITAL_LAUNCHER_PID);
  if (launcher !== process.ppid) return;
  setInterval(() => {
    if (process.ppid !== launcher) left();
  }, WATCH_MS).unref();
};

const stopAll = async (started: readonly Stoppable[]): Promise<void> => {
  for (const each of started.toReversed()) {
    const late = new Promise<void>((resolve) => setTimeout(resolve, STOP_LIMIT_MS).unref());
    await Promise.race([each.stop(), late]).catch(tell);
  }
};

/** Writes an error in the operator's words where it has some; gives the exit code. */
const tell = (failure: unknown): number => {
  const error = surroundingFault(failure) ?? failure;
  if (error instanceof CodedError) {
    process.stderr.write(`recital: ${error.code}: ${error.message}\n${CODES[error.code].nextStep}\n`);
    return exitFor(error.code);
  }
  if (error instanceof ConfigError || error instanceof CommandError) {
    process.stderr.write(`recital: ${error.message}\n`);
    return error instanceof CommandError ? error.exitCode : 2;
  }
  process.stderr.write(`recital: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
};

/** For faults that do not end the process: each is written down under the reference that others were given. */
export const faultTo =
  (err: (text: string) => void) =>
  (error: unknown, reference: string): void =>
    err(`recital: ${reference}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);

/** For a part that has no terminal of its own. */
export const onFault = faultTo((text) => void process.stderr.write(text));
