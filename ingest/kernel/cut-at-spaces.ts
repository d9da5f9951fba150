/** Cuts a stretch of text into pieces of at most `longest` units, at spaces where it has any, and sooner behind one of `parts`. */
import { spanOf, type Span } from '../../schema/domain/span.ts';

export const cutAtSpaces = (
  text: string,
  span: Span,
  longest: number,
  parts: readonly string[] = [],
): readonly Span[] => {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > longest) {
    const space = lastPart(text, start, longest, parts) ?? text.lastIndexOf(' ', start + longest);
    const end = space > start ? space : wholeUnits(text, start + longest);
    pieces.push(spanOf(start, end));
    start = text[end] === ' ' ? end + 1 : end;
  }
  pieces.push(spanOf(start, span.end));
  return pieces;
};

/** The space behind the last of the first kind of `parts` that stands in the second half of what may be one piece. */
const lastPart = (text: string, start: number, longest: number, parts: readonly string[]): number | null => {
  const half = text.slice(start + Math.floor(longest / 2), start + longest + 1);
  for (const part of parts) {
    const at = half.lastIndexOf(part);
    if (at >= 0) return start + Math.floor(longest / 2) + at + part.length - 1;
  }
  return null;
};

/** Never between the halves of a surrogate pair. */
const wholeUnits = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);
