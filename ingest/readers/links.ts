/** Links of a page to other pages, as fields: the words that carry each, with its address. */
import { offsetMap } from '../kernel/offset-map.ts';
import type { BuiltText } from '../kernel/text-builder.ts';
import type { Span } from '../../schema/domain/span.ts';
import type { PrintedField } from '../values/index.ts';
import type { Tag } from './html-tags.ts';

/** Offsets are of the source. */
export interface Link extends Span {
  readonly address: string;
}

/** A page of links is no text with sources. */
const MOST = 2000;

/** Those whose words are in the canonical text. */
export const linkFields = ({ offsets }: BuiltText, links: readonly Link[]): readonly PrintedField[] => {
  const map = offsetMap(offsets);
  return links.slice(0, MOST).flatMap((link) => {
    const span = map.toCanonical(link);
    return span.start < span.end ? [{ field: 'link', value: link.address, span }] : [];
  });
};

const HREF = /\shref\s{0,3}=\s{0,3}(?:"(https?:\/\/[^"\s<>]{1,800})"|'(https?:\/\/[^'\s<>]{1,800})')/i;

/** Of a page's tags: from each `<a href="https://…">` to its end. */
export const linksOfTags = (source: string, tags: readonly Tag[]): readonly Link[] => {
  const links: Link[] = [];
  let open: Link | null = null;
  for (const tag of tags) {
    if (tag.name !== 'a' || tag.kind === 'comment') continue;
    if (open && tag.start > open.start) links.push({ ...open, end: tag.start });
    const [, one, other] = (tag.kind === 'start' && HREF.exec(source.slice(tag.start, tag.end))) || [];
    const address = (one ?? other)?.replaceAll('&amp;', '&');
    open = address === undefined ? null : { start: tag.end, end: tag.end, address };
  }
  return links;
};
