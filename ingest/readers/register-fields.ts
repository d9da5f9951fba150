/** What the bracketed header of a Federal Register page states, with its places in the canonical text. */
import type { Block, PrintedField } from '../values/index.ts';
import { printedDates } from '../kernel/dates.ts';

const VOLUME = /\[Federal Register Volume (\d{1,4}), (?:Number|Issue) \d{1,4} \([A-Z][a-z]+, ([^)]{8,30})\)\]/;
const PAGES = /\[(Pages? (\d{1,6})(?:-\d{1,6})?)\]/;
const DOCUMENT = /\[FR Doc No: ([\w-]{3,20})\]/;

/** Fields `frVolume`, `publishedOn`, `frFirstPage`, `frDocumentNumber`; those that are not printed are left out. */
export const registerFields = (text: string, blocks: readonly Block[]): readonly PrintedField[] => {
  const end = blocks.find((block) => block.kind !== 'masthead')?.start ?? text.length;
  const header = text.slice(0, end);
  const fields: PrintedField[] = [];
  const add = (field: string, value: string, start: number, length: number): void => {
    fields.push({ field, value, span: { start, end: start + length } });
  };
  const volume = VOLUME.exec(header);
  if (volume) {
    add('frVolume', volume[1] ?? '', volume.index + volume[0].indexOf(volume[1] ?? ''), (volume[1] ?? '').length);
    const from = volume.index + volume[0].indexOf('(');
    const date = printedDates(header, { start: from, end: volume.index + volume[0].length })[0];
    if (date) fields.push({ field: 'publishedOn', value: date.value, span: { start: date.start, end: date.end } });
  }
  const pages = PAGES.exec(header);
  if (pages) add('frFirstPage', pages[2] ?? '', pages.index + 1, (pages[1] ?? '').length);
  const number = DOCUMENT.exec(header);
  if (number)
    add(
      'frDocumentNumber',
      number[1] ?? '',
      number.index + number[0].length - 1 - (number[1] ?? '').length,
      (number[1] ?? '').length,
    );
  return fields;
};

const HEAD_VOLUME = /\bVol\. (\d{1,4}), No\. \d{1,4}\b/;

/**
 * What the running head on the document's first page states: the same fields, of a page that was set in type.
 * `page` is the printed number of that page.
 */
export const runningHeadFields = (
  text: string,
  blocks: readonly Block[],
  page: number | null,
): readonly PrintedField[] => {
  const end = blocks.find((block) => block.kind !== 'masthead')?.start ?? 0;
  const header = text.slice(0, end);
  const volume = HEAD_VOLUME.exec(header);
  if (!volume || page === null) return [];
  const at = volume.index + volume[0].indexOf(volume[1] ?? '');
  const date = printedDates(header)[0];
  const pageAt = new RegExp(`(?<!\\d)${page}(?!\\d)`).exec(header)?.index;
  return [
    { field: 'frVolume', value: volume[1] ?? '', span: { start: at, end: at + (volume[1] ?? '').length } },
    {
      field: 'frFirstPage',
      value: String(page),
      span: pageAt === undefined ? null : { start: pageAt, end: pageAt + String(page).length },
    },
    ...(date ? [{ field: 'publishedOn', value: date.value, span: { start: date.start, end: date.end } }] : []),
  ];
};
