/** Sections of a document: paths, labels, headings, parents and spans. */
import { slug } from '../../../schema/domain/ids.ts';
import { contains, type Span } from '../../../schema/domain/span.ts';
import type { Block, Identity, ReadDocument, Section } from '../../values/index.ts';
import { enacts, headsContents, namesPart } from '../../kernel/block-kinds.ts';
import { eIdOf } from './akoma-ntoso.ts';
import { isSignature } from './body.ts';
import { coverHeadings, fieldLists, firstSectionAt, innerSignature, repeatedCover, signatureLines } from './head.ts';
import { enumeratorAt } from './labels.ts';
import { openersOf, type HeadingOpener, type MarkOpener, type Opener, type SectionOpener } from './openers.ts';
import { calledSo, isOwnTitle, LONGEST_FRONT } from './own-title.ts';
import { placeMarks, type Placed } from './sequence.ts';

/** A section whose end is not known yet, for it is where the next one of its rank begins. */
type Open = Omit<Section, 'end' | 'eId'>;

export const sectionsOf = (
  document: ReadDocument,
  body: Span,
  blocks: readonly Block[],
  quoted: readonly Span[],
  identity: Identity,
): readonly Section[] => {
  const { text, fields } = document;
  const own = withoutTitle(text, outside(quoted, blocks), identity).filter((block) => isProvision(text, block));
  const markedHeadings = fields.flatMap(({ field, span }) => (field === 'heading' && span ? [span] : []));
  const first = firstSectionAt(text, blocks);
  const none = new Set([
    ...[...coverHeadings(text, own)].filter(({ start }) => start !== first),
    ...repeatedCover(text, blocks),
    ...signatureLines(text, blocks),
    ...innerSignature(text, blocks),
    ...fieldLists(text, own),
    ...contentsHeads(text, blocks),
    ...listOfHeads(text, own),
  ]);
  const openers = openersOf(
    { text, markedHeadings },
    own.slice(Math.max(titleLines(text, own), coverLines(text, own))).filter((block) => !none.has(block)),
  );
  return withEnds(openSections(text, openers), text, contentEnd(text, blocks, body));
};

/** "Table of Contents" above lines that name pages. */
const contentsHeads = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    (block, index) =>
      block.kind === 'heading' &&
      blocks[index + 1]?.kind === 'masthead' &&
      headsContents(text.slice(block.start, Math.min(block.end, block.start + 20))),
  );

/** "1. Purpose", "2. Scope" one below the other, each of them a heading further down: contents that nothing announces. */
const listOfHeads = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const wordsOf = ({ start, end }: Block): string =>
    text.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();
  const heads = new Map(blocks.flatMap((block) => (block.kind === 'heading' ? [[wordsOf(block), block.start]] : [])));
  const isListed = (block: Block): boolean =>
    block.kind !== 'heading' &&
    /^[\divx]{1,4}\. /.test(wordsOf(block)) &&
    (heads.get(wordsOf(block)) ?? 0) > block.start;
  const listed = blocks.filter(isListed);
  return listed.length >= LEAST_LISTED ? listed : [];
};
const LEAST_LISTED = 3;

/** Blocks that lie in none of the spans; both ascend. */
const outside = (spans: readonly Span[], blocks: readonly Block[]): readonly Block[] => {
  let next = 0;
  return blocks.filter((block) => {
    while ((spans[next]?.end ?? Infinity) <= block.start) next += 1;
    const span = spans[next];
    return !(span && contains(span, block));
  });
};

const hasRanksBelow = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ kind, level }) => kind === 'heading' && level > 1).length > 1;

const isProvision = (text: string, block: Block): boolean =>
  !['masthead', 'table', 'footnote'].includes(block.kind) &&
  !isSignature(text, block) &&
  !CONTENTS_OF_PART.test(text.slice(block.start, Math.min(block.end, block.start + 400)));

/** "Sec. 399.1 Purpose. 399.2 Definitions.": what stands in a part of a code, above its sections. */
const CONTENTS_OF_PART = /^Sec\. (\d{1,4})\.\d{1,4}[a-z]? [^.]{3,150}\. \1\.\d{1,4}[a-z]? \p{Lu}/u;

/** A ranked heading that repeats the title below other headings is a section of its own. */
const withoutTitle = (text: string, all: readonly Block[], identity: Identity): readonly Block[] => {
  const blocks = belowEnactingWords(text, withoutLetterhead(text, all), identity);
  const first = blocks.findIndex((block) => block.kind === 'heading' && !isOwnTitle(text, block, identity));
  const ranked = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  // a page has one heading of the first rank, above all others: what it is called, whatever its title says
  const alone = ranked.length === 1 && ranked[0] === blocks[first] && hasRanksBelow(blocks) ? ranked[0] : undefined;
  const again = calledSo(text, blocks, identity);
  return blocks.filter(
    (block, index) =>
      block === again ||
      (block !== alone && (!isOwnTitle(text, block, identity) || (first >= 0 && index > first && block.level > 2))),
  );
};

/** "By the authority vested in me as President": what stands above it, titles and kinds and days of a page, heads no section. */
const ENACTED: ReadonlySet<string> = new Set(['EXECUTIVE_ORDER', 'PROCLAMATION', 'STATUTE']);

const belowEnactingWords = (text: string, blocks: readonly Block[], { kind }: Identity): readonly Block[] => {
  if (!ENACTED.has(kind?.value ?? '')) return blocks;
  const at = blocks.slice(0, LONGEST_LETTERHEAD).findIndex(({ start }) => enacts(text.slice(start, start + 20)));
  return blocks.filter((block, index) => index >= at || block.kind !== 'heading');
};

/** Whom a memorandum is for is no heading of what stands below, whatever is printed above it. */
const ADDRESSEES = /^(?:[A-Z ]{1,40} )?MEMORANDUM (?:FOR|TO)\b/;
const SUBJECT = /^SUBJECT\s?:/;
/** No letterhead has more lines: memoranda of the President name every department and adviser. */
const LONGEST_LETTERHEAD = 80;

/** Office, names and addressees above "SUBJECT:" head nothing. */
const withoutLetterhead = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const words = ({ start, end }: Block): string => text.slice(start, Math.min(end, start + 80));
  const subject = blocks.slice(0, LONGEST_LETTERHEAD).findIndex((block) => SUBJECT.test(words(block)));
  return blocks.filter(
    (block, index) => block.kind !== 'heading' || (index > subject && !ADDRESSEES.test(words(block))),
  );
};

/** Headings that follow each other at the top are lines of a title, but for the last, which may be the first section's; none is that is counted. */
const titleLines = (text: string, blocks: readonly Block[]): number => {
  const first = blocks.findIndex(
    ({ kind, start, end }) =>
      kind !== 'heading' ||
      enumeratorAt(text.slice(start, start + 12)) !== null ||
      /^(?:Section|SECTION) [IVX]|^(?:Article|ARTICLE) (?:1|I)$/.test(text.slice(start, Math.min(end, start + 12))),
  );
  const isCover =
    first >= LEAST_COVER &&
    blocks[first]?.kind === 'heading' &&
    blocks.slice(0, first).every(({ level, start, end }) => level === 0 && !namesPart(text.slice(start, end)));
  return isCover ? first : Math.max(0, first - 1);
};
/** "Mailed Date: June 20, 2031": what a cover prints between its title and the first section. */
const FIELD_LINE = /^\p{Lu}[\p{L}/() -]{2,40}: \S.{0,200}$/u;
/** Headings that head something, though nothing stands between them and a list. */
const HEADS_LIST =
  /\b(?:Actions?|Requirements?|Background|Overview|Introduction|Summary|Purpose|Scope|Definitions?|Polic(?:y|ies)|Responsibilities|Recommendations?|Steps|Objectives?|Findings?|Terms|Conditions)$/i;

const MOST_WORDS = 3;

/** Blocks of a cover: headings and fields above the first counted provision, where no other heading has a count of its own. */
const coverLines = (text: string, blocks: readonly Block[]): number => {
  const words = ({ start, end }: Block): string => text.slice(start, Math.min(end, start + 260));
  const first = blocks.findIndex((block) => isCount(words(block)));
  const head = first < 0 ? -1 : blocks.slice(0, first).findLastIndex((block) => !FIELD_LINE.test(words(block)));
  const last = blocks[head];
  if (first < 1 || !last || last.kind !== 'heading' || last.start > LONGEST_FRONT) return 0;
  const isTop = (block: Block): boolean => block.kind === 'heading' && block.level === 0;
  const above = blocks.slice(0, first);
  const isPlain = above.every((block) => (isTop(block) && !namesPart(words(block))) || FIELD_LINE.test(words(block)));
  const counted = isTop(blocks[first] as Block);
  const restarts = blocks.some(
    (block, index) => index > first && isTop(block) && enumeratorAt(words(block).slice(0, 12)) === null && !counted,
  );
  return isPlain && !restarts && !(HEADS_LIST.test(words(last)) && words(last).split(' ').length <= MOST_WORDS)
    ? first
    : 0;
};
/** "I. ", "1. ", "A. ", "Section 1.": where a count begins. */
const isCount = (words: string): boolean =>
  enumeratorAt(words.slice(0, 12))?.readings.some(({ ordinal }) => ordinal === 1) === true ||
  /^(?:Section|SECTION|Sec\.|SEC\.|Article|ARTICLE) (?:1|I|One|ONE)\b/.test(words);

/** So many lines above the first counted heading are a title and who joins in it, none of them a section. */
const LEAST_COVER = 2;

/** A section or heading with the marks below it, up to the next one; the first group has neither. */
interface Group {
  readonly head: SectionOpener | HeadingOpener | null;
  readonly marks: MarkOpener[];
}

const groupsOf = (all: readonly Opener[]): readonly Group[] => {
  const groups: Group[] = [{ head: null, marks: [] }];
  const openers = withoutContents(all);
  for (const opener of openers) {
    if (opener.kind === 'mark') groups.at(-1)?.marks.push(opener);
    else groups.push({ head: opener, marks: [] });
  }
  return groups;
};

/** A table of contents names sections with nothing below them that open again further down, as those of each part do. */
const withoutContents = (openers: readonly Opener[]): readonly Opener[] => {
  const last = new Map<string, number>();
  openers.forEach((opener, index) => opener.kind === 'section' && last.set(opener.number, index));
  return openers.filter((opener, index) => {
    if (opener.kind !== 'section' || last.get(opener.number) === index) return true;
    const next = openers[index + 1];
    const end = opener.headingSpan?.end ?? opener.labelSpan.end;
    return !(next && next.kind !== 'mark' && next.labelSpan.start - end <= 4);
  });
};

/** The chain of sections that a new one stands in, outermost first. */
type Chain = readonly Open[];

const openSections = (text: string, openers: readonly Opener[]): readonly Open[] => {
  const taken = new Map<string, number>();
  const sections: Open[] = [];
  let headings: readonly OpenHeading[] = [];
  let numbered: Chain = [];
  let count = 0;
  for (const { head, marks } of groupsOf(openers)) {
    let base: Chain = [];
    if (head?.kind === 'heading') {
      headings = headingChain(text, head, headings, taken);
      numbered = [];
      base = headings.map(({ section }) => section);
    } else if (head) {
      const { level } = head;
      const holding = headings.filter((one) => (level > 0 ? one.level > 0 && one.level < level : holdsSections(one)));
      const parents = parentsByNumber(head.number, numbered) ?? holding.map(({ section }) => section);
      const section = openSection(text, head, sectionPath(head.number, parents, taken), parents, taken);
      base = [...parents, section];
      numbered = base;
      // what the format ranks below a numbered heading stands in it
      if (level > 0) headings = [...holding, { level, section }];
    }
    if (head) sections.push(base.at(-1) as Open);
    const placed = placeMarks(
      marks.map(({ mark }) => mark),
      head?.kind === 'section' && !goesOnCounting(marks, count) ? 0 : count,
    );
    // what sections amended text has in between does not end the count of the instructions
    count = lastNumber(placed) ?? count;
    for (const section of marksBelow(text, marks, placed, base, taken)) sections.push(section);
  }
  return sections;
};

/** "2.1 Before training" and "3. A body shall" below it, where "2." stood above: paragraphs are counted through the text. */
const goesOnCounting = ([first]: readonly MarkOpener[], count: number): boolean =>
  count > 1 &&
  first?.mark.form === 'dot' &&
  first.mark.readings.some(({ style, ordinal }) => style === 'digit' && ordinal === count + 1);

/** The count of the outermost list: what follows the next heading may go on with it. */
const lastNumber = (placed: readonly Placed[]): number | null => {
  const value = placed.findLast(({ forms }) => forms[0] === 'dot')?.values[0] ?? '';
  return /^\d+$/.test(value) ? Number(value) : null;
};

/** A heading that the format ranks, or one that names a part, holds the numbered sections below it; a bare line may not. */
const holdsSections = ({ level, section }: OpenHeading): boolean => level > 0 || namesPart(section.heading ?? '');

interface OpenHeading {
  /** 1-6, or 0 where the format doesn't rank its headings: such stand side by side. */
  readonly level: number;
  readonly section: Open;
}

/** A heading's path holds all of it; no heading is longer, in UTF-16 units. */
const LONGEST_NAME = 240;

const headingChain = (
  text: string,
  head: HeadingOpener,
  before: readonly OpenHeading[],
  taken: Map<string, number>,
): readonly OpenHeading[] => {
  const name = slug(text.slice(head.labelSpan.start, head.labelSpan.end), LONGEST_NAME).replace(/-$/, '');
  const parents = before.filter(({ level }) => level > 0 && level < head.level);
  const section = openSection(
    text,
    head,
    `h:${name}`,
    parents.map((parent) => parent.section),
    taken,
  );
  return [...parents, { level: head.level, section }];
};

/** Numbers that begin again in each part are told apart by the part: `h:part-ii.1`. */
const sectionPath = (number: string, parents: Chain, taken: ReadonlyMap<string, number>): string => {
  const part = parents.at(-1);
  return taken.has(number) && part?.path.startsWith('h:') ? `${part.path}.${number}` : number;
};

/** "1.2" stands below "1", "1.2.3" below "1.2", where those are sections themselves. */
const parentsByNumber = (number: string, before: Chain): Chain | null => {
  const dotted = before.findLastIndex((section) => number.startsWith(`${section.path}.`));
  return dotted < 0 ? null : before.slice(0, dotted + 1);
};

const marksBelow = (
  text: string,
  marks: readonly MarkOpener[],
  all: readonly Placed[],
  base: Chain,
  taken: Map<string, number>,
): readonly Open[] => {
  const sections: Open[] = [];
  let chain: Open[] = [];
  for (const placed of all) {
    const opener = marks[placed.index] as MarkOpener;
    chain = chain.slice(0, placed.values.length - 1);
    const parents = [...base, ...chain];
    const section = openSection(text, opener, pathOf(parents.at(-1)?.path ?? '', placed), parents, taken);
    chain.push(section);
    sections.push(section);
  }
  return sections;
};

/** `2` + `(b)` -> `2(b)`; `h:goals` + `1.` -> `h:goals.1`; with nothing above it a mark stands for itself. */
const pathOf = (parent: string, placed: Placed): string => {
  const value = placed.values.at(-1) ?? '';
  if (placed.forms.at(-1) === 'paren') return `${parent}(${value})`;
  return parent === '' ? value : `${parent}.${value}`;
};

const openSection = (text: string, opener: Opener, path: string, parents: Chain, taken: Map<string, number>): Open => {
  const { labelSpan, headingSpan } = opener;
  return {
    path: unique(path, taken),
    label: text.slice(labelSpan.start, labelSpan.end),
    labelSpan,
    heading: headingSpan ? text.slice(headingSpan.start, headingSpan.end) : null,
    headingSpan,
    parent: parents.at(-1)?.path ?? null,
    depth: parents.length,
    start: labelSpan.start,
  };
};

/** A path that the text prints twice keeps both places apart: the second is `3(a)~2`. */
const unique = (path: string, taken: Map<string, number>): string => {
  const times = (taken.get(path) ?? 0) + 1;
  taken.set(path, times);
  return times === 1 ? path : `${path}~${times}`;
};

const withEnds = (open: readonly Open[], text: string, end: number): readonly Section[] => {
  const byPath = new Map(open.map((section) => [section.path, section]));
  const limits = nextStarts(open);
  return open.map((section, index) => {
    const limit = limits[index] ?? Math.max(end, section.labelSpan.end);
    return { ...section, end: trimEnd(text, section.start, limit), eId: eIdOf(section, byPath) };
  });
};

/** For each section, the start of the next one that is no deeper; null where there is none. */
const nextStarts = (open: readonly Open[]): readonly (number | null)[] => {
  const limits: (number | null)[] = open.map(() => null);
  const waiting: number[] = [];
  open.forEach(({ depth, start }, index) => {
    while (waiting.length > 0 && (open[waiting.at(-1) ?? 0]?.depth ?? 0) >= depth) limits[waiting.pop() ?? 0] = start;
    waiting.push(index);
  });
  return limits;
};

const trimEnd = (text: string, start: number, end: number): number => start + text.slice(start, end).trimEnd().length;

/** Where the provisions end: before the signature. */
const contentEnd = (text: string, blocks: readonly Block[], body: Span): number =>
  blocks.findLast((block) => block.kind !== 'masthead' && !isSignature(text, block))?.end ?? body.end;
