/**
 * Makes the sample PDF and the sample Word file of `samples/` from the texts beside them: `npm run samples`.
 * Both are committed; dates inside them are fixed, so that a rebuild gives the same bytes.
 */
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { strToU8, zipSync } from 'fflate';
import PdfDocument from 'pdfkit';

const here = join(import.meta.dirname, '../samples');
const FIXED = new Date('2026-01-01T00:00:00Z');

/** The paragraphs of a sample's body, without front matter and markup. */
const paragraphs = (file: string): readonly string[] =>
  readFileSync(join(here, file), 'utf8')
    .replace(/^---\n.*?\n---\n/su, '')
    .replace(/<[^>]+>/gu, '')
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);

const buildPdf = async (): Promise<void> => {
  const pdf = new PdfDocument({
    size: 'LETTER',
    margins: { top: 90, bottom: 80, left: 130, right: 60 },
    info: { Title: 'Executive Order 99001 (sample)', CreationDate: FIXED },
    autoFirstPage: false,
  });
  let page = 14000;
  pdf.on('pageAdded', () => {
    page += 1;
    pdf.font('Times-Roman').fontSize(8);
    pdf.text(`Federal Register / Vol. 90, No. 44 / Friday, March 7, 2025 / Presidential Documents ${page}`, 60, 45, {
      lineBreak: false,
    });
    pdf.fontSize(11);
    pdf.x = 130;
    pdf.y = 90;
  });
  const written = pdf.pipe(createWriteStream(join(here, 'order-99001-inventory.pdf')));
  pdf.addPage();
  pdf.font('Times-Bold').text('Executive Order 99001 of March 3, 2025').moveDown();
  pdf.fontSize(14).text('Inventory of Artificial Intelligence Systems').moveDown();
  pdf.font('Times-Roman').fontSize(11);
  for (const paragraph of paragraphs('order-99001-inventory.md')) pdf.text(paragraph, { align: 'left' }).moveDown(0.7);
  pdf.text('[FR Doc. 2025-99001').text('Filed 3-6-25; 8:45 am]').text('Billing code 3295-F4-P');
  pdf.end();
  await finished(written);
};

const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

const buildDocx = (): void => {
  const body = paragraphs('memo-m-99-01.txt').map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`,
  );
  const file = (text: string): [Uint8Array, { mtime: Date }] => [
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
    { mtime: FIXED },
  ];
  const bytes = zipSync({
    '[Content_Types].xml': file(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': file(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': file(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
  writeFileSync(join(here, 'memo-m-99-01.docx'), bytes);
};

await buildPdf();
buildDocx();
