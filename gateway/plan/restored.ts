/** A plan over the supergraph that `required-arguments.ts` makes, for the subgraphs as they are. */
import { Kind, parse, print, visit, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';
import type { FetchNode, PlanNode, Rewrite, RootNode } from './nodes.ts';

export interface Meanings {
  /** The field, with its arguments, that a name of ours stands for. */
  readonly of: ReadonlyMap<string, FieldNode>;
  /** Names of ours that a field (`Product.shipping`) requires, in whichever subgraph. */
  readonly requiredBy: ReadonlyMap<string, ReadonlySet<string>>;
}

export const restored = (node: RootNode, meanings: Meanings): RootNode => {
  const below = (each: PlanNode): PlanNode => restored(each, meanings) as PlanNode;
  switch (node.kind) {
    case 'Fetch':
      return restoredFetch(node, meanings);
    case 'Flatten':
      return { ...node, node: below(node.node) };
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(below) };
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause ? { ifClause: below(node.ifClause) } : {}),
        ...(node.elseClause ? { elseClause: below(node.elseClause) } : {}),
      };
    default:
      return node;
  }
};

/** A record is told one value a field: what requires another of the same field is asked for beside it. */
const restoredFetch = (node: FetchNode, meanings: Meanings): FetchNode | PlanNode => {
  const groups = apart(node, meanings);
  const [only, ...others] = groups.map((names) => partOf(node, names, groups[0] === names, meanings));
  if (only && others.length > 0) return { kind: 'Parallel', nodes: [only, ...others] };
  return inSubgraphsWords(node, meanings);
};

const inSubgraphsWords = (node: FetchNode, meanings: Meanings): FetchNode => ({
  ...node,
  operation: inOwnWords(node.operation, meanings),
  inputRewrites: [...renames(node.requires ?? [], [], meanings), ...(node.inputRewrites ?? [])],
});

type Names = ReadonlySet<string>;

/** Sets of names, none of which means one field twice; what one field of the fetch requires stays together. */
const apart = ({ operation }: FetchNode, { of, requiredBy }: Meanings): readonly Names[] => {
  const groups: Set<string>[] = [];
  const meant = (name: string): string | undefined => of.get(name)?.name.value;
  eachField(parse(operation, { noLocation: true }), (field) => {
    const names = [...(requiredBy.get(field) ?? [])];
    const clashes = (group: Names): boolean =>
      names.some((name) => [...group].some((other) => other !== name && meant(other) === meant(name)));
    if (names.length === 0) return true;
    let group = groups.find((one) => !clashes(one));
    if (!group) groups.push((group = new Set()));
    for (const name of names) group.add(name);
    return true;
  });
  return groups;
};

/** The fields that require nothing but `names`; of several parts one has those that require nothing. */
const partOf = (node: FetchNode, names: Names, isFirst: boolean, meanings: Meanings): FetchNode => {
  const operation = eachField(parse(node.operation, { noLocation: true }), (field) => {
    const required = meanings.requiredBy.get(field);
    return required ? required.isSubsetOf(names) : isFirst;
  });
  const known = (selections: Selections): Selections =>
    selections.flatMap((selection) => {
      if (selection.kind === 'Field' && meanings.of.has(selection.name) && !names.has(selection.name)) return [];
      return [
        selection.selections ? { ...selection, selections: known(selection.selections) } : selection,
      ] as Selections;
    });
  return inSubgraphsWords({ ...node, operation: print(operation), requires: known(node.requires ?? []) }, meanings);
};

/** The operation with those fields of its records (`Product.shipping`) that `keep` keeps. */
const eachField = (document: DocumentNode, keep: (field: string) => boolean): DocumentNode => {
  const within = (selections: readonly SelectionNode[], type: string): readonly SelectionNode[] =>
    selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return keep(`${type}.${selection.name.value}`) ? [selection] : [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      const inner = within(selection.selectionSet.selections, selection.typeCondition?.name.value ?? type);
      return inner.length > 0 ? [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } }] : [];
    });
  return visit(document, {
    Field: (field) => {
      if (field.name.value !== '_entities' || !field.selectionSet) return undefined;
      const selections = within(field.selectionSet.selections, '_Entity');
      return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    },
  });
};

/** `price__required_0` -> `price__required_0: price(currency: "USD")`. */
const inOwnWords = (operation: string, meanings: Meanings): string =>
  print(
    visit(parse(operation, { noLocation: true }), {
      Field: (field) => {
        const meaning = meanings.of.get(field.name.value);
        return meaning && { ...field, ...meaning, alias: field.alias ?? field.name };
      },
    }),
  );

type Selections = NonNullable<FetchNode['requires']>;

/** A record is told what it required under the names that its subgraph knows: inner ones first, by the outer's name of ours. */
const renames = (selections: Selections, path: readonly string[], meanings: Meanings): readonly Rewrite[] =>
  selections.flatMap((selection): readonly Rewrite[] => {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition, selections: inner } = selection;
      return renames(inner, typeCondition === undefined ? path : [...path, `... on ${typeCondition}`], meanings);
    }
    const here = [...path, selection.alias ?? selection.name];
    const meaning = meanings.of.get(selection.name);
    return [
      ...renames(selection.selections ?? [], here, meanings),
      ...(meaning ? [{ kind: 'KeyRenamer', path: here, renameKeyTo: meaning.name.value } as const] : []),
    ];
  });
