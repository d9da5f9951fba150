import { describe, expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { isBulleted } from '../../../ingest/readers/pdf/paragraphs.ts';
import { blocksOf, readBytes } from '../reading.ts';

interface Page {
  readonly head?: string;
  /** Lines at a left edge in points, maybe of another size; each 12 points below the one before. */
  readonly lines: readonly (readonly [left: number, text: string, size?: number])[];
  readonly foot?: string;
}

/** A page set as the Register sets an order: one column, running head, the printer's own line at the foot. */
const pdfOf = (pages: readonly Page[], options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ ...options, autoFirstPage: false, margin: 0, compress: false });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    const write = (text: string, left: number, top: number): void => {
      document.text(text, left, top, { lineBreak: false });
    };
    for (const page of pages) {
      document.addPage({ size: 'LETTER', margin: 0 });
      document.font('Times-Roman').fontSize(10);
      if (page.head !== undefined) write(page.head, 45, 40);
      page.lines.forEach(([left, text, size = 10], index) => {
        document.fontSize(size);
        write(text, left, 120 + index * 12);
      });
      document.fontSize(10);
      if (page.foot !== undefined) write(page.foot, 25, 765);
    }
    document.end();
  });

const HEAD = 'Federal Register / Vol. 79, No. 205 / Thursday, October 23, 2014 / Presidential Documents';
const FOOT = 'VerDate Sep<11>2014 20:12 Oct 22, 2014 Jkt 235001 PO 00000 Frm 00001 Fmt 4705 Sfmt 4790';
const full = (words: string): string => words.padEnd(72, '.');

const ORDER: readonly Page[] = [
  {
    head: `${HEAD} 101`,
    lines: [
      [207, 'Executive Order 13999 of October 17, 2014'],
      [207, 'Sharing Weather Instruments Between Agencies'],
      [207, 'Section 1. Purpose. Every agency of the Government that has instru-'],
      [207, 'ments for the weather shall lend them. An agency has instruments when'],
      [207, 'it owns them.'],
      [217, '(a) Each agency shall keep a list of what it lends to (NOAA)-desig-'],
      [207, 'nated offices, section 2(a)–'],
      [207, 'section 2(d), and ‘‘shall’’ show it to anybody who asks'],
    ],
    foot: FOOT,
  },
  {
    head: `102 ${HEAD}`,
    lines: [
      [207, 'for it in writing.'],
      [207, 'THE WHITE HOUSE,'],
      [207, 'October 17, 2014.'],
    ],
    foot: FOOT,
  },
];

describe('PDF', () => {
  test('gives paragraphs over line and page breaks, without head and foot', async () => {
    const document = await readBytes('order.pdf', await pdfOf(ORDER));
    const blocks = blocksOf(document);
    expect(blocks[0]).toContain('masthead: Federal Register / Vol. 79, No. 205');
    expect(blocks.slice(3)).toEqual([
      'paragraph: Section 1. Purpose. Every agency of the Government that has instruments for the weather shall lend them. An agency has instruments when it owns them.',
      'paragraph: (a) Each agency shall keep a list of what it lends to (NOAA)-designated offices, section 2(a)–section 2(d), and “shall” show it to anybody who asks for it in writing.',
      'signature: THE WHITE HOUSE,',
      'paragraph: October 17, 2014.',
    ]);
    expect(document.text).not.toContain('VerDate');
    expect(document.pages.map(({ page }) => page)).toEqual([101, 102]);
  });

  test('states volume, page and day from the running head', async () => {
    const { fields } = await readBytes('order.pdf', await pdfOf(ORDER));
    expect(Object.fromEntries(fields.map(({ field, value }) => [field, value]))).toEqual({
      frVolume: '79',
      frFirstPage: '101',
      publishedOn: '2014-10-23',
    });
  });

  test('cuts off a neighbour, and says so', async () => {
    const filed: readonly Page[] = [
      ...ORDER,
      {
        head: `${HEAD} 103`,
        lines: [
          [45, '[FR Doc. 2014-00001'],
          [45, 'Filed 10–22–14; 8:45 am]'],
          [207, 'Executive Order 14000 of October 18, 2014'],
          [207, full('Another matter')],
        ],
      },
    ];
    const document = await readBytes('order.pdf', await pdfOf(filed));
    const { text, issues } = document;
    expect(blocksOf(document).slice(-2)).toEqual([
      'masthead: [FR Doc. 2014-00001',
      'masthead: Filed 10–22–14; 8:45 am]',
    ]);
    expect(text).not.toContain('Another matter');
    expect(issues.map(({ code }) => code)).toEqual(['W_NEIGHBOUR_CUT']);
  });

  test.each([
    ['an order', 'Executive Order 14000 of October 18, 2014'],
    ['a proclamation, on two lines', 'Proclamation 9999', 'of October 18, 2014'],
    ['a determination', 'Presidential Determination No. 15–03 of October 18, 2014'],
    ['a memorandum as a scanner reads it', 'Memorandum ofOctober 18,2014'],
    ['a notice', 'Notice of October 18, 2014'],
  ])('cuts off what follows: %s', async (_, ...lines) => {
    const body = [...lines, full('Another matter')].map((line): [number, string] => [207, line]);
    const { text, issues } = await readBytes(
      'order.pdf',
      await pdfOf([...ORDER, { head: `${HEAD} 103`, lines: [[45, '[FR Doc. 2014-00001'], ...body] }]),
    );
    expect(text).not.toMatch(/Another matter|October 18/);
    expect(issues.map(({ code }) => code)).toEqual(['W_NEIGHBOUR_CUT']);
  });

  test('cuts off the end of the document before, however short it is', async () => {
    const [first, ...rest] = ORDER;
    const tail: Page['lines'] = [
      [207, 'for as long as there is weather.'],
      [207, 'THE WHITE HOUSE,'],
      [207, 'October 16, 2014.'],
      [45, '[FR Doc. 2014-00000'],
      [45, 'Billing code 0000-00'],
    ];
    const { text, issues } = await readBytes(
      'order.pdf',
      await pdfOf([{ ...first, lines: [...tail, ...(first?.lines ?? [])] }, ...rest]),
    );
    expect(text).not.toMatch(/as long as|October 16|2014-00000/);
    expect(text).toContain('Executive Order 13999');
    expect(issues.map(({ code }) => code)).toEqual(['W_NEIGHBOUR_CUT']);
  });

  test('an item goes on in a small letter, however large its bullet is', async () => {
    const bytes = await pdfOf([
      {
        lines: [
          [72, 'Every agency of the Government that has lamps shall keep them lit by night, and'],
          [72, 'by day in a fog, and shall say so.'],
          [72, 'x The Bureau will review the first plan of each agency that has lamps for', 13],
          [82, 'their oil, and all of what they cost.'],
          [72, 'Lamp Oil', 13],
          [72, 'oil is kept in barrels, as every agency that has lamps must know by now, and'],
          [72, 'barrels are kept dry.'],
        ],
      },
    ]);
    expect(blocksOf(await readBytes('lamps.pdf', bytes)).slice(1, 3)).toEqual([
      'paragraph: x The Bureau will review the first plan of each agency that has lamps for their oil, and all of what they cost.',
      'heading: Lamp Oil',
    ]);
  });

  test('signs that are no bullets', () => {
    const signs = '• – ▪ x © | = ; . ’ / £ † ‡ + )'.split(' ');
    expect(signs.filter((sign) => isBulleted(`${sign} Lamps`))).toEqual(['•', '–', '▪', 'x']);
  });

  test('names pages without text', async () => {
    const { issues } = await readBytes(
      'note.pdf',
      await pdfOf([{ lines: [[72, 'It rained all day.']] }, { lines: [] }]),
    );
    expect(issues).toEqual([{ code: 'W_PAGES_SKIPPED', message: 'No text on page 2.', page: 2 }]);
  });

  test.each([
    ['encrypted', () => pdfOf([{ lines: [[72, 'secret']] }], { userPassword: 'x' }), 'E_ENCRYPTED'],
    ['without any text', () => pdfOf([{ lines: [] }]), 'E_NO_TEXT'],
    ['cut in two', async () => (await pdfOf(ORDER)).slice(0, 300), 'E_MALFORMED'],
    [
      'an error page by that name',
      async () => new TextEncoder().encode('<html><body><p>Not found</p><p>404</p></body></html>'),
      'E_WRONG_KIND',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(readBytes('order.pdf', await bytes())).rejects.toMatchObject({ code });
  });
});
