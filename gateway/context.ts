/** What is known of one request while it is answered. */

export interface GatewayContext {
  readonly requestId: string;
  /** Subgraphs that failed to answer a part of this request: they are not asked for another, nor complained of again. */
  readonly failed: Set<string>;
}

export const contextOf = (requestId: string): GatewayContext => ({ requestId, failed: new Set() });
