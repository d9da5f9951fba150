/** The rules of this graph that composition does not know: each gives a line for what breaks it. */
import type { GraphQLSchema } from 'graphql';
import type { SubgraphSdl } from '../assembly/assemble.ts';
import { examplesDocument } from '../examples.ts';
import { boundedLists } from './bounded-lists.ts';
import { agreesWithCatalog } from './catalog.ts';
import { described } from './descriptions.ts';
import { exemplified } from './examples.ts';
import { oneTypeAName } from './members.ts';
import { partsMayFail } from './partial-data.ts';
import { keptPromises } from './released.ts';

/** `schema` is the public one; `sdl` tells which subgraph gives which field, `releasedSdl` what users were promised. */
export const lint = (schema: GraphQLSchema, sdl: SubgraphSdl, releasedSdl: string): readonly string[] => [
  ...described(schema),
  ...exemplified(schema, examplesDocument()),
  ...keptPromises(releasedSdl, schema),
  ...oneTypeAName(schema),
  ...boundedLists(schema),
  ...partsMayFail(schema, sdl),
  ...agreesWithCatalog(schema),
];
