/** Money and programs: who administers them, what created or directs them, what was spent. */
import { loadTypeDefs } from '../../schema/type-defs.ts';
import type { Subgraph } from '../runtime/subgraph.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { createStore } from './store.ts';
import { entities } from './tables.ts';

export const grants: Subgraph = {
  name: 'grants',
  typeDefs: loadTypeDefs('grants'),
  resolvers,
  entities,
  migrations,
  derive: {},
  createContext: (db) => ({ store: createStore(db) }),
};
