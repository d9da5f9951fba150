import { readFile } from 'node:fs/promises';

/** Whether a process of that id runs, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Whether a live process may be a PostgreSQL server. After a crash its id may by now be another program's; where that
 * cannot be told (no /proc), it counts as one.
 */
export const mayBeServer = async (pid: number): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => null);
  return name === null || name.trim() === 'postgres';
};
