/**
 * How much a query asks for, before anything else looks at it: validation and planning take far longer than linear time
 * in some of these. Fragments count wherever they are spread; each is measured once.
 */
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Measures {
  /** Fields from the root to the deepest leaf. */
  readonly depth: number;
  /** Fields and fragments, those of introspection apart: it is not planned. */
  readonly selections: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields that stand in one selection set under a name that another one there has. */
  readonly duplicates: number;
}

const NOTHING: Measures = { depth: 0, selections: 0, rootFields: 0, aliases: 0, directives: 0, duplicates: 0 };

/** Spread in itself: no number is large enough. Validation would name the fragment, but limits come first. */
const ENDLESS: Measures = { ...NOTHING, depth: Infinity, selections: Infinity };

const add = (a: Measures, b: Measures): Measures => ({
  depth: Math.max(a.depth, b.depth),
  selections: a.selections + b.selections,
  rootFields: a.rootFields + b.rootFields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  duplicates: a.duplicates + b.duplicates,
});

/** The measures of the largest operation of a document, by each measure. */
export const measure = (document: DocumentNode): Measures => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Measures>();

  const ofFragment = (name: string): Measures => {
    const measured = known.get(name);
    if (measured) return measured;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    known.set(name, ENDLESS);
    const result = add({ ...NOTHING, directives: fragment.directives?.length ?? 0 }, ofSet(fragment.selectionSet));
    known.set(name, result);
    return result;
  };

  const ofSelection = (selection: SelectionNode): Measures => {
    const own = { ...NOTHING, selections: 1, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return add(own, ofFragment(selection.name.value));
    if (selection.kind === Kind.INLINE_FRAGMENT) return add(own, ofSet(selection.selectionSet));
    const inner = selection.selectionSet ? ofSet(selection.selectionSet) : NOTHING;
    const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
    return {
      ...add(own, inner),
      depth: inner.depth + 1,
      selections: isIntrospection ? 1 : inner.selections + 1,
      rootFields: 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
    };
  };

  const ofSet = ({ selections }: SelectionSetNode): Measures => {
    const names = new Set<string>();
    let result = NOTHING;
    for (const selection of selections) {
      result = add(result, ofSelection(selection));
      if (selection.kind !== Kind.FIELD) continue;
      const name = selection.alias?.value ?? selection.name.value;
      if (names.has(name)) result = { ...result, duplicates: result.duplicates + 1 };
      names.add(name);
    }
    return result;
  };

  const ofOperation = (operation: OperationDefinitionNode): Measures =>
    add({ ...NOTHING, directives: operation.directives?.length ?? 0 }, ofSet(operation.selectionSet));

  return document.definitions
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [ofOperation(definition)] : []))
    .reduce(largest, NOTHING);
};

const largest = (a: Measures, b: Measures): Measures => ({
  depth: Math.max(a.depth, b.depth),
  selections: Math.max(a.selections, b.selections),
  rootFields: Math.max(a.rootFields, b.rootFields),
  aliases: Math.max(a.aliases, b.aliases),
  directives: Math.max(a.directives, b.directives),
  duplicates: Math.max(a.duplicates, b.duplicates),
});
