/** What a block of plain text is, where the format itself doesn't say. */
import type { BlockKind } from '../values/index.ts';

const SIGNATURE = /^(?:\(Presidential Sig\.?\)|Washington, [A-Z][a-z]+ \d{1,2}, \d{4}\.?$|\/s\/|\[?signed\]?$)/i;
const FILING = /^(?:\[FR Doc\.?\s|Filed \d{1,2}[-–]\d|Billing code\s)/i;
const PART_LIKE =
  /^(?:PART|Part|TITLE|Title|CHAPTER|Chapter|SUBCHAPTER|Subchapter|SUBPART|Subpart|SUBTITLE|Subtitle|ANNEX|Annex|APPENDIX|Appendix|ARTICLE|Article)\b.{0,150}$/;
/** "Effective: January 25, 2023" is a line of a letterhead; "Pillar II: Minimum Practices" is a heading. */
const LABELLED_VALUE =
  /^(?!(?:Strategic |STRATEGIC |Supporting )?\p{Lu}\p{L}+(?: of Effort| OF EFFORT| Area| AREA)? (?:[IVX]{1,4}|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,3}|One|Two|Three|Four|Five|Six|Seven|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN): )\p{Lu}[\p{L} ]{1,30}:\s/u;
/** Who wrote it, or which draft it is. */
const BYLINE =
  /^(?:(?:Prepared|Submitted|Issued|Approved|Published|Authored) (?:by|for|to)\b|(?:Initial|First|Second|Third|Final|Public)(?: Public)? Draft$)/i;
/** "Award Identification Number: WC-31-0042": a form that is filled in. */
const NUMBERED_FORM = /\b(?:Numbers?|No\.?|ID|Code): ?[A-Z\d][\w.-]*\d[\w.-]*$/;
const SMALL_WORDS = new Set(
  'a an and as at but by for from in into nor of on or per the through to under upon via with within without vs'.split(
    ' ',
  ),
);

const PAGE = 'Page (?:\\d{1,4}|[ivxl]{1,7})(?: of \\d{1,4})?';
/** "Page 3", "Page 3 of 40", "Page 3 GAO-31-105678 Harbor Grants": what stands at the head or foot of each page. */
const RUNNING = new RegExp(
  `^(?:${PAGE}|${PAGE} [^.;]{0,60}\\b[A-Z]{2,7}-\\d{2}-\\d{2,7}[A-Z]{0,3}\\b.{0,80}|[A-Z]{2,7}-\\d{2}-\\d{2,7}[A-Z]{0,3}\\b.{0,80} ${PAGE}|${PAGE} [A-Z]{2,7}-\\d{2}-\\d{2,7}[A-Z]{0,3})$`,
);
export const isRunningHead = (text: string): boolean => RUNNING.test(text);

/** "1.2. Policy ......... 3": a line of a table of contents; several may have run together. */
const IN_CONTENTS = /(?:\.{4}|(?:\. ){4}|…{2}) ?(?:\d{1,4}|[A-Z]{1,2}-\d{1,3}|[ivxl]{1,7})$/;

export const kindOfText = (text: string): BlockKind => {
  if (FILING.test(text) || isRunningHead(text) || IN_CONTENTS.test(text)) return 'masthead';
  if (SIGNATURE.test(text) || isPlaceOfSigning(text)) return 'signature';
  return isHeading(text) ? 'heading' : 'paragraph';
};

/** "THE WHITE HOUSE, May 3, 2031"; but not "THE WHITE HOUSE CHIEF OF STAFF", whom a memorandum is for. */
export const isPlaceOfSigning = (text: string): boolean =>
  text.length <= 80 && /^the white house(?:[,.]|\s*$|\s+(?:washington\b|[a-z]+ \d{1,2}, \d{4}))/i.test(text);

/** "April 2031", "March 3, 2031": when a text is of. */
const IS_DAY = /^(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?(?:19|20)\d\d$/;

export const namesDay = (text: string): boolean => IS_DAY.test(text);

/** Below it stand names of parts, and at times their pages. */
export const headsContents = (text: string): boolean => /^(?:table of )?contents$/i.test(text);

export const namesPart = (text: string): boolean => text.length <= 160 && PART_LIKE.test(text) && !/[.;:,]$/.test(text);

/** A short line without closing punctuation, in capitals or title case, or one that names a part. */
export const isHeading = (text: string): boolean => {
  if (text.length > 160 || text.length < 3 || /[.;:,—-]$|;\s(?:and|or)$/.test(text) || /^[("“‘[]/.test(text))
    return false;
  if (/^\d/.test(text) || text.includes(' | ') || IS_DAY.test(text)) return false;
  if (BYLINE.test(text) || NUMBERED_FORM.test(text)) return false;
  if (LABELLED_VALUE.test(text) && !PART_LIKE.test(text)) return false;
  if (namesPart(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > 22) return false;
  const counted = words.filter((word) => /\p{L}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
  return counted.length > 0 && /^\p{Lu}/u.test(text) && counted.every((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word));
};

/** How the words begin by which an order or a law is made. */
export const enacts = (text: string): boolean =>
  /^(?:By (?:the )?(?:authority|virtue|power)|Be it enacted)\b/i.test(text);

/** A line that is nothing but a label, which belongs to the text below it: "(c)", "Sec. 2.", "b.", "§ 7.300". */
export const isBareLabel = (text: string): boolean =>
  /^(?:\(\w{1,8}\)|[a-zA-Z]\.|\d{1,3}\.|(?:Section|Sec\.|SECTION|SEC\.)\s?\d{1,4}(?:[.-]\d{1,3})?\.?|§\s?[\d.]{1,12})$/.test(
    text,
  );

/** The lines that open a memorandum. */
const LETTERHEAD = /^(?:FROM|TO|SUBJECT|SUBJ|DATE|RE|CC|THRU|THROUGH|VIA|FM)\s?:/i;

/** A sentence-case title over a paragraph: "What the draft order contained". */
export const isTitleOver = (text: string, next: string): boolean =>
  text.length <= 90 &&
  !LETTERHEAD.test(text) &&
  !/^WHEREAS\b|[;,] (?:and|or)$/.test(text) &&
  next.length >= 2 * text.length &&
  next.length > 90 &&
  /^[\p{Lu}“"]/u.test(text) &&
  /[\p{L}\p{N})?]$/u.test(text) &&
  !/\b(?:19|20)\d\d$/.test(text);

/** Lines of the title, the signature and the filing block, which stand for themselves however close they are set. */
export const standsAlone = (text: string): boolean =>
  /^(?:Executive Order (?:No\. )?\d{4,5} of [A-Z][a-z]+ \d{1,2}, \d{4}|THE WHITE HOUSE,?|Billing code\b.{0,40}|\[FR Doc\..{0,40})$/.test(
    text,
  );
