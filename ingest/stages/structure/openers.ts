/** What each block opens: a numbered section, an unnumbered heading, one or more enumerators in a row. */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Block } from '../../values/index.ts';
import { articlesIn, type Article } from './articles.ts';
import { colonHeads } from './colon-heads.ts';
import { isCounted, LONGEST_PART, partsIn } from './counted-parts.ts';
import { headingAt } from './headings.ts';
import { enumeratorAt, readingsOf, sectionLabelAt, type Enumerator } from './labels.ts';
import type { Mark } from './sequence.ts';
import { seriesIn } from './series.ts';
import { allMatches } from '../../kernel/matches.ts';

interface Opened {
  readonly labelSpan: Span;
  readonly headingSpan: Span | null;
}

export interface SectionOpener extends Opened {
  readonly kind: 'section';
  readonly number: string;
  /** Of a heading that the format ranks; else 0. */
  readonly level: number;
}
export interface HeadingOpener extends Opened {
  readonly kind: 'heading';
  readonly level: number;
}
export interface MarkOpener extends Opened {
  readonly kind: 'mark';
  readonly mark: Mark;
}
export type Opener = SectionOpener | HeadingOpener | MarkOpener;

export interface Reader {
  readonly text: string;
  /** What the format sets apart as headings, in ascending order. */
  readonly markedHeadings: readonly Span[];
  /** Where blocks begin that head sections numbered by them: "2. Requirements", above "2.1". */
  readonly parts: ReadonlyMap<number, string>;
  readonly articles: ReadonlyMap<number, Article>;
  /** "Required Actions" of "Required Actions: All agencies shall", by where their blocks begin. */
  readonly colonHeads: ReadonlyMap<number, Span>;
}

type Printed = Pick<Reader, 'text' | 'markedHeadings'>;

export const openersOf = (printed: Printed, all: readonly Block[]): readonly Opener[] => {
  const articles = new Map([...seriesIn(printed.text, all), ...articlesIn(printed.text, all)]);
  const below = new Set([...articles.values()].flatMap((article) => article.below ?? []));
  const blocks = below.size === 0 ? all : all.filter((block) => !below.has(block));
  const reader: Reader = {
    ...printed,
    parts: partsIn(printed.text, blocks),
    articles,
    colonHeads: colonHeads(printed.text, blocks),
  };
  const openers: Opener[] = [];
  let bare = false;
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    const next = blocks[index + 1];
    if (previous && isNoHeading(reader.text, previous, block, next)) return;
    if (previous && goesOnRunIn(reader.text, previous, block)) return;
    const opened = blockOpeners(reader, block, previous).map((one) =>
      !CAPITALS.test(reader.text.slice(block.start, Math.min(block.end, block.start + LONGEST_PART))) &&
      [previous, next].some((beside) => beside && isBeside(reader.text, block, beside))
        ? one
        : standingAlone(reader, one, block),
    );
    openers.push(...(bare ? opened.map(detached) : opened));
    bare = opened.length === 0;
    const wanted = next ? neededBefore(reader.text.slice(next.start, next.start + 12)) : null;
    const runIn = runInMark(reader.text, block, wanted ?? 'a', openers);
    if (runIn && (wanted || openers.at(-1)?.kind === 'section')) openers.push(runIn);
  });
  return openers;
};

/** "consist of (i) the Keeper; (ii) the Painter;" and "(iii) the Mayor" on the next line: a list inside a sentence, that was wrapped. */
const goesOnRunIn = (text: string, previous: Block, block: Block): boolean => {
  const found = enumeratorAt(text.slice(block.start, block.start + 12));
  if (found?.form !== 'paren' || block.kind === 'heading') return false;
  const above = text.slice(Math.max(previous.start, previous.end - LONGEST_RUN_IN), previous.end);
  const marks = allMatches(above, RUN_IN_MARK).flatMap(({ index, 1: value = '' }) =>
    previous.end - above.length + index > previous.start ? [readingsOf(value)] : [],
  );
  const [last, before] = [marks.at(-1), marks.at(-2)];
  return found.readings.some(({ style, ordinal }) =>
    [last, before].every((readings, back) =>
      readings?.some((one) => one.style === style && one.ordinal === ordinal - 1 - back),
    ),
  );
};
const LONGEST_RUN_IN = 2_000;
const RUN_IN_MARK = /(?<=[a-z,;:] )\(([ivx]{1,5}|[a-z]|\d{1,2})\) /g;

/** What looks like a heading by itself, and is not one where it stands. */
const isNoHeading = (text: string, previous: Block, block: Block, next: Block | undefined): boolean =>
  block.kind === 'heading' &&
  block.end - block.start <= LONGEST_PART &&
  (goesOnAbove(text, previous, block) || isValueOf(text, previous, block, next));

/** "II. REPORTS ON LAMPS FROM" and "SECTION 5 OF THE PLAN" below it: the second line of one heading. */
const goesOnAbove = (text: string, previous: Block, block: Block): boolean => {
  const above = text.slice(Math.max(previous.start, previous.end - LONGEST_HEADING), previous.end);
  const words = text.slice(block.start, block.end);
  return (
    previous.end - previous.start <= LONGEST_HEADING &&
    previous.level === block.level &&
    UNFINISHED.test(above) &&
    enumeratorAt(words) === null &&
    /\p{Ll}/u.test(above.replace(UNFINISHED, '')) === /\p{Ll}/u.test(words)
  );
};
const LONGEST_HEADING = 160;
const UNFINISHED = / (?:of|for|on|and|the|to|in|from|with|by|or|an?|under)$/i;

/** "8. Kind of Notice", "Initial", "9. Place": what a numbered label of a form is filled with. */
const isValueOf = (text: string, previous: Block, block: Block, next: Block | undefined): boolean => {
  const label = text.slice(previous.start, Math.min(previous.end, previous.start + LONGEST_PART));
  const after = next ? enumeratorAt(text.slice(next.start, next.start + 12)) : null;
  return (
    block.level === 0 &&
    LABEL.test(label) &&
    previous.end - previous.start < LONGEST_PART &&
    text.slice(block.start, block.end).split(' ').length <= 12 &&
    enumeratorAt(text.slice(block.start, block.start + 12)) === null &&
    after?.form === 'dot' &&
    after.readings.every(({ ordinal }) => ordinal > 1)
  );
};
const LABEL = /^(?:\d{1,2}|[A-Za-z])\. (?:[A-Z(][\w()/’-]*,? ?|(?:and|or|of|for|the|to|in|with) ){1,9}$/;

const detached = (opener: Opener): Opener =>
  opener.kind === 'mark' ? { ...opener, mark: { ...opener.mark, detached: true } } : opener;

const blockOpeners = (reader: Reader, block: Block, previous: Block | undefined): readonly Opener[] => {
  const words = reader.text.slice(block.start, block.end);
  const article = reader.articles.get(block.start);
  if (article) {
    const { number, labelSpan, headingSpan } = article;
    return [{ kind: 'section', number, level: block.kind === 'heading' ? block.level : 0, labelSpan, headingSpan }];
  }
  const head = reader.colonHeads.get(block.start);
  if (head) return [{ kind: 'heading', level: 0, labelSpan: head, headingSpan: head }];
  const part = reader.parts.get(block.start);
  const label = part === undefined ? sectionLabelAt(words) : { number: part, length: words.indexOf(' ') };
  if (label) {
    const end = block.start + label.length;
    const headingSpan = headingAfter(reader, end, block, true);
    const section: SectionOpener = {
      kind: 'section',
      number: label.number,
      level: block.kind === 'heading' ? block.level : 0,
      labelSpan: spanOf(block.start, end),
      headingSpan,
    };
    return [
      section,
      ...markChain(reader, headingSpan ? afterHeading(reader.text, headingSpan, block) : end, block, 'label'),
    ];
  }
  if (block.kind === 'heading') return [headingOpener(reader.text, block)];
  const before = previous ? reader.text.slice(previous.start, previous.end) : '';
  const marks = markChain(reader, block.start, block, /[:—]$/.test(before) ? 'colon' : 'text');
  const isNested = block.kind === 'item' && previous?.kind === 'item' && block.level > previous.level;
  const listed = block.kind === 'item';
  return marks.map((one, index) =>
    index === 0 && listed ? { ...one, mark: { ...one.mark, listed, nested: isNested } } : one,
  );
};

/** "5. Responsibilities." on a line of its own, beside what is no other entry of a list. */
const standingAlone = (reader: Reader, opener: Opener, block: Block): Opener =>
  opener.kind === 'mark' && !opener.headingSpan && LINE.test(reader.text.slice(block.start, block.end))
    ? { ...opener, headingSpan: headingAfter(reader, opener.labelSpan.end, block, true) }
    : opener;
/** "3. REQUIREMENTS.": no entry of a list, whatever stands beside it. */
const CAPITALS = /^(?:\d{1,2}|[A-Z])\. [A-Z]{4,}(?:[ ,]+[A-Z&]{2,}){0,6}\.?$/;
/** Of letters, the one before or behind. */
const isBeside = (text: string, block: Block, beside: Block): boolean => {
  if (isCounted(text, block) && isCounted(text, beside)) return true;
  const [one, other] = [block, beside].map(({ start }) => enumeratorAt(text.slice(start, start + 12)));
  return (one?.readings ?? []).some(
    ({ style, ordinal }) =>
      other?.readings.some((reading) => reading.style === style && Math.abs(reading.ordinal - ordinal) === 1) ?? false,
  );
};
/** A number or letter with a stop, and a few words without a verb. */
const LINE =
  /^(?:\d{1,2}|[A-Za-z]|[ivx]{2,4})\. \p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|and|of|for|the|to|in|on|with|from|or)){0,7}\.?$/u;

const headingOpener = (text: string, block: Block): Opener => {
  const span = spanOf(block.start, block.end);
  const dotted = enumeratorAt(text.slice(block.start, block.end));
  if (!dotted || dotted.form !== 'dot')
    return { kind: 'heading', level: block.level, labelSpan: span, headingSpan: span };
  const opener = markOpener(
    dotted,
    block.start,
    spanOf(skipSpace(text, block.start + dotted.length), block.end),
    'label',
  );
  return { ...opener, mark: { ...opener.mark, heads: true } };
};

const markOpener = (
  found: Enumerator,
  start: number,
  headingSpan: Span | null,
  after: Mark['after'],
  small = false,
): MarkOpener => ({
  kind: 'mark',
  mark: { ...found, after, detached: false, optional: false, small, heads: false, listed: false, nested: false },
  labelSpan: spanOf(start, start + found.length),
  headingSpan: headingSpan && headingSpan.end > headingSpan.start ? headingSpan : null,
});

const MOST_IN_A_ROW = 6;

/** "(b)(1) Text", "(a) Heading. (1) Text": marks follow each other while nothing but headings stands between. */
const markChain = (reader: Reader, from: number, block: Block, after: Mark['after']): readonly MarkOpener[] => {
  const marks: MarkOpener[] = [];
  let at = skipSpace(reader.text, from);
  let context = after;
  while (at < block.end && marks.length < MOST_IN_A_ROW) {
    const found = enumeratorAt(reader.text.slice(at, Math.min(block.end, at + 12)));
    if (!found || (marks.length > 0 && found.form === 'dot')) break;
    const end = at + found.length;
    const headingSpan = headingOfMark(reader, end, block);
    const small = /^ ?[a-z]/.test(reader.text.slice(end, end + 2));
    marks.push(markOpener(found, at, headingSpan, context, small));
    at = skipSpace(reader.text, headingSpan ? afterHeading(reader.text, headingSpan, block) : end);
    context = 'label';
  }
  return marks;
};

const skipSpace = (text: string, at: number): number =>
  text[at] === ' ' ? at + 1 : /^[—–]\(1\)/.test(text.slice(at, at + 4)) ? at + 1 : at;

/** Where the marked stretch ends that begins at `at` or, having begun at the label, goes on over it; else `at`. */
const markedEnd = (marked: readonly Span[], at: number): number => {
  const stretch = marked.findLast(({ start }) => start <= at);
  return stretch && stretch.end > at ? stretch.end : at;
};

const headingAfter = (reader: Reader, labelEnd: number, block: Block, alone: boolean): Span | null => {
  const start = skipSpace(reader.text, labelEnd);
  if (start >= block.end) return null;
  const sure = markedEnd(reader.markedHeadings, start) - start;
  const found = headingAt(reader.text.slice(start, block.end), sure, alone);
  return found ? spanOf(start + found.start, start + found.end) : null;
};

/** "(b) Members. The head ..." has a heading; "(b) Deputy Secretary of Labor." is an entry of a list. */
const headingOfMark = (reader: Reader, labelEnd: number, block: Block): Span | null => {
  const heading = headingAfter(reader, labelEnd, block, false);
  const isMarked = heading && markedEnd(reader.markedHeadings, heading.start) >= heading.end;
  return heading && (isMarked || afterHeading(reader.text, heading, block) < block.end) ? heading : null;
};

const afterHeading = (text: string, heading: Span, block: Block): number => {
  const stop = /^[.:—–-]{1,2}/.exec(text.slice(heading.end, Math.min(block.end, heading.end + 2)));
  return heading.end + (stop?.[0].length ?? 0);
};

const FIRST_OF: Readonly<Record<string, string>> = { b: 'a', 2: '1', ii: 'i', B: 'A', II: 'I' };

/** A block that opens with a second mark asks for a first, which may stand inside the block before it. */
const neededBefore = (start: string): string | null => {
  const found = enumeratorAt(start);
  return found?.form === 'paren' ? (FIRST_OF[found.value] ?? null) : null;
};

const runInMark = (text: string, block: Block, value: string, openers: readonly Opener[]): MarkOpener | null => {
  const words = text.slice(block.start, block.end);
  const at = words.search(new RegExp(`(?<=[:.;—)] )\\(${value}\\) `));
  if (at < 0 || openers.slice(-MOST_IN_A_ROW).some(({ labelSpan }) => labelSpan.start === block.start + at))
    return null;
  const found = enumeratorAt(words.slice(at, at + 12));
  if (!found) return null;
  const opener = markOpener(found, block.start + at, null, words[at - 2] === ':' ? 'colon' : 'text');
  return { ...opener, mark: { ...opener.mark, optional: true } };
};
