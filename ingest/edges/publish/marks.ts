/** Where in a revision an offset lies: its page, its section, the words around it. */
import { quoteId, type RecordId } from '../../../schema/domain/ids.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Span } from '../../../schema/domain/span.ts';
import { boxesOf, type Box } from '../../kernel/boxes.ts';
import { describe } from '../../kernel/quotes.ts';

export interface QuoteRow {
  readonly id: RecordId;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly page: number | null;
  readonly section: string | null;
  /** Null where the text is on no paper. */
  readonly boxes: readonly Box[] | null;
}

/** Index of the last item that starts at or before `at`, or -1. Items ascend by start. */
const lastBefore = (items: readonly { readonly start: number }[], at: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

export const pageAt = ({ revision }: Publication, at: number): number | null =>
  revision.pages[lastBefore(revision.pages, at)]?.page ?? null;

/** Path of the innermost section that holds `at`: of those that begin before it, the last that has not ended. */
export const sectionAt = ({ sections }: Publication, at: number): string | null => {
  for (let index = lastBefore(sections, at); index >= 0; index -= 1) {
    const section = sections[index];
    if (section && at < section.end) return section.path;
  }
  return null;
};

export const quoteIdOf = (publication: Publication, span: Span): RecordId =>
  quoteId(publication.revision.id, span.start, span.end);

export const quoteRow = (publication: Publication, span: Span): QuoteRow => {
  const { text, lines } = publication.revision;
  return {
    id: quoteIdOf(publication, span),
    start_offset: span.start,
    end_offset: span.end,
    ...describe(text, span),
    page: pageAt(publication, span.start),
    section: sectionAt(publication, span.start),
    boxes: lines.length === 0 ? null : boxesOf(text, lines, span),
  };
};
