/** Where the embedded PostgreSQL keeps what it needs, and as whom it runs. */
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { userInfo } from 'node:os';
import { CodedError } from '../../../schema/domain/codes.ts';
import { makeHome } from '../config/home.ts';

export interface User {
  readonly uid: number;
  readonly gid: number;
}

export interface Places {
  /** Holds all but perhaps the socket; may be read by everyone. */
  readonly base: string;
  readonly data: string;
  /** Directory of the socket: the server listens nowhere else. */
  readonly socket: string;
  readonly log: string;
  /** Whom the server runs as; null for whoever we are. */
  readonly user: User | null;
}

/** PostgreSQL refuses a socket path of more than 107 bytes on Linux and 103 on macOS; `/.s.PGSQL.5432` is 14 of them. */
const MAX_SOCKET_DIRECTORY = 100 - 14;

/** Home for data that root's server, which may not run as root, could not reach in place. */
const FALLBACK = '/var/lib/recital';

/**
 * Decides where the database of a data directory lives, and makes the directories.
 * - An ordinary user: all below `home`.
 * - root: below `home` if everyone may pass there, else below `/var/lib/recital`; data that is already below `home`
 *   stays, and the server runs as its owner.
 */
export const findPlaces = async (home: string): Promise<Places> => {
  await makeHome(home);
  const real = await realpath(home);
  const inside = join(real, 'postgres');
  if (process.getuid?.() !== 0) return makePlaces(inside, real, null);
  const owner = await ownerOf(join(inside, 'data'));
  if (owner && owner.uid !== 0) return makePlaces(inside, real, owner);
  const base = (await mayBePassed(real)) ? inside : join(FALLBACK, hashOf(real));
  return makePlaces(base, real, await findNobody());
};

/** PostgreSQL's own programs give their paths to a shell, between quotation marks alone; there `$` is a sign where no name follows. */
const RUN_BY_SHELL = /["`\n\r]|\$[\w{(@*#?$!-]|\\\\/;

const makePlaces = async (base: string, home: string, user: User | null): Promise<Places> => {
  if (RUN_BY_SHELL.test(base))
    throw new CodedError(
      'E_DATABASE',
      'PostgreSQL cannot live in a directory whose path has ", $NAME, `, \\\\ or a line break in it: ' +
        'set RECITAL_HOME to another, or DATABASE_URL to a PostgreSQL of your own.',
    );
  const short = join(base, 'socket');
  const uid = user?.uid ?? userInfo().uid;
  const socket =
    Buffer.byteLength(short) <= MAX_SOCKET_DIRECTORY ? short : join('/tmp', `recital-${uid}-${hashOf(home)}`);
  await makeReadable(base);
  return { base, data: join(base, 'data'), socket, log: join(base, 'server.log'), user };
};

/** Makes a directory that the server's user may pass, whatever this process's umask. */
const makeReadable = async (path: string): Promise<void> => {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let each = path; each.length >= first.length; each = dirname(each)) await chmod(each, 0o755);
};

const mayBePassed = async (path: string): Promise<boolean> => {
  for (let each = path; ; each = dirname(each)) {
    if (((await stat(each)).mode & 0o001) === 0) return false;
    if (each === dirname(each)) return true;
  }
};

const ownerOf = async (path: string): Promise<User | null> =>
  stat(path).then(
    ({ uid, gid }) => ({ uid, gid }),
    () => null,
  );

/** The user without rights that every Unix has. */
const findNobody = async (): Promise<User> => {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((each) => each.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  // macOS writes these as -2, which is the same unsigned.
  return { uid: Number(uid ?? 65_534) >>> 0, gid: Number(gid ?? 65_534) >>> 0 };
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
