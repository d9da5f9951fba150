/** How much memory a process holds, seen from outside. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const PAGE_BYTES = 4096;
const run = promisify(execFile);

/** Resident bytes of a process and of those it started; 0 for one that has ended. */
export const residentBytes = (pid: number): number | Promise<number> =>
  process.platform === 'linux' ? onLinux(pid) : byPs(pid);

const onLinux = (pid: number): number => {
  const resident = Number(contentOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE_BYTES;
  const children = contentOf(`/proc/${pid}/task/${pid}/children`).trim();
  return children === ''
    ? resident
    : children.split(' ').reduce((sum, child) => sum + onLinux(Number(child)), resident);
};

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const byPs = async (pid: number): Promise<number> => {
  const { stdout } = await run('ps', ['-o', 'rss=', '-g', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.split('\n').reduce((sum, line) => sum + Number(line.trim() || 0) * 1024, 0);
};
