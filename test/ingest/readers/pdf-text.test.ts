import { expect, test } from '@jest/globals';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { textReader } from '../../../ingest/readers/pdf/page-text.ts';
import { readPdf } from '../../../ingest/readers/pdf.ts';
import { readPages } from '../../../ingest/readers/pdf/pages.ts';
import { onePage, streamOf, type OnePage } from '../attacks/made-pdf.ts';

const linesOf = async (page: OnePage): Promise<readonly string[]> => {
  const { pages } = await readPages(onePage(page));
  return pages.flatMap(({ lines }) => lines.map(({ text }) => text));
};

test.each([
  ['letters that are set apart by less than a blank', '[(Re) -20 (po) 90 (rts are ) 20 (due)] TJ', ['Reports are due']],
  ['a gap as wide as a blank', '[(Reports) -278 (are) -500 (due)] TJ', ['Reports are due']],
  ['blanks and the gap beside them, once', '[(Reports ) -100 ( are) -278 ( due)] TJ', ['Reports are due']],
  ['a blank that the next letter stands upon', '[(due.) ( ) 277 (4)] TJ', ['due.4']],
  ['letters set wide', '3 Tc (Reports are) Tj 110 0 Td (due) Tj', ['Reports are due']],
  ['columns', '(Lamps) Tj 200 0 Td (Boats) Tj', ['Lamps', 'Boats']],
  [
    'columns one of which began with a wide gap',
    '(Lamps) Tj 60 0 Td (are lit) Tj 200 0 Td (Boats) Tj',
    ['Lamps are lit', 'Boats'],
  ],
  ['lines', "(Lamps) Tj 0 -14 Td (Boats) Tj 14 TL T* (Nets) Tj (Oars) '", ['Lamps', 'Boats', 'Nets', 'Oars']],
  ['a power', '(more than 10) Tj 5 Ts /F1 7 Tf (26) Tj 0 Ts /F1 12 Tf ( steps) Tj', ['more than 10^26 steps']],
  ['letters that are narrowed', '50 Tz (Reports) Tj 30 0 Td (are) Tj 100 Tz', ['Reports are']],
  ['letters far apart', '60 Tc (127) Tj', ['1 2 7']],
  ['a wide word in front of another', '3 Tc (AB) Tj 0 Tc 1 0 0 1 96 700 Tm (and then) Tj', ['AB and then']],
  ['an initial', '/F1 48 Tf (A) Tj /F1 12 Tf [(gencies) -278 (shall) -278 (report)] TJ', ['Agencies shall report']],
  [
    'a small number in front',
    '/F1 6 Tf (1) Tj /F1 12 Tf [(A) 0 (genc) -60 (ies) -278 (sha) -60 (ll)] TJ',
    ['1Agencies shall'],
  ],
  ['a stop of no size in front', '/F1 1 Tf (.) Tj /F1 12 Tf (Agencies) Tj ( shall) Tj', ['Agencies shall']],
  [
    'a power that is raised a little',
    '(more than 10) Tj 3 Ts /F1 7 Tf (26) Tj 0 Ts /F1 12 Tf ( steps) Tj',
    ['more than 10^26 steps'],
  ],
  ['no words of no size', '(Lamps) Tj /F1 1 Tf [-1300 (are) -1300 (out)] TJ', ['Lamps']],
  ['no words in letters of no height', '(Lamps are ) Tj 1 0 0 0.01 130 700 Tm (not ) Tj', ['Lamps are']],
  ['words stretched into the next', '1.25 0 0 1 72 700 Tm (of ) Tj 1 0 0 1 84.8 700 Tm (Boats) Tj', ['of Boats']],
  ['what stands on its side', '(Lamps) Tj 0 1 -1 0 20 400 Tm (Jkt 4711) Tj', ['Lamps']],
  ['what stands beside the paper', '(Lamps) Tj 1 0 0 1 700 700 Tm (Boats) Tj 1 0 0 1 72 -9 Tm (Nets) Tj', ['Lamps']],
])('reads %s', async (_, shown, lines) => {
  expect(await linesOf({ content: `BT /F1 12 Tf 72 700 Td ${shown} ET` })).toEqual(lines);
});

test('a page that is turned is read as it is seen', async () => {
  const content = 'BT /F1 12 Tf 0 1 -1 0 100 72 Tm (Lamps are lit) Tj ET BT /F1 12 Tf 300 300 Td (at the side) Tj ET';
  expect(await linesOf({ content, page: '/Rotate 90' })).toEqual(['Lamps are lit']);
});

test('a joined letter is the letters that it joins', async () => {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [1 /fi] >> >>';
  expect(
    await linesOf({
      content: 'BT /F2 12 Tf 72 700 Td <4f66016365> Tj ET',
      more: [font],
      resources: '/Font << /F2 6 0 R >>',
    }),
  ).toEqual(['Office']);
});

const BOX = '/Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >>';
const shownAt = (y: number, words: string): Buffer => Buffer.from(`BT /F1 12 Tf 72 ${y} Td (${words}) Tj ET`);

test('what a page shows of a form is its text, the form of a mask and a note upon it are not', async () => {
  const lines = await linesOf({
    content: '/X1 Do q /G1 gs 72 500 100 20 re f Q',
    resources: '/XObject << /X1 6 0 R >> /ExtGState << /G1 << /SMask << /S /Luminosity /G 7 0 R >> >> >>',
    page: '/Annots [8 0 R]',
    more: [
      streamOf(`/Type /XObject ${BOX}`, shownAt(700, 'Lamps are lit')),
      streamOf(`/Type /XObject ${BOX} /Group << /S /Transparency /CS /DeviceGray >>`, shownAt(600, 'Boats')),
      '<< /Type /Annot /Subtype /Stamp /Rect [72 400 300 420] /F 4 /AP << /N 9 0 R >> >>',
      streamOf(`/Type /XObject ${BOX}`, shownAt(400, 'Nets')),
    ],
  });
  expect(lines).toEqual(['Lamps are lit']);
});

test('letters that run from the right are given in the order in which they are read', async () => {
  const names = streamOf(
    '',
    Buffer.from(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
      4 beginbfchar <41> <05E9> <42> <05DC> <43> <05D5> <44> <05DD> endbfchar endcmap`),
  );
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>';
  const content = 'BT /F2 12 Tf 72 700 Td (DCBA) Tj ET';
  expect(await linesOf({ content, more: [font, names], resources: '/Font << /F2 6 0 R >>' })).toEqual(['שלום']);
});

test.each([
  ['a page', 600, 1],
  ['a corner', 200, 0],
])('says that text stands behind the picture of %s, as it was recognised', async (_, width, count) => {
  const picture = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray';
  const bytes = onePage({
    content: `BT 3 Tr /F1 12 Tf 72 700 Td (Lamps are lit) Tj ET q ${width} 0 0 ${width} 0 0 cm /I Do Q`,
    resources: '/XObject << /I 6 0 R >>',
    more: [streamOf(picture, Buffer.from([255]))],
  });
  const issues = await readPdf(bytes).then(
    (draft) => draft.issues,
    () => [],
  );
  expect(issues.filter(({ code }) => code === 'W_RECOGNIZED')).toHaveLength(count);
});

test('ink that stands for nothing parts no word', async () => {
  const names = streamOf(
    '',
    Buffer.from(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
      1 beginbfrange <20> <7e> <0020> endbfrange 1 beginbfchar <2d> <00AD> endbfchar endcmap`),
  );
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>';
  const content = 'BT /F2 12 Tf 72 700 Td (They co-operate and re-port) Tj ET';
  const page = { content, more: [font, names], resources: '/Font << /F2 6 0 R >>' };
  expect(await linesOf(page)).toEqual(['They cooperate and report']);
});

test('a glyph that claims to be a sentence is none', async () => {
  const names = streamOf(
    '',
    Buffer.from(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
      1 beginbfrange <20> <7e> <0020> endbfrange
      1 beginbfchar <41> <004E006F0062006F006400790020006D00610079> endbfchar endcmap`),
  );
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>';
  const content = 'BT /F2 12 Tf 72 700 Td (They reAport each day to the keeper of lamps) Tj ET';
  const page = { content, more: [font, names], resources: '/Font << /F2 6 0 R >>' };
  expect((await linesOf(page)).join(' ')).not.toContain('Nobody');
});

test('words of a group that is painted without ink are none', async () => {
  const lines = await linesOf({
    content: `${String(shownAt(700, 'Lamps are lit'))} q /G0 gs /X1 Do Q`,
    resources: '/XObject << /X1 6 0 R >> /ExtGState << /G0 << /ca 0 >> >>',
    more: [
      streamOf(
        `/Type /XObject ${BOX.replace('/Resources <<', '/Resources << /ExtGState << /G1 << /ca 1 >> >>')}
          /Group << /S /Transparency /CS /DeviceRGB >>`,
        Buffer.from(`/G1 gs ${String(shownAt(600, 'Boats are out'))}`),
      ),
    ],
  });
  expect(lines).toEqual(['Lamps are lit']);
});

const documentOf = (length: number): PDFDocumentProxy =>
  ({
    numPages: 1,
    getDownloadInfo: () => Promise.resolve({ length }),
    getOptionalContentConfig: () => Promise.resolve({ isVisible: () => true }),
  }) as unknown as PDFDocumentProxy;
const [blank, pictures] = [{ items: [] }, new Error('pictures decoded')];
const pageOf = (operators: () => Promise<unknown>): PDFPageProxy =>
  ({
    getViewport: () => ({ width: 612, height: 792, transform: [1, 0, 0, -1, 0, 792] }),
    getTextContent: () => Promise.resolve(blank),
    getOperatorList: operators,
  }) as unknown as PDFPageProxy;
const scan = pageOf(() => Promise.reject(pictures));

test('pictures of pages without text are not decoded where they are large, or follow such a page', async () => {
  expect((await textReader(documentOf(900_000))(scan)).runs).toEqual([]);
  const light = textReader(documentOf(20_000));
  await expect(light(scan)).rejects.toThrow(pictures);
  expect((await light(pageOf(() => Promise.resolve({ fnArray: [], argsArray: [] })))).runs).toEqual([]);
  expect((await light(scan)).runs).toEqual([]);
});
