/**
 * Glossaries whose terms stand on lines of their own, each above the paragraph that says what it is. No verb joins the two: the
 * heading announces definitions, the terms ascend, and what stands below each is a noun phrase and no sentence of a text that goes on.
 */
import { sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Block, Structured } from '../../../values/index.ts';
import { enumeratorAt } from '../../structure/labels.ts';
import { DEFINING_HEADING, NO_TERM } from './grammar.ts';

export interface TermLine extends Span {
  readonly term: string;
  readonly termSpan: Span;
  /** The verb stands below it. */
  readonly isSure: boolean;
}

const LONGEST_TERM = 70;
/** Two short lines above paragraphs may be headings. */
const LEAST_TERMS = 3;
const LEAST_SMALL = 2;
const TERM = /^[\p{L}\p{N}“"(][\p{L}\p{N}’'“”"/&().,-]*(?: [\p{L}\p{N}(“"][\p{L}\p{N}’'“”"/&().,-]*){0,8}$/u;
/** Before a relative clause or a comma a noun phrase has no verb of its own. */
const HAS_VERB =
  /^(?:(?!\b(?:that|which|who|whom|whose|where|when|in which|to)\b|[,;:(]).){0,160}\b(?:is|are|was|were|shall|must|should|will|may|can|has|have|had|does|do|requires?|provides?|establishes|applies|apply|includes?|contains?)\b/iu;
const SAYS_WHAT = /^(?:[“"(]|\p{Lu})/u;
/** "means a lamp" goes on with the line above: one such pair is sure. */
const GOES_ON = /^(?:[Mm]eans|[Rr]efers to|[Hh]as the meaning|[Ii]s defined as) /;

export const termLines = ({ document: { text, blocks }, sentences }: Structured): readonly TermLine[] => {
  const meanings = new Map(sentences.map(({ start, end }) => [start, end]));
  return blocks.flatMap((block, index) =>
    block.kind === 'heading' && DEFINING_HEADING.test(unnumbered(sliceOf(text, block)))
      ? entriesBelow(text, blocks, index, meanings)
      : [],
  );
};

/** "A.1 Definitions", "Appendix B—Glossary". */
const unnumbered = (heading: string): string =>
  heading.replace(/^(?:Appendix|Annex|Attachment) [A-Z\d]{1,3}\W{1,3}|^(?:[A-Z]\.)?\d{0,2}(?:\.\d{1,2})?\.? /i, '');

const entriesBelow = (
  text: string,
  blocks: readonly Block[],
  heading: number,
  meanings: ReadonlyMap<number, number>,
): readonly TermLine[] => {
  const level = blocks[heading]?.level ?? 0;
  const entries: TermLine[] = [];
  for (let at = heading + 1; at < blocks.length; at += 1) {
    const [line, below] = [blocks[at] as Block, blocks[at + 1]];
    if (line.kind === 'signature' || (line.kind === 'heading' && level > 0 && line.level <= level)) break;
    const entry = below ? entryOf(text, line, below, meanings) : null;
    const last = entries.at(-1);
    if (entry && (!last || ascends(last.term, entry.term))) {
      entries.push(entry);
      at += 1;
    } else if (line.kind === 'heading') break;
  }
  // no heading begins in a small letter
  const least = entries.every(({ term }) => /^\p{Ll}/u.test(term)) ? LEAST_SMALL : LEAST_TERMS;
  return entries.length < least ? entries.filter(({ isSure }) => isSure) : entries;
};

const entryOf = (text: string, line: Block, below: Block, meanings: ReadonlyMap<number, number>): TermLine | null => {
  const term = sliceOf(text, line);
  const end = meanings.get(below.start);
  if (line.end - line.start > LONGEST_TERM || below.kind === 'heading' || end === undefined || end > below.end)
    return null;
  if (!TERM.test(term) || /[.:;,]$/.test(term) || NO_TERM.test(term) || enumeratorAt(term)) return null;
  const meaning = text.slice(below.start, end);
  const isSure = GOES_ON.test(meaning);
  const isPhrase = SAYS_WHAT.test(meaning) && !HAS_VERB.test(meaning.slice(0, 240)) && meaning.includes(' ');
  if (!isSure && !isPhrase) return null;
  return { ...spanOf(line.start, end), term: term.replace(/ \([A-Za-z-]{2,12}\)$/, ''), termSpan: line, isSure };
};

const ascends = (before: string, now: string): boolean => plain(before) <= plain(now);
const plain = (term: string): string => term.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
