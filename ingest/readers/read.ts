/**
 * Bytes -> ReadDocument: canonical text, blocks, pages, and the map back to the original.
 *
 * A pure function of the bytes and the name. Throws a CodedError (E_EMPTY, E_WRONG_KIND, E_UNSUPPORTED, E_ENCRYPTED,
 * E_MALFORMED, E_NO_TEXT, E_TOO_DEEP) where there is nothing to read.
 */
import { CodedError } from '../../schema/domain/codes.ts';
import type { Fetched, ReadDocument } from '../stages/values.ts';
import { readCitedReport } from './cited-report.ts';
import { readCsv } from './csv.ts';
import { detect, type Detected } from './detect.ts';
import { readDocx } from './docx.ts';
import { documentOf, type Draft } from './draft.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { readRegisterText } from './register-text.ts';
import { readRegisterXml } from './register-xml.ts';
import { readText } from './text.ts';

export const readDocument = async ({ bytes, name, sha256 }: Fetched): Promise<ReadDocument> => {
  const draft = await read(bytes, detect(bytes, name));
  if (draft.text === '') throw new CodedError('E_EMPTY', 'The document holds no text.');
  return documentOf(draft, name, sha256);
};

const read = async (bytes: Uint8Array, detected: Detected): Promise<Draft> => {
  switch (detected.format) {
    case 'register-text':
      return readRegisterText(detected.text);
    case 'html':
      return readHtml(detected.text);
    case 'register-xml':
      return readRegisterXml(detected.text);
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'json':
      return readJson(detected.text);
    case 'csv':
      return readCsv(detected.text);
    case 'markdown':
      return readMarkdown(detected.text);
    case 'cited-report':
      return readCitedReport(detected.text);
    case 'text':
      return readText(detected.text);
  }
};
