/** Says who: sources and their revisions, quotes, statements, conflicts; and the registry of all records. */
import { loadTypeDefs } from '../../schema/type-defs.ts';
import type { Subgraph } from '../runtime/subgraph.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { createStore } from './store.ts';
import { entities } from './tables.ts';

export const evidence: Subgraph = {
  name: 'evidence',
  typeDefs: loadTypeDefs('evidence'),
  resolvers,
  entities,
  migrations,
  derive: {},
  createContext: (db) => ({ store: createStore(db) }),
};
