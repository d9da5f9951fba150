/** What is told of one claim in two works. */
import type { StatementRow } from '../rows.ts';

export type Verdict = 'BORNE_OUT' | 'CHANGED' | 'CONTRADICTED' | 'NOT_ADDRESSED';

export interface ClaimPair {
  readonly verdict: Verdict;
  readonly property: string;
  /** Null where only the right work says it. */
  readonly left: StatementRow | null;
  /** Null where the right work is silent. */
  readonly right: StatementRow | null;
  /** What the verdict rests on, in a few words. */
  readonly reason: string;
}

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
