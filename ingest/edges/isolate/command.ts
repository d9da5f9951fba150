/** How a reader process is started: with as little as it can do its work with. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../reader-process.ts', import.meta.url));
const UNSHARE = '/usr/bin/unshare';

/** Reads nothing but Recital's own files, writes none, starts nothing; its heap ends before its memory limit does. */
const FLAGS = [
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=SecurityWarning',
  '--max-old-space-size=560',
  // A reader's hundreds of patterns are compiled once, not interpreted first and then compiled.
  '--no-regexp-tier-up',
  '--permission',
  `--allow-fs-read=${ROOT}`,
  '--allow-worker',
  '--allow-addons',
] as const;

/** A reader: takes frames on its standard input, gives them on channel 3. */
export const spawnReader = (): ChildProcess => spawnNode(SCRIPT);

/** Runs a script of Recital as readers are run. No settings, no secrets: the environment is empty. */
export const spawnNode = (script: string): ChildProcess => {
  const [command, ...args] = [...withoutNetwork(), process.execPath, ...FLAGS, script];
  return spawn(command, args, { cwd: ROOT, env: {}, detached: true, stdio: ['pipe', 'ignore', 'pipe', 'pipe'] });
};

let prefix: readonly string[] | null = null;

/** A network of its own, with nothing in it, where the system lets us make one. */
export const withoutNetwork = (): readonly string[] => (prefix ??= findPrefix());

const findPrefix = (): readonly string[] => {
  if (!existsSync(UNSHARE)) return [];
  const ways = [
    [UNSHARE, '--net'],
    [UNSHARE, '--map-root-user', '--net'],
  ];
  return ways.find(([, ...args]) => spawnSync(UNSHARE, [...args, '/bin/true'], { stdio: 'ignore' }).status === 0) ?? [];
};
