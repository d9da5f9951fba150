/**
 * The one place that knows the PDF library: bytes -> pages of lines with their places on the paper.
 *
 * pdf-parse gives text or positions, not both in one pass; the document that it loads gives both. Text comes in the order in which the
 * file shows it: in the Register's columns it is the reading order.
 */
import { PDFParse } from 'pdf-parse';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { CodedError } from '../../../schema/domain/codes.ts';
import { isNoText, type Recognize } from '../../kernel/recognition.ts';
import { extrasOf } from './extras.ts';
import { isOverprinted } from './overprint.ts';
import type { PdfLine, PdfPage, PdfPages, Run } from './page.ts';
import { besideLabels } from './labels.ts';
import { MOST_PICTURE_PIXELS, recognizePage } from './pictures.ts';
import { lookAt, readOnly, type Look } from './sight.ts';

/** Its directory, as a path. */
const LIBRARY = decodeURIComponent(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname);

/** A file of a kilobyte may claim ten million pages; the longest rule in the Register has some two thousand. */
const MOST_PAGES = 5000;

export const readPages = async (bytes: Uint8Array, recognize?: Recognize): Promise<PdfPages> => {
  const document = await load(bytes);
  try {
    const looked = await readAll(document, recognize, lookAt(document));
    const isUnseen = isMostlyUnseen(looked);
    const pages = isUnseen ? await readAll(document, recognize, readOnly(document)) : looked;
    const [title, extras] = await Promise.all([titleOf(document), extrasOf(document)]);
    return { pages, title, extras, doubts: doubtsOf(looked, isUnseen), total: document.numPages };
  } catch (error) {
    throw coded(error);
  } finally {
    await document.destroy();
  }
};

const readAll = async (
  document: PDFDocumentProxy,
  recognize: Recognize | undefined,
  look: Look,
): Promise<readonly PdfPage[]> => {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number);
    const read = await readPage(page, look);
    pages.push(recognize && lacksText(read) ? await recognizeText(document, page, read, recognize) : read);
    page.cleanup();
  }
  return pages;
};

/** Where most of a text is not to be seen, its letters could not be drawn: that is mostly our fault, and said. */
const isMostlyUnseen = (pages: readonly PdfPage[]): boolean => {
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const unread = length(pages.flatMap((page) => page.unread));
  return unread > length(pages.flatMap(({ lines }) => lines.map(({ text }) => text)));
};

const doubtsOf = (pages: readonly PdfPage[], isUnseen: boolean): readonly string[] => {
  const firstOf = (is: (page: PdfPage) => boolean): number | undefined => pages.find(is)?.number;
  const [unlooked, overprinted] = [firstOf(({ doubtful }) => doubtful), firstOf((page) => page.overprinted)];
  return [
    ...(isUnseen ? ['Most of the text is not to be seen in the pictures of its pages.'] : []),
    ...(unlooked === undefined ? [] : [`Page ${unlooked} may hide words, which could not be looked for.`]),
    ...(overprinted === undefined ? [] : [`On page ${overprinted} words are set upon other words.`]),
  ];
};

const load = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  const parser = new PDFParse({
    // A copy: the library takes the memory for its own.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    maxImageSize: MOST_PICTURE_PIXELS,
    disableFontFace: true,
    useSystemFonts: false,
    // What pages are drawn with, for pictures in JPEG 2000 and letters that the file does not bring, and texts of East Asia.
    wasmUrl: `${LIBRARY}wasm/`,
    standardFontDataUrl: `${LIBRARY}standard_fonts/`,
    cMapUrl: `${LIBRARY}cmaps/`,
    cMapPacked: true,
  });
  try {
    return await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load();
  } catch (error) {
    throw coded(error);
  }
};

const coded = (error: unknown): CodedError => {
  if (error instanceof CodedError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/password/i.test(message)) return new CodedError('E_ENCRYPTED', 'The PDF is encrypted.', { cause: error });
  return new CodedError('E_MALFORMED', `The PDF is damaged: ${message}`, { cause: error });
};

const titleOf = async (document: PDFDocumentProxy): Promise<string | null> => {
  const { info } = await document.getMetadata();
  const title = (info as Readonly<Record<string, unknown>>)['Title'];
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
};

const readPage = async (page: PDFPageProxy, look: Look): Promise<PdfPage> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const { seen, unseen, isDoubtful, isLayer } = await look(page);
  const legible = seen.filter(isLegible);
  return {
    number: page.pageNumber,
    width,
    height,
    lines: besideLabels(linesOfRuns(legible)),
    unread: linesOfRuns([...seen.filter((run) => !isLegible(run)), ...unseen]).map(({ text }) => text),
    doubtful: isDoubtful,
    layered: isLayer,
    overprinted: isOverprinted(legible),
    recognized: null,
  };
};

const isLegible = ({ text, size }: Run): boolean => text.trim() === '' || size >= SMALLEST;
/** Points; the smallest print of a contract has four. */
const SMALLEST = 2;

const lacksText = ({ lines }: PdfPage): boolean => isNoText(lines.map(({ text }) => text).join(' '));

/** The page as its picture shows it; as it was where the picture tells no more. */
const recognizeText = async (
  document: PDFDocumentProxy,
  page: PDFPageProxy,
  read: PdfPage,
  recognize: Recognize,
): Promise<PdfPage> => {
  const found = await recognizePage(document, page, recognize);
  return found ? { ...read, lines: besideLabels(found.lines), layered: false, recognized: found.confidence } : read;
};

/** A line as it is being put together. */
type OpenLine = { -readonly [K in keyof PdfLine]: PdfLine[K] } & { stops: number[] };

const linesOfRuns = (runs: readonly Run[]): readonly PdfLine[] => {
  const lines: OpenLine[] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line && sameLine(line, run)) joinRun(line, run);
    else if (run.text.trim() !== '') lines.push({ ...run, stops: [0, run.left] });
  }
  return lines.map(trimmed);
};

const trimmed = (line: OpenLine): PdfLine => {
  const lead = line.text.length - line.text.trimStart().length;
  return {
    ...line,
    text: line.text.trim(),
    stops: lead === 0 ? line.stops : line.stops.map((value, at) => (at % 2 === 0 ? Math.max(0, value - lead) : value)),
  };
};

/** On one baseline, give or take a raised mark; and neither back to the left nor over into another column. */
const sameLine = (line: PdfLine, run: Run): boolean => {
  const em = Math.max(line.size, run.size);
  const gap = run.left - line.right;
  return Math.abs(run.top - line.top) < em * 0.55 && gap > -em * 0.6 && gap < em * 6;
};

const joinRun = (line: OpenLine, run: Run): void => {
  const em = Math.max(line.size, run.size);
  const space = run.left - line.right > em * 0.18 && !line.text.endsWith(' ') && !run.text.startsWith(' ');
  line.text += space ? ' ' : isPower(line, run) ? '^' : '';
  line.stops.push(line.text.length, run.left);
  line.text += run.text;
  line.right = Math.max(line.right, run.right);
  line.size = Math.max(line.size, run.text.trim() === '' ? 0 : run.size);
};

/** A small raised number after a number is its exponent: "10" and "26" are 10^26, and not 1026. */
const isPower = (line: PdfLine, run: Run): boolean =>
  run.size < line.size * 0.8 && run.top < line.top - line.size * 0.15 && /\d$/.test(line.text) && /^\d/.test(run.text);
