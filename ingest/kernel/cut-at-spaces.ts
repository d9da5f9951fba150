/** Cuts a stretch of text into pieces of at most `longest` units, at spaces where it has any. */
import { spanOf, type Span } from '../../schema/domain/span.ts';

export const cutAtSpaces = (text: string, span: Span, longest: number): readonly Span[] => {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest);
    const end = space > start ? space : wholeUnits(text, start + longest);
    pieces.push(spanOf(start, end));
    start = text[end] === ' ' ? end + 1 : end;
  }
  pieces.push(spanOf(start, span.end));
  return pieces;
};

/** Never between the halves of a surrogate pair. */
const wholeUnits = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);
