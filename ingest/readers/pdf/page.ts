/** What is read of a PDF's pages: lines with their places on the paper. */

/** Points of 1/72 inch from the upper left corner of the page as it is seen. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly top: number;
  /** Height of the letters. */
  readonly size: number;
  /** Where the parts of the line that the file sets apart begin: pairs of a UTF-16 offset in `text` and its place from the left. */
  readonly stops: readonly number[];
}

/** A piece of text as the file sets it, in the same points. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
}

export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
  /** What is too small to be seen, or in ink that is none; what stands beside the paper is no text. */
  readonly unread: readonly string[];
  /** Whether it may hide words and could not be looked at. */
  readonly doubtful: boolean;
  /** Whether its text stands behind the picture of a scan, where whoever made the file had it recognised. */
  readonly layered: boolean;
  /** Whether words are set upon other words. */
  readonly overprinted: boolean;
  /** How sure the recognition is of a page that was read from its picture, 0 to 1; null where the text is the file's own. */
  readonly recognized: number | null;
}

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  readonly title: string | null;
  /** Pages that the document claims to have; more than were read where that passes the limit. */
  readonly total: number;
  /** What makes one doubt that its text is what is seen. */
  readonly doubts: readonly string[];
  /** What the file holds beside its pages: `JavaScript`, `attachments`, `a form`. */
  readonly extras: readonly string[];
}
