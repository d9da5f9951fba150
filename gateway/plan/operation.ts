/** A client's operation, compiled: its plan as steps, the shape of its answer, what its variables may be. */
import {
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { ABOUT_THE_SCHEMA, compileIntrospection, type Introspect } from './introspection.ts';
import { collectFields, type Chosen } from './selections.ts';
import { compileShape, type Shape } from './shape.ts';
import type { Step } from './run.ts';

export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly step: Step;
  /** The shape of the answer under the conditions that the variables decide. */
  readonly shapeFor: (variables: Readonly<Record<string, unknown>>) => Shaped;
  /** Fields about the schema itself, which no subgraph answers; null where there are none. */
  readonly introspect: Introspect | null;
}

export interface Shaped {
  readonly shape: Shape;
  /** Names of the fields of the root that subgraphs answer, with a null at least: what is not there was asked of none. */
  readonly answered: readonly string[];
}

/** Of one operation; conditions in more combinations than these are worked out anew each time. */
const SHAPES = 16;

export const compileOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  step: Step,
): Operation => {
  const root = schema.getRootType(definition.operation);
  if (!root) throw new GraphQLError(`The schema has no ${definition.operation}.`);
  const fragments = fragmentsOf(document);
  const names = conditionNames(document);
  const shapes = new Map<string, Shaped>();
  const chosenFor = (variables: Readonly<Record<string, unknown>>) => {
    const conditions = Object.fromEntries(names.map((name) => [name, variables[name] === true]));
    return { sets: [definition.selectionSet], query: { fragments, conditions } };
  };
  const shaped = (chosen: Chosen): Shaped => ({
    shape: compileShape(schema, root, chosen),
    answered: collectFields(schema, root, chosen)
      .filter(({ field }) => field !== '__typename' && !ABOUT_THE_SCHEMA.has(field))
      .map(({ name }) => name),
  });
  return {
    definition,
    step,
    shapeFor: (variables) => {
      const key = names.map((name) => (variables[name] === true ? '1' : '0')).join('');
      const known = shapes.get(key) ?? shaped(chosenFor(variables));
      if (shapes.size < SHAPES) shapes.set(key, known);
      return known;
    },
    introspect: compileIntrospection(schema, document, definition),
  };
};

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** Variables that `@skip` and `@include` name. */
const conditionNames = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
};
