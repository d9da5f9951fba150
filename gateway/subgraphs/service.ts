/** A subgraph as the gateway sees it, wherever it runs. */
import type { FormattedExecutionResult } from 'graphql';
import type { SubgraphExecutor, SubgraphRequest } from '../../schema/executor.ts';

/** Where a subgraph answers: behind a URL, or in this process. */
export type Service =
  | { readonly url: string }
  | {
      readonly executor: SubgraphExecutor;
      /** Whether it could answer now; asked by `/health/ready`. Without it, whatever answers `{ __typename }` can. */
      readonly isHealthy?: () => Promise<boolean>;
    };

export interface SubgraphClient {
  /** Rejects where no answer comes in time, or none that is a GraphQL result. */
  ask(request: SubgraphRequest): Promise<FormattedExecutionResult>;
  isHealthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** By the names that the supergraph gives them. */
export type Clients = Readonly<Record<string, SubgraphClient>>;

export interface ClientOptions {
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
  /** Sent along to subgraphs behind a URL. */
  readonly secret: string | null;
}
