/** Which part of a text is the document's own: after its masthead, up to the end of the signature. */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import { isPlaceOfSigning, namesPart } from '../../kernel/block-kinds.ts';
import { dateIn } from '../../kernel/dates.ts';
import type { Block, ReadDocument } from '../../values/index.ts';

export const bodyOf = (document: ReadDocument): Span => {
  const { blocks, text } = document;
  const first = blocks.findIndex((block) => block.kind !== 'masthead');
  if (first < 0) return spanOf(0, text.length);
  const last = signatureEnd(text, blocks, first) ?? blocks.findLastIndex((block) => block.kind !== 'masthead');
  return spanOf((blocks[first] as Block).start, (blocks[last] as Block).end);
};

/** "THE WHITE HOUSE," and the date below it; above the first sentence it is a letterhead, which ends nothing. */
const signatureEnd = (text: string, blocks: readonly Block[], first: number): number | null => {
  const begins = blocks.findIndex((block, index) => index >= first && isProse(text.slice(block.start, block.end)));
  if (begins < 0) return null;
  const at = blocks.findIndex(
    (block, index) =>
      index > begins && block.kind !== 'masthead' && isPlaceOfSigning(text.slice(block.start, block.end)),
  );
  if (at < 0) return null;
  const next = blocks[at + 1];
  return next && next.end - next.start <= 40 && dateIn(text.slice(next.start, next.end)) ? at + 1 : at;
};

const isProse = (words: string): boolean => words.length > 80 && /\p{Ll}{2} \p{Ll}{2,} \p{Ll}/u.test(words);

/** Blocks of the body that hold its provisions: neither signature nor what is printed around it. */
export const isSignature = (text: string, block: Block): boolean => {
  if (block.kind === 'signature') return true;
  const words = text.slice(block.start, block.end);
  return (
    words.length <= 40 &&
    !namesPart(words) &&
    (/^(?:[A-Z]\. ){2}[A-Z][A-Z’'-]{2,}(?: [A-Z][A-Z’'-]+)?$/.test(words) ||
      (/^[A-Z][A-Z.\s,]{5,38}$/.test(words) && /[A-Z]{2,} [A-Z]\.\s|\bJR\b/.test(words)) ||
      /^[A-Z][a-z]+ \d{1,2}, \d{4}\.?$/.test(words))
  );
};
