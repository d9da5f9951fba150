/** What of a page's words is to be seen in its picture. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Run } from './page.ts';
import { textReader, type PageText } from './page-text.ts';
import { piecesOf, widthOf } from './pieces.ts';
import { draw, isBlank, mostDots, POINTS } from './pictures.ts';

export interface Sight {
  readonly seen: readonly Run[];
  readonly unseen: readonly Run[];
  /** Whether the page may hide words and could not be looked at. */
  readonly isDoubtful: boolean;
  /** Whether it is what somebody recognised of a scan, behind the picture. */
  readonly isLayer: boolean;
}

/** Reads the pages of one document, in their order. */
export type Look = (page: PDFPageProxy) => Promise<Sight>;

/** Pages of one file that are drawn: each takes as long as to read ten. */
const MOST_PICTURES = 40;
/** Dots per inch below which print is no more than a shade. */
const FEWEST_SEEN = 24;
/** Of 255: print that differs less from its ground is not seen. */
const FAINTEST = 16;
/** Dots within which the edge of a letter turns from dark to light; a ground that changes does so over more. */
const EDGE = 2;

/** All text, whether it is seen or not. */
export const readOnly = (document: PDFDocumentProxy): Look => {
  const read = textReader(document);
  return async (page) => all(await read(page));
};

export const lookAt = (document: PDFDocumentProxy): Look => {
  const read = textReader(document);
  let left = MOST_PICTURES;
  return async (page) => {
    const text = await read(page);
    if (text.hiding !== 'some') return all(text);
    const dots = Math.min(POINTS, mostDots(page));
    if (left === 0 || !(dots >= FEWEST_SEEN)) return { ...all(text), isDoubtful: true };
    left -= 1;
    const picture = await draw(document, page, dots);
    if (isBlank(picture.pixels) && text.hasPictures) return { ...all(text), isDoubtful: true };
    return sightOf(text.runs, inkOf(picture, dots / POINTS));
  };
};

const all = ({ runs, hiding }: PageText): Sight => ({
  seen: runs,
  unseen: [],
  isDoubtful: false,
  isLayer: hiding === 'layer',
});

/** Part of the height of letters that changes from side to side; a rule that they cross is less. */
const OF_HEIGHT = 0.25;

/** Of a part of a line, whether anything is to be seen there: what changes along it, as letters do and a rule does not. */
type Ink = (run: Run) => boolean;

const inkOf =
  ({ width, height, pixels }: Awaited<ReturnType<typeof draw>>, scale: number): Ink =>
  ({ text, left, right, top, size }) => {
    const [from, to] = [Math.max(0, Math.floor(left * scale) - 1), Math.min(width, Math.ceil(right * scale) + 1)];
    const above = Math.max(0, Math.floor((top - size * 0.75) * scale));
    const below = Math.min(height, Math.ceil((top + size * 0.1) * scale));
    let rows = 0;
    for (let y = above; y < below; y += 1) if (changes(pixels.subarray(y * width + from, y * width + to))) rows += 1;
    return rows > 0 && (rows >= (below - above) * OF_HEIGHT || !/\p{L}{2}/u.test(text));
  };

const changes = (row: Uint8Array): boolean => {
  for (let x = EDGE; x < row.length; x += 1)
    if (Math.abs((row[x] ?? 0) - (row[x - EDGE] ?? 0)) >= FAINTEST) return true;
  return false;
};

const sightOf = (runs: readonly Run[], isInked: Ink): Sight => {
  const seen: Run[] = [];
  const unseen: Run[] = [];
  for (const run of runs) {
    if (run.text.trim() !== '' && !isInked(run)) unseen.push(run);
    else for (const part of partsOf(run, isInked)) (part.isSeen ? seen : unseen).push(part.run);
  }
  return { seen, unseen, isDoubtful: false, isLayer: false };
};

interface Part {
  readonly run: Run;
  readonly isSeen: boolean;
}

/** Words of one line that are seen, and those between or behind them that are not: whatever stands in one line is joined. */
const partsOf = (run: Run, isInked: Ink): readonly Part[] => {
  const words = wordsOf(run);
  const seen = words.map((word) => !/\p{L}{2}/u.test(word.text) || isInked(insideOf(word)));
  if (!seen.includes(false)) return [{ run, isSeen: true }];
  const parts: Part[] = [];
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && seen[to] === seen[from]) to += 1;
    const part = words.slice(from, to);
    const text = part.map((word) => word.text).join('');
    const [left, right] = [part[0]?.left ?? run.left, part.at(-1)?.right ?? run.right];
    parts.push({ run: { ...run, text, left, right }, isSeen: seen[from] ?? true });
    from = to;
  }
  return parts;
};

/** Each with the blanks behind it. */
const wordsOf = (run: Run): readonly Run[] => piecesOf(run, run.text.match(/\S+\s*|\s+/g) ?? []);

/** Of a word that has its place by its share of the line, what is surely its own. */
const insideOf = (word: Run): Run => {
  const blank = (word.right - word.left) * (1 - widthOf(word.text.trimEnd()) / widthOf(word.text));
  const edge = Math.min(word.size, word.right - word.left - blank) / 4;
  return { ...word, left: word.left + edge, right: word.right - blank - edge };
};
