/** What travels from bytes to structure; see `values.ts`. */
import type { Issue, PageMark, PrintedLine } from '../../schema/domain/publication.ts';
import type { PartialDate } from '../../schema/domain/partial-date.ts';
import type { Span } from '../../schema/domain/span.ts';
import type { InstrumentKind } from '../../schema/domain/vocabulary.ts';

// ---------------------------------------------------------------- bytes

export interface Fetched {
  /** The name as given by the operator; never used as a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** UTF-16 units of it that are read, if it is a text; as many as can be if absent. */
  readonly most?: number;
}

export type Format =
  | 'text'
  | 'register-text'
  | 'html'
  | 'markdown'
  | 'register-xml'
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'json'
  | 'csv'
  | 'cited-report';

// ---------------------------------------------------------------- text

/** Piecewise map between canonical and original UTF-16 offsets; runs ascend in both and cover the canonical text. */
export type OffsetRun = readonly [
  canonicalStart: number,
  originalStart: number,
  canonicalLength: number,
  originalLength: number,
];

/**
 * - `masthead`: printed matter about the document (register header, front matter): quotable, but not its body.
 * - `heading`: a line that is nothing but a heading. A run-in heading ("Sec. 2. Policy. It is ...") stays in its paragraph.
 */
export type BlockKind = 'masthead' | 'heading' | 'paragraph' | 'item' | 'table' | 'footnote' | 'signature';

/** Blocks ascend, do not overlap, and are separated by "\n\n"; inside one, white space is single spaces. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading depth (1-6) or list depth, else 0. */
  readonly level: number;
  /** Printed indentation in columns where the format has it, else 0. */
  readonly indent: number;
}

/** A value that the format itself states (front matter, XML element, register header), with its place if it has one. */
export interface PrintedField {
  readonly field: string;
  readonly value: string;
  readonly span: Span | null;
}

export interface ReadDocument {
  readonly format: Format;
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages: readonly PageMark[];
  /** Of a PDF: where its text is printed. */
  readonly lines: readonly PrintedLine[];
  readonly offsets: readonly OffsetRun[];
  readonly fields: readonly PrintedField[];
  /** Only for a cited report: one entry an index, span of the words that it stands for. */
  readonly markers: readonly CitedSpan[];
  /** Only for records (JSON, CSV): the rows, each cell with its span. */
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

/** The words inside one citation element, with the printed indexes (`3-10`), and whether its markup was sound. */
export interface CitedSpan extends Span {
  readonly indexes: readonly string[];
  readonly malformed: boolean;
}

export interface Row extends Span {
  readonly cells: Readonly<Record<string, Span & { readonly value: string }>>;
}

// ---------------------------------------------------------------- structure

export type DocumentKind = 'instrument' | 'report' | 'records' | 'other';

export interface Sourced<T> {
  readonly value: T;
  /** Null where the value is known but not printed (a president worked out from the date). */
  readonly span: Span | null;
  /** The span is what the value was worked out from (a page counted from the first), and does not print it. */
  readonly inferred?: boolean;
}

export interface Identity {
  readonly documentKind: DocumentKind;
  readonly kind: Sourced<InstrumentKind> | null;
  readonly number: Sourced<string> | null;
  readonly title: Sourced<string> | null;
  readonly issuer: Sourced<string> | null;
  readonly signedOn: Sourced<PartialDate> | null;
  readonly publishedOn: Sourced<PartialDate> | null;
  readonly frDocumentNumber: Sourced<string> | null;
  /** `79 FR 63489`. */
  readonly frCitation: Sourced<string> | null;
  /** Issued by its own words, though neither day nor number is printed: no draft. */
  readonly isIssued: boolean;
  /** Whose words charge others in a way of their own: auditors only recommend, a funding notice speaks to those who apply. */
  readonly form?: 'audit-report' | 'funding-notice';
  /** `eo/13681`, `omb/m/15-13`, `cisa/bod/18-02`; or `eo/signed-2025-01-23/<slug>` where no number is printed. Null for reports. */
  readonly norm: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

export interface Section extends Span {
  /** `2(b)(iii)`, `h:<slug>`, `h:<slug>.1.a`; see the gold guide. The span runs from the marker to the end of its text, children included. */
  readonly path: string;
  /** The marker as printed: `Sec. 2.`, `(b)`. */
  readonly label: string;
  readonly labelSpan: Span;
  readonly heading: string | null;
  readonly headingSpan: Span | null;
  readonly parent: string | null;
  readonly depth: number;
  /** Akoma Ntoso: `sec_2__para_b__subpara_iii`. */
  readonly eId: string;
}

export interface Structured {
  readonly document: ReadDocument;
  readonly identity: Identity;
  /** The part that is the document's own text: after masthead and front matter, up to the end of the signature. */
  readonly body: Span;
  readonly sections: readonly Section[];
  /** Text that an amending order inserts elsewhere: not this document's own provisions. */
  readonly quoted: readonly Span[];
  /** Sentences of the body, never across a block; in ascending order. */
  readonly sentences: readonly Span[];
  readonly issues: readonly Issue[];
}
