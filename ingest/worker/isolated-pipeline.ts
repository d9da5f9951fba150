/** The pipeline as workers run it: in reader processes, so that no document can harm the worker. */
import { availableParallelism } from 'node:os';
import { openReaders } from '../edges/isolate/pool.ts';
import { plugsVersion } from '../edges/plugs.ts';
import type { ReaderLimits } from '../edges/isolate/limits.ts';
import { pipelineVersion } from '../pipeline.ts';
import type { Pipeline } from './context.ts';

export interface RunningPipeline {
  readonly pipeline: Pipeline;
  /** Ends the reader processes. */
  readonly stop: () => Promise<void>;
}

/** Reader processes for `jobs` documents in hand; more than there are processors would only wait for each other. */
export const isolatedPipeline = (jobs: number, limits: Partial<ReaderLimits> = {}): RunningPipeline => {
  const readers = openReaders({ size: Math.min(jobs, Math.max(1, availableParallelism())), limits });
  return { pipeline: { version: pipelineVersion(plugsVersion()), run: readers.read }, stop: readers.stop };
};

/** The given pipeline, or one in reader processes. */
export const pipelineOf = (given: Pipeline | undefined, jobs: number): RunningPipeline =>
  given ? { pipeline: given, stop: async () => undefined } : isolatedPipeline(jobs);

/** For who reads seldom: a reader process for each document, which ends with it. */
export const ONE_AT_A_TIME: Pipeline = {
  version: pipelineVersion(plugsVersion()),
  run: (fetched, names) => {
    const { pipeline, stop } = isolatedPipeline(1);
    return pipeline.run(fetched, names).finally(stop);
  },
};
