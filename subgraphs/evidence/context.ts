import type { Store } from './store.ts';

/** What every resolver of evidence is handed. */
export interface Context {
  readonly store: Store;
}
