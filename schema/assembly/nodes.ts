/** Small pieces of a GraphQL syntax tree. */
import { Kind, parse, type DefinitionNode, type DocumentNode, type NameNode, type StringValueNode } from 'graphql';

export const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
export const stringNode = (value: string): StringValueNode => ({ kind: Kind.STRING, value });
export const definitionsOf = (sdl: string): readonly DefinitionNode[] => parse(sdl, { noLocation: true }).definitions;
export const documentOf = (definitions: readonly DefinitionNode[]): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions,
});
