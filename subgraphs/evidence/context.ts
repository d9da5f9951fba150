import type { Review } from '../../schema/domain/review.ts';
import type { Asked } from '../runtime/viewer.ts';
import type { Store } from './store.ts';

/** What every resolver of evidence is handed. */
export interface Context extends Asked {
  readonly store: Store;
  /** Null where nobody here can take decisions: then the graph is only read. */
  readonly review: Review | null;
}
