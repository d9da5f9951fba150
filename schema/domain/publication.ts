/**
 * What ingest hands over for one revision: everything that its text says, ready to be stored in one transaction.
 * All spans are UTF-16 offsets into `revision.text`.
 */
import type { RecordTypeName } from './catalog.ts';
import type { RecordId } from './ids.ts';
import type { PartialDate } from './partial-date.ts';
import type { Span } from './span.ts';
import type { Json, StatementDraft } from './statement.ts';
import type { MarkerState } from './vocabulary.ts';

export type SourceKind = 'federal-register' | 'white-house' | 'agency' | 'news' | 'dataset' | 'other';

/** A publisher's item. Its revisions are the exact sets of bytes in which it came. */
export interface SourceDraft {
  readonly id: RecordId;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: PartialDate | null;
  readonly url: string | null;
  readonly licence: string | null;
}

/** A rule that makes statements or mentions: `obligations/clause@1`, with the reason for it in one line. */
export interface RuleDraft {
  readonly id: string;
  readonly reason: string;
}

export interface PageMark {
  /** Canonical offset at which the page begins. */
  readonly start: number;
  /** The number as printed (Federal Register page) or counted from 1 (PDF). */
  readonly page: number;
  /** 0 to 1, where the page's text was recognised from its picture. */
  readonly ocrConfidence?: number;
}

/**
 * A line as it is printed on a page of a PDF. Places are points (1/72 inch) from the upper left corner of the page as it
 * is seen: cropped, and turned.
 */
export interface PrintedLine extends Span {
  /** Counted from 1 in the file. */
  readonly page: number;
  readonly top: number;
  readonly height: number;
  /** Pairs of a canonical offset and the place from the left at which it is printed; ascending, the last is the line's end. */
  readonly stops: readonly number[];
}

export interface RevisionDraft {
  readonly id: RecordId;
  /** Hex, of the original bytes. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly name: string;
  /** The canonical text. */
  readonly text: string;
  readonly pages: readonly PageMark[];
  /** Of a PDF, in the order of the text; empty for any other format. */
  readonly lines: readonly PrintedLine[];
  /** Runs of the offset map, `[canonicalStart, originalStart, canonicalLength, originalLength]`. */
  readonly offsets: readonly (readonly [number, number, number, number])[];
  readonly pipelineVersion: string;
}

/** A searchable unit, 1 to about 1,200 UTF-16 units, never across a section boundary. */
export interface PassageDraft extends Span {
  readonly section: string | null;
}

/** Another record that a name may mean. */
export interface Alternative {
  readonly record: RecordId;
  /** 0 to 1, as that of the record that was chosen; where none was, all of them weigh at most 1 together. */
  readonly score: number;
  /** One line. */
  readonly reason: string;
}

/** A name in the text and the record it was linked to; `record` null when no link was good enough. */
export interface MentionDraft extends Span {
  readonly record: RecordId | null;
  readonly kind: string;
  readonly score: number;
  readonly rule: string;
  /** The likeliest first; none where the name means one record alone. */
  readonly alternatives: readonly Alternative[];
}

/** One index of one citation marker: `3-10` is source 3, sentence 10. */
export interface MarkerDraft extends Span {
  readonly index: string;
  readonly state: MarkerState;
}

/** A record that this revision brings or adds to. `quote` and `facts` are for structural types (see the catalog). */
export interface RecordDraft {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly label: string;
  readonly quote: Span | null;
  readonly facts: Readonly<Record<string, Json>> | null;
}

export interface KnownUnknownDraft {
  readonly question: string;
  readonly whyOpen: string;
  readonly wouldBeSettledBy: string | null;
  readonly subject: RecordId | null;
  readonly quote: Span;
}

export interface Publication {
  readonly source: SourceDraft;
  readonly revision: RevisionDraft;
  /**
   * The work whose words these are: a version's id for an instrument's own text, else the source's id. Revisions of
   * one work corroborate each other and count as one source.
   */
  readonly work: RecordId;
  /** Which of a work's revisions asserts: the highest wins (printed register > web page > scan). */
  readonly preference: number;
  /** The section path of a canonical offset, for quotes: ascending starts. */
  readonly sections: readonly (Span & { readonly path: string })[];
  readonly passages: readonly PassageDraft[];
  readonly mentions: readonly MentionDraft[];
  readonly markers: readonly MarkerDraft[];
  /** Sentences of a cited report that carry no marker. */
  readonly uncited: readonly Span[];
  readonly records: readonly RecordDraft[];
  readonly statements: readonly StatementDraft[];
  readonly unknowns: readonly KnownUnknownDraft[];
  /** The rules that its statements and mentions name, those of extractors from outside among them. */
  readonly rules: readonly RuleDraft[];
  readonly issues: readonly Issue[];
}

/** A problem in a document is data: a run with issues is *partial*, never *done*. */
export interface Issue {
  /** A code of `codes.ts`. */
  readonly code: string;
  readonly message: string;
  readonly page: number | null;
}
