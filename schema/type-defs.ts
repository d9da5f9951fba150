/** What subgraphs and gateway read at run time of what `npm run compose` has generated. */
import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';
import type { SubgraphName } from './domain/catalog.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The full SDL of one subgraph, parsed; throws if it was never generated. */
export const loadTypeDefs = (name: SubgraphName): DocumentNode =>
  parse(read(`generated/${name}.graphql`), { noLocation: true });

/** The composed supergraph, for a gateway. */
export const loadSupergraphSdl = (): string => read('supergraph.graphql');

/** The schema as its users see it: no directives of federation, no routing. */
export const loadPublicSdl = (): string => read('schema.graphql');
