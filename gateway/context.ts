/** What is known of one request while it is answered. */
import type { Cost } from './limits/cost.ts';
import { ANONYMOUS, type Viewer } from '../schema/domain/viewer.ts';

export interface GatewayContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Takes points from what the caller may ask; the seconds to wait if there are none left. */
  readonly spend: Spend;
  /** What the operation may cost, once that is known; a box, for Apollo answers with a copy of this. */
  readonly cost: { known: Cost | null };
  /** Subgraphs that failed to answer a part of this request: they are not asked for another, nor complained of again. */
  readonly failed: Set<string>;
}

export type Spend = (points: number) => Promise<number | null>;

const unlimited: Spend = async () => null;

export const contextOf = (requestId: string, viewer: Viewer = ANONYMOUS, spend: Spend = unlimited): GatewayContext => ({
  requestId,
  viewer,
  spend,
  cost: { known: null },
  failed: new Set(),
});
