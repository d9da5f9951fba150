/** A page's text: as its operators write it, or as the library joins it where it knows more of it. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { writtenBy, type Hiding } from './operators.ts';
import type { Run } from './page.ts';
import { isUpright, runOf } from './runs.ts';
import { multiplied, type Matrix } from './scene.ts';

export interface PageText {
  readonly runs: readonly Run[];
  readonly hiding: Hiding;
  readonly hasPictures: boolean;
}

/** Reads the pages of one document, in their order. */
export type ReadText = (page: PDFPageProxy) => Promise<PageText>;

export const textReader = (document: PDFDocumentProxy): ReadText => {
  let known: Known | null = null;
  let isScan = false;
  return async (page) => {
    known ??= await knownOf(document);
    isScan ||= known.isHeavy;
    // To work out the operators of a page is to decode its pictures, and those of scans are large.
    if (isScan && isBlank(await askedOf(page))) return NOTHING;
    const text = await writtenOn(page, known);
    isScan = isBlank(text.runs);
    return isScan ? NOTHING : text;
  };
};

/** Bytes of a page, on average: more than letters and their forms take. */
const HEAVY = 100_000;

/** What is asked once of a document. */
interface Known {
  readonly isHeavy: boolean;
  readonly layers: { isVisible(layer: unknown): boolean };
}

const knownOf = async (document: PDFDocumentProxy): Promise<Known> => ({
  isHeavy: (await document.getDownloadInfo()).length > HEAVY * document.numPages,
  layers: await document.getOptionalContentConfig(),
});

const NOTHING: PageText = { runs: [], hiding: 'nothing', hasPictures: false };

const isBlank = (runs: readonly Run[]): boolean => runs.every(({ text }) => text.trim() === '');

const writtenOn = async (page: PDFPageProxy, { layers }: Known): Promise<PageText> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { runs, isOrdinary, ...rest } = writtenBy(await page.getOperatorList(), {
    ...{ width, height, view: transform as unknown as Matrix },
    isLayerOn: (layer) => layers.isVisible(layer),
    isOrdinaryFont: (name) => isOrdinaryFont(page, String(name)),
  });
  return { ...rest, runs: isOrdinary ? runs : await askedOf(page) };
};

const isOrdinaryFont = ({ commonObjs }: PDFPageProxy, name: string): boolean => {
  if (!commonObjs.has(name)) return false;
  const font = commonObjs.get(name) as { readonly vertical?: boolean; readonly isType3Font?: boolean } | null;
  return font !== null && !font.vertical && !font.isType3Font;
};

/** The runs as the library joins them. */
const askedOf = async (page: PDFPageProxy): Promise<readonly Run[]> => {
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: false });
  return items.flatMap((item) => ('str' in item ? runsOf(item, view) : []));
};

const runsOf = ({ str, transform, width, height }: TextItem, view: Matrix): readonly Run[] => {
  const [along, up, , , left, top] = multiplied(transform as unknown as Matrix, view);
  if (str === '' || !isUpright(along, up)) return [];
  const unit = Math.hypot(view[0], view[1]);
  const length = Math.hypot(along, up);
  return [runOf({ text: str, left, right: left + width * unit, top, along: length, height: height * unit || length })];
};
