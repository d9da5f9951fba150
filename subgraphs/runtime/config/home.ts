/** The data directory, made where it is not there yet. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ConfigError } from './error.ts';

/** Throws `ConfigError` where it cannot be made. */
export const makeHome = async (home: string): Promise<void> => {
  try {
    await makeFolder(home);
  } catch (error) {
    const message = `RECITAL_HOME cannot be made (${codeOf(error)}): let this user make it, or set another.`;
    throw new ConfigError(message, { cause: error });
  }
};

/** One folder after the other: Node never ends making all at once where folders cannot be made at all, as below /proc. */
export const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isDirectory(path)) return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path).catch(async (again: unknown) => {
      if (!(await isDirectory(path))) throw again;
    });
  }
};

const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'for an unknown reason';
