/**
 * A half-open range of UTF-16 code units, `text.slice(start, end)`.
 * Unless a name says otherwise the text is a revision's canonical text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
