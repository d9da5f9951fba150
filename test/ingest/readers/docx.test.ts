import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { blocksOf, readBytes } from '../reading.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, head = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?>${head}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/media/picture.bin': new Uint8Array(1000),
  });
/** A letter changed where the archive stores it as it is. */
const flipped = (bytes: Uint8Array): Uint8Array => {
  const stored = zipSync(
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, [data, { level: 0 }]] as const)),
  );
  stored[Buffer.from(stored).indexOf('Weather')] = 'w'.charCodeAt(0);
  return stored;
};
const twice = Buffer.from(
  Buffer.from(zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/document.xmk': strToU8('<b/>') }))
    .toString('latin1')
    .replaceAll('xmk', 'xml'),
  'latin1',
);
const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${text}</w:p>`;
const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('Word documents', () => {
  test('give paragraphs, headings, lists and rows; runs that split a word are joined', async () => {
    const body =
      p(r('Purpose'), '<w:pStyle w:val="Heading2"/>') +
      p(r('Th') + r('eir R&amp;D') + '<w:r><w:tab/><w:delText>gone</w:delText></w:r>' + r(' goes on.')) +
      p(r('First'), '<w:numPr/>') +
      `<w:tbl><w:tr><w:tc>${p(r('Name'))}</w:tc><w:tc>${p(r('Due'))}</w:tc></w:tr></w:tbl>`;
    expect(blocksOf(await readBytes('note.docx', docx(body)))).toEqual([
      'heading: Purpose',
      'paragraph: Their R&D goes on.',
      'item: First',
      'table: Name Due',
    ]);
  });

  test.each([
    ['a document type', docx(p(r('x')), '<!DOCTYPE a>'), 'E_MALFORMED'],
    ['an archive cut short', docx(p(r('x'.repeat(5000)))).slice(0, 200), 'E_MALFORMED'],
    ['one cut short by its directory alone', docx(p(r('x'.repeat(5000)))).slice(0, -200), 'E_MALFORMED'],
    ['one with a byte turned over', flipped(docx(p(r('Weather')))), 'E_MALFORMED'],
    ['one with two documents', twice, 'E_MALFORMED'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }), 'E_MEMORY_LIMIT'],
    ['nesting without end', docx('<w:p>'.repeat(1000)), 'E_TOO_DEEP'],
    ['a spreadsheet by that name', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'E_WRONG_KIND'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(readBytes('note.docx', bytes)).rejects.toMatchObject({ code });
  });
});
