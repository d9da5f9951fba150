/** The one place that knows pdfjs: a PDF is opened, its pages are drawn. A chunk of its own, loaded when a page is looked at. */
import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export interface Size {
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export interface Pdf {
  readonly pages: number;
  /** Draws page `number` (from 1), so many CSS pixels wide; gives its size as it is seen. */
  readonly draw: (canvas: HTMLCanvasElement, number: number, width: number, signal: AbortSignal) => Promise<Size>;
  readonly close: () => Promise<void>;
}

/** The policy of the page takes the address of a script from nowhere else. */
const scriptAddress = (): string => {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  // Where the browser knows no trusted types, nothing asks for one.
  return types
    ? types.createPolicy('recital-pdf', { createScriptURL: () => workerUrl }).createScriptURL('')
    : workerUrl;
};
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(text: string): string };
}

let address: string | null = null;

/** Errors: whatever pdfjs says of bytes that are no PDF. */
export const openPdf = async (data: Uint8Array): Promise<Pdf> => {
  address ??= scriptAddress();
  const port = new Worker(address, { type: 'module' });
  const worker = PDFWorker.create({ port });
  // Nothing is fetched beside, and nothing compiled: the policy would refuse both.
  const document = await getDocument({ data, worker, isEvalSupported: false, useWasm: false, useSystemFonts: true })
    .promise;
  return {
    pages: document.numPages,
    draw: (canvas, number, width, signal) => draw(document, canvas, number, width, signal),
    close: async () => {
      await document.destroy();
      port.terminate();
    },
  };
};

const draw = async (
  document: PDFDocumentProxy,
  canvas: HTMLCanvasElement,
  number: number,
  width: number,
  signal: AbortSignal,
): Promise<Size> => {
  const page = await document.getPage(number);
  signal.throwIfAborted();
  const size = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width * devicePixelRatio) / size.width });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
  return { width: size.width, height: size.height };
};
