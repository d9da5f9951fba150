/** HTML pages and fragments: block elements become blocks, everything inside them prose. */
import { raised } from '../kernel/raised.ts';
import type { Span } from '../../schema/domain/span.ts';
import { CodedError } from '../../schema/domain/codes.ts';
import { textBuilder, type BuiltText, type TextBuilder } from '../kernel/text-builder.ts';
import type { BlockKind, PrintedField } from '../stages/values.ts';
import { countedLists } from './counted-lists.ts';
import { draftOf, issue, type Draft } from './draft.ts';
import { emphasisIn, type Emphasis } from './emphasis.ts';
import { tagsOf, type Tag } from './html-tags.ts';
import { kindOfText } from '../kernel/block-kinds.ts';
import { isUnseen, sightIn, UNSHOWN, VOID, type Sight } from './hidden-tags.ts';
import { linkFields, linksOfTags } from './links.ts';
import { leftOutOf } from './left-out.ts';
import { writeMarkupText } from './markup-text.ts';
import { markedRow } from './marked-rows.ts';
import { sitePartsOf, typedPartOf, withoutSite } from './page-parts.ts';
import { buildText } from './text.ts';
import { writeTypewriter } from './typewriter.ts';
import { shownOf } from './unseen.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CONTAINERS = words(
  'html body main article section div header footer aside nav blockquote figure figcaption form fieldset ul ol dl table thead tbody tfoot center address details summary hr',
);
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const BLOCKS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  pre: 'paragraph',
  li: 'item',
  dt: 'paragraph',
  dd: 'paragraph',
  tr: 'table',
  caption: 'table',
};
const SKIPPED = UNSHOWN.union(words('button head title'));
const EMPHASIS = words('em i strong b u');
/** Opened anew where what is around them ended without them. */
const FORMATTING = words('a b big code em font i nobr small strong tt u');
/** An end tag from within these closes nothing outside of their table. */
const CELLS = words('td th caption');
const OF_TABLES = words('table tbody thead tfoot tr td th caption');
/** What comes behind them still stands in whatever is open. */
const OUTERMOST = words('html body');
/** Elements that a sibling of the same name closes. */
const SELF_ENDING = words('p li dt dd tr td th option');
/** The Federal Register's page marks print "Start Printed Page 3967" inside sentences; the number is kept as a page. */
const PAGE_MARK = /\b(?:unprinted-element|printed-page)/;
/** Real pages nest some thirty deep. */
const DEEPEST = 600;

export const readHtml = (source: string): Draft => {
  const tags = tagsOf(source);
  const typed = typedPartOf(source, tags);
  return typed ? readTyped(source, typed) : readPage(source, tags);
};

/** A page that is a typewritten text within `<pre>`, as bills and laws are published. */
const readTyped = (original: string, typed: Span): Draft => {
  const { text, unread } = shownOf(original);
  return draftOf('html', buildText(text, writeTypewriter, typed), { issues: leftOutOf(unread) });
};

const readPage = (source: string, tags: readonly Tag[]): Draft => {
  const builder = textBuilder(source);
  const emphasis = emphasisIn(builder);
  const { undecided, unread, title, doubtful } = writePage(builder, source, tags, emphasis);
  const written = emphasis.withHeadings(withKinds(builder.finish(), undecided));
  const built = withoutSite(written, sitePartsOf(source, tags));
  const links = linkFields(built, linksOfTags(source, tags));
  const fields = [...(title ? [titleIn(built, title)] : []), ...emphasis.fields(built.text), ...links];
  return draftOf('html', built, { fields, issues: [...leftOutOf(unread), ...(doubtful ? [DOUBTFUL] : [])] });
};

/** A site adds its name to the title of each of its pages: the heading of the page that the title repeats is without it. */
const titleIn = ({ text, blocks }: BuiltText, title: PrintedField): PrintedField => {
  const heading = blocks.find(
    ({ kind, level, start, end }) =>
      kind === 'heading' &&
      level === 1 &&
      end - start > LEAST_TITLE &&
      plain(title.value).includes(plain(text.slice(start, end))),
  );
  return heading
    ? {
        field: 'title',
        value: text.slice(heading.start, heading.end),
        span: { start: heading.start, end: heading.end },
      }
    : title;
};
const LEAST_TITLE = 8;
const plain = (words: string): string =>
  words
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

interface TitleTags {
  readonly open: Tag;
  readonly close: Tag;
}

/** Null where there is none, or it is that of a picture. */
const titleTagsOf = (tags: readonly Tag[]): TitleTags | null => {
  const at = tags.findIndex(({ kind, name }) => kind === 'start' && name === 'title');
  const [open, close] = [tags[at], tags[at + 1]];
  const isOfPage = !tags.slice(0, at).some(({ name }) => name === 'body' || name === 'svg');
  return open && close && isOfPage ? { open, close } : null;
};

/** The page's `<title>`, as a masthead block. */
const writeTitle = (builder: TextBuilder, source: string, { open, close }: TitleTags): PrintedField | null => {
  builder.open('masthead');
  writeMarkupText(builder, source, open.end, close.start);
  const start = builder.start();
  builder.close();
  if (start === null) return null;
  const value = source.slice(open.end, close.start).replace(/\s+/g, ' ').trim();
  return { field: 'title', value, span: { start, end: builder.length() } };
};

/** Starts of blocks whose kind their words decide: loose text any kind, paragraphs only signature and masthead. */
interface Undecided {
  readonly loose: Set<number>;
  readonly paragraphs: Set<number>;
}

const withKinds = (built: BuiltText, { loose, paragraphs }: Undecided): BuiltText => ({
  ...built,
  blocks: built.blocks.map((block) => {
    if (!loose.has(block.start) && !paragraphs.has(block.start)) return block;
    const kind = kindOfText(built.text.slice(block.start, block.end));
    return kind === 'heading' && !loose.has(block.start) ? block : { ...block, kind };
  }),
});

interface Written {
  readonly undecided: Undecided;
  /** What is hidden or crossed out, as it stands in the source. */
  readonly unread: readonly string[];
  readonly title: PrintedField | null;
  readonly doubtful: boolean;
}

const DOUBTFUL = issue('W_DISGUISED', 'A style sheet of the page may hide words that were read.');

const writePage = (builder: TextBuilder, source: string, tags: readonly Tag[], emphasis: Emphasis): Written => {
  const undecided: Undecided = { loose: new Set(), paragraphs: new Set() };
  const mixed = containersOfBlocks(tags);
  const open: OpenElement[] = [];
  const sights: Sight[] = [];
  const sight = sightIn(source, tags);
  const counted = countedLists(builder, source);
  const unread: string[] = [];
  let page: number | null = null;
  let row: ReturnType<typeof markedRow> = null;
  let reached = 0;
  let skipping: { readonly name: string; depth: number } | null = null;

  const turnTo = (next: number | null): void => {
    if (next === null || next === page) return;
    page = next;
    builder.page(page);
  };
  const first = tags.find((tag) => tag.page !== null);
  /** At the first text, which stands on the page of the first paragraph; the title says nothing of it. */
  const begin = (): void => {
    if (page === null && first && !PAGE_MARK.test(first.className)) turnTo(first.page);
  };
  const titleTags = titleTagsOf(tags);
  let title: PrintedField | null = null;
  const leave = (): void => {
    const element = open.pop();
    sights.pop();
    if (!element || element.hidden) return;
    counted.close(element.name);
    if (EMPHASIS.has(element.name)) emphasis.close();
    else if (isBlock(element.name) || CONTAINERS.has(element.name)) builder.close();
  };
  /** White space between tags: an empty line parts loose text, less of it is a space. */
  const partLoose = (start: number, end: number): void => {
    const loose = !open.some(({ name }) => isBlock(name));
    if (loose && /\n\s*\n/.test(source.slice(start, end))) builder.close();
    else builder.space();
  };
  const isHidden = (): boolean => open.at(-1)?.hidden ?? false;
  const writeText = (start: number, end: number): void => {
    if (isHidden()) {
      if (start < end) unread.push(source.slice(start, end));
      return;
    }
    if (start >= end || !/\S/.test(source.slice(start, end))) {
      if (start < end) partLoose(start, end);
      return;
    }
    begin();
    const block = open.findLast(({ name }) => isBlock(name));
    if (block) {
      if (!builder.isOpen()) builder.open('paragraph');
      counted.beforeText();
      const mark =
        open.findLast(({ name }) => name === 'sup')?.isNote && NOTE_NUMBER.exec(source.slice(start, end))?.[1];
      if (mark) builder.replace(start, end, raised(mark));
      else writeMarkupText(builder, source, start, end);
      const at = builder.start();
      if (block.name === 'p' && !block.opensItem && at !== null) undecided.paragraphs.add(at);
    } else writeLoose(builder, source, start, end, open.at(-1)?.mixed ?? mixed.has(-1), undecided.loose);
  };
  const enter = (tag: Tag, index: number): void => {
    const { name } = tag;
    turnTo(tag.page);
    if (VOID.has(name)) {
      if (name === 'br' && !isHidden()) breakLine(builder, source, tag);
      return;
    }
    if (SKIPPED.has(name) || PAGE_MARK.test(tag.className)) {
      if (!tag.selfClosing) skipping = { name, depth: 1 };
      if (tag === titleTags?.open) title = writeTitle(builder, source, titleTags);
      return;
    }
    // A paragraph ends where a block begins: what follows one that is hidden is shown.
    if (isHidden() && open.at(-1)?.name === 'p' && (isBlock(name) || CONTAINERS.has(name))) leave();
    if (name === 'sup' && !isHidden() && /\d/.test(source[tag.start - 1] ?? '') && /\d/.test(source[tag.end] ?? '')) {
      builder.replace(tag.start, tag.end, '^'); // an exponent: 10^26, and not 1026
    }
    if (SELF_ENDING.has(name) && open.at(-1)?.name === name) leave();
    if (open.length >= DEEPEST) throw new CodedError('E_TOO_DEEP', `Elements nest deeper than ${DEEPEST}.`);
    const seen = sight.of(tag, sights);
    const hidden = isUnseen(seen);
    sights.push(seen);
    const opensItem = name === 'p' && open.at(-1)?.name === 'li' && builder.isOpen() && builder.start() === null;
    open.push({
      name,
      opensItem,
      mixed: CONTAINERS.has(name) ? mixed.has(index) : (open.at(-1)?.mixed ?? mixed.has(-1)),
      hidden,
      isNote: name === 'sup' && /[^\s\d>]/.test(source[tag.start - 1] ?? ''),
    });
    if (hidden) return;
    counted.open(tag);
    const lists = open.filter((element) => element.name === 'ul' || element.name === 'ol').length;
    if (HEADINGS.has(name)) builder.open('heading', Number(name[1]));
    else if (name === 'tr') {
      row = markedRow(source, tags, index);
      builder.open(row === 'section' ? 'paragraph' : 'table');
    } else if (BLOCKS[name] && !opensItem) builder.open(BLOCKS[name], name === 'li' ? Math.max(1, lists) : 0);
    else if (CONTAINERS.has(name)) builder.close();
    else if (name === 'td' || name === 'th') partCells(builder, tag, row !== null);
    else if (EMPHASIS.has(name)) {
      counted.beforeText();
      emphasis.open();
    }
  };

  const end = ({ name }: Tag): void => {
    const at = open.findLastIndex((element) => element.name === name);
    if (at < 0 || OUTERMOST.has(name)) return;
    const within = open.slice(at + 1);
    if (!OF_TABLES.has(name) && within.some((element) => CELLS.has(element.name))) return;
    const again = sights.slice(at + 1);
    while (open.length > at) leave();
    within.forEach((element, index) => {
      const seen = again[index];
      if (!element.hidden || !FORMATTING.has(element.name) || !seen) return;
      open.push(element);
      sights.push(seen);
    });
  };

  tags.forEach((tag, index) => {
    if (skipping) {
      if (tag === titleTags?.open) title = writeTitle(builder, source, titleTags);
      turnTo(tag.page);
      if (tag.name === skipping.name) skipping.depth += tag.kind === 'start' ? 1 : tag.kind === 'end' ? -1 : 0;
      if (skipping.depth === 0) skipping = null;
      reached = tag.end;
      return;
    }
    writeText(reached, tag.start);
    reached = tag.end;
    if (tag.kind === 'start') enter(tag, index);
    else if (tag.kind === 'end') end(tag);
  });
  writeText(reached, source.length);
  return { undecided, unread, title, doubtful: sight.doubtful };
};

/** Behind what its row holds so far, as other formats part them; behind a mark of its own, with a space. */
const partCells = (builder: TextBuilder, { start, end }: Tag, isMarked: boolean): void => {
  if (isMarked) builder.space();
  else if (builder.start() !== null) builder.replace(start, end, ' | ');
};

const NOTE_NUMBER = /^\s{0,9}\[?(\d{1,3})\]?\s{0,9}$/;

interface OpenElement {
  readonly name: string;
  /** Whether the container around it also holds blocks, so that its loose lines stand for themselves. */
  readonly mixed: boolean;
  /** A paragraph with which an item begins, and which is the item. */
  readonly opensItem: boolean;
  /** It, or what is around it, is not shown. */
  readonly hidden: boolean;
  /** Raised behind a word or a stop: a number in it is that of a note. */
  readonly isNote: boolean;
}

const isBlock = (name: string): boolean => HEADINGS.has(name) || BLOCKS[name] !== undefined;

/** Indexes of the start tags of containers that hold blocks; -1 for the page itself. */
const containersOfBlocks = (tags: readonly Tag[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const open: { readonly name: string; readonly index: number }[] = [{ name: '', index: -1 }];
  tags.forEach(({ kind, name }, index) => {
    if (kind === 'start' && isBlock(name)) found.add(open.at(-1)?.index ?? -1);
    if (!CONTAINERS.has(name)) return;
    if (kind === 'start' && name !== 'hr') open.push({ name, index });
    const at = kind === 'end' ? open.findLastIndex((element) => element.name === name) : -1;
    if (at > 0) open.length = at;
  });
  return found;
};

/** Text beside blocks: each of its lines is one. Text of a container that holds nothing else wraps freely. */
const writeLoose = (
  builder: TextBuilder,
  source: string,
  start: number,
  end: number,
  mixed: boolean,
  loose: Set<number>,
): void => {
  let from = start;
  while (from < end) {
    const feed = mixed ? source.indexOf('\n', from) : -1;
    const to = feed < 0 || feed >= end ? end : feed;
    if (/\S/.test(source.slice(from, to))) {
      if (!builder.isOpen()) builder.open('paragraph');
      writeMarkupText(builder, source, from, to);
      const at = builder.start();
      if (at !== null) loose.add(at);
    }
    if (to < end) builder.close();
    from = to + 1;
  }
};

/** A line break parts blocks ("THE WHITE HOUSE,<br>June 9, 2021."), unless it stands inside a sentence. */
const breakLine = (builder: TextBuilder, source: string, tag: Tag): void => {
  const before = /([^\s<>])\s*$/.exec(source.slice(Math.max(0, tag.start - 40), tag.start))?.[1] ?? '';
  const after = /^(?:\s|<[^<>]{0,200}>){0,20}(\S)/.exec(source.slice(tag.end, tag.end + 400))?.[1] ?? '';
  if (/[\p{L}\p{N},]/u.test(before) && /\p{Ll}/u.test(after)) builder.space();
  else builder.close();
};
