/** Composes the subgraphs' SDL into the supergraph, and the public schema that its users see. */
import { composeServices } from '@apollo/composition';
import { parse, printSchema, type GraphQLSchema } from 'graphql';
import type { SubgraphSdl } from './assembly/assemble.ts';
import { SUBGRAPHS, type SubgraphName } from './domain/catalog.ts';

export interface Supergraph {
  /** For a gateway. */
  readonly supergraphSdl: string;
  /** For users: no directives of federation, no routing. */
  readonly publicSdl: string;
  readonly publicSchema: GraphQLSchema;
}

/** A hint says that subgraphs differ in a way that composes all the same; only these differences are meant. */
const MEANT: readonly { readonly code: string; readonly about: RegExp; readonly reason: string }[] = [
  {
    code: 'INCONSISTENT_INTERFACE_VALUE_TYPE_FIELD',
    about: /^Field "(Citable|Party)\./,
    reason: 'Evidence alone resolves the fields of Citable, agencies alone the name of a Party.',
  },
];

/** Where each subgraph answers by default, for any other router that reads the supergraph; our gateway is told. */
const urlOf = (name: SubgraphName): string => `http://127.0.0.1:${4001 + SUBGRAPHS.indexOf(name)}/graphql`;

/** Throws one error that lists everything that does not compose, or composes by accident. */
export const composeSupergraph = (sdl: SubgraphSdl): Supergraph => {
  const result = composeServices(
    SUBGRAPHS.map((name) => ({ name, url: urlOf(name), typeDefs: parse(sdl[name], { noLocation: true }) })),
  );
  if (result.errors) throw new Error(['The subgraphs do not compose:', ...result.errors.map(String)].join('\n'));
  const accidents = result.hints.filter(
    ({ definition, message }) => !MEANT.some(({ code, about }) => definition.code === code && about.test(message)),
  );
  if (accidents.length > 0) throw new Error(['The subgraphs differ:', ...accidents.map(String)].join('\n'));
  const publicSchema = result.schema.toAPISchema().toGraphQLJSSchema();
  return { supergraphSdl: result.supergraphSdl, publicSdl: `${printSchema(publicSchema)}\n`, publicSchema };
};
