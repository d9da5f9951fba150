/**
 * Sections that count by a number of many digits, alone on a line or before a title: "5 FAM 1291 PURPOSE", "218-040-0010",
 * "5100 - INTRODUCTION", "2404.1 - Wardens". A few such lines may be anything; several that ascend are how the text numbers itself.
 */
import { spanOf } from '../../../schema/domain/span.ts';
import type { Block } from '../../values/index.ts';
import { isHeadOf, type Article } from './articles.ts';

interface Scheme {
  /** 1: what all numbers of the series have in common; 2: the number. */
  readonly label: RegExp;
  /** What all have in common stands in the head of the text, too: else it is a list of what others published. */
  readonly isNamed: boolean;
  /** Whether a line may hold no more than the number. */
  readonly mayBeAlone: boolean;
}

const SCHEMES: readonly Scheme[] = [
  {
    label:
      /^((?:\d{1,3} )?[A-Z]{2,6}(?:-\d{1,3})?) (?:§ ?)?(?:[A-Z]-)?(\d{1,5}(?:\.\d{1,3}){0,4})(?:(?=$)|[.:]?(?: [-–—])? (?=\p{Lu}))/u,
    isNamed: true,
    mayBeAlone: false,
  },
  { label: /^(\d{2,4}-\d{1,4})-(\d{2,5})(?:(?=$)|[.:]?(?: [-–—])? (?=\p{Lu}))/u, isNamed: false, mayBeAlone: true },
  {
    label:
      /^(Rule|Regulation|Reg\.|Bylaw|Clause|Condition|Guideline|Standard|Canon|Direction) (\d{1,4}(?:[.-]\d{1,4}){0,3})(?:[.:](?: [-–—])?|(?: [-–—])?) (?=\p{Lu})/u,
    isNamed: false,
    mayBeAlone: false,
  },
  { label: /^(Section|Sec\.|SECTION) (\d{1,3}(?:\.\d{1,3}){1,4}) (?=\p{Lu})/u, isNamed: false, mayBeAlone: false },
  { label: /^()(\d{3,5}(?:\.\d{1,3}){0,3}) [-–—] (?=\p{Lu})/u, isNamed: false, mayBeAlone: false },
];

interface Line {
  readonly block: Block;
  readonly next: Block | undefined;
  readonly series: string;
  readonly number: string;
  readonly length: number;
}

/** By where their blocks begin; none unless several of one series ascend. */
export const seriesIn = (text: string, blocks: readonly Block[]): ReadonlyMap<number, Article> =>
  new Map(
    SCHEMES.flatMap((scheme) => {
      const lines = blocks.flatMap((block, index) => lineOf(text, scheme, block, blocks[index + 1]));
      return [...Map.groupBy(lines, ({ series }) => series).values()]
        .map((of) => (scheme.isNamed ? belowTitle(text, blocks, of) : of))
        .filter((of) => of.length >= (scheme.isNamed ? LEAST_NAMED : LEAST) && ascend(of))
        .filter((of) => scheme.isNamed || isOfText(text, blocks, of))
        .flatMap((of) => of.map((line) => [line.block.start, articleOf(text, scheme, line)] as const));
    }),
  );
const LEAST = 3;
const LEAST_NAMED = 2;

/** No years, days or telephone numbers; and none where the text counts 1., 2. before them. */
const isOfText = (text: string, blocks: readonly Block[], lines: readonly Line[]): boolean => {
  const from = lines[0]?.block.start ?? 0;
  return (
    lines.filter(({ series, number }) => !OTHER.test(series === '' ? number : `${series}-${number}`)).length >= LEAST &&
    !blocks.some(({ start, end }) => start < from && COUNTED.test(text.slice(start, Math.min(end, start + 20))))
  );
};
const OTHER =
  /^(?:(?:1[7-9]|20)\d\d|2100|(?:1[7-9]|20|21)\d\d-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{2,4}|[2-9]\d\d-[2-9]\d\d-\d{4})$/;
const COUNTED = /^(?:Sec(?:tion|\.) )?\d{1,2}\. \p{Lu}/u;

const LONGEST = 140;
const lineOf = (
  text: string,
  { label, mayBeAlone }: Scheme,
  block: Block,
  next: Block | undefined,
): readonly Line[] => {
  const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST + 1));
  const match = label.exec(words);
  const isAlone = match !== null && match[0].length === words.length;
  if (!match || words.length > LONGEST || block.kind === 'item' || block.kind === 'table') return [];
  if (isAlone ? !mayBeAlone : block.kind !== 'heading' && /[.;:,]$/.test(words) && !SHORT_TITLE.test(words)) return [];
  return [{ block, next, series: match[1] ?? '', number: match[2] ?? '', length: match[0].length }];
};

/** "Rule 4.102. Duties of member states." */
const SHORT_TITLE = /^[A-Z][a-z]+\.? [\d.-]+[.:]? (?:[\p{L}’'&-]+,? ?){1,9}\.$/u;

/** "1295", "1295.1", "1296": no number stands behind one that comes after it. */
const ascend = (lines: readonly Line[]): boolean =>
  lines.every(({ number }, index) => index === 0 || compare(lines[index - 1]?.number ?? '', number) < 0);
const compare = (one: string, other: string): number => {
  const [a, b] = [one, other].map((number) => number.split('.').map(Number));
  const at = (a ?? []).findIndex((part, index) => part !== b?.[index]);
  return at < 0 ? (a?.length ?? 0) - (b?.length ?? 0) : (a?.[at] ?? 0) - (b?.[at] ?? 0);
};

/** "5 FAM 1290" above "5 FAM 1291", or in the title of the page; none where no title says so. */
const belowTitle = (text: string, blocks: readonly Block[], lines: readonly Line[]): readonly Line[] => {
  const [first, ...rest] = lines;
  if (!first) return [];
  if (blocks.slice(0, LINES_OF_TITLE).includes(first.block)) return rest;
  return text.slice(0, Math.min(first.block.start, LONGEST_HEAD)).includes(first.series) ? lines : [];
};
const LINES_OF_TITLE = 3;
const LONGEST_HEAD = 4_000;

/** "(New 07/2031)", "(Revised 9/31)": since when a section stands so is no part of what it is about. */
const SINCE = /\s\((?:New|Revised|Rev\.|Added|Amended|Effective|Reviewed|Renumbered)\b[^()]{0,40}\)$/;

const articleOf = (text: string, { mayBeAlone }: Scheme, { block, next, series, number, length }: Line): Article => {
  const isAlone = block.start + length >= block.end;
  const below = isAlone && next && isHeadOf(text, next) ? next : null;
  const label = text.slice(block.start, block.start + length).replace(/[.:\s–—-]+$/, '');
  const printed = text.slice(block.start + length, block.end);
  const rest = spanOf(block.start + length, block.end - (SINCE.exec(printed)?.[0].length ?? 0));
  return {
    number: mayBeAlone ? `${series}-${number}` : number,
    labelSpan: spanOf(block.start, block.start + label.length),
    headingSpan: below ? spanOf(below.start, below.end) : isAlone ? null : rest,
    below,
  };
};
