/**
 * Bytes -> ReadDocument: canonical text, blocks, pages, and the map back to the original.
 *
 * A pure function of the bytes and the name. Throws a CodedError (E_EMPTY, E_WRONG_KIND, E_UNSUPPORTED, E_ENCRYPTED,
 * E_MALFORMED, E_NO_TEXT, E_TOO_DEEP) where there is nothing to read.
 */
import { CodedError } from '../../schema/domain/codes.ts';
import type { Fetched, Format, ReadDocument } from '../values/index.ts';
import { readCitedReport } from './cited-report.ts';
import { readCsv } from './csv.ts';
import { cap } from './caps.ts';
import { detect, type Detected, type TextFormat } from './detect.ts';
import { disguisesIn } from './disguise.ts';
import { readDocx } from './docx.ts';
import { documentOf, type Draft } from './draft.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import type { Recognize } from '../kernel/recognition.ts';
import { readRegisterText } from './register-text.ts';
import { readRegisterXml } from './register-xml.ts';
import { readText } from './text.ts';
import { readXlsx } from './xlsx.ts';

/** `recognize` reads pages that are pictures; without it they are told as skipped. */
export const readDocument = async (
  { bytes, name, sha256, most }: Fetched,
  recognize?: Recognize,
): Promise<ReadDocument> => {
  const draft = await read(bytes, detect(bytes, name), most, recognize);
  if (draft.text === '') throw new CodedError('E_EMPTY', 'The document holds no text.');
  const issues = [...draft.issues, ...disguisesIn(name, 'The name of the file')];
  return documentOf({ ...draft, issues }, name, sha256);
};

/** Formats whose text may end anywhere: no more of it is read than can be. The others have caps of their own. */
const CUTTABLE: ReadonlySet<Format> = new Set<Format>(['register-text', 'html', 'markdown', 'cited-report', 'text']);

const read = async (bytes: Uint8Array, detected: Detected, most?: number, recognize?: Recognize): Promise<Draft> => {
  const cuttable = CUTTABLE.has(detected.format);
  if (most !== undefined && !cuttable) throw new CodedError('E_TOO_LARGE', 'Nothing of this kind can be cut.');
  if (!('text' in detected)) return readBinary(detected.format, bytes, recognize);
  const { text, issues } = cuttable ? cap(detected.text, most) : { text: detected.text, issues: [] };
  const draft = readTextual(detected.format, text);
  return { ...draft, issues: [...draft.issues, ...issues, ...disguisesIn(text)] };
};

const readBinary = (
  format: 'pdf' | 'docx' | 'xlsx',
  bytes: Uint8Array,
  recognize?: Recognize,
): Draft | Promise<Draft> => {
  switch (format) {
    case 'pdf':
      return readPdf(bytes, recognize);
    case 'docx':
      return readDocx(bytes);
    case 'xlsx':
      return readXlsx(bytes);
  }
};

const readTextual = (format: TextFormat, text: string): Draft => {
  switch (format) {
    case 'register-text':
      return readRegisterText(text);
    case 'html':
      return readHtml(text);
    case 'register-xml':
      return readRegisterXml(text);
    case 'json':
      return readJson(text);
    case 'csv':
      return readCsv(text);
    case 'markdown':
      return readMarkdown(text);
    case 'cited-report':
      return readCitedReport(text);
    case 'text':
      return readText(text);
  }
};
