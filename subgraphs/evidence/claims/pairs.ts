/** What is told of one claim in two works. */
import type { StatementRow } from '../rows.ts';

export type { ClaimPairRow as ClaimPair, Verdict } from '../rows.ts';

/** Where a statement's first quote stands. Offsets are UTF-16 units. */
export interface Place {
  readonly revisionId: string;
  readonly start: number;
  readonly end: number;
}

/** A statement of a work, with the place of its words. */
export interface ClaimRow extends StatementRow {
  readonly place: Place | null;
}
