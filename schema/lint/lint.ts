/** The rules of this graph that composition does not know: each gives a line for what breaks it. */
import type { GraphQLSchema } from 'graphql';
import type { SubgraphSdl } from '../assembly/assemble.ts';
import { boundedLists } from './bounded-lists.ts';
import { agreesWithCatalog } from './catalog.ts';
import { described } from './descriptions.ts';
import { oneTypeAName } from './members.ts';
import { partsMayFail } from './partial-data.ts';

/** `schema` is the public one; `sdl` tells which subgraph gives which field. */
export const lint = (schema: GraphQLSchema, sdl: SubgraphSdl): readonly string[] => [
  ...described(schema),
  ...oneTypeAName(schema),
  ...boundedLists(schema),
  ...partsMayFail(schema, sdl),
  ...agreesWithCatalog(schema),
];
