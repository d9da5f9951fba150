/** Commands of the product as processes, the way a shell would run them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it printed so far, on stdout and stderr. */
  readonly output: () => string;
  /** Resolves with the first match in what it prints; rejects if it ends before. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

const alive = new Map<ChildProcess, Promise<Ended>>();

/** Runs `node ARGS`, with little more than a PATH in its environment: see `endProcesses`. */
export const run = (args: readonly string[], { cwd = ROOT, environment = {}, input }: RunOptions = {}): Running => {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, { cwd, env: { PATH, HOME, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      alive.delete(child);
      resolve({ code, signal, output });
    });
  });
  alive.set(child, ended);
  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      void ended.then(() => reject(new Error(`It ended without printing ${String(pattern)}:\n${output}`)));
    });
  return { child, output: () => output, printed, ended };
};

export const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Ends whatever still runs: after each test of a file that runs some. */
export const endProcesses = async (): Promise<void> => {
  for (const [child, ended] of alive) {
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended.finally(() => clearTimeout(last));
  }
};
