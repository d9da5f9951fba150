/**
 * The printed marks that open a provision, and what each may mean.
 *
 *   "Sec. 2."  "Section 1-101."  "§ 7.300"      a section: its number is its place
 *   "(a)"  "(iii)"  "1."  "B."                  an enumerator: `(i)` is a letter or a roman one, its neighbours decide
 */
import { romanNumeral } from '../../kernel/roman.ts';
import { pattern } from '../../kernel/pattern.ts';

/** `double` counts (aa), (bb): a level of its own, or what follows (z). */
export type Style = 'digit' | 'lower' | 'upper' | 'roman' | 'ROMAN' | 'double' | 'DOUBLE';
export type Form = 'paren' | 'dot';

export interface Reading {
  readonly style: Style;
  readonly ordinal: number;
  /** Set where the mark must be a misprint for this ("l" or "I" for "1"). */
  readonly doubtful: boolean;
}

export interface SectionLabel {
  readonly kind: 'section';
  readonly number: string;
  /** Units from the start of the mark to its end, closing punctuation included. */
  readonly length: number;
}

export interface Enumerator {
  readonly kind: 'enumerator';
  readonly form: Form;
  readonly value: string;
  readonly readings: readonly Reading[];
  readonly length: number;
}

const NUMBER = '\\d{1,4}[A-Za-z]?(?:[.–-]\\d{1,4}[a-z]?){0,4}';
/** With its full stop; or without one where a title or a first subsection follows, and no "of Executive Order 12866". */
const SECTION = new RegExp(
  pattern`
    ^(?:Section\.?|Sec\.?|SECTION|SEC\.?)\s?(${NUMBER})(?![.–-]?\d)(?:\s?[.:—–]|(?=\s\([a-z1]\)\s)|(?=\s(?!of\b|
    is\b|and\b|or\b|through\b)[A-Z][a-z]+(?: [A-Za-z ]{3,80})?\.)|,(?= ?(?:Section|Sec\.|SECTION|
    §)[^;:]{3,60} (?:is|are) )|$)
  `,
);
const SYMBOL = /^§{1,2}\s?(\d{1,5}(?:[.-]\d{1,5}){0,4})\.?(?=\s|$)/;
/** "1-101." and "1.1." of orders and directives that number sections by part. */
const BY_PART = /^(\d{1,2}-\d{1,3}(?:-\d{1,2})?|\d{1,2}–\d{1,3}(?=\.\s+[A-Z])|\d{1,2}(?:\.\d{1,2}){1,4})\.?(?=\s+\S)/;
/** "2.151.7.1 (05-06-2031) Scope" of a manual, whose parts have numbers of three digits and days of their own. */
const OF_MANUAL = /^(\d{1,2}(?:\.\d{1,3}){2,6})\.?(?: \(\d\d-\d\d-\d{4}\))?(?=\s+\p{Lu})/u;
/** "G.1. ACRONYMS." of a glossary or an appendix, whose letter stands for the part. */
const BY_LETTER = /^([A-Z](?:\.\d{1,2}){1,3})\.?(?=\s+\p{Lu}[^.;:]{2,80}\.?$)/u;

/** "11549.91. (a) On or before", "12.40.010 Lamps.": a section of a State's or a town's code that prints no more than its number. */
const OF_CODE = /^(\d{3,6}(?:\.\d{1,3}){1,3}(?=\.)|\d{1,2}\.\d{1,3}\.\d{3}(?=\.?\s))\.?(?=\s+(?:\(a\)|[A-Z][a-z]))/;

/** "5–2301.", "20A-11-104 (Effective 05/01/31)." of a code whose titles number their own sections, alone or before what it says. */
const OF_TITLE =
  /^(\d{1,2}[–-]\d{3,4}(?:\.\d{1,2})?|\d{1,2}[A-Z]?[–-]\d{1,3}[a-z]?[–-]\d{1,4}(?:\.\d{1,3})?)(?:\.| \((?:Effective|Superseded|Repealed)[^()]{3,40}\)\.)(?=\s*$|\s+(?:\([aA1]\)|[A-Z]{2,}|[A-Z][a-z]))/;

/** "Section I - Eligibility", "SECTION IV: REVIEW". */
const ROMAN_SECTION = /^(?:Section|SECTION) ([IVX]{1,5})(?:\.|:| ?[-–—]+)(?=\s+\p{Lu})/u;

export const sectionLabelAt = (text: string): SectionLabel | null => {
  const match =
    SECTION.exec(text) ??
    ROMAN_SECTION.exec(text) ??
    SYMBOL.exec(text) ??
    OF_TITLE.exec(text) ??
    OF_MANUAL.exec(text) ??
    BY_PART.exec(text) ??
    BY_LETTER.exec(text) ??
    OF_CODE.exec(text);
  return match ? { kind: 'section', number: (match[1] ?? '').replaceAll('–', '-'), length: match[0].length } : null;
};

/** "(a)", "(a)The", "(a)the": the space behind it may be lost, and what follows is a word: not "(i)id". */
const PAREN =
  /^\(\s?(\d{1,3}|[ivxl]{1,8}|[IVXL]{1,8}|[a-z]{1,5}|[A-Z]{1,5})\s?\)(?=[\s([“"‘—–]|[A-Z][a-z]|[a-z]{3}|(?:an|as|at|be|by|do|if|in|is|it|no|of|on|or|to|up)\b|$)/;
/** "b.", "b)"; "b)Privacy", "1.Privacy", where the space was lost; "3.—(1)" of an instrument of the Crown. */
const DOT =
  /^(?:(\d{1,3}|[a-z]{1,4}|[A-Z]{1,4})[.)](?=\s|$|[—–]\(1\))|(\d{1,2}(?=[.)])|[a-z](?=\)))[.)](?=\p{Lu}\p{Ll}))/u;

export const enumeratorAt = (text: string): Enumerator | null => {
  const paren = PAREN.exec(text);
  const match = paren ?? DOT.exec(text);
  if (!match) return null;
  const value = match[1] ?? match[2] ?? '';
  const readings = readingsOf(value).filter((one) => !(paren && value === 'I' && one.doubtful));
  return readings.length === 0
    ? null
    : { kind: 'enumerator', form: paren ? 'paren' : 'dot', value, readings, length: match[0].length };
};

/** Above it "l" would be a numeral, which is a letter. */
const GREATEST_COUNTED = 49;
const ROMANS = new Map(
  Array.from({ length: GREATEST_COUNTED }, (_, index) => [romanNumeral(index + 1), index + 1] as const),
);

const LETTERS = 26;

/** a..z are 1..26, aa..zz 27..52, aaa.. 53..; any other run of letters is no ordinal. */
const letterOrdinal = (value: string): number | null => {
  const first = value[0] ?? '';
  if (value !== first.repeat(value.length)) return null;
  return first.charCodeAt(0) - 96 + LETTERS * (value.length - 1);
};

const sure = (style: Style, ordinal: number): Reading => ({ style, ordinal, doubtful: false });
const doubtful = (style: Style, ordinal: number): Reading => ({ style, ordinal, doubtful: true });

export const readingsOf = (value: string): readonly Reading[] => {
  if (/^\d/.test(value)) {
    const ordinal = Number(value);
    return ordinal === 1 ? [sure('digit', 1), doubtful('lower', 12)] : ordinal > 0 ? [sure('digit', ordinal)] : [];
  }
  const small = value.toLowerCase();
  const upper = small !== value;
  const letters = letterOrdinal(small);
  const roman = ROMANS.get(small);
  const found: Reading[] = [];
  if (letters !== null && value.length <= 3) found.push(sure(upper ? 'upper' : 'lower', letters));
  if (letters !== null && value.length === 2) found.push(sure(upper ? 'DOUBLE' : 'double', letters - LETTERS));
  if (roman !== undefined) found.push(sure(upper ? 'ROMAN' : 'roman', roman));
  if (value === 'l') found.push(doubtful('digit', 1), doubtful('roman', 1));
  if (value === 'I') found.push(doubtful('digit', 1));
  return found;
};
