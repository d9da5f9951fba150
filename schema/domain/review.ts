/**
 * What people can decide about what the graph shows, and how it is told. Evidence's mutations and the operator's command
 * ask for it in these words; `ingest/edges/review` does it, for it alone may write into every subgraph's tables.
 */
import type { RecordId } from './ids.ts';
import type { Json } from './statement.ts';
import type { Term } from './vocabulary.ts';

export type Command =
  /** A statement, a record as a whole, or a task: it holds, or it does not. */
  | { readonly action: 'ACCEPT' | 'REJECT'; readonly id: RecordId }
  /** The words are right, and mean another value. */
  | { readonly action: 'CORRECT'; readonly statement: RecordId; readonly value: Json }
  | { readonly action: 'EXPLAIN'; readonly conflict: RecordId }
  /** One of a conflict's statements holds. */
  | { readonly action: 'RESOLVE'; readonly conflict: RecordId; readonly statement: RecordId }
  /** Two ids are one record; `from` is given up for `into`, and still answers. */
  | { readonly action: 'MERGE' | 'KEEP_APART'; readonly from: RecordId; readonly into: RecordId }
  /** Some of what is said of (or names) a record is meant of another, which is called `label`. */
  | {
      readonly action: 'SPLIT';
      readonly id: RecordId;
      readonly label: string;
      readonly statements: readonly RecordId[];
    }
  /** A report's source of this number is that source. */
  | { readonly action: 'BIND'; readonly report: RecordId; readonly number: number; readonly source: RecordId }
  | { readonly action: 'DELETE_SOURCE'; readonly source: RecordId };

export type Action = Command['action'];

/** Who decides, and why. `by` is a person's or a rule's id. */
export interface Decider {
  readonly by: string;
  readonly reason: string | null;
}

/** Why a decision cannot be taken: told to whoever asked, with the argument that is at fault. */
export interface Refusal {
  readonly code: Term<'RefusalCode'>;
  readonly message: string;
  readonly argument: string;
}

export type Outcome =
  { readonly decision: RecordId; readonly refusal: null } | { readonly decision: null; readonly refusal: Refusal };

export interface Review {
  decide(command: Command, decider: Decider): Promise<Outcome>;
  /** Takes a decision back, whichever came after it. */
  undo(decision: RecordId, decider: Decider): Promise<Outcome>;
}
