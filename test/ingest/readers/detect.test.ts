import { describe, expect, test } from '@jest/globals';
import { tarHeader } from '../../../ingest/edges/tar.ts';
import { read, readBytes } from '../reading.ts';

describe('the kind of a document', () => {
  test.each([
    [
      'order.txt',
      '[Federal Register Volume 79, Number 205 (Thursday, October 23, 2014)]\n\nText.',
      'register-text',
      'whatever the name says',
    ],
    ['report.md', 'So. (cite index="1-2">It rained.</cite>', 'cited-report', 'its markup tells'],
    ['page', '<!DOCTYPE html><html><body><p>Hello there</p></body></html>', 'html', 'no name needed'],
    ['page.htm', 'plain words', 'html', 'nothing in the bytes speaks against the name'],
    ['order', '<?xml version="1.0"?><PRESDOCU><P>x</P></PRESDOCU>', 'register-xml', 'its declaration'],
    ['page', '<?xml version="1.0"?><html><body><p>x</p><p>y</p></body></html>', 'html', 'XHTML is HTML'],
    ['law.xml', '<law><p>x</p></law>', 'register-xml', 'its name, where no declaration stands'],
    ['page.xml', '<html><body><p>x</p><p>y</p></body></html>', 'html', 'its first tag'],
    ['page.txt', '---\ntitle: A\n---\nText', 'markdown', 'front matter'],
    ['notes', '# One\n\n- a\n- b\n\n[c](https://d.gov) **e**', 'markdown', 'several signs'],
    ['memo.txt', '# 5 was the number on the door.', 'text', 'one sign is none'],
    ['record', '{"a": 1}', 'json', 'a brace and a name'],
    ['table.csv', 'a,b\n1,2', 'csv', 'only the name tells'],
    ['note.txt', '[Omitted.]', 'text', 'a bracket alone is no JSON'],
    ['note.txt', 'Such files begin with %PDF-1.4, as agencies know.', 'text', 'it only speaks of another format'],
  ])('%s: %.20s is %s, for %s', async (name, text, format) => {
    expect((await read(name, text)).format).toBe(format);
  });

  const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);

  test.each([
    ['empty.txt', bytes(), 'E_EMPTY'],
    ['blank.txt', new TextEncoder().encode(' \n\0\n ---'), 'E_EMPTY'],
    ['picture.pdf', bytes(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'E_WRONG_KIND'],
    ['noise.pdf', bytes(...Array.from({ length: 600 }, (_, index) => (index * 7919 + 129) % 256)), 'E_WRONG_KIND'],
    ['old.docx', bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 'E_WRONG_KIND'],
    [
      'locked.docx',
      Buffer.concat([bytes(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('EncryptedPackage', 'utf16le')]),
      'E_ENCRYPTED',
    ],
    [
      'orders.tar',
      Buffer.concat([tarHeader({ name: 'a.txt', size: 600 }), Buffer.alloc(600, 'a b ')]),
      'E_UNSUPPORTED',
    ],
    ['old.rtf', new TextEncoder().encode('{\\rtf1\\ansi Section 1. The Secretary shall report.}'), 'E_UNSUPPORTED'],
    ['noise.txt', bytes(...Array.from({ length: 600 }, (_, index) => (index * 7919 + 129) % 256)), 'E_UNSUPPORTED'],
    ['page.pdf', new TextEncoder().encode('<html><body><h1>404</h1><p>Not here.</p></body></html>'), 'E_WRONG_KIND'],
    ['note.docx', new TextEncoder().encode('Just words.'), 'E_WRONG_KIND'],
  ])('%s is refused', async (name, content, code) => {
    await expect(readBytes(name, content)).rejects.toMatchObject({ code });
  });
});
