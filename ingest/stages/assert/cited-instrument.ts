/** What a citation prints of the instrument that it names: "Executive Order 12866 of September 30, 1993 (Regulatory Planning and Review)". */
import { printedDates } from '../../kernel/dates.ts';
import { pastDay, titleBehind } from '../../kernel/legal-references/cited-title.ts';
import type { Span } from '../../../schema/domain/span.ts';

/** A value and the words from the citation's start to the value's end, which prove it: UTF-16 offsets into the canonical text. */
export interface Cited extends Span {
  readonly value: string;
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day on which the cited instrument is said to have been signed; null where none, or no whole day, is printed. */
export const citedDay = (text: string, { start, end }: Span): Cited | null => {
  const day = printedDates(text, { start, end: pastDay(text, end) }).find(({ value }) => WHOLE_DAY.test(value));
  return day ? { value: day.value, start, end: day.end } : null;
};

/** The title that the citation prints in brackets or quotation marks; null where what stands there is another remark. */
export const citedTitle = (text: string, { start, end }: Span): Cited | null => {
  const title = titleBehind(text, end);
  return title && { value: title.value, start, end: title.end };
};
