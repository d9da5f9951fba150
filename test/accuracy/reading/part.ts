/** What `docs/accuracy.md` says of the readers. */
import type { ReadingFigures } from '../reading.ts';
import { table } from '../table.ts';
import { IDENTITY_FIELDS, IDENTITY_FORMATS, type FieldFigures } from './identity.ts';
import type { TextFigures } from './texts.ts';

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  xml: 'XML',
  html: 'HTML',
  htm: 'GPO text',
  txt: 'text of the web page',
  md: 'Markdown',
  scans: 'pictures of pages, 110 to 200 dpi',
};
const FIELD_NAMES: Readonly<Record<string, string>> = { signedOn: 'signed on', frCitation: 'FR citation' };

export const readingPart = (
  { texts, dataPages, identity }: ReadingFigures,
  recognition: TextFigures,
): readonly string[] => [
  '## Reading',
  'Words of each format, in their order, against the XML of the same order with its tags taken out; figures are rounded down: `npm run accuracy -- reading`, which lists every difference. An annex that the XML holds as a picture counts against the PDF, and against the pictures of its pages. Those are measured by that command alone; the figures here are of its last run.',
  table(
    ['', 'orders', 'precision', 'recall', 'F1', 'median', 'lowest', 'page told', 'page right'],
    Object.entries({ ...texts, scans: recognition }).map(([name, figures]) => textRow(name, figures)),
  ),
  `Of ${String(dataPages.paragraphs)} paragraphs of the HTML, ${percent(dataPages.right)} begin on the page in their \`data-page\`.`,
  'What identifies an order against the records of the Register, in the files that print it (a President: in all): their number, and the share that is equal; in brackets, where the differences in which the record itself is wrong are set right.',
  table(
    ['', ...IDENTITY_FIELDS.map((field) => FIELD_NAMES[field] ?? field)],
    IDENTITY_FORMATS.map((format) => [
      FORMAT_NAMES[format] ?? format,
      ...IDENTITY_FIELDS.map((field) => fieldCell(identity[format]?.[field])),
    ]),
  ),
];

const textRow = (name: string, figures: TextFigures): readonly string[] => [
  FORMAT_NAMES[name] ?? name,
  String(figures.documents),
  ...[
    figures.precision,
    figures.recall,
    figures.f1,
    figures.medianF1,
    figures.lowestF1,
    figures.paged,
    figures.rightPage,
  ].map((figure) => figure.toFixed(4)),
];

const fieldCell = (figures: FieldFigures | undefined): string =>
  !figures || figures.printed === 0
    ? ''
    : `${String(figures.printed)}: ${figures.share.toFixed(4)}${figures.share < 1 ? ` (${figures.judgedShare.toFixed(4)})` : ''}`;

const percent = (part: number): string => `${(100 * part).toFixed(2)} %`;
