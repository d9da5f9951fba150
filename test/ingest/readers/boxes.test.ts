/** Where on paper the words of a span are: against pages whose words were put at known places. */
import { describe, expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { boxesOf, type Box } from '../../../ingest/kernel/boxes.ts';
import { readBytes } from '../reading.ts';

const SIZE = 10;
/** A letter is five points wide; its place within a part of a line is told by the usual widths of letters. */
const NEAR = 4;

/** Where a line begins: from the left and, of its baseline, from above, as pdfkit counts on the unturned page. */
type Draw = (document: PDFKit.PDFDocument) => void;

const pageOf = (draw: Draw): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ size: 'LETTER', margin: 0 });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.font('Times-Roman').fontSize(SIZE);
    draw(document);
    document.end();
  });

const write = (document: PDFKit.PDFDocument, text: string, left: number, baseline: number): void => {
  document.text(text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
};
/** What the file says of the page itself. */
const state = (document: PDFKit.PDFDocument, entries: object): void => {
  Object.assign(document.page.dictionary.data, entries);
};
const widthOf = (words: string): number => new PDFDocument().font('Times-Roman').fontSize(SIZE).widthOfString(words);

const boxesAt = async (bytes: Uint8Array, words: string): Promise<readonly Box[]> => {
  const { text, lines } = await readBytes('page.pdf', bytes);
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return boxesOf(text, lines, { start, end: start + words.length });
};

/** The box lies about the words: as far to the left and right as they go, from above their letters to below them. */
const expectAround = (box: Box | undefined, words: { left: number; right: number; baseline: number }): void => {
  expect(box).toBeDefined();
  if (!box) return;
  expect(Math.abs(box.x - words.left)).toBeLessThan(NEAR);
  expect(Math.abs(box.x + box.width - words.right)).toBeLessThan(NEAR);
  expect(box.y).toBeLessThan(words.baseline - SIZE * 0.66);
  expect(box.y).toBeGreaterThan(words.baseline - SIZE);
  expect(box.y + box.height).toBeGreaterThan(words.baseline);
  expect(box.y + box.height).toBeLessThan(words.baseline + SIZE * 0.4);
};

const LINE = 'Every agency that owns instruments for the weather shall keep a list of them.';
const place = (words: string, left: number, line = LINE): { left: number; right: number } => {
  const before = widthOf(line.slice(0, line.indexOf(words)));
  return { left: left + before, right: left + before + widthOf(words) };
};

describe('a box', () => {
  test.each(['Every agency', 'instruments for the weather', 'list of them.'])(
    'of "%s" lies where it is',
    async (words) => {
      const [box, ...others] = await boxesAt(await pageOf((document) => write(document, LINE, 100, 200)), words);
      expect(others).toEqual([]);
      expect(box?.page).toBe(1);
      expectAround(box, { ...place(words, 100), baseline: 200 });
    },
  );

  test('is one for each line, over a mended hyphen and a page', async () => {
    const bytes = await pageOf((document) => {
      write(document, 'The Director shall give each of the instru-', 100, 200);
      write(document, 'ments that are old a number of its own, and', 100, 212);
      document.addPage({ size: 'LETTER', margin: 0 });
      document.font('Times-Roman').fontSize(SIZE);
      write(document, 'write it upon the instrument itself.', 100, 100);
    });
    const boxes = await boxesAt(bytes, 'the instruments that are old a number of its own, and write it');
    expect(boxes.map(({ page }) => page)).toEqual([1, 1, 2]);
    const first = 'The Director shall give each of the instru-';
    expectAround(boxes[0], { ...place('the instru', 100, first), baseline: 200 });
    expectAround(boxes[1], {
      left: 100,
      right: 100 + widthOf('ments that are old a number of its own, and'),
      baseline: 212,
    });
    expectAround(boxes[2], { left: 100, right: 100 + widthOf('write it'), baseline: 100 });
  });

  test('counts from the corner of the page that is seen: cropped', async () => {
    const bytes = await pageOf((document) => {
      // From the lower left corner: 40 are cut off on the left, 50 above.
      state(document, { CropBox: [40, 0, 612, 792 - 50] });
      write(document, LINE, 100, 200);
    });
    const [box] = await boxesAt(bytes, 'instruments');
    expectAround(box, { ...place('instruments', 60), baseline: 150 });
  });

  test('and turned', async () => {
    const bytes = await pageOf((document) => {
      state(document, { Rotate: 90 });
      // Turned by a quarter to the right, what is 300 from above comes to stand 792 - 300 from the left.
      document.rotate(-90, { origin: [200, 300] });
      write(document, LINE, 200, 300);
    });
    const [box] = await boxesAt(bytes, 'instruments');
    expectAround(box, { ...place('instruments', 792 - 300), baseline: 200 });
  });

  test('is none for a text that is on no paper', async () => {
    expect((await readBytes('a.txt', new TextEncoder().encode(LINE))).lines).toEqual([]);
  });
});
