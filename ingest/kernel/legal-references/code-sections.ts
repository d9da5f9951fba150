/** How sections of the two codes are printed: shared by the numbered forms and the forms in prose. */
import { DASH, endOf, matchAt, plainDashes } from './cited-text.ts';

/** `(8)`, `(a)(1)(ii)`. */
const SUBDIVISIONS = '(?:\\([0-9A-Za-z]{1,5}\\)){0,6}';
/** 3502, 552a, 2000bb-1, 78o-3, 45Q; a range 921-932 reads the same way. */
const USC_SECTION = `\\d{1,6}[A-Za-z]{0,2}(?![A-Za-z.]\\w)(?:${DASH}\\d{1,5}[A-Za-z]{0,2}(?![A-Za-z])){0,2}(?:(?<=\\d[a-z])${DASH}[a-z](?![\\w’'-]))?`;
/** 200, 200.1, 1.201-1, 730-774, 668.71-668.75. */
const CFR_SECTION = `\\d{1,4}(?:\\.\\d{1,5}[a-z]?(?:-\\d{1,4}(?!\\d|\\.\\d))?)?(?:${DASH}\\d{1,4}(?:\\.\\d{1,5})?(?!\\d))?`;
/** The far end of a range of subdivisions: "(a)(1)-(3)". */
const TO_SUBDIVISION = `(?:${DASH}\\([0-9A-Za-z]{1,5}\\))?`;

export const USC_ITEM = `(?<section>${USC_SECTION})(?<within>${SUBDIVISIONS}${TO_SUBDIVISION})`;
export const CFR_ITEM = `(?<section>${CFR_SECTION})(?<within>${SUBDIVISIONS}${TO_SUBDIVISION})`;

/** What parts one cited section from the next in a list; more subdivisions of the one before may stand there: "44.18 (a), (b), and (c), 44.20". */
export const SECTION_GAP =
  /(?:(?:,? (?:and |or )?)\([0-9A-Za-z]{1,5}\)){0,6}(?:, (?:and |or )?|; (?:and |or )?| and | or )(?:§{1,2} ?)?/y;

/** Follows a number that is one more section of a list, and not a count, a date or another code's title. */
export const LIST_GOES_ON = '(?=[,;:)\\]”"]|\\.(?!\\d)|$|\\n| and | or | et seq| note| to [a-z]{3})';

/** After "parts", "sections", "§§" there is a list: what follows its next item need not end it, unless that counts or cites something else. */
export const LIST_BEGINS =
  '(?![\\w%]|\\.\\d| ?(?:C\\. ?F|CFR|U\\. ?S|USC|F\\.? ?R|Fed|Stat|percent|per cent|(?:calendar |business )?(?:day|week|month|year)s?\\b))';
/** What is cited is printed as more than one. */
export const IS_PLURAL = /(?:arts|ts\.|ections|ecs\.|§§) ?$/;

/** The far end of a range in words: "5701 through 5707". */
const THROUGH = / (?:through|to) (\d{1,5}[A-Za-z]{0,2}(?:\.\d{1,5})?)\b/y;

/** "5701 through 5707" reads as "5701-5707": what to add to the key of the first, and where the range ends; null for no range. */
export const throughAt = (text: string, at: number): { readonly key: string; readonly end: number } | null => {
  const match = matchAt(THROUGH, text, at);
  return match && { key: `-${match[1]}`, end: endOf(match) };
};

const TAIL = /,? et\.? seq(?:\.|\b)|,? note\b/y;

/** Where "et seq." or "note" after a section ends. */
export const tailEnd = (text: string, at: number): number => at + (matchAt(TAIL, text, at)?.[0].length ?? 0);

/** Section as it stands in a norm: "2000bb–1" -> `2000bb-1`. */
export const sectionKey = (printed: string): string => plainDashes(printed);

/** "§§ 9607-16" leaves out what the second number has in common with the first. */
export const rangeKey = (printed: string): string => {
  const key = sectionKey(printed);
  const [, first = '', last = ''] = /^(\d{3,5})-(\d{2,4})$/.exec(key) ?? [];
  const whole = first.slice(0, first.length - last.length) + last;
  return last.length > 0 && last.length < first.length && whole > first ? `${first}-${whole}` : key;
};
