/** `AgencyConnection` and its edge, for a part that uses the name and does not write the type. */
import type { DefinitionNode } from 'graphql';
import { definitionsOf } from './nodes.ts';

const SUFFIX = 'Connection';

export const isConnection = (name: string): boolean => name.endsWith(SUFFIX) && name !== SUFFIX;

export const connectionOf = (name: string): readonly DefinitionNode[] => {
  const node = name.slice(0, -SUFFIX.length);
  return definitionsOf(`
    "A page of a list of ${node}."
    type ${name} {
      edges: [${node}Edge!]!
      nodes: [${node}!]!
      pageInfo: PageInfo!
      "Of the whole list; counted only when asked for."
      totalCount: Int! @cost(weight: 2)
    }

    "One place in a list of ${node}."
    type ${node}Edge {
      "Give it as \`after\` to go on behind this place."
      cursor: String!
      node: ${node}!
    }
  `);
};
