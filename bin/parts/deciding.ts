/** Evidence in which decisions can be taken, which write into all subgraphs, and documents be asked for. */
import { openIntake } from '../../ingest/runs/intake.ts';
import { openReview } from '../../ingest/worker/open-review.ts';
import { evidenceWith } from '../../subgraphs/evidence/index.ts';
import type { Config } from '../../subgraphs/runtime/config.ts';
import type { Subgraph } from '../../subgraphs/runtime/subgraph.ts';
import type { Lifetime } from '../lifetime.ts';
import { fetchingOf } from './worker.ts';

export const decidingEvidence = (config: Config, database: string, life: Lifetime): Subgraph => {
  const review = openReview(database, { home: config.home });
  const intake = openIntake(database, fetchingOf(config));
  for (const opened of [review, intake]) life.use({ stop: () => opened.close() });
  return evidenceWith({ review, intake });
};
