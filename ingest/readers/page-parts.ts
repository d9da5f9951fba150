/**
 * What a site prints around each of its documents, menus and footers: it is read, but no part of the document. Pages say which
 * element holds the document (`<main>`), or which do not: by what they are (`<nav>`), by their role, or by what they are called.
 */
import { offsetMap } from '../kernel/offset-map.ts';
import type { BuiltText } from '../kernel/text-builder.ts';
import { spanOf, type Span } from '../../schema/domain/span.ts';
import { UNSHOWN, VOID } from './hidden-tags.ts';
import type { Tag } from './html-tags.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AROUND = words('nav footer aside');
const AROUND_ROLES = words('navigation search banner contentinfo complementary');
/** Words of classes and ids: "usa-banner", "mainMenu". */
const CALLED = words(
  'nav navbar navigation menu megamenu breadcrumb breadcrumbs footer banner sidebar share sharing social cookie cookies skip skiplink pager pagination newsletter subscribe',
);
/** Only as the whole of a class or an id: documents have headers and related provisions, too. */
const CALLED_WHOLLY = words('header site-header page-header related related-content related-articles related-posts');
const NEVER = words('html body main article p li td th tr pre span em i b strong u sup sub h1 h2 h3 h4 h5 h6');

const isAround = ({ name, role }: Tag): boolean => AROUND.has(name) || AROUND_ROLES.has(role);

const isCalledAround = ({ name, className, id }: Tag): boolean =>
  !NEVER.has(name) &&
  `${className} ${id}`.split(/\s+/).some(
    (called) =>
      CALLED_WHOLLY.has(called.toLowerCase()) ||
      called
        .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
        .toLowerCase()
        .split(/[-_]+/)
        .some((word) => CALLED.has(word)),
  );

/** Blocks of the site's parts are its masthead. */
export const withoutSite = (built: BuiltText, siteParts: readonly Span[]): BuiltText => {
  if (siteParts.length === 0) return built;
  const map = offsetMap(built.offsets);
  let next = 0;
  return {
    ...built,
    blocks: built.blocks.map((block) => {
      const at = map.toOriginal(block).start;
      while ((siteParts[next]?.end ?? Infinity) <= at) next += 1;
      return (siteParts[next]?.start ?? Infinity) <= at ? { ...block, kind: 'masthead', level: 0 } : block;
    }),
  };
};

/** Parts of the source that are the site's, ascending, none within another; empty where the page marks none. */
export const sitePartsOf = (source: string, tags: readonly Tag[]): readonly Span[] => {
  const all = printedIn(source, tags);
  const elements = elementsOf(source, tags, all);
  const around = outermost(elements.filter((element) => element.isSite));
  const main = mainOf(elements, around, all);
  return main
    ? [
        { start: 0, end: main.start },
        { start: main.end, end: source.length },
      ]
    : around;
};

/** What stands in the one `<pre>` of a page that prints little else. */
export const typedPartOf = (source: string, tags: readonly Tag[]): Span | null => {
  const at = tags.findIndex(({ kind, name }) => kind === 'start' && name === 'pre');
  const open = tags[at];
  const close = tags.findLast(({ kind, name }) => kind === 'end' && name === 'pre');
  if (!open || tags.findLast(({ kind, name }) => kind === 'start' && name === 'pre') !== open) return null;
  const end = close?.start ?? source.length;
  const printed = source.slice(open.end, end).trim().length;
  return printed > MOST_OF_A_PAGE * printedIn(source, tags) ? spanOf(open.end, end) : null;
};
const MOST_OF_A_PAGE = 0.9;

/** The one element that holds the document. Of a page that keeps more beside it than in it, it does not. */
const mainOf = (elements: readonly Element[], around: readonly Element[], all: number): Element | null => {
  const mains = elements.filter(({ tag }) => tag.name === 'main' || tag.role === 'main');
  const articles = elements.filter(({ tag, isHeaded }) => tag.name === 'article' && isHeaded);
  const [only, ...others] = mains.length > 0 ? mains : articles;
  if (!only || others.length > 0) return null;
  const beside = around.filter(({ start, end }) => end <= only.start || start >= only.end);
  const rest = beside.reduce((left, { printed }) => left - printed, all - only.printed);
  return only.printed > rest ? only : null;
};

const outermost = (elements: readonly Element[]): readonly Element[] => {
  let end = 0;
  return [...elements]
    .sort((a, b) => a.start - b.start)
    .filter((element) => {
      if (element.start < end) return false;
      end = element.end;
      return true;
    });
};

/** An element that says what it is for. */
interface Element extends Span {
  readonly tag: Tag;
  /** UTF-16 units of text in it. */
  readonly printed: number;
  /** Whether the heading of a page stands in it. */
  readonly isHeaded: boolean;
  /** A site's own: what holds the page's heading, or most of its words, is no menu whatever it is called. */
  readonly isSite: boolean;
}

interface OpenElement {
  readonly tag: Tag;
  /** What had been printed before it. */
  readonly before: number;
  readonly headings: number;
}

/** Those that end: one that is left open would take all that follows. `all` is what the page prints. */
const elementsOf = (source: string, tags: readonly Tag[], all: number): readonly Element[] => {
  const elements: Element[] = [];
  const open = new Map<string, OpenElement[]>();
  let printed = 0;
  let headings = 0;
  const close = ({ tag, before, headings: above }: OpenElement, end: number): void => {
    const own = printed - before;
    const isHeaded = headings > above;
    const isSite = isAround(tag) ? own < all * MOST_OF_IT : isCalledAround(tag) && !isHeaded && own < all * SOME_OF_IT;
    if (isSite || tag.name === 'main' || tag.name === 'article' || tag.role === 'main')
      elements.push({ tag, start: tag.start, end, printed: own, isHeaded, isSite });
  };
  tags.forEach((tag, index) => {
    const { kind, name } = tag;
    if (kind === 'start' && !VOID.has(name) && !tag.selfClosing) {
      if (name === 'h1') headings += 1;
      const same = open.get(name) ?? [];
      same.push({ tag, before: printed, headings });
      open.set(name, same);
    } else if (kind === 'end') {
      const element = open.get(name)?.pop();
      if (element) close(element, tag.end);
    }
    printed += printedAfter(source, tags, index);
  });
  return elements;
};
/** Parts of all that a page prints. */
const MOST_OF_IT = 2 / 3;
const SOME_OF_IT = 1 / 3;

const printedAfter = (source: string, tags: readonly Tag[], index: number): number => {
  const tag = tags[index];
  if (!tag || (tag.kind === 'start' && (UNSHOWN.has(tag.name) || tag.name === 'title'))) return 0;
  return source.slice(tag.end, tags[index + 1]?.start ?? source.length).trim().length;
};

const printedIn = (source: string, tags: readonly Tag[]): number =>
  tags.reduce((sum, _, index) => sum + printedAfter(source, tags, index), 0);
