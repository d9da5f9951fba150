/** One execution of a compiled plan. */
import type { GraphQLError } from 'graphql';
import type { FormattedExecutionResult } from 'graphql';
import type { SubgraphRequest } from '../../schema/executor.ts';
import type { Data } from './data.ts';

type Variables = Readonly<Record<string, unknown>>;

export interface Run {
  /** As the client gave them: subgraphs coerce them for themselves. */
  readonly variables: Variables;
  /** With defaults, for conditions. */
  readonly coerced: Variables;
  /** Asks a subgraph; never rejects. */
  readonly ask: (subgraph: string, request: SubgraphRequest) => Promise<FormattedExecutionResult>;
  readonly data: Data;
  readonly errors: GraphQLError[];
}

/** Does its part of a run, on the objects that it works at. */
export type Step = (run: Run, at: readonly Data[]) => Promise<void>;
