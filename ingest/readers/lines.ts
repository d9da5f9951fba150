/** Lines of a plain text with their printed indentation, and how hard-wrapped ones join into paragraphs. */
import type { Span } from '../../schema/domain/span.ts';

/** The printed part of a line: without white space and NULs at either end. Empty where nothing is printed. */
export interface Line extends Span {
  /** Columns of white space before it; a tab goes to the next multiple of eight. */
  readonly indent: number;
  readonly text: string;
}

/** A byte order mark prints nothing either: it would hide how the first line begins. */
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0 || code === 0xa0 || code === 0xfeff;

export const linesOf = (source: string, start = 0, end = source.length): readonly Line[] => {
  const lines: Line[] = [];
  let at = start;
  while (at < end) {
    const feed = source.indexOf('\n', at);
    const stop = feed < 0 || feed > end ? end : feed;
    lines.push(lineOf(source, at, stop));
    at = stop + 1;
  }
  return lines;
};

const lineOf = (source: string, start: number, end: number): Line => {
  let from = start;
  let indent = 0;
  for (; from < end && isBlank(source.charCodeAt(from)); from += 1) {
    const code = source.charCodeAt(from);
    if (code === 9) indent += 8 - (indent % 8);
    else if (code !== 0 && code !== 0xfeff) indent += 1;
  }
  let to = end;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to, indent, text: source.slice(from, to) };
};

/** "(a)", "(iii)", "1.", "ii.", "b)", "- ", "Sec. 2.", a quotation mark: what may open a paragraph within a hard-wrapped text. "(OMB)" goes on in one. */
const OPENER =
  /^(?:\((?!(?![IVXLC]+\)|([A-Z])\1\))[A-Z][A-Z&])\w{1,8}\)|WHEREAS\b|§|SECTION\s|SEC\.\s|(?:[a-z]|[ivx]{2,5})[.)]\s|\d{1,3}(?:-\d{1,4})?[.)]\s|\d{1,3}[A-Z]?(?:[–-]\d{1,5}[a-z]?){2}(?:\.\d{1,4})?(?:\.\s| \()|Sec(?:tion|\.)\s|["“]|``|[•·▪●○◦■]|[-–*]\s|--|—)/;
const ENDS_SENTENCE = /(?:[.:;!?—]|--|;\s(?:and|or)|\b(?:and|or))["'”’)\]]{0,4}$/;

export const startsWithOpener = (line: Line): boolean => OPENER.test(line.text);

/** Whether a line that stands deeper than the line before it opens a paragraph, or only hangs. */
export const opensDeeper = (previous: Line, line: Line): boolean =>
  OPENER.test(line.text) || (ENDS_SENTENCE.test(previous.text) && /^[A-Z0-9]/.test(line.text));

/**
 * A line that ends in a hyphen joins the next without a space and keeps the hyphen: typewriter text is never broken
 * inside a word that has none ("information-/intensive"). A suspended hyphen ("short-/and long-term") keeps its space.
 */
export const joinsTight = (previous: Line, next: Line): boolean =>
  /(?:\w[-/]|--|—)$/.test(previous.text) && !(/\w-$/.test(previous.text) && /^(?:and|or|to)\s/.test(next.text));
