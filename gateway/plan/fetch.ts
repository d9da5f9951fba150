/** A fetch: an operation of one subgraph, for the root of the data or for records that other subgraphs named. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isData, merge, type Data } from './data.ts';
import type { FetchNode } from './nodes.ts';
import { placesAt, type ErrorPath, type PlanPath } from './places.ts';
import { compileRepresentation, type Represent } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import type { Run, Step } from './run.ts';
import type { TypesOf } from './types.ts';

interface Surroundings {
  readonly path: PlanPath;
  readonly types: TypesOf;
}

/** Null for one that asks for more than is known here. */
export const compileFetch = (node: FetchNode, { path, types }: Surroundings): Step | null => {
  // Values from the surroundings of a field; no subgraph of ours sets any.
  if (node.contextRewrites?.length) return null;
  const send = sender(node);
  const rewriteOutput = compileRewrites(node.outputRewrites, types);
  if (!node.requires) {
    return async (run, at) => {
      const { data, errors } = await send(run, {});
      for (const error of errors ?? []) tell(run, error, error.path && [[...path, ...error.path]]);
      if (!isData(data)) return;
      rewriteOutput?.(data);
      for (const one of at) merge(one, data);
    };
  }
  const represent = compileRepresentation(node.requires, types);
  const rewriteInput = compileRewrites(node.inputRewrites, types);
  return async (run, at) => {
    const asked = representationsOf(at, represent, rewriteInput);
    if (asked.representations.length === 0) return;
    const { data, errors } = await send(run, { representations: asked.representations });
    for (const error of errors ?? []) tell(run, error, placesOf(error, asked, path, run));
    const entities = isData(data) ? data._entities : null;
    if (entities === null || entities === undefined) return;
    if (!Array.isArray(entities) || entities.length !== asked.representations.length) {
      const message = `"${node.serviceName}" was asked for ${asked.representations.length} records and gave another number.`;
      run.errors.push(new GraphQLError(message));
      return;
    }
    rewriteOutput?.(entities);
    for (const [index, entity] of entities.entries()) {
      if (isData(entity)) for (const place of asked.places[index] ?? []) merge(at[place] as Data, entity);
    }
  };
};

type Variables = Readonly<Record<string, unknown>>;

const sender = ({ serviceName, operation, operationName, variableUsages = [] }: FetchNode) => {
  const request = { query: operation, operationName: operationName ?? null };
  return (run: Run, more: Variables) => {
    const variables: Data = { ...more };
    for (const name of variableUsages) {
      if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
    }
    return run.ask(serviceName, { ...request, variables });
  };
};

interface Asked {
  readonly representations: readonly Data[];
  /** For each representation, which of the objects worked at it stands for. */
  readonly places: readonly (readonly number[])[];
}

/** Fifty duties of one order ask for that order once. */
const representationsOf = (
  at: readonly Data[],
  represent: Represent,
  rewrite: ((value: unknown) => void) | null,
): Asked => {
  const representations: Data[] = [];
  const places: number[][] = [];
  const known = new Map<string, number[]>();
  for (const [place, object] of at.entries()) {
    const representation = represent(object);
    if (!representation || typeof representation.__typename !== 'string') continue;
    rewrite?.(representation);
    const key = JSON.stringify(representation);
    const same = known.get(key);
    if (same) same.push(place);
    else {
      const stands = [place];
      known.set(key, stands);
      places.push(stands);
      representations.push(representation);
    }
  }
  return { representations, places };
};

/** Where in the answer an error about `_entities[3].name` belongs: wherever the fourth record stands. */
const placesOf = (
  { path: within = [] }: GraphQLFormattedError,
  { places }: Asked,
  path: PlanPath,
  { data }: Run,
): readonly ErrorPath[] | undefined => {
  const [, index, ...below] = within;
  if (typeof index !== 'number') return undefined;
  const all = placesAt(path, data);
  return places[index]?.flatMap((place) => (all[place] ? [[...all[place], ...below]] : []));
};

const tell = (run: Run, error: GraphQLFormattedError, paths: readonly ErrorPath[] | undefined): void => {
  const { message = 'an error without a message', extensions } = error as Partial<GraphQLFormattedError>;
  const options = extensions ? { extensions } : {};
  if (!paths || paths.length === 0) run.errors.push(new GraphQLError(message, options));
  for (const path of paths ?? []) run.errors.push(new GraphQLError(message, { ...options, path }));
};
