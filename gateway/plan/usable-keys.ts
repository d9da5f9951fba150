/**
 * The supergraph without the keys by which a subgraph cannot be asked (`resolvable: false`), where the same subgraph has a
 * key of that type by which it can. Such a key leads nowhere; but the planner takes it, if it comes first, to go back
 * into a subgraph with a field that is required there.
 */
import { Kind, parse, print, type ConstDirectiveNode, type DefinitionNode, type DirectiveNode } from 'graphql';

export const withUsableKeys = (supergraphSdl: string): string => {
  const document = parse(supergraphSdl, { noLocation: true });
  const definitions = document.definitions.map(usable);
  const isSame = definitions.every((definition, index) => definition === document.definitions[index]);
  return isSame ? supergraphSdl : print({ ...document, definitions });
};

const usable = (definition: DefinitionNode): DefinitionNode => {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return definition;
  const { directives = [] } = definition;
  const asked = new Set(directives.filter(isUsableKey).map(graphOf));
  const kept = directives.filter((one) => !isDeadKey(one) || !asked.has(graphOf(one)));
  return kept.length === directives.length ? definition : { ...definition, directives: kept };
};

const valueOf = (directive: DirectiveNode, name: string) =>
  directive.arguments?.find((argument) => argument.name.value === name)?.value;

const isKey = (directive: ConstDirectiveNode): boolean =>
  directive.name.value === 'join__type' && valueOf(directive, 'key') !== undefined;
const isDeadKey = (directive: ConstDirectiveNode): boolean => {
  const resolvable = valueOf(directive, 'resolvable');
  return isKey(directive) && resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
};
const isUsableKey = (directive: ConstDirectiveNode): boolean => isKey(directive) && !isDeadKey(directive);

const graphOf = (directive: ConstDirectiveNode): string => {
  const graph = valueOf(directive, 'graph');
  return graph?.kind === Kind.ENUM ? graph.value : '';
};
