/**
 * Text that an amending order quotes for another: `read as follows: “(a) ... ”`. Each quoted paragraph opens with a
 * quotation mark and the last one closes it; some printers leave the marks between out.
 */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Block } from '../../values/index.ts';
import { sectionLabelAt } from './labels.ts';
import { allMatches } from '../../kernel/matches.ts';

/** “Act”) goes on with a parenthesis: it names, it quotes nothing. */
const OPENS = /^[“"](?![^“”"]{1,60}[”"]\))/;
/** A misprint may close with the opening mark. */
const CLOSES = /[”"“][.;,:]?(?:\s(?:and|or))?[.;]?$/;
const INTRODUCES =
  /(?:follow(?:s|ing)|reads?|insert(?:ing|ed|s)?|add(?:ing|ed)?|substitut(?:ing|ed)|thereof|therefor|replac(?:e|ing|ed)(?: it)? with|deleting|striking|amend(?:ed|ing))[^“”"]{0,80}$/;
/** A run of words quoted inside a sentence is inserted text from about a clause on; shorter ones are terms and names. */
const SHORTEST_INLINE = 60;

/** Blocks of quoted text, in order; a story of quotation that no mark ends stops before the next section. */
export const quotedSpans = (text: string, blocks: readonly Block[]): readonly Span[] => {
  const spans: Span[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    const words = text.slice(block.start, block.end);
    const before = blocks[index - 1];
    const introduced = before !== undefined && INTRODUCES.test(text.slice(before.start, before.end).slice(-140));
    if (OPENS.test(words) && (introduced || /^[“"]\(?\w{1,5}[).]|^[“"](?:Section|Sec\.)/.test(words))) {
      const last = lastOfQuote(text, blocks, index);
      spans.push(spanOf(block.start, (blocks[last] as Block).end));
      index = last;
    } else spans.push(...inlineQuotes(words, block.start), ...openEnded(text, blocks, index));
  }
  return merged(spans);
};

const count = (words: string, sign: RegExp): number => words.match(sign)?.length ?? 0;

/**
 * From a block that opens a quotation: the block that closes it, or itself where none does in time. A section ends a
 * quotation that nobody closed, but not one that quotes sections in their order ("Sections 1 through 5 are revised").
 */
const lastOfQuote = (text: string, blocks: readonly Block[], from: number): number => {
  const wordsOf = (index: number): string => {
    const block = blocks[index];
    return block ? text.slice(block.start, block.end) : '';
  };
  const holdsSections = quotesSections(wordsOf(from), wordsOf(from - 1));
  let quotedSection = sectionNumber(wordsOf(from).slice(1)) ?? 0;
  let depth = 0;
  for (let index = from; index < blocks.length && index < from + MOST_BLOCKS; index += 1) {
    const words = wordsOf(index);
    const number = index > from ? sectionNumber(words) : null;
    if (number !== null && !(holdsSections && number === quotedSection + 1))
      return isAllQuoted(wordsOf, from, index) ? index - 1 : from;
    if (blocks[index]?.kind === 'signature') break;
    quotedSection = number ?? quotedSection;
    depth += curlyBalance(words) - (index > from && OPENS.test(words) ? 1 : 0);
    const more = OPENS.test(wordsOf(index + 1));
    if (depth <= 0 && CLOSES.test(words) && !(more && !/[.;]$/.test(words) && index === from)) return index;
    if (depth <= 0 && !more) return index;
  }
  return from;
};

/** "Section 2 is amended to read as follows: “Sec. 2. (a) …", and no mark closes it: all that stands before the next section. */
const isAllQuoted = (wordsOf: (index: number) => string, from: number, next: number): boolean =>
  /\breads? as follows:$/.test(wordsOf(from - 1)) &&
  Array.from({ length: next - from }, (_, index) => wordsOf(from + index)).every((words) => !AMENDS.test(words));
const AMENDS = /\b(?:is|are) (?:hereby |further )?(?:amended|revised|deleted|renumbered|redesignated|inserted)\b/;

const sectionNumber = (words: string): number | null => {
  const label = sectionLabelAt(words);
  return label ? Number.parseInt(label.number, 10) : null;
};

/** Longer than any order that replaced another's text in full. */
const MOST_BLOCKS = 400;

const quotesSections = (words: string, before: string): boolean =>
  sectionLabelAt(words.slice(1)) !== null ||
  /\b(?:Sections?\s\d|order\b|Order\b).{0,160}\breads?\b.{0,30}as follows:$/.test(before.slice(-220));

const curlyBalance = (words: string): number => {
  const curly = count(words, /“(?=.)/g) - count(words, /”|“$/g);
  if (/[“”]/.test(words)) return curly;
  return count(words, /"/g) % 2;
};

/**
 * A quotation that begins inside a paragraph ("shall read: “(a) For ...") and ends paragraphs later; where no mark closes
 * it, all that is "to read as follows" up to the next section or the next amendment.
 */
const openEnded = (text: string, blocks: readonly Block[], index: number): readonly Span[] => {
  const block = blocks[index] as Block;
  const words = text.slice(block.start, block.end);
  const open = openMark(words);
  if (open < 0 || !INTRODUCES.test(words.slice(Math.max(0, open - 140), open))) return [];
  for (let at = index + 1; at < blocks.length && at < index + 60; at += 1) {
    const next = blocks[at] as Block;
    const nextWords = text.slice(next.start, next.end);
    if (sectionLabelAt(nextWords) || AMENDS.test(nextWords)) {
      const last = blocks[at - 1] as Block;
      return at > index + 1 && /\breads? as follows: ?$/.test(words.slice(0, open))
        ? [spanOf(block.start + open, last.end)]
        : [];
    }
    if (CLOSES.test(nextWords) && curlyBalance(nextWords) - (OPENS.test(nextWords) ? 1 : 0) < 0) {
      return [spanOf(block.start + open, next.end)];
    }
  }
  return [];
};

/** The mark of a paragraph that it does not close; a title may be quoted within what is quoted. -1 where there is none. */
const openMark = (words: string): number => {
  const last = words.lastIndexOf('“');
  if (last < 0 || words.indexOf('”', last) < 0) return last;
  return count(words, /“/g) === count(words, /”/g) + 1 ? words.indexOf('“') : -1;
};

const QUOTED = /“[^“”]{1,4000}”|"[^"]{1,4000}"/g;

const inlineQuotes = (words: string, offset: number): readonly Span[] => {
  const spans: Span[] = [];
  for (const match of allMatches(words, QUOTED)) {
    const introduced = INTRODUCES.test(words.slice(Math.max(0, match.index - 100), match.index));
    if (introduced && match[0].length >= SHORTEST_INLINE)
      spans.push(spanOf(offset + match.index, offset + match.index + match[0].length));
  }
  return spans;
};

const merged = (spans: readonly Span[]): readonly Span[] => {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) out.splice(-1, 1, spanOf(last.start, Math.max(last.end, span.end)));
    else out.push(span);
  }
  return out;
};
