/** PDF: text in reading order, without what the printer put around it. Offsets count in the text as the file has it. */
import { CodedError } from '../../schema/domain/codes.ts';
import type { Issue } from '../../schema/domain/publication.ts';
import { hyphensOf, type Hyphens } from '../kernel/hyphens.ts';
import { proseWriter } from '../kernel/prose.ts';
import { textBuilder, type TextBuilder } from '../kernel/text-builder.ts';
import type { BlockKind, PrintedField } from '../values/index.ts';
import { disguisesIn } from './disguise.ts';
import { draftOf, issue, type Draft } from './draft.ts';
import { isHeading, kindOfText } from '../kernel/block-kinds.ts';
import { leftOutOf } from './left-out.ts';
import { bodySize, cleanPages, isOperatorMark, type CleanPage } from './pdf/furniture.ts';
import type { PdfLine } from './pdf/page.ts';
import { readPages } from './pdf/pages.ts';
import { printedLines } from './pdf/printed-lines.ts';
import { isBulleted, paragraphsOf, type Paragraph } from './pdf/paragraphs.ts';
import { ownPart } from './pdf/own-part.ts';
import type { Recognize } from '../kernel/recognition.ts';
import { runningHeadFields } from './register-fields.ts';

const SIGNS: Readonly<Record<string, string>> = { '‘‘': '“', '’’': '”', '‘‘‘': '“‘', '’’’': '’”' };
/** The Register sets double quotation marks as two single ones. */
const writeProse = proseWriter({ source: '‘{2,3}|’{2,3}', replace: (matched) => SIGNS[matched] ?? matched });

export const readPdf = async (bytes: Uint8Array, recognize?: Recognize): Promise<Draft> => {
  const { pages, title, total, extras, doubts } = await readPages(bytes, recognize);
  const clean = cleanPages(pages);
  if (!clean.some(({ lines }) => lines.some(({ text }) => /\p{L}{2}/u.test(text)))) {
    throw new CodedError('E_NO_TEXT', 'No page of the PDF holds text.');
  }
  const original = originalOf(clean);
  const builder = textBuilder(original.text);
  const own = ownPart(clean);
  const size = bodySize(pages);
  const write = paragraphWriter(builder, original, clean);
  for (const line of own.masthead) write([line], 'masthead', 0);
  for (const paragraph of paragraphsOf(own.body, size))
    write(paragraph, kindOf(paragraph, size), levelOf(paragraph, size));
  const built = builder.finish();
  const lines = printedLines([...own.masthead, ...own.body], original.starts, built.offsets);
  const firstPage = own.firstPage === null ? null : (clean[own.firstPage]?.printed ?? null);
  const fields = [...runningHeadFields(built.text, built.blocks, firstPage), ...titleFields(title)];
  return draftOf('pdf', built, {
    fields,
    lines,
    issues: [
      ...issuesOf(clean, total, own.neighbours, extras),
      ...leftOutOf(pages.flatMap(({ unread }) => unread.filter((text) => !isOperatorMark(text)))),
      ...doubts.map((doubt) => issue('W_DISGUISED', doubt)),
      ...disguisesIn(original.text),
    ],
  });
};

/** Lines in stream order, joined by line feeds, pages by form feeds; and where each begins. */
interface Original {
  readonly text: string;
  readonly starts: ReadonlyMap<PdfLine, number>;
}

const originalOf = (pages: readonly CleanPage[]): Original => {
  const starts = new Map<PdfLine, number>();
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const { page } of pages) {
    for (const line of page.lines) {
      starts.set(line, length);
      add(`${line.text}\n`);
    }
    add('\f');
  }
  return { text: parts.join(''), starts };
};

type WriteParagraph = (paragraph: Paragraph, kind: BlockKind, level: number) => void;

const paragraphWriter = (builder: TextBuilder, original: Original, pages: readonly CleanPage[]): WriteParagraph => {
  const hyphens = hyphensOf(original.text);
  let page = -1;
  return (paragraph, kind, level) => {
    builder.open(kind, level, Math.round(paragraph[0]?.line.left ?? 0));
    paragraph.forEach((placed, index) => {
      if (placed.page !== page) {
        page = placed.page;
        builder.page(pages[page]?.printed ?? page + 1, pages[page]?.page.recognized ?? null);
      }
      const start = original.starts.get(placed.line) ?? 0;
      const join = joinOf(placed.line.text, paragraph[index + 1]?.line.text, hyphens);
      writeProse(builder, original.text, start, start + placed.line.text.length - (join === 'mend' ? 1 : 0));
      if (join === 'space') builder.space();
    });
  };
};

/** A hyphen at the end of a line is the printer's ("protec-/tions"), or the word's ("COVID–/19", "decision-/making"). */
const joinOf = (line: string, next: string | undefined, hyphens: Hyphens): 'space' | 'tight' | 'mend' => {
  if (next === undefined || !/[\p{L}\p{N})][-–—]$/u.test(line)) return 'space';
  if (/^(?:and|or|to)\s/.test(next)) return 'space';
  const left = /(?<=^|\)-|[^-\p{L}])(\p{L}+)-$/u.exec(line.slice(-40))?.[1];
  const right = /^\p{L}+/u.exec(next.slice(0, 40))?.[0];
  return left !== undefined && right !== undefined && hyphens.joins(left, right) ? 'mend' : 'tight';
};

const printed = (paragraph: Paragraph): string => paragraph.map(({ line }) => line.text).join(' ');

const kindOf = (paragraph: Paragraph, body: number): BlockKind => {
  const text = printed(paragraph);
  const kind = kindOfText(text);
  if (kind !== 'paragraph') return kind;
  if (isFootnote(paragraph, body)) return 'footnote';
  const isHead = isSetLarge(paragraph, body) && text.length <= 250 && !/[.;:]$/.test(text) && !isBulleted(text);
  return isHead ? 'heading' : 'paragraph';
};

const sizeOf = (paragraph: Paragraph): number => paragraph[0]?.line.size ?? 0;
const isSetLarge = (paragraph: Paragraph, body: number): boolean => sizeOf(paragraph) > body * 1.12;
const isFootnote = (paragraph: Paragraph, body: number): boolean =>
  sizeOf(paragraph) < body * 0.88 && /^\d{1,3}\s/.test(paragraph[0]?.line.text ?? '');

const levelOf = (paragraph: Paragraph, body: number): number =>
  kindOf(paragraph, body) === 'heading'
    ? sizeOf(paragraph) > body * 1.6
      ? 1
      : isSetLarge(paragraph, body)
        ? 2
        : 3
    : 0;

/** The title of the file's properties is as often a file name or nothing: kept only if it reads like a title. */
const titleFields = (title: string | null): readonly PrintedField[] =>
  title !== null && isHeading(title) && title.includes(' ') ? [{ field: 'fileTitle', value: title, span: null }] : [];

const issuesOf = (
  pages: readonly CleanPage[],
  total: number,
  neighbours: boolean,
  extras: readonly string[],
): readonly Issue[] => {
  const empty = pages.filter(({ page }) => page.lines.length === 0).map(({ page }) => page.number);
  const recognized = pages.filter(({ page }) => page.recognized !== null);
  const layered = pages.filter(({ page }) => page.layered);
  return [
    ...(recognized.length > 0 ? [recognizedIssue(recognized)] : []),
    ...(layered.length > 0 ? [layeredIssue(layered)] : []),
    ...(extras.length > 0 ? [issue('W_TEXT_ONLY', `The PDF holds ${extras.join(', ')}: only its text was read.`)] : []),
    ...(empty.length > 0 ? [issue('W_PAGES_SKIPPED', `No text on page ${empty.join(', ')}.`, empty[0] ?? null)] : []),
    ...(total > pages.length ? [issue('W_TRUNCATED', `Only ${pages.length} of ${total} pages were read.`)] : []),
    ...(neighbours ? [issue('W_NEIGHBOUR_CUT', 'The pages hold text of another document, which was cut off.')] : []),
  ];
};

const recognizedIssue = (pages: readonly CleanPage[]): Issue => {
  const least = Math.min(...pages.map(({ page }) => page.recognized ?? 1));
  return pagesIssue(pages, `was recognised from its picture, ${Math.round(least * 100)} % sure at the least`);
};

const layeredIssue = (pages: readonly CleanPage[]): Issue =>
  pagesIssue(pages, 'stands behind its picture, as whoever made the file had it recognised');

const pagesIssue = (pages: readonly CleanPage[], what: string): Issue => {
  const numbers = pages.map(({ page }) => page.number);
  const shown =
    numbers.length > 12 ? `${numbers.slice(0, 12).join(', ')} and ${numbers.length - 12} more` : numbers.join(', ');
  return issue('W_RECOGNIZED', `The text of page ${shown} ${what}.`, numbers[0] ?? null);
};
