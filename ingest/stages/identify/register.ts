/** What a Federal Register page says about itself: document number, citation, day of publication. */
import type { Sourced } from '../values.ts';
import { fieldOf, printed, sourcedField, type Recognised, type Subject } from './parts.ts';

const FILING = /\[?FR Doc\.?\s?(?:No\.?:?\s?)?((?:\d{2,4}|[A-Z]\d{1,2})[-–]\d{2,6})\b/g;

export const registerIdentity = (subject: Subject): Recognised => {
  const volume = fieldOf(subject, 'frVolume');
  const page = fieldOf(subject, 'frFirstPage');
  const frDocumentNumber = sourcedField(subject, 'frDocumentNumber') ?? filingNumber(subject);
  return {
    frDocumentNumber,
    frCitation: volume && page ? { value: `${volume.value} FR ${page.value}`, span: page.span ?? volume.span } : null,
    publishedOn: sourcedField(subject, 'publishedOn'),
    ...(frDocumentNumber ? { publisher: 'Office of the Federal Register' } : {}),
  };
};

/** The last filing block is the document's own; one before it may belong to a neighbour. */
const filingNumber = (subject: Subject): Sourced<string> | null => {
  const { text } = subject.document;
  const from = Math.max(0, text.length - 20_000);
  const last = [...text.slice(from).matchAll(FILING)].at(-1);
  if (!last) return null;
  const end = from + last.index + last[0].length;
  const number = last[1] ?? '';
  return printed(number.replace('–', '-'), end - number.length, end);
};
