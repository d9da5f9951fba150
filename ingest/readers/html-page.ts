/** Writes a page of HTML, tag by tag: block elements as blocks, everything inside them as prose, and nothing that is not shown. */
import type { BuiltText, TextBuilder } from '../kernel/text-builder.ts';
import { raised } from '../kernel/raised.ts';
import { kindOfText } from '../kernel/block-kinds.ts';
import type { PrintedField } from '../values/index.ts';
import { countedLists } from './counted-lists.ts';
import type { Emphasis } from './emphasis.ts';
import { UNSHOWN, VOID } from './hidden-tags.ts';
import { BLOCKS, CONTAINERS, HEADINGS, isBlock, openElements, type OpenElement } from './html-elements.ts';
import type { Tag } from './html-tags.ts';
import { markedRow } from './marked-rows.ts';
import { writeMarkupText } from './markup-text.ts';

const SKIPPED = UNSHOWN.union(new Set(['button', 'head', 'title']));
const EMPHASIS: ReadonlySet<string> = new Set(['em', 'i', 'strong', 'b', 'u']);
/** The Federal Register's page marks print "Start Printed Page 3967" inside sentences; the number is kept as a page. */
const PAGE_MARK = /\b(?:unprinted-element|printed-page)/;

export interface WrittenPage {
  readonly undecided: Undecided;
  /** What is hidden or crossed out, as it stands in the source. */
  readonly unread: readonly string[];
  readonly title: PrintedField | null;
  /** Whether a style sheet may hide words that were written. */
  readonly doubtful: boolean;
}

/** Starts of blocks whose kind their words decide: loose text any kind, paragraphs only signature and masthead. */
interface Undecided {
  readonly loose: Set<number>;
  readonly paragraphs: Set<number>;
}

/** A page as it is being written. */
interface Page {
  readonly builder: TextBuilder;
  readonly source: string;
  readonly tags: readonly Tag[];
  readonly emphasis: Emphasis;
  readonly elements: ReturnType<typeof openElements>;
  readonly counted: ReturnType<typeof countedLists>;
  readonly undecided: Undecided;
  readonly unread: string[];
  readonly titleTags: TitleTags | null;
  /** The printed page of the first paragraph. */
  readonly firstNumber: number | null;
  title: PrintedField | null;
  /** The printed page. */
  number: number | null;
  /** How the row in hand is marked. */
  row: ReturnType<typeof markedRow>;
  /** An element that is not read, and how deep within it elements of its name are open. */
  skipping: { readonly name: string; depth: number } | null;
}

export const writePage = (
  builder: TextBuilder,
  source: string,
  tags: readonly Tag[],
  emphasis: Emphasis,
): WrittenPage => {
  const page: Page = {
    ...{ builder, source, tags, emphasis },
    elements: openElements(source, tags),
    counted: countedLists(builder, source),
    undecided: { loose: new Set(), paragraphs: new Set() },
    unread: [],
    titleTags: titleTagsOf(tags),
    firstNumber: firstNumberIn(tags),
    ...{ title: null, number: null, row: null, skipping: null },
  };
  let reached = 0;
  tags.forEach((tag, index) => {
    if (page.skipping) skip(page, tag, page.skipping);
    else {
      writeText(page, reached, tag.start);
      if (tag.kind === 'start') enter(page, tag, index);
      else if (tag.kind === 'end') page.elements.end(tag, () => leave(page));
    }
    reached = tag.end;
  });
  writeText(page, reached, source.length);
  const { undecided, unread, title } = page;
  return { undecided, unread, title, doubtful: page.elements.doubtful };
};

export const withKinds = (built: BuiltText, { loose, paragraphs }: Undecided): BuiltText => ({
  ...built,
  blocks: built.blocks.map((block) => {
    if (!loose.has(block.start) && !paragraphs.has(block.start)) return block;
    const kind = kindOfText(built.text.slice(block.start, block.end));
    return kind === 'heading' && !loose.has(block.start) ? block : { ...block, kind };
  }),
});

const turnTo = (page: Page, number: number | null): void => {
  if (number === null || number === page.number) return;
  page.number = number;
  page.builder.page(number);
};

/** Null where a page mark comes first: it is turned to where it stands. */
const firstNumberIn = (tags: readonly Tag[]): number | null => {
  const first = tags.find((tag) => tag.page !== null);
  return first && !PAGE_MARK.test(first.className) ? first.page : null;
};

const skip = (page: Page, tag: Tag, skipping: { readonly name: string; depth: number }): void => {
  readTitle(page, tag);
  turnTo(page, tag.page);
  if (tag.name === skipping.name) skipping.depth += tag.kind === 'start' ? 1 : tag.kind === 'end' ? -1 : 0;
  if (skipping.depth === 0) page.skipping = null;
};

const enter = (page: Page, tag: Tag, index: number): void => {
  const { builder, source, elements } = page;
  const { name } = tag;
  turnTo(page, tag.page);
  if (VOID.has(name)) {
    if (name === 'br' && !elements.isHidden()) breakLine(builder, source, tag);
    return;
  }
  if (SKIPPED.has(name) || PAGE_MARK.test(tag.className)) {
    if (!tag.selfClosing) page.skipping = { name, depth: 1 };
    readTitle(page, tag);
    return;
  }
  for (let ended = elements.endedBy(name); ended > 0; ended -= 1) leave(page);
  // An exponent: 10^26, and not 1026.
  if (!elements.isHidden() && isExponent(source, tag)) builder.replace(tag.start, tag.end, '^');
  const opensItem = name === 'p' && elements.all.at(-1)?.name === 'li' && builder.isOpen() && builder.start() === null;
  const element = elements.open(tag, index, opensItem);
  if (!element.hidden) openIn(page, tag, index, element);
};

const isExponent = (source: string, { name, start, end }: Tag): boolean =>
  name === 'sup' && /\d/.test(source[start - 1] ?? '') && /\d/.test(source[end] ?? '');

/** What an element that is shown opens in the text. */
const openIn = (page: Page, tag: Tag, index: number, { name, opensItem }: OpenElement): void => {
  const { builder, counted, emphasis, elements } = page;
  counted.open(tag);
  if (HEADINGS.has(name)) builder.open('heading', Number(name[1]));
  else if (name === 'tr') {
    page.row = markedRow(page.source, page.tags, index);
    builder.open(page.row === 'section' ? 'paragraph' : 'table');
  } else if (BLOCKS[name] && !opensItem) {
    const lists = elements.all.filter((element) => element.name === 'ul' || element.name === 'ol').length;
    builder.open(BLOCKS[name], name === 'li' ? Math.max(1, lists) : 0);
  } else if (CONTAINERS.has(name)) builder.close();
  else if (name === 'td' || name === 'th') partCells(builder, tag, page.row !== null);
  else if (EMPHASIS.has(name)) {
    counted.beforeText();
    emphasis.open();
  }
};

/** Closes the innermost element, and what it opened in the text. */
const leave = ({ builder, elements, counted, emphasis }: Page): void => {
  const element = elements.close();
  if (!element || element.hidden) return;
  counted.close(element.name);
  if (EMPHASIS.has(element.name)) emphasis.close();
  else if (isBlock(element.name) || CONTAINERS.has(element.name)) builder.close();
};

const writeText = (page: Page, start: number, end: number): void => {
  if (start >= end) return;
  const { source, elements } = page;
  if (elements.isHidden()) page.unread.push(source.slice(start, end));
  else if (!/\S/.test(source.slice(start, end))) partLoose(page, start, end);
  else {
    // The first text stands on the page of the first paragraph; the title says nothing of it.
    if (page.number === null) turnTo(page, page.firstNumber);
    const block = elements.all.findLast(({ name }) => isBlock(name));
    if (block) writeInBlock(page, start, end, block);
    else writeLoose(page, start, end);
  }
};

/** White space between tags: an empty line parts loose text, less of it is a space. */
const partLoose = ({ builder, source, elements }: Page, start: number, end: number): void => {
  const loose = !elements.all.some(({ name }) => isBlock(name));
  if (loose && /\n\s*\n/.test(source.slice(start, end))) builder.close();
  else builder.space();
};

const NOTE_NUMBER = /^\s{0,9}\[?(\d{1,3})\]?\s{0,9}$/;

const writeInBlock = (page: Page, start: number, end: number, block: OpenElement): void => {
  const { builder, source } = page;
  if (!builder.isOpen()) builder.open('paragraph');
  page.counted.beforeText();
  const isNote = page.elements.all.findLast(({ name }) => name === 'sup')?.isNote;
  const mark = isNote && NOTE_NUMBER.exec(source.slice(start, end))?.[1];
  if (mark) builder.replace(start, end, raised(mark));
  else writeMarkupText(builder, source, start, end);
  const at = builder.start();
  if (block.name === 'p' && !block.opensItem && at !== null) page.undecided.paragraphs.add(at);
};

/** Text beside blocks: each of its lines is one. Text of a container that holds nothing else wraps freely. */
const writeLoose = ({ builder, source, elements, undecided }: Page, start: number, end: number): void => {
  const isMixed = elements.isMixed();
  let from = start;
  while (from < end) {
    const feed = isMixed ? source.indexOf('\n', from) : -1;
    const to = feed < 0 || feed >= end ? end : feed;
    if (/\S/.test(source.slice(from, to))) {
      if (!builder.isOpen()) builder.open('paragraph');
      writeMarkupText(builder, source, from, to);
      const at = builder.start();
      if (at !== null) undecided.loose.add(at);
    }
    if (to < end) builder.close();
    from = to + 1;
  }
};

/** Behind what its row holds so far, as other formats part them; behind a mark of its own, with a space. */
const partCells = (builder: TextBuilder, { start, end }: Tag, isMarked: boolean): void => {
  if (isMarked) builder.space();
  else if (builder.start() !== null) builder.replace(start, end, ' | ');
};

/** A line break parts blocks ("THE WHITE HOUSE,<br>June 9, 2021."), unless it stands inside a sentence. */
const breakLine = (builder: TextBuilder, source: string, tag: Tag): void => {
  const before = /([^\s<>])\s*$/.exec(source.slice(Math.max(0, tag.start - 40), tag.start))?.[1] ?? '';
  const after = /^(?:\s|<[^<>]{0,200}>){0,20}(\S)/.exec(source.slice(tag.end, tag.end + 400))?.[1] ?? '';
  if (/[\p{L}\p{N},]/u.test(before) && /\p{Ll}/u.test(after)) builder.space();
  else builder.close();
};

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

/** The page's `<title>`, as a masthead block, where this tag opens it. */
const readTitle = (page: Page, tag: Tag): void => {
  const { builder, source, titleTags } = page;
  if (tag !== titleTags?.open) return;
  const { open, close } = titleTags;
  builder.open('masthead');
  writeMarkupText(builder, source, open.end, close.start);
  const start = builder.start();
  builder.close();
  const value = source.slice(open.end, close.start).replace(/\s+/g, ' ').trim();
  page.title = start === null ? null : { field: 'title', value, span: { start, end: builder.length() } };
};
