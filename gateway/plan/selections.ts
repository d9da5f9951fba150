/** Which fields a selection holds for a type, once its conditions are decided: the language's own rule, CollectFields. */
import {
  isAbstractType,
  Kind,
  type DirectiveNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Selections of one object, from all places of the query that select from it. */
export interface Chosen {
  readonly sets: readonly SelectionSetNode[];
  readonly query: Query;
}

export interface Query {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What `@skip` and `@include` depend on. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

export interface FieldGroup {
  /** In the answer. */
  readonly name: string;
  readonly field: string;
  readonly below: Chosen;
}

export const collectFields = (
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  { sets, query }: Chosen,
): readonly FieldGroup[] => {
  const groups = new Map<string, { readonly field: string; readonly sets: SelectionSetNode[] }>();
  const visited = new Set<string>();
  const add = (selection: SelectionNode): void => {
    if (!isIncluded(selection.directives ?? [], query.conditions)) return;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const group = groups.get(name) ?? { field: selection.name.value, sets: [] };
      if (selection.selectionSet) group.sets.push(selection.selectionSet);
      groups.set(name, group);
      return;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : spread(selection.name.value);
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && isOfType(schema, type, condition)) fragment.selectionSet.selections.forEach(add);
  };
  const spread = (name: string): FragmentDefinitionNode | undefined => {
    if (visited.has(name)) return undefined;
    visited.add(name);
    return query.fragments.get(name);
  };
  for (const { selections } of sets) selections.forEach(add);
  return [...groups].map(([name, group]) => ({ name, field: group.field, below: { sets: group.sets, query } }));
};

const isOfType = (schema: GraphQLSchema, type: GraphQLCompositeType, condition: string | undefined): boolean => {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  // A union is never below another type.
  return isAbstractType(wanted) && 'getFields' in type && schema.isSubType(wanted, type);
};

const isIncluded = (directives: readonly DirectiveNode[], conditions: Query['conditions']): boolean =>
  directives.every((directive) => {
    const wanted = WANTED[directive.name.value];
    return wanted === undefined || valueOf(directive, conditions) === wanted;
  });

const WANTED: Readonly<Partial<Record<string, boolean>>> = { skip: false, include: true };

const valueOf = (directive: DirectiveNode, conditions: Query['conditions']): boolean | undefined => {
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) return conditions[value.name.value];
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
};
