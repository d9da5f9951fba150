/** What the printer puts on every page: running heads, page numbers, footers with the file's name, signature glyphs. */
import type { PdfLine, PdfPage } from './page.ts';

export interface CleanPage {
  readonly page: PdfPage;
  /** The number printed on it where the pages are numbered so, else its place in the file. */
  readonly printed: number;
  /** Lines of the running head and foot, in their order; quotable where they are the document's masthead. */
  readonly furniture: readonly PdfLine[];
  readonly lines: readonly PdfLine[];
}

const OPERATOR_MARK =
  /^VerDate\b|\bJkt \d{6}\b|\\FR\\FM\\|^[\w-]{2,40} on [A-Z\d]{0,20}PROD[A-Z\d]{0,20} with\b|^.{1,40}\.(?:EPS|\d{3})<\/G\w\w>$/;
/** What the printer's operator leaves on the paper. */
export const isOperatorMark = (text: string): boolean => OPERATOR_MARK.test(text);
const RULE = /^[_=–—-]{5,}$/;
const REGISTER_HEAD = /Federal Register\s?\/\s?Vol\. \d/;
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:Page\s)?(\d{1,6})(?:\s(?:of|\/)\s\d{1,5})?(?:\s?[-–—])?$/i;
/** Parts of the height in which running heads and feet stand. */
const HEAD = 0.09;
const FOOT = 0.93;

export const cleanPages = (pages: readonly PdfPage[]): readonly CleanPage[] => {
  const body = bodySize(pages);
  const repeated = repeatedLines(pages);
  const split = pages.map((page) => splitPage(page, body, repeated));
  const numbers = printedNumbers(split);
  return split.map(({ page, furniture, lines }, index) => ({
    page,
    furniture,
    lines,
    printed: numbers[index] ?? page.number,
  }));
};

/** The size in which most of the text is set. */
export const bodySize = (pages: readonly PdfPage[]): number => {
  const units = new Map<number, number>();
  for (const { size, text } of pages.flatMap(({ lines }) => lines)) {
    const rounded = Math.round(size * 2) / 2;
    units.set(rounded, (units.get(rounded) ?? 0) + text.length);
  }
  return [...units].reduce((best, each) => (each[1] > best[1] ? each : best), [10, 0])[0];
};

type Split = Pick<CleanPage, 'page' | 'furniture' | 'lines'>;

const splitPage = (page: PdfPage, body: number, repeated: ReadonlySet<string>): Split => {
  const furniture: PdfLine[] = [];
  const lines: PdfLine[] = [];
  for (const line of page.lines) {
    if (isOperatorMark(line.text) || RULE.test(line.text) || isGlyph(line, body) || isFootnoteMark(line, body))
      continue;
    if (isRunning(line, page, repeated)) furniture.push(line);
    else lines.push(line);
  }
  return { page, furniture, lines };
};

/** Signatures are set as one or two letters of a picture font, many times the size of the text. */
const isGlyph = (line: PdfLine, body: number): boolean => line.text.length <= 3 && line.size >= body * 3;

/** The number of a footnote, raised above its line and drawn apart from it. */
const isFootnoteMark = (line: PdfLine, body: number): boolean =>
  /^\d{1,3}$/.test(line.text) && line.size <= body * 0.75;

const inMargin = (line: PdfLine, page: PdfPage): boolean =>
  line.top < page.height * HEAD || line.top > page.height * FOOT;

const isRunning = (line: PdfLine, page: PdfPage, repeated: ReadonlySet<string>): boolean =>
  inMargin(line, page) &&
  (REGISTER_HEAD.test(line.text) ||
    PAGE_NUMBER.test(line.text) ||
    repeated.has(fingerprint(line)) ||
    line.text === 'Presidential Documents');

/** The same words at the same height, whatever the number among them. */
const fingerprint = (line: PdfLine): string =>
  `${Math.round(line.top / 4)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;

const repeatedLines = (pages: readonly PdfPage[]): ReadonlySet<string> => {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const print of new Set(page.lines.filter((line) => inMargin(line, page)).map(fingerprint))) {
      seen.set(print, (seen.get(print) ?? 0) + 1);
    }
  }
  const often = Math.max(2, pages.length * 0.3);
  return new Set([...seen].filter(([, times]) => times >= often).map(([print]) => print));
};

/** Numbers that ascend by one with the pages are printed page numbers; anything else in the margin is not. */
const printedNumbers = (pages: readonly Split[]): readonly (number | null)[] => {
  const candidates = pages.map(({ furniture }) => furniture.flatMap(numbersIn));
  const offsets = new Map<number, number>();
  candidates.forEach((numbers, index) => {
    for (const offset of new Set(numbers.map((number) => number - index)))
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  });
  const [offset, times] = [...offsets].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
  return pages.map((_, index) => (times >= Math.max(1, pages.length * 0.3) ? offset + index : null));
};

const numbersIn = ({ text }: PdfLine): readonly number[] => {
  const alone = PAGE_NUMBER.exec(text)?.[1];
  const beside = REGISTER_HEAD.test(text)
    ? (/^(\d{1,6})\s/.exec(text)?.[1] ?? /\s(\d{1,6})$/.exec(text)?.[1])
    : undefined;
  const number = alone ?? beside;
  return number === undefined ? [] : [Number(number)];
};
