/** A subgraph's type definitions, as its server builds its schema from them. */
import { parse, type DocumentNode } from 'graphql';
import { assemble } from './assembly/assemble.ts';
import type { SubgraphName } from './domain/catalog.ts';

export const loadTypeDefs = (name: SubgraphName): DocumentNode => parse(assemble(name), { noLocation: true });
