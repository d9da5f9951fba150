/** Says who: sources and their revisions, quotes, statements, conflicts; and the registry of all records. */
import type { Review } from '../../schema/domain/review.ts';
import { loadTypeDefs } from '../../schema/type-defs.ts';
import type { Subgraph } from '../runtime/subgraph.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { createStore } from './store.ts';
import { entities } from './tables.ts';

/** Evidence whose mutations decide by `review`, which ingest makes: only there may all subgraphs be written. */
export const evidenceWith = (review: Review | null): Subgraph => ({
  name: 'evidence',
  typeDefs: loadTypeDefs('evidence'),
  resolvers,
  entities,
  migrations,
  derive: {},
  createContext: (db) => ({ store: createStore(db), review }),
});

/** Evidence that is only read. */
export const evidence: Subgraph = evidenceWith(null);
