/** What is known of one request while it is answered. */
import { ANONYMOUS, type Viewer } from '../schema/domain/viewer.ts';

export interface GatewayContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Subgraphs that failed to answer a part of this request: they are not asked for another, nor complained of again. */
  readonly failed: Set<string>;
}

export const contextOf = (requestId: string, viewer: Viewer = ANONYMOUS): GatewayContext => ({
  requestId,
  viewer,
  failed: new Set(),
});
