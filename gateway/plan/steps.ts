/**
 * A query plan as functions: compiled once for an operation, run for each request. What depends on the plan alone (the
 * text of a fetch, the paths that it works at, the fields that it requires) is worked out here; a run only has data.
 */
import type { Data } from './data.ts';
import { compileFetch } from './fetch.ts';
import type { PlanNode, RootNode } from './nodes.ts';
import { gatherAt, type PlanPath } from './places.ts';
import type { Step } from './run.ts';
import type { TypesOf } from './types.ts';

/** Null for a plan that holds a node of a kind unknown here. */
export const compilePlan = (node: RootNode | undefined, types: TypesOf): Step | null => {
  if (!node) return async () => {};
  return compile(node, { path: [], types });
};

interface Surroundings {
  /** From the root of the data. */
  readonly path: PlanPath;
  readonly types: TypesOf;
}

const compile = (node: RootNode, around: Surroundings): Step | null => {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, around);
    case 'Flatten':
      return compileFlatten(node, around);
    case 'Sequence':
      return compileSequence(node.nodes, around);
    case 'Parallel':
      return compileParallel(node.nodes, around);
    case 'Condition':
      return compileCondition(node, around);
    default:
      return null;
  }
};

type Kind<Name extends PlanNode['kind']> = Extract<PlanNode, { readonly kind: Name }>;

const compileFlatten = ({ path, node }: Kind<'Flatten'>, around: Surroundings): Step | null => {
  const step = compile(node, { ...around, path: [...around.path, ...path] });
  if (!step) return null;
  const gather = gatherAt(path);
  return async (run, at) => {
    const found: Data[] = [];
    for (const one of at) gather(one, found);
    if (found.length > 0) await step(run, found);
  };
};

const compileAll = (nodes: readonly PlanNode[], around: Surroundings): readonly Step[] | null => {
  const steps = nodes.map((node) => compile(node, around));
  return steps.every((step) => step !== null) ? steps : null;
};

const compileSequence = (nodes: readonly PlanNode[], around: Surroundings): Step | null => {
  const steps = compileAll(nodes, around);
  return (
    steps &&
    (async (run, at) => {
      for (const step of steps) await step(run, at);
    })
  );
};

const compileParallel = (nodes: readonly PlanNode[], around: Surroundings): Step | null => {
  const steps = compileAll(nodes, around);
  return (
    steps &&
    (async (run, at) => {
      await Promise.all(steps.map((step) => step(run, at)));
    })
  );
};

const compileCondition = (node: Kind<'Condition'>, around: Surroundings): Step | null => {
  const nothing: Step = async () => {};
  const yes = node.ifClause ? compile(node.ifClause, around) : nothing;
  const no = node.elseClause ? compile(node.elseClause, around) : nothing;
  return yes && no && ((run, at) => (run.coerced[node.condition] === true ? yes : no)(run, at));
};
