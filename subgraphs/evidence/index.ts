/** Says who: sources and their revisions, quotes, statements, conflicts; and the registry of all records. */
import { loadTypeDefs } from '../../schema/type-defs.ts';
import type { Subgraph } from '../runtime/subgraph.ts';
import type { Writers } from './context.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { createStore } from './store.ts';
import { entities } from './tables.ts';

/** Evidence whose mutations are carried out by what ingest makes: only there may all subgraphs be written. */
export const evidenceWith = ({ review, intake }: Writers): Subgraph => ({
  name: 'evidence',
  typeDefs: loadTypeDefs('evidence'),
  resolvers,
  entities,
  migrations,
  derive: {},
  createContext: (db) => ({ store: createStore(db), review, intake }),
});

/** Evidence that is only read. */
export const evidence: Subgraph = evidenceWith({ review: null, intake: null });
