/** What a process uses of memory and of the processor, seen from outside. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const PAGE_BYTES = 4096;
/** In which Linux counts what programs see of time: a hundred a second on every machine that Node runs on. */
const TICK_MS = 10;
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

/** Milliseconds of the processor that a process has had, all threads, and those that it started and that have ended; null where that is not told. */
export const processorMs = (pid: number): number | null => {
  // The name, in brackets, may hold anything.
  const fields = contentOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  const ticks = fields.slice(11, 15).map(Number);
  return ticks.length === 4 ? ticks.reduce((sum, each) => sum + each, 0) * TICK_MS : null;
};

export interface Spent {
  readonly waitedMs: number;
  /** Of the processor. */
  readonly workedMs: number;
  readonly allowedMs: number;
}

const LONGEST_WAIT = 4;
const LEAST_SHARE = 0.05;

/** Whether others kept from a process what it may use of the processor. One that does nothing is not kept from it, and none is for ever. */
export const isStarved = ({ waitedMs, workedMs, allowedMs }: Spent): boolean =>
  workedMs < allowedMs && workedMs > LEAST_SHARE * waitedMs && waitedMs < LONGEST_WAIT * allowedMs;

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
