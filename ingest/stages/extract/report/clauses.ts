/** Parts of a claim that speak for themselves: its sentences, split at semicolons and at ", while". */
import { sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Structured } from '../../../values/index.ts';
import { meeting } from '../holding.ts';

const PARTS =
  /; |(?:, |(?<=,["”]) )while | while (?=[A-Z])|, (?=\p{Lu}[^,;.]{2,40} (?:would|did|does|do|is|was|are|were|has|have|will|can) ?not[.;])/gu;

export const clausesOf = ({ document: { text }, sentences }: Structured, claim: Span): readonly Span[] => {
  const inner = meeting(sentences, claim).flatMap(({ start }) => (start > claim.start ? [start] : []));
  const bounds = [claim.start, ...inner, claim.end];
  return bounds.slice(0, -1).flatMap((start, index) => partsOf(text, { start, end: bounds[index + 1] ?? claim.end }));
};

const partsOf = (text: string, sentence: Span): readonly Span[] => {
  const spans: Span[] = [];
  const end = sentence.start + sliceOf(text, sentence).trimEnd().length;
  let { start } = sentence;
  for (const match of sliceOf(text, sentence).matchAll(PARTS)) {
    const at = sentence.start + match.index;
    spans.push({ start, end: at });
    start = at + match[0].length;
  }
  return [...spans, { start, end }];
};
