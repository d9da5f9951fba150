/** The lines of a text that hold a word: what a pattern that begins with any capital would otherwise try at each of them. */
import { spanOf, type Span } from '../../schema/domain/span.ts';

/** Ascending, each once; `word` is global. */
export const linesWith = (text: string, within: Span, word: RegExp): readonly Span[] => {
  const lines: Span[] = [];
  word.lastIndex = within.start;
  for (let match = word.exec(text); match && match.index < within.end; match = word.exec(text)) {
    const start = Math.max(within.start, text.lastIndexOf('\n', match.index) + 1);
    const next = text.indexOf('\n', match.index);
    const end = next < 0 ? within.end : Math.min(next, within.end);
    lines.push(spanOf(start, end));
    word.lastIndex = Math.max(end, match.index + 1);
  }
  return lines;
};
