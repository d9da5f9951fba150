/** The part of a report that tells: its sentences without headings, and without the notes and references at its end. */
import { contains, overlaps, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Structured } from '../../values.ts';

const NOTES =
  /^(?:(?:end|foot)?notes|(?:works cited|references|bibliography|sources)(?: and notes)?|contact|media contacts?)\b.{0,40}$/iu;
const NOT_TOLD = new Set(['heading', 'masthead', 'footnote']);

export const toldSentences = ({ document, body, sentences }: Structured): readonly Span[] => {
  const { text, blocks } = document;
  const silent = blocks.filter((block) => NOT_TOLD.has(block.kind) && !/^Q[:.] /u.test(sliceOf(text, block)));
  const notes = blocks.find((block) => block.start > body.start && NOTES.test(sliceOf(text, block)));
  const end = notes?.start ?? body.end;
  return sentences.filter(
    (sentence) =>
      contains(body, sentence) && sentence.start < end && !silent.some((block) => overlaps(block, sentence)),
  );
};
