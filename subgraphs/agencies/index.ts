/** Agencies, organizations, people: whoever can act, decide or speak. */
import { loadTypeDefs } from '../../schema/type-defs.ts';
import type { Subgraph } from '../runtime/subgraph.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { createStore } from './store.ts';
import { entities } from './tables.ts';

export const agencies: Subgraph = {
  name: 'agencies',
  typeDefs: loadTypeDefs('agencies'),
  resolvers,
  entities,
  migrations,
  derive: {},
  createContext: (db) => ({ store: createStore(db) }),
};
