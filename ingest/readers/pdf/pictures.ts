/** Pages as pictures, and the lines recognised in them, in the points of the page. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Recognize, RecognizedLine } from '../../kernel/recognition.ts';
import type { PdfLine } from './page.ts';

export const POINTS = 72;
/** What tesseract is trained for. */
const DOTS_PER_INCH = 300;
/** A letter page has eight million at 300 dots per inch; a large one is drawn smaller. */
const MOST_PIXELS = 24_000_000;
const FEWEST_DOTS = 100;

/** An embedded picture larger than this is not decoded: 50,000 by 50,000 would be ten gigabytes. */
export const MOST_PICTURE_PIXELS = 64_000_000;

export interface Recognized {
  readonly lines: readonly PdfLine[];
  /** 0 to 1, by the length of the lines. */
  readonly confidence: number;
}

/** Null where the page is blank, or too large to be drawn. */
export const recognizePage = async (
  document: PDFDocumentProxy,
  page: PDFPageProxy,
  recognize: Recognize,
): Promise<Recognized | null> => {
  const dotsPerInch = Math.floor(Math.min(DOTS_PER_INCH, mostDots(page)));
  if (!(dotsPerInch >= FEWEST_DOTS)) return null;
  const picture = await draw(document, page, dotsPerInch);
  if (isBlank(picture.pixels)) return null;
  const lines = await recognize({ ...picture, dotsPerInch });
  const units = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (units === 0) return null;
  const confidence = lines.reduce((sum, line) => sum + line.confidence * line.text.length, 0) / units;
  return { lines: inPoints(lines, POINTS / dotsPerInch), confidence: Math.round(confidence * 100) / 100 };
};

/** Dots per inch at which the page's picture is as large as may be. */
export const mostDots = (page: PDFPageProxy): number => {
  const { width, height } = page.getViewport({ scale: 1 });
  return Math.sqrt((MOST_PIXELS * POINTS * POINTS) / (width * height));
};

/** What of pdfjs' canvas is used here; it makes one by itself. */
interface Canvas {
  readonly canvas: unknown;
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}
interface CanvasFactory {
  create(width: number, height: number): Canvas;
  destroy(canvas: Canvas): void;
}

export const draw = async (
  document: PDFDocumentProxy,
  page: PDFPageProxy,
  dotsPerInch: number,
): Promise<{ readonly width: number; readonly height: number; readonly pixels: Uint8Array }> => {
  const viewport = page.getViewport({ scale: dotsPerInch / POINTS });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const factory = document.canvasFactory as CanvasFactory;
  const drawn = factory.create(width, height);
  try {
    const { context } = drawn;
    await page.render({ canvas: null, canvasContext: context as never, viewport, background: 'white' }).promise;
    return { width, height, pixels: greyOf(context.getImageData(0, 0, width, height).data) };
  } finally {
    factory.destroy(drawn);
  }
};

/** Luma, as television has it. */
const greyOf = (rgba: Uint8ClampedArray): Uint8Array => {
  const grey = new Uint8Array(rgba.length / 4);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] = ((rgba[from] ?? 0) * 77 + (rgba[from + 1] ?? 0) * 151 + (rgba[from + 2] ?? 0) * 28) >> 8;
  }
  return grey;
};

export const isBlank = (pixels: Uint8Array): boolean => {
  let dark = 0;
  for (const pixel of pixels) if (pixel < 128) dark += 1;
  return dark < 100;
};

/** Heights of lines differ with their letters: those near the usual height have it. */
const inPoints = (lines: readonly RecognizedLine[], scale: number): readonly PdfLine[] => {
  const heights = lines.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  return lines.map(({ text, left, right, top, bottom, stops }) => {
    const height = bottom - top;
    const near = height > usual * 0.6 && height < usual * 1.4;
    return {
      text,
      left: left * scale,
      right: right * scale,
      top: bottom * scale,
      // A line's box is as high as its letters with what hangs below: some eight tenths of the type's size.
      size: ((near ? usual : height) * scale) / 0.8,
      stops: stops.map((value, at) => (at % 2 === 0 ? value : value * scale)),
    };
  });
};
