/** The day that stands with the signature at the end of a text: "DONE AND ORDERED this 8th day of February 2031", "Dated: March 3, 2031." */
import { spanOf } from '../../../schema/domain/span.ts';
import type { PartialDate } from '../../../schema/domain/partial-date.ts';
import { printedDates } from '../../kernel/dates.ts';
import type { Sourced } from '../../values/index.ts';
import { printed, type Subject } from './parts.ts';

/** Signatures and the filing block below them take no more, in UTF-16 units. */
const TAIL = 3_000;
const SIGNS =
  /\b(?:DONE|ORDERED this|PASSED AND ADOPTED|Passed and adopted|ADOPTED (?:this|on)|Adopted (?:this|on)|[Dd]one (?:and|at|in|this)|GIVEN|[Gg]iven (?:under|at|by)|SIGNED|[Ss]igned|WITNESS WHEREOF|[Ww]itness whereof|DATED|Dated|Issued (?:in|at|on|this))\b/g;
/** Between those words and their day stand the seal, the city and the State. */
const REACH = 320;

export const signatureDay = ({ document: { text } }: Subject): Sourced<PartialDate> | null => {
  const from = Math.max(0, text.length - TAIL);
  for (const match of [...text.slice(from).matchAll(SIGNS)].reverse()) {
    const start = from + match.index;
    const day = printedDates(text, spanOf(start, Math.min(text.length, start + REACH))).find(
      ({ value }) => value.length === WHOLE_DAY,
    );
    if (day) return printed(day.value, day.start, day.end);
  }
  return null;
};
const WHOLE_DAY = '2031-03-03'.length;
