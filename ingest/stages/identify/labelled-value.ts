/** "Opportunity Number: X-31-2", "| Opportunity number | X-31-2 |", or the label on a line of its own and its value below. */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Block } from '../../values/index.ts';
import { wordsOf, type Subject } from './parts.ts';

const BLOCKS_SEARCHED = 60;
const LONGEST_LABEL = 70;
const LONGEST_VALUE = 300;

export interface LabelledValue {
  readonly value: string;
  readonly span: Span;
  readonly label: Span;
}

/** What may stand before a label: "A. ", "5. ", "b) ", marks of a list. */
const MARK = /^(?:\| )?(?:(?:[A-Za-z]|\d{1,2}|[ivx]{1,4})[.)] |[*•-] )?/;
/** A label and its value on one line. */
const BESIDE = /^([^:|\n]{2,70}?)(?:: ?| \| )(.{1,300})$/;

/** `label` is asked of the label's words alone, without mark and colon. */
export const labelledValue = (subject: Subject, label: RegExp, searched = BLOCKS_SEARCHED): LabelledValue | null => {
  const blocks = subject.blocks.slice(0, searched);
  for (const [index, block] of blocks.entries()) {
    const all = wordsOf(subject, block).slice(0, LONGEST_LABEL + LONGEST_VALUE);
    const mark = MARK.exec(all)?.[0].length ?? 0;
    const words = all.slice(mark).trimEnd();
    const beside = BESIDE.exec(words.split('\n')[0] ?? '');
    if (beside && label.test((beside[1] ?? '').trim())) {
      const value = (beside[2] ?? '').replace(/[|\s]+$/, '');
      const start = block.start + mark + (beside[0].length - (beside[2] ?? '').length);
      return value === '' ? null : at(block.start + mark, beside[1] ?? '', value, start);
    }
    // most end otherwise, and none with white space
    const alone = /[:|]$/.test(words) ? words.replace(/[:|\s]+$/, '') : words;
    const next = blocks[index + labelsFrom(subject, blocks, index)];
    if (alone.length > LONGEST_LABEL || !next || !label.test(alone)) continue;
    const below = wordsOf(subject, next).split('\n')[0]?.trimEnd() ?? '';
    if (below !== '' && below.length <= LONGEST_VALUE) return at(block.start + mark, alone, below, next.start);
  }
  return null;
};

/** "SUBJECT   NUMBER   PAGE" above what each is: so many labels stand from here on, one beside the other. */
const labelsFrom = (subject: Subject, blocks: readonly Block[], index: number): number => {
  const isLabel = (block: Block | undefined): boolean =>
    block !== undefined && FORM_LABEL.test(wordsOf(subject, block));
  if (!isLabel(blocks[index]) || !(isLabel(blocks[index + 1]) || isLabel(blocks[index - 1]))) return 1;
  let [first, last] = [index, index];
  while (isLabel(blocks[first - 1])) first -= 1;
  while (isLabel(blocks[last + 1])) last += 1;
  return last - first + 1;
};
const FORM_LABEL =
  /^(?:subject|title|(?:policy |document |order |directive )?(?:number|no\.?)|page|pages|effective(?: date)?|revised|revision(?: date)?|date|issued|approved|approved by|supersedes|category|distribution|authority|review date|originator):?$/i;

const at = (start: number, label: string, value: string, from: number): LabelledValue => ({
  value,
  span: spanOf(from, from + value.length),
  label: spanOf(start, start + label.length),
});
