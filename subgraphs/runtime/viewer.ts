/** Who asks, as resolvers see it: `context.viewer`, checked with `requireRole`. */
import { refusalFor, type Role, type Viewer } from '../../schema/domain/viewer.ts';
import { apiError } from './errors.ts';

/** The part of every resolver's context that is the same in all subgraphs. */
export interface Asked {
  readonly viewer: Viewer;
}

/** Throws UNAUTHENTICATED for whoever sent no token, FORBIDDEN for whoever has a lesser role. */
export const requireRole = (viewer: Viewer, role: Role): void => {
  const refusal = refusalFor(viewer, role);
  if (refusal) throw apiError(refusal.code, refusal.message);
};
