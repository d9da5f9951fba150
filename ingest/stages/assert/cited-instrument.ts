/** What a citation prints of the instrument that it names: "Executive Order 12866 of September 30, 1993 (Regulatory Planning and Review)". */
import { printedDates } from '../../kernel/dates.ts';
import { DATE, endOf, matchAt } from '../../kernel/legal-references/cited-text.ts';
import type { Span } from '../../../schema/domain/span.ts';

/** A value and the words from the citation's start to the value's end, which prove it: UTF-16 offsets into the canonical text. */
export interface Cited extends Span {
  readonly value: string;
}

const DAY = `,? (?:of|dated|issued(?: on)?) ${DATE}`;
const IN_BRACKETS = / \(([^()\n]{8,240})\)/y;
const IN_MARKS = /,? (?:(?:entitled|titled),? )?[“"]([^“”"\n]{8,240}?)[,.]?[”"]/y;
const DAY_AFTER = new RegExp(DAY, 'y');
const AMENDED = /,? as amended(?=[ ,])/y;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Where the reading of the citation's tail goes on after `pattern`, or where it stood. */
const past = (pattern: RegExp, text: string, at: number): number => {
  const match = matchAt(pattern, text, at);
  return match ? endOf(match) : at;
};

/** The day on which the cited instrument is said to have been signed; null where none, or no whole day, is printed. */
export const citedDay = (text: string, citation: Span): Cited | null => {
  const before = past(DAY_AFTER, text, past(AMENDED, text, citation.end));
  const end = before > citation.end ? before : past(DAY_AFTER, text, past(IN_BRACKETS, text, citation.end));
  const day = printedDates(text, { start: citation.start, end }).find(({ value }) => WHOLE_DAY.test(value));
  return day ? { value: day.value, start: citation.start, end: day.end } : null;
};

/** The title that the citation prints in brackets or quotation marks; null where what stands there is another remark. */
export const citedTitle = (text: string, citation: Span): Cited | null => {
  const at = past(AMENDED, text, past(DAY_AFTER, text, past(AMENDED, text, citation.end)));
  const match = matchAt(IN_BRACKETS, text, at) ?? matchAt(IN_MARKS, text, at);
  const title = match?.[1]?.trim() ?? '';
  return match && isTitle(title) ? { value: title, start: citation.start, end: endOf(match) } : null;
};

const REMARK =
  /^(?:Executive Order|As|See|Sec|Section|Part|Title|Chapter|Appendix|Annex|Revised|Amended|Hereinafter|Public Law|Federal Register)\b|["“”]|\bF\.? ?R\.?\b|\bC\.? ?F\.? ?R\.?\b|\bU\.? ?S\.? ?C\.?\b|\bStat\.|\bE\.? ?O\.?(?= ?\d)/;
const WORD_OF_A_TITLE = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{2,}/gu;

/** A title begins with a capital and has two words or more that do. */
const isTitle = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && !REMARK.test(words) && (words.match(WORD_OF_A_TITLE)?.length ?? 0) >= 2;
