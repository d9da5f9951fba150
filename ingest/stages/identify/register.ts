/** What a Federal Register page says about itself: document number, citation, day of publication. */
import { spanOf } from '../../../schema/domain/span.ts';
import type { PrintedField, ReadDocument, Sourced } from '../../values/index.ts';
import { fieldOf, printed, sourcedField, type Recognised, type Subject } from './parts.ts';

const FILING = /^\[FR Doc\.?\s?(?:No\.?:?\s?)?((?:\d{2,4}|[A-Z]\d{1,2})[-–]\d{2,6})\b/;

export const registerIdentity = (subject: Subject): Recognised => {
  const volume = fieldOf(subject, 'frVolume');
  const page = ownPage(subject);
  const frDocumentNumber = sourcedField(subject, 'frDocumentNumber') ?? filingNumber(subject);
  return {
    frDocumentNumber,
    frCitation: volume && page ? citation(volume, page) : null,
    publishedOn: sourcedField(subject, 'publishedOn'),
    ...(frDocumentNumber ? { publisher: 'Office of the Federal Register' } : {}),
  };
};

type Stated = Pick<PrintedField, 'value' | 'span'> & { readonly inferred?: boolean };

/** From the volume to the page, which the header prints some lines apart. */
const citation = (volume: Stated, page: Stated): Sourced<string> => {
  const [from, to] = [volume.span ?? page.span, page.span ?? volume.span];
  const span = from && to && spanOf(Math.min(from.start, to.start), Math.max(from.end, to.end));
  return { value: `${volume.value} FR ${page.value}`, span, ...(page.inferred ? { inferred: true } : {}) };
};

/** The citation as the header of a Register page counts it: from the cover of the Part that the document opens. */
export const headerCitation = ({ fields }: ReadDocument): Sourced<string> | null => {
  const stated = (name: string): PrintedField | undefined => fields.find(({ field }) => field === name);
  const [volume, page] = [stated('frVolume'), stated('frFirstPage')];
  return volume && page ? citation(volume, page) : null;
};

/**
 * The page on which the document begins. The header counts from the cover of its Part, two pages before; orders are
 * cited by the page that they stand on.
 */
const ownPage = (subject: Subject): Stated | null => {
  const first = fieldOf(subject, 'frFirstPage');
  const mark = subject.document.pages.findLast(({ start }) => start <= subject.body.start);
  if (!first || !mark) return first;
  const offset = mark.page - Number(first.value);
  return offset > 0 && offset <= LONGEST_COVER ? { value: String(mark.page), span: first.span, inferred: true } : first;
};

/** A Part's cover and its blank back, the list of its documents at most as many again. */
const LONGEST_COVER = 4;

/** The last filing block is the document's own; one before it may belong to a neighbour. */
const filingNumber = ({ document: { text, blocks } }: Subject): Sourced<string> | null => {
  for (const block of [...blocks].reverse()) {
    const match = FILING.exec(text.slice(block.start, Math.min(block.end, block.start + 60)));
    if (!match) continue;
    const end = block.start + match[0].length;
    const number = match[1] ?? '';
    return printed(number.replace('–', '-'), end - number.length, end);
  }
  return null;
};
