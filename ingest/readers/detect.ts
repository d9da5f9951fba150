/** What kind of document some bytes are: the bytes first, the name second. */
import { CodedError } from '../../schema/domain/codes.ts';
import { decode } from '../kernel/decode.ts';
import type { Format } from '../values/index.ts';
import { isCitedReport } from './cited-report.ts';
import { directoryOf, entriesOf, EXCEL_PART, isOffice, LONGEST_END, startsLikeZip, WORD_PART } from '../kernel/zip.ts';
import { isMarkdown } from './markdown.ts';
import { isRegisterText } from './register-text.ts';

/** Formats whose bytes are text. */
export type TextFormat = Exclude<Format, 'pdf' | 'docx' | 'xlsx'>;

export type Detected =
  { readonly format: 'pdf' | 'docx' | 'xlsx' } | { readonly format: TextFormat; readonly text: string };

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** At its place in the head of the first file in the archive, which else might be taken for the archive's own text. */
const TAR = [0x75, 0x73, 0x74, 0x61, 0x72];
const TAR_AT = 257;
const OLDER = 'an older Office document';
/** The entry of such a document that a password makes of a newer one. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** Kinds that are named, so that the sender is told what was seen. */
const BINARIES: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF picture', [0x4d, 0x4d, 0x00, 0x2a]],
  [OLDER, [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip data', [0x1f, 0x8b]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a, 0x90, 0x00]],
];

export const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

export const detect = (bytes: Uint8Array, name: string): Detected => {
  if (bytes.length === 0) throw new CodedError('E_EMPTY', 'The file is empty.');
  const extension = extensionOf(name);
  const binary = detectBinary(bytes, extension);
  if (binary) return refuseOther(extension, binary);
  const { text: decoded, encoding } = decode(bytes);
  // Lines end so in files of old; of the same length, so that places stay.
  const text = decoded.includes('\n') ? decoded : decoded.replaceAll('\r', '\n');
  if (/^\s{0,100}\{\\rtf\d/.test(text)) throw unsupported('Rich Text (RTF)', extension);
  if (encoding === 'windows-1252' && !isMostlyText(text)) throw unsupported('binary data', extension);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new CodedError('E_EMPTY', 'The file holds no text.');
  return refuseOther(extension, { format: textFormat(text, extension), text });
};

const unsupported = (what: string, extension: string): CodedError =>
  isPromise(extension)
    ? new CodedError('E_WRONG_KIND', `The name says ${extension}, the bytes are ${what}.`)
    : new CodedError('E_UNSUPPORTED', `The bytes are ${what}, which no reader takes.`);

const detectBinary = (bytes: Uint8Array, extension: string): Detected | null => {
  if (startsLikeZip(bytes)) return detectOffice(bytes, extension);
  if (startsWith(bytes, TAR, TAR_AT) && bytes.subarray(0, TAR_AT).includes(0))
    throw unsupported('a tar archive', extension);
  for (let at = 0; at < Math.min(1024, bytes.length); at += 1) {
    // Something may stand before it, but a text that only speaks of such files has it within a line.
    if (startsWith(bytes, PDF, at) && !isWithinWords(bytes[at - 1])) return { format: 'pdf' };
  }
  const known = BINARIES.find(([, signature]) => startsWith(bytes, signature));
  if (known?.[0] === OLDER && Buffer.from(bytes).includes(ENCRYPTED))
    throw new CodedError('E_ENCRYPTED', 'The document is protected by a password.');
  if (known) throw unsupported(known[0], extension);
  return null;
};

const isWithinWords = (before: number | undefined): boolean => before !== undefined && before >= 0x20 && before < 0x7f;

/** By the archive's directory: what its files are called within their bytes says nothing. */
const detectOffice = (bytes: Uint8Array, extension: string): Detected => {
  const directory = directoryOf(bytes.subarray(-LONGEST_END));
  const entries = entriesOf(bytes.subarray(directory.at, directory.at + directory.size), directory);
  const holds = (part: RegExp): boolean => entries.some(({ name }) => part.test(name));
  if (holds(WORD_PART)) return { format: 'docx' };
  if (holds(EXCEL_PART)) return { format: 'xlsx' };
  throw unsupported(isOffice(entries) ? 'another Office document' : 'a ZIP archive', extension);
};

/** A name that promises a PDF, a Word document or a spreadsheet is held to it: what else is there is mostly an error page. */
const isPromise = (extension: string): boolean => /^(?:pdf|docx|xlsx)$/.test(extension);

const refuseOther = (extension: string, seen: Detected): Detected => {
  if (isPromise(extension) && seen.format !== extension) {
    throw new CodedError('E_WRONG_KIND', `The name says ${extension}, the bytes are ${seen.format}.`);
  }
  return seen;
};

const isMostlyText = (text: string): boolean => {
  const sample = text.slice(0, 4096);
  const odd = sample.match(/[\u0001-\u0008\u000e-\u001f\u0080-\u009f\ufffd]/g)?.length ?? 0;
  return odd <= sample.length * 0.02;
};

const HTML = /<(?:!doctype\s+html|html|head|body|article|section|div|p|table|h[1-6]|ul|ol|span|pre)\b[^<>]{0,500}>/i;
const XML =
  /^\s{0,100}(?:<\?xml\b|<!DOCTYPE\s(?!\s{0,10}html\b)|<(?:PRESDOCU|EXECORD|PROCLA|PRMEMO|PRNOTICE|RULE|PRORULE|NOTICE|FEDREG)\b)/;

const textFormat = (text: string, extension: string): TextFormat => {
  const start = text
    .replace(/^\ufeff/, '')
    .slice(0, 20_000)
    .trimStart();
  if (isRegisterText(text)) return 'register-text';
  const isXml = XML.test(start) || (extension === 'xml' && /^<[a-z]/i.test(start) && !/^<html\b/i.test(start));
  if (isXml && !/^<\?xml[^>]{0,200}>\s{0,100}<!doctype html|^<\?xml[^>]{0,200}>\s{0,100}<html/i.test(start))
    return 'register-xml';
  if (/^[{[]/.test(start) && (/^(?:json|ndjson|jsonl)$/.test(extension) || /^[{[]\s{0,1000}["{[\]}]/.test(start)))
    return 'json';
  if (extension === 'csv' || extension === 'tsv') return 'csv';
  if (isCitedReport(text)) return 'cited-report';
  if (extension === 'html' || extension === 'htm' || looksLikeHtml(start)) return 'html';
  return extension === 'md' || isMarkdown(text) ? 'markdown' : 'text';
};

/** Markdown may hold tags, too; a page opens with one, or has more closed paragraphs than anything else. */
const looksLikeHtml = (start: string): boolean =>
  HTML.test(start.slice(0, 300)) &&
  !/^---\r?\n/.test(start) &&
  (start.match(/<\/(?:p|div|h[1-6]|li|td|html|body)>/gi)?.length ?? 0) >= 2;
