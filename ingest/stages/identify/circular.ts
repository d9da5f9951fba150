/** Circulars and bulletins of OMB (`omb/circular/A-130`), by the line that numbers them below the letterhead. */
import { dateLine, letterField, LETTERHEAD, OMB, openingBlocks } from './agency-documents.ts';
import { captured, printed, wordsOf, type Recognised, type Subject } from './parts.ts';

/** "CIRCULAR NO. A-130", "OMB Circular A-11 (2031)", "OMB Bulletin No. 31-01": nothing but its number, and which edition. */
const NUMBERED =
  /^(?:(OMB|Office of Management and Budget) )?(Circular|Bulletin)(?: No\.)? ([A-D][-–]\d{1,3}|\d{2}[-–]\d{2})(?:$|,? \(?(?:(?:as )?revised|\d{4})\b.{0,40}$|(?::| [–—-]) (.{5,150})$)/i;

/** None but OMB writes circulars to all of them. */
const TO_HEADS =
  /^(?:MEMORANDUM )?(?:TO|FOR) THE HEADS OF (?:ALL )?(?:EXECUTIVE |FEDERAL )?(?:DEPARTMENTS|AGENCIES)\b/i;

export const recogniseCircular = (subject: Subject): Recognised | null => {
  const blocks = openingBlocks(subject);
  const numbered = blocks.find((block) => NUMBERED.test(wordsOf(subject, block)));
  const match = numbered && NUMBERED.exec(wordsOf(subject, numbered));
  if (!numbered || !match) return null;
  const headed = blocks.find((block) => LETTERHEAD.test(wordsOf(subject, block)));
  const issuer = match[1] ? captured(match, 1, numbered.start) : headed;
  const addressed = blocks.some((block) => TO_HEADS.test(wordsOf(subject, block)));
  if (!issuer && !addressed) return null;
  const [, , called = '', number = ''] = match;
  return {
    kind: { value: 'MEMORANDUM', span: captured(match, 2, numbered.start) },
    number: { value: number, span: captured(match, 3, numbered.start) },
    title:
      match[4] === undefined
        ? letterField(subject, 'SUBJECT')
        : printed(match[4], numbered.end - match[4].length, numbered.end),
    issuer: { value: OMB, span: issuer ?? null },
    signedOn: dateLine(subject),
    isIssued: true,
    norm: `omb/${called.toLowerCase()}/${number.toUpperCase().replace('–', '-')}`,
  };
};
