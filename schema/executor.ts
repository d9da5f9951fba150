/** How the gateway asks a subgraph, whether it stands in this process or behind a URL. */
import type { FormattedExecutionResult } from 'graphql';
import type { Viewer } from './domain/viewer.ts';

export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  /** The client's request that this one serves. */
  readonly requestId?: string;
  /** Whether `extensions.ftv1` is wanted, Apollo's trace of the fields; only a gateway other than ours asks for it. */
  readonly tracesFields?: boolean;
  /** Whose request it is; nobody's if absent. */
  readonly viewer?: Viewer;
}

/** Never rejects: what goes wrong is in `errors`, masked, with a code of `domain/api-codes.ts`. */
export type SubgraphExecutor = (request: SubgraphRequest) => Promise<FormattedExecutionResult>;

/** Carries the secret that gateway and subgraphs share, where one is configured. */
export const GATEWAY_SECRET_HEADER = 'x-recital-gateway';

/** Carries the viewer; believed only beside the secret. */
export const VIEWER_HEADER = 'x-recital-viewer';

/** One id through gateway, subgraphs and logs. */
export const REQUEST_ID_HEADER = 'x-request-id';
