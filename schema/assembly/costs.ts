/**
 * What a list costs, said with federation's own directive, so that any gateway can count it: `first` times what is asked
 * of each. A connection gives it to its edges and nodes. Fields that take more than a row say so in the parts (`@cost`).
 */
import {
  Kind,
  parseConstValue,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import { isConnection } from './connections.ts';
import { nameNode } from './nodes.ts';

const listSize = (sized: readonly string[]): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: nameNode('listSize'),
  arguments: [
    argument('slicingArguments', '["first"]'),
    ...(sized.length > 0 ? [argument('sizedFields', JSON.stringify(sized))] : []),
    argument('requireOneSlicingArgument', 'false'),
  ],
});

const argument = (name: string, value: string) =>
  ({ kind: Kind.ARGUMENT, name: nameNode(name), value: parseConstValue(value, { noLocation: true }) }) as const;

const typeNameOf = ({ type }: FieldDefinitionNode): string => {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return inner.name.value;
};

const sizeOf = (field: FieldDefinitionNode): readonly ConstDirectiveNode[] => {
  const isSized = field.directives?.some(({ name }) => name.value === 'listSize');
  if (isSized || !field.arguments?.some(({ name }) => name.value === 'first')) return [];
  return [listSize(isConnection(typeNameOf(field)) ? ['edges', 'nodes'] : [])];
};

export const sizeLists = (document: DocumentNode): DocumentNode =>
  visit(document, {
    FieldDefinition: (field) => ({ ...field, directives: [...(field.directives ?? []), ...sizeOf(field)] }),
  });
