/**
 * Which lines of a file are the document's own. A presidential document is cut out of the Register by pages: a Part's
 * cover may stand before it, the end of its neighbour above it, the next document below it.
 */
import type { CleanPage } from './furniture.ts';
import type { PdfLine } from './pages.ts';
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
const FIRST_LINE =
  /^(?:Executive Order|Proclamation|Presidential Determination|Memorandum|Notice|Order)\s(?:No\. )?(?:[\d-]{4,8} )?of [A-Z][a-z]+ \d{1,2}, \d{4}$/;
const FILING = /^\[FR Doc\./;
/** A cover holds titles and dates; this many lines of running text are somebody's document. */
const PROSE_LINES = 4;

export const ownPart = (pages: readonly CleanPage[]): OwnPart => {
  const all = pages.flatMap(({ lines }, page) => lines.map((line) => ({ line, page })));
  const whole: OwnPart = { masthead: [], body: all, neighbours: false, firstPage: null };
  if (!pages.some(({ furniture, lines }) => [...furniture, ...lines].some(({ text }) => REGISTER.test(text))))
    return whole;
  const first = all.findIndex(({ line }) => FIRST_LINE.test(line.text));
  const start = all[first];
  if (!start) return whole;
  const filing = all.findIndex(({ line }, index) => index > first && FILING.test(line.text));
  const next = filing < 0 ? -1 : all.findIndex(({ line }, index) => index > filing && FIRST_LINE.test(line.text));
  const before = all.slice(0, first).filter(({ page }) => page === start.page);
  const prose = all.slice(0, first).filter((placed) => isProse(placed, start.line));
  return {
    masthead: [...mastheadOf(pages, start), ...(prose.length < PROSE_LINES ? before : [])].sort(inStream(pages)),
    body: all.slice(first, next < 0 ? undefined : next),
    neighbours: next >= 0 || prose.length >= PROSE_LINES,
    firstPage: start.page,
  };
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
