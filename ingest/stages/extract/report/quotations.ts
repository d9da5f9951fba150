/** Words in quotation marks, which pair within a paragraph: a quotation may hold several sentences, and a sentence begin in one. */
import { contains, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { meeting } from '../holding.ts';
import type { Structured } from '../../../values/index.ts';

/** A paragraph whose last mark is not closed holds its quotation to its end. */
const QUOTED = /“[^”]{0,2000}(?:”|$)|"[^"]{0,2000}(?:"|$)/gu;

/** In the order of the text, marks included. */
export const quotationsIn = oncePer(({ document: { text, blocks }, body }: Structured): readonly Span[] =>
  blocks
    .filter((block) => contains(body, block))
    .flatMap((block) =>
      [...text.slice(block.start, block.end).matchAll(QUOTED)].map(({ 0: words, index }) =>
        spanOf(block.start + index, block.start + index + words.length),
      ),
    ),
);

/** The words of a span; what is quoted in them is blank, but for the marks. */
export const unquoted = (text: string, span: Span, quotations: readonly Span[]): string => {
  let words = text.slice(span.start, span.end);
  for (const quotation of meeting(quotations, span)) {
    const from = Math.max(quotation.start + 1, span.start) - span.start;
    const to = Math.min(quotation.end - 1, span.end) - span.start;
    if (from < to) words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
};
