/** Policies: instruments, their texts and clauses, and what they ask of whom. */
import { loadTypeDefs } from '../../schema/type-defs.ts';
import type { Subgraph } from '../runtime/subgraph.ts';
import { derive } from './derive.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { createStore } from './store.ts';
import { entities } from './tables.ts';

export const policies: Subgraph = {
  name: 'policies',
  typeDefs: loadTypeDefs('policies'),
  resolvers,
  entities,
  migrations,
  derive,
  createContext: (db) => ({ store: createStore(db) }),
};
