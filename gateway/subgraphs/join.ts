/**
 * Several queries of one subgraph as one, in plain GraphQL: so any subgraph can be asked. Each keeps its variables, its
 * fragments and its fields under names of its own, by which the answer is parted again.
 */
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FieldNode,
  type FormattedExecutionResult,
  type NameNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { SubgraphRequest } from '../../schema/executor.ts';
import { write } from '../plan/data.ts';

export interface Joined {
  readonly request: (parts: readonly SubgraphRequest[]) => SubgraphRequest;
  /** The answer of each, in their order. */
  readonly part: (answer: FormattedExecutionResult) => readonly FormattedExecutionResult[];
}

/** Null for what is not to be joined: mutations, and what no plan holds. */
export const joinQueries = (queries: readonly string[]): Joined | null => {
  const parts = queries.map((query, index) => partOf(query, index));
  if (!parts.every((part) => part !== null)) return null;
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: parts.flatMap((part) => part.operation.variableDefinitions ?? []),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: parts.flatMap((part) => part.operation.selectionSet.selections),
    },
  };
  const definitions: readonly DefinitionNode[] = [operation, ...parts.flatMap((part) => part.fragments)];
  const query = print({ kind: Kind.DOCUMENT, definitions });
  return {
    request: (asked) => ({ query, variables: Object.fromEntries(asked.flatMap(variablesOf)) }),
    part: (answer) => partAnswer(answer, queries.length),
  };
};

interface Part {
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly DefinitionNode[];
}

const partOf = (query: string, index: number): Part | null => {
  const renamed = ({ name }: { readonly name: NameNode }): { readonly name: NameNode } => ({
    name: { ...name, value: own(name.value, index) },
  });
  const { definitions } = visit(parse(query, { noLocation: true }), {
    Variable: (node) => ({ ...node, ...renamed(node) }),
    FragmentDefinition: (node) => ({ ...node, ...renamed(node) }),
    FragmentSpread: (node) => ({ ...node, ...renamed(node) }),
  });
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const [operation, another] = definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || another) return null;
  const { selections } = operation.selectionSet;
  if (operation.operation !== OperationTypeNode.QUERY || operation.directives?.length || !selections.every(isField))
    return null;
  return {
    operation: {
      ...operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: selections.map((field) => underOwnName(field, index)) },
    },
    fragments,
  };
};

const isField = (selection: SelectionNode): selection is FieldNode => selection.kind === Kind.FIELD;

const underOwnName = (field: FieldNode, index: number): FieldNode => ({
  ...field,
  alias: { kind: Kind.NAME, value: own((field.alias ?? field.name).value, index) },
});

/** `representations` of the second one -> `q1_representations`. */
const own = (name: string, index: number): string => `q${index}_${name}`;
const OWN = /^q(\d+)_(.*)$/s;

const variablesOf = ({ variables }: SubgraphRequest, index: number): readonly (readonly [string, unknown])[] =>
  Object.entries(variables ?? {}).map(([name, value]) => [own(name, index), value] as const);

/** An error that names no place is told once, with the first. */
const partAnswer = ({ data, errors = [] }: FormattedExecutionResult, count: number) => {
  const answers = Array.from({ length: count }, () => ({
    data: data ? {} : null,
    errors: [] as NonNullable<FormattedExecutionResult['errors']>[number][],
  }));
  for (const [key, value] of Object.entries(data ?? {})) {
    const [, index, name = ''] = OWN.exec(key) ?? [];
    const into = answers[Number(index)]?.data;
    if (into) write(into, name, value);
  }
  for (const error of errors) {
    const [, index, name] = OWN.exec(String(error.path?.[0])) ?? [];
    const path = name === undefined ? error.path : [name, ...(error.path?.slice(1) ?? [])];
    answers[Number(index ?? 0)]?.errors.push(path ? { ...error, path } : error);
  }
  return answers.map(({ data: part, errors: told }) =>
    told.length > 0 ? { data: part, errors: told } : { data: part },
  );
};
