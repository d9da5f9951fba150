/**
 * Federal Register text pages: hard-wrapped typewriter text below a bracketed header, with or without `<pre>` markup.
 *
 *   [Federal Register Volume 79, Number 205 (Thursday, October 23, 2014)] ... [FR Doc No: 2014-25439]
 */
import { textBuilder, type TextBuilder } from '../kernel/text-builder.ts';
import { draftOf, issue, type Draft } from './draft.ts';
import { isBareLabel, kindOfText, standsAlone } from '../kernel/block-kinds.ts';
import { joinsTight, linesOf, opensDeeper, startsWithOpener, type Line } from './lines.ts';
import { leftOutOf } from './left-out.ts';
import { registerFields } from './register-fields.ts';
import { writeTypewriter } from './typewriter.ts';
import { shownOf } from './unseen.ts';

const HEADER = /\[Federal Register Volume \d/;
const PAGE = /\[\[Page (\d{1,6}|[ivxl]{1,7})\]\]/;
const RULE = /^[_=*-]{10,}$/;
const GRAPHIC = /^[<[]?GRAPHIC(?:\(S\) NOT AVAILABLE|\]\s?\[TIFF OMITTED\])/;
const RUNNING_HEAD = /^Federal Register ?\/ ?Vol/;
/** Where the printed document begins: "Executive Order 13681 of October 17, 2014", or else the title after the header. */
const ORDER_LINE =
  /^(?:Executive Order|Proclamation|Memorandum|Notice|Order|Presidential Determination)(?:\s(?:No\. )?[\d-]{1,8}(?:-[A-Z])?)?\sof\s[A-Z]/;
const ABOVE = /^(?:Presidential Documents|Title 3--|The President|)$/;
const FILING = /^\[FR Doc\./;

export const isRegisterText = (source: string): boolean => HEADER.test(source.slice(0, 2000));

export const readRegisterText = (original: string): Draft => {
  const { text: source, unread } = shownOf(original);
  const builder = textBuilder(source);
  const lines = linesOf(source, 0, endOfText(source));
  const bodyFrom = bodyStart(lines);
  const { end: own, neighbour } = ownEnd(lines, bodyFrom);
  const filing = filingStart(lines.slice(0, own), bodyFrom);
  writeMasthead(builder, source, lines.slice(0, bodyFrom));
  writeBody(builder, source, lines.slice(bodyFrom, filing));
  writeMasthead(builder, source, lines.slice(filing, own));
  const built = builder.finish();
  const issues = neighbour ? [issue('W_NEIGHBOUR_CUT', 'The page ends with another document, which was cut off.')] : [];
  return draftOf('register-text', built, {
    fields: registerFields(built.text, built.blocks),
    issues: [...issues, ...leftOutOf(unread)],
  });
};

const endOfText = (source: string): number => {
  const end = source.lastIndexOf('</pre>');
  return end < 0 ? source.length : end;
};

const bodyStart = (lines: readonly Line[]): number => {
  const head = lines.findIndex((line) => RUNNING_HEAD.test(line.text));
  const header = lines.findIndex((line) => line.text.startsWith('[FR Doc No'));
  const from = Math.max(head, header) + 1;
  const order = lines.findIndex((line, index) => index >= from && index < from + 40 && ORDER_LINE.test(line.text));
  if (order >= 0) return order;
  let start = from;
  while (start < lines.length && isAbove(lines[start])) start += 1;
  return start;
};

const isAbove = (line: Line | undefined): boolean =>
  line !== undefined && (ABOVE.test(line.text) || RULE.test(line.text) || PAGE.exec(line.text)?.[0] === line.text);

/** A second running head belongs to the next document of the same page, whose own heading stands right above it. */
const ownEnd = (lines: readonly Line[], bodyFrom: number): { readonly end: number; readonly neighbour: boolean } => {
  const next = lines.findIndex((line, index) => index > bodyFrom && RUNNING_HEAD.test(line.text));
  if (next < 0) return { end: lines.length, neighbour: false };
  let end = next;
  while (end > bodyFrom && lines[end - 1]?.text === '') end -= 1;
  return { end: end - 1, neighbour: true };
};

/** The last filing block with nothing but billing codes after it. An annex may stand between signature and filing block. */
const filingStart = (lines: readonly Line[], bodyFrom: number): number => {
  const at = lines.findLastIndex((line) => FILING.test(line.text));
  if (at < bodyFrom) return lines.length;
  const after = lines.slice(at).filter((line) => line.text !== '');
  return after.length <= 5 ? at : lines.length;
};

const isFurniture = (line: Line): boolean => RULE.test(line.text) || GRAPHIC.test(line.text);

/** Header lines stand for themselves: a new block at each blank line and each bracket. */
const writeMasthead = (builder: TextBuilder, source: string, lines: readonly Line[]): void => {
  let fresh = true;
  for (const line of lines) {
    const page = PAGE.exec(line.text);
    if (page && page[0] === line.text) markPage(builder, page[1] ?? '');
    if (line.text === '' || isFurniture(line) || page || /^<\/?(?:html|head|body)>$/.test(line.text)) {
      fresh = true;
      continue;
    }
    if (fresh || /^(?:<body><pre>)?\[/.test(line.text)) builder.open('masthead', 0, line.indent);
    else builder.space();
    writeTypewriter(builder, source, line.start, line.end);
    fresh = line.text.endsWith(']') || line.text.endsWith('</title>');
  }
  builder.close();
};

const markPage = (builder: TextBuilder, printed: string): void => {
  if (/^\d/.test(printed)) builder.page(Number(printed));
};

const writeBody = (builder: TextBuilder, source: string, lines: readonly Line[]): void => {
  for (const paragraph of paragraphsOf(lines)) {
    const printed = paragraph.map(({ line }) => line.text).join(' ');
    builder.open(kindOfText(printed), 0, paragraph[0]?.line.indent ?? 0);
    let previous: Line | null = null;
    for (const { line, page } of paragraph) {
      if (page !== null) markPage(builder, page);
      if (previous && !joinsTight(previous, line)) builder.space();
      writeTypewriter(builder, source, line.start, line.end);
      previous = line;
    }
  }
};

/** A line of a paragraph, and the page that begins with it if one does. */
interface BodyLine {
  readonly line: Line;
  readonly page: string | null;
}

const paragraphsOf = (lines: readonly Line[]): readonly (readonly BodyLine[])[] => {
  const paragraphs: BodyLine[][] = [];
  const base = baseIndent(lines);
  let gap = true;
  let page: string | null = null;
  for (const raw of lines.flatMap(splitAtPages)) {
    const mark = PAGE.exec(raw.text);
    if (mark) page = mark[1] ?? null;
    else if (raw.text === '' || isFurniture(raw)) gap = true;
    else {
      const line = withoutStray(raw);
      const current = paragraphs.at(-1);
      const previous = current?.at(-1)?.line;
      const between = page !== null ? 'page' : gap ? 'gap' : 'nothing';
      const labelled = current?.length === 1 && isBareLabel(previous?.text ?? '');
      if (current && previous && (labelled || continues(previous, line, between, base))) current.push({ line, page });
      else paragraphs.push([{ line, page }]);
      gap = false;
      page = null;
    }
  }
  return paragraphs;
};

/** The indentation of most lines, at which paragraphs go on; their first lines stand deeper, or at it after a gap. */
const baseIndent = (lines: readonly Line[]): number => {
  const times = new Map<number, number>();
  for (const { indent, text } of lines) if (text !== '') times.set(indent, (times.get(indent) ?? 0) + 1);
  return [...times].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
};

const continues = (previous: Line, line: Line, between: 'page' | 'gap' | 'nothing', base: number): boolean => {
  if (between === 'page') return continuesOverPage(previous, line);
  // "in Executive Order 13719 of February 9, 2016" may fill a line of a paragraph that goes on with its title
  const alone = standsAlone(previous.text) && !/^[(,;a-z]/.test(line.text);
  if (between === 'gap' || alone || line.text.startsWith('Billing code')) return false;
  if (line.indent > previous.indent) return (previous.indent === 0 && base > 0) || !opensDeeper(previous, line);
  return !(line.indent === previous.indent && line.indent > base && startsWithOpener(line));
};

/** Empty lines stand around a page mark whether a paragraph ends there or not: a full line with no opener goes on. */
const continuesOverPage = (previous: Line, line: Line): boolean =>
  line.indent <= previous.indent &&
  !startsWithOpener(line) &&
  (previous.text.length >= FULL_LINE || AWAITS_NUMBER.test(previous.text) || !opensDeeper(previous, line));

/** "section 303 of the Act, 50 U.S.C. App." and its section on the next page. */
const AWAITS_NUMBER = /\b(?:U\.S\.C|C\.F\.R|App|Stat|Nos?|Pub\. L|[Ss]ecs?|Fed\. Reg|Art)\.$/;

/** Of the 55 columns that a paragraph of the Register is wrapped to. */
const FULL_LINE = 48;

/** `[[Page N]]` stands mostly on a line of its own, but now and then inside one. */
const splitAtPages = (line: Line): readonly Line[] => {
  const mark = PAGE.exec(line.text);
  if (!mark || mark[0] === line.text) return [line];
  const part = (from: number, to: number): Line => {
    const text = line.text.slice(from, to);
    const start = line.start + from + (text.length - text.trimStart().length);
    return { start, end: start + text.trim().length, indent: line.indent, text: text.trim() };
  };
  const end = mark.index + mark[0].length;
  return [part(0, mark.index), part(mark.index, end), part(end, line.text.length)].filter(({ text }) => text !== '');
};

/** A typesetter's "L" before an indented paragraph got into the files of 1999: "L  (1) funds necessary". */
const withoutStray = (line: Line): Line => {
  const stray = /^L\s{0,4}(?=\(\w{1,5}\)|``)/.exec(line.text);
  if (!stray) return line;
  const start = line.start + stray[0].length;
  return { start, end: line.end, indent: line.indent + 4, text: line.text.slice(stray[0].length) };
};
