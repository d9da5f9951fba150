import type { Intake } from '../../schema/domain/intake.ts';
import type { Review } from '../../schema/domain/review.ts';
import type { Asked } from '../runtime/viewer.ts';
import type { Store } from './store.ts';

/** What carries out mutations; each is null where the graph is only read. */
export interface Writers {
  readonly review: Review | null;
  readonly intake: Intake | null;
}

/** What every resolver of evidence is handed. */
export interface Context extends Asked, Writers {
  readonly store: Store;
}
