/** Cuts a stretch of text into pieces of at most `longest` units, at sentence ends, else at spaces. */
import { spanOf, type Span } from '../../schema/domain/span.ts';
import { cutAtSpaces } from './cut-at-spaces.ts';
import { sentencesOf } from './sentences.ts';

export const cutAtSentences = (text: string, span: Span, longest: number): readonly Span[] => {
  if (span.end - span.start <= longest) return [span];
  const pieces: Span[] = [];
  for (const sentence of sentencesOf(text, span).flatMap((each) => cutAtSpaces(text, each, longest))) {
    const last = pieces.at(-1);
    if (last && sentence.end - last.start <= longest) pieces.splice(-1, 1, spanOf(last.start, sentence.end));
    else pieces.push(sentence);
  }
  return pieces;
};
