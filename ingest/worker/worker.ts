/**
 * The queue's consumer: claims documents, reads them, and publishes each in the transaction that ends its claim.
 * Any number of workers may run, in any number of processes, over one database and one archive.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { surroundingFault } from '../edges/database.ts';
import { renewLeases, type Claimed, type Lease } from '../edges/queue.ts';
import { analyzeAsItGrows } from '../edges/statistics.ts';
import { processJob } from './process-job.ts';
import type { WorkerContext } from './context.ts';

/** Where a worker's documents come from: `wait` when all that is left is in other hands, `end` when nothing is. */
export type NextJob = (lease: Lease) => Promise<Claimed | 'wait' | 'end'>;

export interface WorkOptions {
  readonly next: NextJob;
  /** Documents in hand at once. One is read while another is stored. */
  readonly jobs: number;
  /** A dead worker's documents are taken up after this; a live one renews thrice as often. */
  readonly leaseSeconds?: number;
  /** Stops claiming; what is in hand is finished. */
  readonly signal: AbortSignal;
}

const LEASE_SECONDS = 6;
const WAIT_MS = 200;

/** Works until the source ends or the signal says stop. Errors: `E_DATABASE`, `E_DISK_FULL`; anything else is an outcome. */
export const work = async (context: WorkerContext, options: WorkOptions): Promise<void> => {
  const { next, jobs, leaseSeconds = LEASE_SECONDS, signal } = options;
  const owners = new Set<string>();
  const stop = new AbortController();
  const stopped = AbortSignal.any([signal, stop.signal]);
  const heartbeat = setInterval(
    () => {
      if (owners.size > 0) renewLeases(context.pool, [...owners], leaseSeconds).catch(() => undefined);
    },
    (leaseSeconds * 1_000) / 3,
  );
  const stored = analyzeAsItGrows(context.pool);
  const hand = async (): Promise<void> => {
    while (!stopped.aborted) {
      const owner = randomUUID();
      const job = await next({ owner, seconds: leaseSeconds });
      if (job === 'end') return;
      if (job === 'wait') {
        await sleep(WAIT_MS, undefined, { signal: stopped }).catch(() => undefined);
        continue;
      }
      owners.add(owner);
      await processJob(context, job).finally(() => owners.delete(owner));
      await stored();
    }
  };
  try {
    await allOrStop(Array.from({ length: jobs }, hand), stop);
  } catch (error) {
    throw surroundingFault(error) ?? error;
  } finally {
    clearInterval(heartbeat);
  }
};

/** When one hand fails, the others finish what they hold before the failure is told. */
const allOrStop = async (hands: readonly Promise<void>[], stop: AbortController): Promise<void> => {
  for (const hand of hands) hand.catch(() => stop.abort());
  const ends = await Promise.allSettled(hands);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};
