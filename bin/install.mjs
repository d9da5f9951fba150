// Installs the locked packages when node_modules is missing or out of step with package-lock.json, and builds the explorer
// when one of its sources has changed; says nothing when there is nothing to do. Runs before every npm script, on any Node from 20 on, so it imports nothing but Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { takenPort } from './port.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = join(root, '.install.lock');

/** Why node_modules must be installed anew, or null where it agrees with the lockfile. */
function whyStale() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'nothing is installed yet';
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  for (const [path, entry] of Object.entries(locked)) {
    if (path === '') continue;
    const found = installed[path];
    if (!found && !entry.optional) return `${path} is missing`;
    if (found && found.version !== entry.version) return `${path} is ${found.version}, not ${entry.version}`;
  }
  for (const [path, entry] of Object.entries(installed)) {
    if (!locked[path]) return `${path} is not in the lockfile`;
    // A folder that was copied from another machine: its binaries would not run here.
    if (entry.os && !entry.os.includes(process.platform)) return `${path} is for ${entry.os}`;
    if (entry.cpu && !entry.cpu.includes(process.arch)) return `${path} is for ${entry.cpu}`;
  }
  return null;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Clears the lock of a process that was killed. Renamed first, so that of two that try only one can succeed. */
function clearDeadLock() {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    if (pid === 0 || isAlive(pid)) return;
    const aside = `${lockFile}.${process.pid}`;
    renameSync(lockFile, aside);
    rmSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Runs `npm ci`, showing what it printed only if it fails; gives its exit code. */
function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // The npm that runs this script, if one does: the one on the PATH may be another.
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const child = spawn(npm[0], [...npm.slice(1), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`recital: npm could not be run: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code, signal) => {
      const exitCode = code ?? 128 + constants.signals[signal];
      if (exitCode !== 0) process.stderr.write(Buffer.concat(output));
      resolve(exitCode);
    });
  });
}

async function install() {
  let said = false;
  while (whyStale() !== null) {
    if (!takeLock()) {
      if (!said) process.stderr.write('recital: waiting for another process to install the packages\n');
      said = true;
      clearDeadLock();
      await sleep(200);
      continue;
    }
    try {
      const why = whyStale();
      if (why === null) return 0;
      process.stderr.write(`recital: installing packages (${why})\n`);
      const code = await npmCi();
      if (code === 0) return 0;
      process.stderr.write(
        `recital: npm ci failed (exit code ${code}); its output is above. ` +
          'Check that the npm registry can be reached and that this folder may be written.\n',
      );
      return code;
    } finally {
      rmSync(lockFile, { force: true });
    }
  }
  return 0;
}

const explorer = join(root, 'gateway', 'explorer');

/** What the explorer is built from, in one word: its sources, how they are built, and the packages in them. */
function explorerStamp() {
  const hash = createHash('sha256');
  const files = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  // The example queries stand in tabs of GraphiQL.
  const sources = [...files(explorer), ...files(join(root, 'gateway', 'examples'))].filter(
    (file) => !relative(explorer, file).startsWith('built'),
  );
  const others = ['bin/build-explorer.ts', 'package-lock.json'].map((file) => join(root, file));
  for (const file of [...sources.sort(), ...others])
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** The product runs without it: a build that fails is told, and stops nothing. */
async function freshenExplorer() {
  if (!existsSync(join(root, 'bin', 'build-explorer.ts'))) return;
  const stampFile = join(explorer, 'built', 'stamp');
  const stamp = explorerStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!existsSync(join(root, 'node_modules', 'vite'))) {
    process.stderr.write('recital: the explorer is not built, for its packages are not installed (npm ci)\n');
    return;
  }
  const args = ['bin/node24.mjs', 'bin/build-explorer.ts', stamp];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  if (code !== 0)
    process.stderr.write('recital: the explorer could not be built (see above); all else works, / has a plain page\n');
}

try {
  // A port that is taken is told before minutes are spent on packages.
  const taken = process.env.npm_lifecycle_event === 'prestart' ? await takenPort(root) : null;
  if (taken !== null) process.stderr.write(`recital: ${taken}\n`);
  process.exitCode = taken === null ? await install() : 1;
  if (process.exitCode === 0) await freshenExplorer();
} catch (error) {
  process.stderr.write(`recital: the packages could not be installed: ${error.message}\n`);
  process.exitCode = 1;
}
