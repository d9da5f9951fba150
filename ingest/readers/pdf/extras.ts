/** What a PDF holds beside its pages. None of it is run, opened or filled in; that it is there is said. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

export const extrasOf = async (document: PDFDocumentProxy): Promise<readonly string[]> => {
  const [scripts, attachments, fields] = await Promise.all([
    // Not `hasJSActions`, which says yes to any field.
    document.getJSActions().catch(() => null) as Promise<object | null>,
    document.getAttachments().catch(() => null) as Promise<object | null>,
    document.getFieldObjects().catch(() => null) as Promise<object | null>,
  ]);
  return [
    ...(hasEntries(scripts) ? ['JavaScript'] : []),
    ...(hasEntries(attachments) ? ['attachments'] : []),
    ...(hasFields(fields) ? ['a form'] : []),
  ];
};

const hasEntries = (found: object | null): boolean => found !== null && Object.keys(found).length > 0;

/** The Printing Office signs its files: a signature is nothing to fill in. */
const hasFields = (found: object | null): boolean =>
  found !== null &&
  Object.values(found).some((fields: unknown) => Array.isArray(fields) && fields.some((field) => !isSignature(field)));

const isSignature = (field: unknown): boolean =>
  typeof field === 'object' && field !== null && 'type' in field && field.type === 'signature';
