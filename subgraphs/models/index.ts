/** AI models: what they are, who tests them, and which rules would cover them. */
import { loadTypeDefs } from '../../schema/type-defs.ts';
import type { Subgraph } from '../runtime/subgraph.ts';
import { derive } from './derive.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { createStore } from './store.ts';
import { entities } from './tables.ts';

export const models: Subgraph = {
  name: 'models',
  typeDefs: loadTypeDefs('models'),
  resolvers,
  entities,
  migrations,
  derive,
  createContext: (db) => ({ store: createStore(db) }),
};
