/**
 * Searchable units: blocks that belong together, at most about 1,200 units, never across a section.
 *
 * Takes Structured, gives passages in order that cover every block but the masthead's.
 */
import type { PassageDraft } from '../../schema/domain/publication.ts';
import { spanOf, type Span } from '../../schema/domain/span.ts';
import { cutAtSentences } from '../kernel/passages.ts';
import type { Section, Structured } from '../values/index.ts';

/** Long enough for a clause with its stem, short enough to read at a glance. */
const LONGEST = 1200;

export const passagesOf = ({ document, sections }: Structured): readonly PassageDraft[] => {
  const { text } = document;
  const passages: PassageDraft[] = [];
  for (const { span, section } of piecesOf(
    document.blocks.filter(({ kind }) => kind !== 'masthead'),
    sections,
  )) {
    const last = passages.at(-1);
    if (last && last.section === section && span.end - last.start <= LONGEST) {
      passages.splice(-1, 1, { ...last, end: span.end });
    } else passages.push(...cutAtSentences(text, trimmed(text, span), LONGEST).map((piece) => ({ ...piece, section })));
  }
  return passages.filter(({ start, end }) => end > start);
};

interface Piece {
  readonly span: Span;
  readonly section: string | null;
}

/** Blocks, cut where a section begins inside one; a heading opens the section that it names. */
const piecesOf = (blocks: readonly Span[], sections: readonly Section[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let next = 0;
  const open: Section[] = [];
  const pathAt = (at: number): string | null => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) open.pop();
    return open.at(-1)?.path ?? null;
  };
  for (const block of blocks) {
    let from = block.start;
    while (next < sections.length && (sections[next] as Section).start < block.end) {
      const section = sections[next] as Section;
      if (section.start > from) pieces.push({ span: spanOf(from, section.start), section: pathAt(from) });
      from = Math.max(from, section.start);
      pathAt(from);
      open.push(section);
      next += 1;
    }
    if (block.end > from) pieces.push({ span: spanOf(from, block.end), section: pathAt(from) });
  }
  return pieces;
};

const trimmed = (text: string, { start, end }: Span): Span =>
  spanOf(start, start + text.slice(start, end).trimEnd().length);
