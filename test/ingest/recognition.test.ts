/** Pages that are pictures: their words are recognised, and everything that comes of them says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import PDFDocument from 'pdfkit';
import { openReaders } from '../../ingest/edges/isolate/pool.ts';
import { installedTesseract, type Program } from '../../ingest/edges/ocr/program.ts';
import { linesOfTsv } from '../../ingest/edges/ocr/tsv.ts';
import { isNoText, type PagePicture } from '../../ingest/kernel/recognition.ts';
import type { Publication } from '../../schema/domain/publication.ts';
import { describeShared } from '../shared.ts';
import { fetchedBytes, knownNames } from './read-sample.ts';

const readers = openReaders({ size: 1, program: null });
afterAll(() => readers.stop());

const pdf = (write: (document: PDFKit.PDFDocument) => void): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ margin: 72 });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    write(document);
    document.end();
  });

const WORDS =
  'Section 1. Policy. The Secretary of Commerce shall, within 90 days of the date of this order, submit a report to the President.';

/** The page as a scanner would give it: a picture, and no text. */
const scanned = async (): Promise<Buffer> => {
  const printed = await pdf((document) => document.font('Times-Roman').fontSize(12).text(WORDS));
  const { pages } = await new PDFParse({ data: new Uint8Array(printed), verbosity: 0 }).getScreenshot({ scale: 2 });
  return pdf((document) => document.image(Buffer.from(pages[0]?.data ?? []), 0, 0, { width: 612 }));
};

test('the words of a scanned page are read, and its confidence kept', async () => {
  const { revision, issues } = await readers.read(fetchedBytes('scan.pdf', await scanned()), await knownNames());
  expect(revision.text).toContain('The Secretary of Commerce shall, within 90 days of the date of this order');
  expect(revision.pages).toEqual([{ start: 0, page: 1, ocrConfidence: expect.any(Number) }]);
  expect(revision.pages[0]?.ocrConfidence).toBeGreaterThan(0.8);
  expect(issues.map(({ code }) => code)).toContain('W_RECOGNIZED');
});

describe('the program of the machine, run by the worker', () => {
  const reading = async (program: Program | null): Promise<Publication> => {
    const pool = openReaders({ size: 1, program });
    return pool.read(fetchedBytes('scan.pdf', await scanned()), await knownNames()).finally(() => pool.stop());
  };
  const word = (text: string, left: number): string => [5, 1, 1, 1, 1, 1, left, 100, 60, 20, 90, text].join('\t');

  test('is given the page as a picture, and its words are those of the text', async () => {
    const pictures: PagePicture[] = [];
    const { revision } = await reading(async (picture) => {
      pictures.push(picture);
      return [word('Hens', 100), word('lay', 170), word('eggs.', 240)].join('\n');
    });
    expect(revision.text.trim()).toBe('Hens lay eggs.');
    expect(revision.pages[0]?.ocrConfidence).toBeCloseTo(0.9);
    expect(pictures.map(({ width, height, pixels }) => width * height - pixels.length)).toEqual([0]);
  });

  test('where it fails, the reader recognises by itself', async () => {
    expect((await reading(async () => null)).revision.text).toContain('The Secretary of Commerce shall');
  });

  const installed = installedTesseract();
  (installed ? test : test.skip)(
    'where one is installed, it reads the same',
    async () => {
      const { revision } = await reading(installed);
      expect(revision.text).toContain('The Secretary of Commerce shall, within 90 days of the date of this order');
      expect(await installed?.({ width: 9, height: 9, pixels: new Uint8Array(3), dotsPerInch: 72 }, 10_000)).toBeNull();
    },
    120_000,
  );
});

describe('which pages are asked for', () => {
  const rows: readonly (readonly [what: string, text: string, asked: boolean])[] = [
    ['nothing', '', true],
    ['a page number', '12', true],
    ['a font that says other letters', '7KH 6HFUHWDU\\ RI &RPPHUFH VKDOO UHSRUW WR WKH 3UHVLGHQW '.repeat(3), true],
    ['signs that mean nothing', `The \ue000\ue001\ue002\ue003 \ufffd\ufffd\ufffd Secretary \ue004\ue005`, true],
    ['words', WORDS, false],
    ['a short last page', 'THE WHITE HOUSE, June 9, 2021.', false],
    ['a table of numbers', 'Fiscal year 2020 2021 2022 2023 1,234 2,345 3,456', false],
  ];
  test.each(rows)('%s', (_, text, asked) => expect(isNoText(text)).toBe(asked));
});

test('tesseract’s table of words gives lines', () => {
  const row = (...cells: readonly (string | number)[]): string => cells.join('\t');
  const tsv = [
    row(4, 1, 1, 1, 1, 0, 10, 20, 80, 12, -1, ''),
    row(5, 1, 1, 1, 1, 1, 10, 20, 30, 12, 90.5, 'The'),
    row(5, 1, 1, 1, 1, 2, 50, 22, 40, 12, 70.5, 'order'),
    row(5, 1, 1, 1, 2, 1, 10, 40, 30, 12, 95, 'of'),
  ].join('\n');
  expect(linesOfTsv(tsv)).toEqual([
    // `stops`: where in the line each word begins, and where on the page.
    {
      text: 'The order',
      left: 10,
      top: 20,
      right: 90,
      bottom: 34,
      confidence: expect.closeTo(0.805),
      stops: [0, 10, 4, 50],
    },
    { text: 'of', left: 10, top: 40, right: 40, bottom: 52, confidence: 0.95, stops: [0, 10] },
  ]);
});

describeShared('a scanned order', (directory) => {
  test('is the order that it is', async () => {
    const bytes = readFileSync(join(directory, 'corpus/orders/scan-derived/EO_12963.150dpi.pdf'));
    const { statements } = await readers.read(fetchedBytes('scan.pdf', bytes), await knownNames());
    expect(statements.find(({ property }) => property === 'number')?.value).toBe('12963');
  });
});
