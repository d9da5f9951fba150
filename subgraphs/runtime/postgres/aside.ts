/** A directory that is either whole or not there: made aside, then moved into place. */
import { access, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './processes.ts';

/**
 * Makes `target` with `fill`, unless it is there. Of several processes that make it at once one wins, and the others use
 * its work. What a killed process left aside is cleared by the next one.
 */
export const makeWhole = async (target: string, fill: (aside: string) => Promise<void>): Promise<void> => {
  if (await exists(target)) return;
  await clearLeftovers(target);
  const aside = await mkdtemp(`${target}.making-${process.pid}-`);
  try {
    await fill(aside);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
};

const clearLeftovers = async (target: string): Promise<void> => {
  const start = `${basename(target)}.making-`;
  for (const name of await readdir(dirname(target)).catch(() => [])) {
    const pid = Number.parseInt(name.slice(start.length), 10);
    if (name.startsWith(start) && !isAlive(pid))
      await rm(join(dirname(target), name), { recursive: true, force: true });
  }
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
