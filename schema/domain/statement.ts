/** The atom of evidence: someone says, in these exact words, that a record's property has a value. */
import type { RecordId } from './ids.ts';
import type { PartialDate } from './partial-date.ts';
import type { Span } from './span.ts';
import type { Judgement } from './vocabulary.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Who is reported to say it. `anonymous` with a `via` is "one industry source told Axios". */
export interface Attribution {
  readonly speaker: RecordId | null;
  readonly via: string | null;
  readonly anonymous: boolean;
}

/** A statement as an extractor proposes it, before it has a revision and a time. Quotes are spans of canonical text. */
export interface StatementDraft {
  readonly subject: RecordId;
  readonly property: string;
  /** For a property of kind `record`, the other record's id. */
  readonly value: Json;
  /** At least one; each at most 600 UTF-16 units, and containing what proves the value. */
  readonly quotes: readonly Span[];
  readonly attribution: Attribution | null;
  /** The rule that made it, an id of the rule registry such as `obligation/modal-clause@1`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly judgement: Judgement;
  /** When the value began to hold, where that is known; it ranks `status` statements. */
  readonly validFrom: PartialDate | null;
  /** The value was worked out from context ("Thursday") and is not printed as such. */
  readonly inferred: boolean;
  /** Where the value names a record that its words may not mean. */
  readonly doubt?: Doubt | null;
}

export interface Doubt {
  readonly named: RecordId;
  /** The record that they may mean instead. */
  readonly candidate: RecordId;
  /** How much speaks for the one named, 0.5 to 1. */
  readonly score: number;
  /** The words that may mean either. */
  readonly words: Span;
}

export const MAX_QUOTE = 600;
