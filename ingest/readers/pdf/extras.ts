/** What a PDF holds beside its pages. None of it is run, opened or filled in; that it is there is said. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

export const extrasOf = async (document: PDFDocumentProxy): Promise<readonly string[]> => {
  const [scripts, attachments, fields] = await Promise.all([
    document.hasJSActions().catch(() => false),
    document.getAttachments().catch(() => null) as Promise<object | null>,
    document.getFieldObjects().catch(() => null) as Promise<object | null>,
  ]);
  return [
    ...(scripts ? ['JavaScript'] : []),
    ...(hasEntries(attachments) ? ['attachments'] : []),
    ...(hasEntries(fields) ? ['a form'] : []),
  ];
};

const hasEntries = (found: object | null): boolean => found !== null && Object.keys(found).length > 0;
