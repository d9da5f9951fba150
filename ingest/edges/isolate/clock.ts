/** How long a process may still take. */
import { isStarved, processorMs } from './usage.ts';

export interface Clock {
  /** Whether its time is over, and others did not keep it from the processor. */
  readonly isLate: () => boolean;
  /** Milliseconds; less than none where it is late. */
  readonly leftMs: () => number;
}

/** Runs from now on. */
export const clockOf = (pid: number, allowedMs: number): Clock => {
  const deadline = performance.now() + allowedMs;
  const before = processorMs(pid);
  const leftMs = (): number => deadline - performance.now();
  return {
    leftMs,
    isLate: () => {
      const left = leftMs();
      if (left > 0) return false;
      const worked = processorMs(pid);
      if (before === null || worked === null) return true;
      return !isStarved({ waitedMs: allowedMs - left, workedMs: worked - before, allowedMs });
    },
  };
};
