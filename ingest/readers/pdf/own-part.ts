/**
 * Which lines of a file are the document's own. A presidential document is cut out of the Register by pages: a Part's
 * cover may stand before it, the end of its neighbour above it, the next document below it.
 */
import type { CleanPage } from './furniture.ts';
import type { PdfLine } from './page.ts';
import type { PlacedLine } from './paragraphs.ts';

export interface OwnPart {
  /** What is printed about the document above its first line; quotable, but no part of it. */
  readonly masthead: readonly PlacedLine[];
  readonly body: readonly PlacedLine[];
  /** Whether text of another document was left out. */
  readonly neighbours: boolean;
  /** Page that the document begins on, counted from 0; null where it is the whole file. */
  readonly firstPage: number | null;
}

const REGISTER = /Federal Register\s?\/\s?Vol\. \d|^Federal Register$/;
const KIND = '(?:Executive Order|Proclamation|Presidential Determination|Memorandum|Notice|Order)';
const NUMBER = '(?:\\s?(?:No\\.)?\\s?\\d[\\d–-]{0,7}(?:-[A-Z])?)?';
const DAY = '[A-Z][a-z]{2,8}\\.?\\s?\\d{1,2}\\s?,\\s?\\d{4}';
/** "Executive Order 13681 of October 17, 2014"; a scanner drops spaces. */
const FIRST_LINE = new RegExp(`^${KIND}${NUMBER}\\s?of\\s?${DAY}\\.?$`);
/** A first line set on two: its beginning. */
const FIRST_HALF = new RegExp(`^${KIND}${NUMBER}(?:\\s?of)?$`);
/** What the printer sets below every document, and the place and day of its signature above that. */
const FILING = /^\[FR Doc\.?\s/;
const AFTER_TEXT = /^(?:\[FR Doc\.?\s|Filed \d{1,2}[-–]\d|Billing code\s|THE WHITE HOUSE,?$)/i;
/** A cover holds titles and dates; this many lines of running text are somebody's document. */
const PROSE_LINES = 4;

export const ownPart = (pages: readonly CleanPage[]): OwnPart => {
  const all = pages.flatMap(({ lines }, page) => lines.map((line) => ({ line, page })));
  const whole: OwnPart = { masthead: [], body: all, neighbours: false, firstPage: null };
  if (!pages.some(({ furniture, lines }) => [...furniture, ...lines].some(({ text }) => REGISTER.test(text))))
    return whole;
  const first = firstLine(all, 0);
  const start = all[first];
  if (!start) return whole;
  const filing = all.findIndex(({ line }, index) => index > first && FILING.test(line.text));
  const next = filing < 0 ? -1 : firstLine(all, filing + 1);
  const above = all.slice(0, first);
  const cut = neighbourEnd(above, start.line);
  return {
    masthead: [...mastheadOf(pages, start), ...above.slice(cut).filter(({ page }) => page === start.page)].sort(
      inStream(pages),
    ),
    body: all.slice(first, next < 0 ? undefined : next),
    neighbours: next >= 0 || cut > 0,
    firstPage: start.page,
  };
};

/** Index of the first line of a document, at or after `from`; -1 where none begins. */
const firstLine = (lines: readonly PlacedLine[], from: number): number =>
  lines.findIndex(({ line, page }, index) => {
    if (index < from) return false;
    if (FIRST_LINE.test(line.text)) return true;
    const next = lines[index + 1];
    return next?.page === page && FIRST_HALF.test(line.text) && FIRST_LINE.test(`${line.text} ${next.line.text}`);
  });

/** How many of the lines above the document are its neighbour's: up to what closes that, or all where they run on like text. */
const neighbourEnd = (above: readonly PlacedLine[], start: PdfLine): number => {
  const closed = above.findLastIndex(({ line }) => AFTER_TEXT.test(line.text)) + 1;
  const prose = above.slice(closed).filter((placed) => isProse(placed, start));
  return prose.length < PROSE_LINES ? closed : above.length;
};

/** The running head of the page that the document begins on. */
const mastheadOf = (pages: readonly CleanPage[], start: PlacedLine): readonly PlacedLine[] => {
  const page = pages[start.page];
  const stream = page?.page.lines ?? [];
  const at = stream.indexOf(start.line);
  return (page?.furniture ?? [])
    .filter((line) => stream.indexOf(line) < at)
    .map((line) => ({ line, page: start.page }));
};

const inStream =
  (pages: readonly CleanPage[]) =>
  (a: PlacedLine, b: PlacedLine): number =>
    a.page - b.page || placeIn(pages, a) - placeIn(pages, b);

const placeIn = (pages: readonly CleanPage[], { line, page }: PlacedLine): number =>
  pages[page]?.page.lines.indexOf(line) ?? 0;

/** Set like the text of a document, in its column: a cover's titles stand narrower or larger. */
const isProse = ({ line }: PlacedLine, start: PdfLine): boolean =>
  Math.abs(line.left - start.left) < 15 && Math.abs(line.size - start.size) < 0.6 && line.text.split(' ').length >= 6;
