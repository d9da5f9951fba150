/** The data directory: made by initdb, read through its `postmaster.pid`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, lstat, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CodedError } from '../../../schema/domain/codes.ts';
import { makeWhole } from './aside.ts';
import { failureOf } from './failure.ts';
import type { Places, User } from './places.ts';

/** The one role, which owns everything. */
export const ROLE = 'recital';

/** Nothing of the caller's environment reaches the server: a PGDATA or PGPORT there would mislead it. */
export const SERVER_ENVIRONMENT = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

/** Makes the data directory unless it is there: UTF-8, and one collation whatever the machine's. */
export const makeCluster = ({ base, data, user }: Places, programs: string): Promise<void> =>
  makeWhole(data, async (aside) => {
    if (user) await chown(aside, user.uid, user.gid);
    await chmod(aside, 0o700);
    const args = ['-D', aside, '--username', ROLE, '--auth=trust', '--encoding=UTF8', '--locale=C'];
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const initdb = spawn(join(programs, 'bin', 'initdb'), [...args, ...locale], {
      ...user,
      cwd: base,
      env: SERVER_ENVIRONMENT,
      // Ctrl-C is meant for whoever started it, who says what becomes of the work.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(initdb, 'exit').catch((error: unknown) => [(error as Error).message]);
    const [printed, [exit]] = await Promise.all([text(initdb.stderr), ended]);
    if (exit !== 0) throw failureOf('The database could not be made', printed || `initdb: ${exit}`);
  });

/**
 * Makes the socket's directory, which nobody else may enter: whoever reaches the socket is let in. One that is there
 * must be the server's own: below /tmp someone else could have made it first, to take the server's place.
 */
export const makeSocketDirectory = async (path: string, user: User | null): Promise<void> => {
  try {
    await mkdir(path, { mode: 0o700 });
    if (user) await chown(path, user.uid, user.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const found = await lstat(path);
    if (!found.isDirectory() || found.uid !== (user?.uid ?? process.getuid?.()))
      throw new CodedError('E_DATABASE', `${path} is not the database's own directory: remove it, and start again.`);
  }
};

export interface Postmaster {
  readonly pid: number;
  /** `ready`, `starting`, `stopping` or `standby`. */
  readonly status: string;
}

/** What the server wrote about itself; null where none has started, or it stopped cleanly. */
export const readPostmaster = async (data: string): Promise<Postmaster | null> => {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  // A negative id is a single-user server's.
  const pid = Math.abs(Number(lines[0]));
  return pid > 0 ? { pid, status: (lines[7] ?? 'starting').trim() } : null;
};
