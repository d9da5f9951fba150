import { expect, test } from '@jest/globals';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { lookAt } from '../../../ingest/readers/pdf/sight.ts';

const page = { getOperatorList: () => Promise.reject(new Error('looked')) } as unknown as PDFPageProxy;
const run = (text: string) => ({ text, left: 72, right: 100, top: 90, size: 12 });

test.each([
  ['no text', []],
  ['nothing but blanks', [run(' '), run('\u00a0')]],
])('a page with %s has none to hide: its pictures are left alone', async (_, runs) => {
  const look = lookAt({} as PDFDocumentProxy);
  expect(await look(page, runs)).toEqual({ seen: runs, unseen: [], isDoubtful: false });
  await expect(look(page, [...runs, run('Hens')])).rejects.toThrow('looked');
});
