/** "Article 5", alone above what it is about or beside it: how treaties and laws of other countries number their sections. */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import { GREATEST_ROMAN, romanNumeral } from '../../kernel/roman.ts';
import type { Block } from '../../values/index.ts';

export interface Article {
  readonly number: string;
  readonly labelSpan: Span;
  readonly headingSpan: Span | null;
  /** The line below, where it says what the article is about. */
  readonly below: Block | null;
}

const LABEL = /^(?:Article|ARTICLE) (\d{1,3}|[IVXL]{1,9})(?:$|[.:]? [-–—:] ?|[.:] (?=\p{Lu})|: ?(?=\p{Lu}))/u;
/** A text that numbers its sections so has no articles of its own. */
const SECTION = /^(?:Sec\.|SEC\.|Section|SECTION) \d{1,4}[.:](?!\d)/;
const LONGEST_LABEL = 16;
const LONGEST_HEADING = 160;
const LEAST = 2;
const ROMANS = new Map(Array.from({ length: GREATEST_ROMAN }, (_, at) => [romanNumeral(at + 1), at + 1] as const));

/** By where their blocks begin; none unless several ascend. */
export const articlesIn = (text: string, blocks: readonly Block[]): ReadonlyMap<number, Article> => {
  const found = new Map<number, Article>();
  if (blocks.some((block) => SECTION.test(text.slice(block.start, block.start + LONGEST_LABEL)))) return found;
  let last = 0;
  blocks.forEach((block, index) => {
    const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING));
    const match = LABEL.exec(words);
    const number = match?.[1] ?? '';
    const value = /^\d/.test(number) ? Number(number) : (ROMANS.get(number.toLowerCase()) ?? 0);
    if (!match || value <= last || block.kind === 'item') return;
    last = value;
    const next = blocks[index + 1];
    const isAlone = match[0].trimEnd().length >= words.trimEnd().length;
    const below = isAlone && next && isHeadOf(text, next) ? next : null;
    const labelSpan = spanOf(block.start, block.start + `Article ${number}`.length);
    const rest = spanOf(block.start + match[0].length, block.end);
    const isTitle = block.kind === 'heading' && rest.end > rest.start;
    found.set(block.start, {
      number,
      labelSpan,
      headingSpan: below ? spanOf(below.start, below.end) : isTitle ? rest : null,
      below,
    });
  });
  return found.size < LEAST ? new Map() : found;
};

/** "Subject matter", on the line below "Article 1": no sentence, and no article or item of its own. */
export const isHeadOf = (text: string, { kind, start, end }: Block): boolean => {
  const words = text.slice(start, end);
  if (LABEL.test(words)) return false;
  return kind === 'heading' || (kind === 'paragraph' && HEAD.test(words));
};
const HEAD = /^\p{Lu}[^.;:!?\n]{2,100}$/u;
