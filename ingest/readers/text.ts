/**
 * Plain text of any origin. Two habits: a line a paragraph (text taken from web pages), or hard-wrapped lines whose
 * paragraphs are told by blank lines, indentation and openers.
 */
import { spanOf, type Span } from '../../schema/domain/span.ts';
import { hyphensOf, type Hyphens } from '../kernel/hyphens.ts';
import { proseWriter, type ProseWriter } from '../kernel/prose.ts';
import { textBuilder, type BuiltText, type TextBuilder } from '../kernel/text-builder.ts';
import { draftOf, type Draft } from './draft.ts';
import { isBareLabel, isHeading, isTitleOver, kindOfText, namesDay } from '../kernel/block-kinds.ts';
import { cellsOf, partedHead, tableRowsAt } from './columns.ts';
import { withoutFurniture } from './page-furniture.ts';
import { joinsTight, linesOf, opensDeeper, startsWithOpener, type Line } from './lines.ts';
import { writeTypewriter } from './typewriter.ts';

const writeProse = proseWriter();
/** A number may stand close behind it: "33 U.S.C. Start Printed Page 29844853t"; no volume has 110,000 pages. */
const PRINTED_PAGE = /Start Printed Page (10\d{4}|\d{1,5})/;
const RULE = /^[_=*\-–—\s]{5,}$/;
/** Typewriter pages are at most this wide; web text in the same width is rare and loses nothing by being joined. */
const WIDEST_WRAP = 130;
/** Bills and lists have many short lines. */
const NARROW_WRAP = 100;

/** Bills, laws and rules as the Publishing Office sets them; ``x'' for “x”. */
const FROM_PRINTER = /\[From the U\.S\. Government (?:Publishing|Printing) Office\]/;
const TYPEWRITER = /``[^`'\n]{1,200}(?:\n[^`'\n]{1,200})?''/;
const isTypewritten = (source: string): boolean => FROM_PRINTER.test(source.slice(0, 2000)) || TYPEWRITER.test(source);

export const readText = (source: string): Draft =>
  draftOf('text', buildText(source, isTypewritten(source) ? writeTypewriter : writeProse));

/** `write` decides what of a line is text; the cited report leaves its markers out. */
export const buildText = (source: string, write: ProseWriter, within: Span = spanOf(0, source.length)): BuiltText => {
  const builder = textBuilder(source);
  const printed = withoutFurniture(
    linesOf(source, within.start, within.end).flatMap((line) =>
      RULE.test(line.text) ? [{ ...line, text: '' }] : partedAtSections(line),
    ),
  );
  const width = wrapWidth(printed);
  const lines = partedHead(printed);
  const paragraphs = paragraphsOf(lines, width);
  const hyphens = width === null ? null : hyphensOf(source);
  const marked = PRINTED_PAGE.exec(source)?.[1];
  // The page that the text begins on has no mark of its own.
  if (marked !== undefined) builder.page(Number(marked) - 1);
  paragraphs.forEach(({ lines: paragraph, isRow }, index) => {
    if (isRow) writeRow(builder, source, paragraph, write);
    else writeParagraph(builder, source, paragraph, kindOf(paragraph, paragraphs[index + 1]?.lines), write, hyphens);
  });
  return builder.finish();
};

/** "… the Lamp Act.11549.81. In enacting", "… of the Union.Article 9", "… for all.Sec. 2. Policy": a section begins where a line break was lost. */
const RUN_ON =
  /(?<=[\p{Ll}\d][\])”"]?[.;:])(?=(?<!\d[.;:])\d{3,6}(?:\.\d{1,3}){1,3}\. (?:\([a-z1]\)|\p{Lu})|(?:Article|ARTICLE) \d{1,3}(?:$|[.:] ?\p{Lu})|(?:Sec\.|SEC\.|Section|SECTION) \d{1,4} ?\. {0,2}(?:\([a-z1]\)|\p{Lu}))/gu;
/** "… thereof.    (H) Public Employee.", "(775 ILCS 5/2-102)    Sec. 2-102.": spaces stand where the break was. */
const SPACED_OUT = /(?<=[.;:)] {3,12})(?=(?:Sec\.|Section) \d|\((?:[a-z]|[A-Z]|\d{1,2}|[ivx]{2,5})\) \p{Lu})/gu;
const partedAtSections = (line: Line): readonly Line[] => {
  const isRunOn = /[a-z\d\])”"][.;:][\dAS]/.test(line.text);
  if (!isRunOn && !line.text.includes('   ')) return [line];
  const pieces = line.text.split(RUN_ON).flatMap((piece) => piece.split(SPACED_OUT));
  let at = line.start;
  return pieces.map((piece) => {
    const text = piece.trimEnd();
    const start = at;
    at += piece.length;
    return { ...line, start, end: start + text.length, text };
  });
};

interface Paragraph {
  readonly lines: readonly Line[];
  /** A row of a table. */
  readonly isRow: boolean;
}

const paragraphsOf = (lines: readonly Line[], width: number | null): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  let from = 0;
  const addUpTo = (to: number): void => {
    const rest = lines.slice(from, to);
    const joined = width === null ? linePerParagraph(rest) : wrappedParagraphs(rest, width);
    for (const paragraph of joined) found.push({ lines: paragraph, isRow: false });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const rows = tableRowsAt(lines, at);
    const last = rows.at(-1)?.lines.at(-1);
    if (!last) continue;
    addUpTo(at);
    for (const row of rows) found.push({ lines: row.lines, isRow: true });
    from = lines.indexOf(last, at) + 1;
    at = from - 1;
  }
  addUpTo(lines.length);
  return found;
};

const wordsIn = (paragraph: readonly Line[]): string => paragraph.map(({ text }) => text).join(' ');

/** As Markdown has it. */
const MARKED_HEADING = /^#{1,6} \S/;

const kindOf = (paragraph: readonly Line[], next: readonly Line[] | undefined): ReturnType<typeof kindOfText> => {
  const text = wordsIn(paragraph);
  if (MARKED_HEADING.test(text)) return 'heading';
  const kind = kindOfText(text);
  if (kind === 'heading' && next && /^\p{Ll}{3,} /u.test(wordsIn(next)) && !HEADS_TERMS.test(text)) return 'paragraph';
  return kind === 'paragraph' && next && isTitleOver(text, wordsIn(next)) ? 'heading' : kind;
};

/** The width at which the text was wrapped, or null: nine lines in ten within it, and half of them nearly full; of a narrow one fewer. */
const wrapWidth = (lines: readonly Line[]): number | null => {
  const lengths = lines.filter(({ text }) => text !== '').map((line) => line.text.length);
  if (lengths.length < 8) return null;
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  const full = lengths.filter((length) => length >= width * 0.75).length;
  const least = width <= NARROW_WRAP ? lengths.length / 4 : lengths.length / 2;
  return width <= WIDEST_WRAP && full >= least ? width : null;
};

const linePerParagraph = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const paragraphs: Line[][] = [];
  lines.forEach((line, index) => {
    if (line.text === '') return;
    const current = paragraphs.at(-1);
    const previous = current?.at(-1);
    if (
      current &&
      previous &&
      (isLabelAlone(current) || isTornOff(previous, line) || isLastWord(lines[index - 1], line, lines[index + 1]))
    )
      current.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
};

/** "3. Lamps are bought under the Lamp" / "Policy" / "4. …": the last word of an item, wrapped. */
const isLastWord = (previous: Line | undefined, line: Line, next: Line | undefined): boolean =>
  previous !== undefined &&
  next !== undefined &&
  previous.text.length >= LEAST_WRAPPED &&
  startsWithOpener(previous) &&
  /\p{L}$/u.test(previous.text) &&
  /^\p{L}+(?: \p{L}+)?\.?$/u.test(line.text) &&
  startsWithOpener(next);
const LEAST_WRAPPED = 60;

const isLabelAlone = (paragraph: readonly Line[]): boolean =>
  paragraph.length === 1 && isBareLabel(paragraph[0]?.text ?? '');

/** A line break inside a sentence: no full stop, colon or comma before it, a small letter after it. */
const isTornOff = (previous: Line, line: Line): boolean =>
  (previous.text.length >= LEAST_TORN &&
    NO_LAST_WORD.test(previous.text) &&
    /^\p{L}/u.test(line.text) &&
    !startsWithOpener(line)) ||
  isTornSentence(previous, line);
const LEAST_TORN = 25;
/** No line of a text ends so, unless it was wrapped: "with the Mayor’s" / "Office". */
const NO_LAST_WORD = /(?:\p{Ll}[’']s|\p{Ll} (?:the|an?|of|to|by|with|for|from|their|its|this|our|your))$/u;

const isTornSentence = (previous: Line, line: Line): boolean =>
  /^\p{Ll}[\p{L}\s]/u.test(line.text) &&
  /[\p{L}\p{N}-]$/u.test(previous.text) &&
  !/\b(?:and|or)$/.test(previous.text) &&
  !HEADS_TERMS.test(previous.text);

/** The terms below may begin in small letters. */
const HEADS_TERMS = /^(?:\p{Lu}[\p{L}\d.]{0,12} ){0,3}(?:Definitions|Glossary|DEFINITIONS|GLOSSARY)$/u;

const wrappedParagraphs = (lines: readonly Line[], width: number): readonly (readonly Line[])[] => {
  const paragraphs: Line[][] = [];
  let gap = true;
  for (const line of lines) {
    if (line.text === '') gap = true;
    else {
      const current = paragraphs.at(-1);
      const previous = current?.at(-1);
      if (current && previous && (isLabelAlone(current) || (!gap && continuesWrapped(previous, line, width)))) {
        current.push(line);
      } else paragraphs.push([line]);
      gap = false;
    }
  }
  return paragraphs;
};

const continuesWrapped = (previous: Line, line: Line, width: number): boolean => {
  if (line.indent > previous.indent + 1 && opensDeeper(previous, line)) return false;
  if (startsWithOpener(line) && /[.:;]["”’')\]]{0,2}$|;\s(?:and|or)$/.test(previous.text)) return false;
  if (SECTION_LINE.test(line.text) && /[.:;)]$/.test(previous.text)) return false;
  if (PART_LINE.test(line.text) || ARTICLE_LINE.test(line.text)) return false;
  if (COUNTED_HEADING.test(line.text) || COUNTED_HEADING.test(previous.text)) return false;
  const short = previous.text.length < width * 0.7;
  if (short && COUNTED_TITLE.test(previous.text) && (startsWithOpener(line) || /^\p{Lu}/u.test(line.text)))
    return false;
  if (COUNTED_TITLE.test(line.text) && /^\d{1,2}\.\d/.test(line.text) && /[.:;]$/.test(previous.text)) return false;
  if (FORM_FIELD.test(line.text) && (FORM_FIELD.test(previous.text) || (short && TITLE_LINE.test(previous.text))))
    return false;
  if (namesDay(previous.text) || (isHeading(previous.text) && STREET.test(line.text))) return false;
  if (short && /^[\p{Lu}“"(•]/u.test(line.text) && (/[.:;!?,]$/.test(previous.text) || isHeading(previous.text)))
    return false;
  return true;
};

/** "Sec. 2-102. Lamps.", below "(775 ILCS 5/2-102)". */
const SECTION_LINE = /^(?:Sec\.|SEC\.|Section|SECTION) \d{1,4}(?:[.-]\d{1,4}){0,3}\. \p{Lu}/u;
/** "Article 16 – Lamps": a heading of its own line. */
const ARTICLE_LINE = /^(?:Article|Chapter) (?:\d{1,3}|[IVXL]{1,6}) [–—-] \p{Lu}/u;
/** "SUBCHAPTER B. LAMPS AND OIL": what heads a part of a law, in capitals. */
const PART_LINE =
  /^(?:SUB)?(?:CHAPTER|PART|ARTICLE|TITLE|DIVISION) (?:[A-Z]{1,2}|\d{1,4}[A-Z]?)(?:[.:]|\s[-–—])\s(?!.*\p{Ll}{2})/u;

/** "7.2 TRANSPARENCY": in capitals on a line of its own. */
const COUNTED_HEADING = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})? \p{Lu}[\p{Lu}\d ,&/()’'-]{2,60}$/u;

/** "I. Lamps and Oil", "7.4.1 Training": a title of a few words on a line of its own. */
const COUNTED_TITLE =
  /^(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.|\d{1,2}(?:\.\d{1,2}){1,4}\.?) (?:\p{Lu}[\p{L}’'-]*(?:$|,? (?:(?:of|and|for|in|the|to|on|or|with) ){0,2})){1,9}$/u;

/** Below a body's name at the head of its paper. */
const STREET = /^\d{1,5}(?:\.\d{1,3})? (?:[NSEW]\.? )?\p{Lu}[\p{L}.]* /u;

const TITLE_LINE = /^(?:\d{1,3}(?:\.\d{1,3})* )?(?:\p{Lu}[\p{L}’'-]*(?:$| (?:of |and |for |in |the )?)){1,8}$/u;

/** "Issued By: X": one of several fields of a form, each on its line. */
const FORM_FIELD = /^\p{Lu}[\p{L}/()’' -]{2,45}:\s{1,30}[\p{L}\p{N}$(]/u;

const writeParagraph = (
  builder: TextBuilder,
  source: string,
  paragraph: readonly Line[],
  kind: ReturnType<typeof kindOfText>,
  write: ProseWriter,
  hyphens: Hyphens | null,
): void => {
  builder.open(kind, 0, paragraph[0]?.indent ?? 0);
  paragraph.forEach((line, index) => {
    const previous = paragraph[index - 1];
    const next = paragraph[index + 1];
    if (previous && !joinsTight(previous, line)) builder.space();
    const end = next && hyphens && losesHyphen(line, next, hyphens) ? line.end - 1 : line.end;
    writePages(builder, source, line.start, end, write);
  });
};

const writeRow = (
  builder: TextBuilder,
  source: string,
  [first, ...rest]: readonly Line[],
  write: ProseWriter,
): void => {
  if (!first) return;
  builder.open('table', 0, first.indent);
  const cells = cellsOf(first);
  cells.forEach(({ start, end }, index) => {
    const before = cells[index - 1];
    if (before) builder.replace(before.end, start, ' | ');
    writePages(builder, source, start, end, write);
  });
  for (const line of rest) {
    builder.space();
    writePages(builder, source, line.start, line.end, write);
  }
};

const losesHyphen = (line: Line, next: Line, hyphens: Hyphens): boolean => {
  const left = /(?<![-\p{L}])(\p{L}+)-$/u.exec(line.text.slice(-40))?.[1];
  const right = /^\p{L}+/u.exec(next.text.slice(0, 40))?.[0];
  return left !== undefined && right !== undefined && hyphens.joins(left, right);
};

/** The Federal Register's web page prints its page marks into the running text. */
const writePages = (builder: TextBuilder, source: string, start: number, end: number, write: ProseWriter): void => {
  const piece = source.slice(start, end);
  let done = 0;
  for (const mark of piece.matchAll(new RegExp(PRINTED_PAGE, 'g'))) {
    write(builder, source, start + done, start + mark.index);
    builder.space();
    builder.page(Number(mark[1]));
    done = mark.index + mark[0].length;
  }
  write(builder, source, start + done, end);
};
