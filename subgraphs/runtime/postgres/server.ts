/** One server process on a data directory: started apart from us, so that Ctrl-C at our terminal does not reach it. */
import { spawn } from 'node:child_process';
import { open, readFile, rm, statfs, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeSocketDirectory, readPostmaster, SERVER_ENVIRONMENT } from './cluster.ts';
import { failureOf } from './failure.ts';
import type { Places } from './places.ts';
import { isAlive, mayBeServer } from './processes.ts';

const POLL_MS = 10;
const LAST_BREATH_MS = 1_000;
/** The log is begun anew above 5 MB. */
const MAX_LOG = 5_000_000;

/** Whether a server runs there, or is starting or stopping. */
export const isRunning = async (data: string): Promise<boolean> => {
  const postmaster = await readPostmaster(data);
  return postmaster !== null && (await mayBeServer(postmaster.pid));
};

/**
 * Starts the server and waits until it takes connections. Returns as well if another process was faster, or if the rest
 * of a killed server still holds the directory: look again then. Throws E_DISK_FULL or E_DATABASE.
 */
export const startServer = async (places: Places, programs: string): Promise<void> => {
  await clearForeignPid(places.data);
  await makeSocketDirectory(places.socket, places.user);
  const log = await openLog(places);
  try {
    const from = (await log.stat()).size;
    const child = spawn(join(programs, 'bin', 'postgres'), argumentsFor(places), {
      ...places.user,
      cwd: places.base,
      env: SERVER_ENVIRONMENT,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    const state: { ended: boolean; error: Error | null } = { ended: false, error: null };
    child.on('exit', () => (state.ended = true));
    child.on('error', (error) => Object.assign(state, { ended: true, error }));
    while (!state.ended) {
      const postmaster = await readPostmaster(places.data);
      if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return;
      await sleep(POLL_MS);
    }
    const printed = state.error?.message ?? (await readFile(places.log, 'utf8')).slice(from);
    if (/lock file .* already exists|pre-existing shared memory block/.test(printed)) return;
    const { bavail } = await statfs(places.base);
    throw failureOf('The database server did not start', printed, bavail);
  } finally {
    await log.close();
  }
};

/** Stops the server at once but cleanly, and waits until it is gone. */
export const stopServer = async (data: string): Promise<void> => {
  const postmaster = await readPostmaster(data);
  if (postmaster === null || !(await mayBeServer(postmaster.pid))) return;
  process.kill(postmaster.pid, 'SIGINT');
  while (isAlive(postmaster.pid) && (await readPostmaster(data))?.pid === postmaster.pid) await sleep(POLL_MS);
  // Its file goes a moment before it does; where nobody collects the dead, it would seem to live for ever.
  for (let left = LAST_BREATH_MS; left > 0 && isAlive(postmaster.pid); left -= POLL_MS) await sleep(POLL_MS);
};

/** After a crash the id in `postmaster.pid` may be another program's by now, and the server would refuse to start. */
const clearForeignPid = async (data: string): Promise<void> => {
  const postmaster = await readPostmaster(data);
  // A dead id is left to the server, which then also looks for what is left of the old one.
  if (postmaster && isAlive(postmaster.pid) && !(await mayBeServer(postmaster.pid)))
    await rm(join(data, 'postmaster.pid'), { force: true });
};

const openLog = async ({ log: path, user }: Places): Promise<FileHandle> => {
  const log = await open(path, 'a', 0o600);
  if (user) await log.chown(user.uid, user.gid);
  if ((await log.stat()).size > MAX_LOG) await log.truncate();
  return log;
};

const argumentsFor = ({ data, socket }: Places): readonly string[] => {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: `"${socket.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The queries are short; compiling them costs more than it saves.
    jit: 'off',
  };
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
};
