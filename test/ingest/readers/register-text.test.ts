import { describe, expect, test } from '@jest/globals';
import { offsetMap } from '../../../ingest/kernel/offset-map.ts';
import { blocksOf, read, registerPage } from '../reading.ts';

const ORDER = `
[[Page 102]]

                Executive Order 13999 of October 17, 2014

                
Sharing Weather Instruments Between 
                Agencies

                By the authority vested in me as President, it is 
                hereby ordered as follows:

                Section 1. Purpose. Instruments are well-
                made, and \`\`shared'' use--as a rule--saves money &amp; 
                time.

                    (a) Each agency shall list what it
                lends; and
                    (b) the list shall be kept

[[Page 103]]

                for 5 years.
                <GRAPHIC(S) NOT AVAILABLE IN TIFF FORMAT>
                
                    (Presidential Sig.)

                THE WHITE HOUSE,

                    October 17, 2014.`;

describe('a text page of the Register', () => {
  test('gives its paragraphs without wraps, page marks and pictures; what is printed around it as masthead', async () => {
    const document = await read('order.htm', registerPage(ORDER));
    expect(blocksOf(document).filter((block) => !block.startsWith('masthead'))).toEqual([
      'heading: Executive Order 13999 of October 17, 2014',
      'heading: Sharing Weather Instruments Between Agencies',
      'paragraph: By the authority vested in me as President, it is hereby ordered as follows:',
      'paragraph: Section 1. Purpose. Instruments are well-made, and “shared” use—as a rule—saves money & time.',
      'paragraph: (a) Each agency shall list what it lends; and',
      'paragraph: (b) the list shall be kept for 5 years.',
      'signature: (Presidential Sig.)',
      'signature: THE WHITE HOUSE,',
      'paragraph: October 17, 2014.',
    ]);
    expect(blocksOf(document)).toContain('masthead: [FR Doc No: 2014-00001]');
    expect(document.format).toBe('register-text');
  });

  test('keeps the pages where their text begins', async () => {
    const { text, pages } = await read('order.htm', registerPage(ORDER));
    expect(pages.map(({ page, start }) => [page, text.slice(start, start + 15)])).toEqual([
      [102, 'Executive Order'],
      [103, 'for 5 years.\n\n('],
    ]);
  });

  test('states its fields with their places', async () => {
    const { text, fields } = await read('order.htm', registerPage(ORDER));
    expect(fields.map(({ field, value, span }) => [field, value, span && text.slice(span.start, span.end)])).toEqual([
      ['frVolume', '79', '79'],
      ['publishedOn', '2014-10-23', 'October 23, 2014'],
      ['frFirstPage', '100', 'Pages 100-103'],
      ['frDocumentNumber', '2014-00001', '2014-00001'],
    ]);
  });

  test('maps a quotation back over wraps and page marks', async () => {
    const source = registerPage(ORDER);
    const { text, offsets } = await read('order.htm', source);
    const start = text.indexOf('kept for');
    const original = offsetMap(offsets).toOriginal({ start, end: start + 'kept for'.length });
    expect(source.slice(original.start, original.end)).toMatch(/^kept\s+\[\[Page 103\]\]\s+for$/);
  });

  test.each([
    [
      'a stray letter of the typesetter',
      '                    L  (1) lend instruments;',
      'paragraph: (1) lend instruments;',
    ],
    [
      'an accent by its name',
      "                In C[ocirc]te d'Ivoire it rains.",
      "paragraph: In Côte d'Ivoire it rains.",
    ],
    [
      'a mark of the typesetting program',
      '                On \ufffdMDBU\ufffd*ERR01*\ufffdMDNM\ufffd Monday.',
      'paragraph: On Monday.',
    ],
    [
      'an acronym at the head of a page goes on',
      '                They lend instruments to the Bureau of Weather\n\n[[Page 105]]\n\n                (BOW) and the towns.',
      'paragraph: They lend instruments to the Bureau of Weather (BOW) and the towns.',
    ],
    [
      'a citation whose section stands at the head of a page',
      '                as set out in section 3 of the Act, 50 U.S.C. App.\n\n[[Page 105]]\n\n                2093(a), and in no other place.',
      'paragraph: as set out in section 3 of the Act, 50 U.S.C. App. 2093(a), and in no other place.',
    ],
    [
      'a word with a slash at the end of a line',
      '                The Council on Wind/\n                Rain meets.',
      'paragraph: The Council on Wind/Rain meets.',
    ],
    [
      'an order that fills a line of its paragraph',
      '                They lend instruments as set out in\n                Executive Order 13998 of October 16, 2014\n                (“Rain”), and keep lists.',
      'paragraph: They lend instruments as set out in Executive Order 13998 of October 16, 2014 (“Rain”), and keep lists.',
    ],
    [
      'items set one below the other',
      '                The list:\n                    (a) rain;\n                    (b) snow.',
      'paragraph: (b) snow.',
    ],
  ])('%s', async (_, lines, block) => {
    const body = `                Executive Order 13999 of October 17, 2014\n\n                Rain\n\n${lines}\n`;
    expect(blocksOf(await read('order.htm', registerPage(body)))).toContain(block);
  });

  test('cuts off the next document, and says so', async () => {
    const page = registerPage(ORDER).replace(
      'Billing code 0000-00',
      'Billing code 0000-00\n\n   CONTENTS\n\n  Federal Register / Vol. 79, No. 205 / Thursday, October 23, 2014 / \nContents\n\nArmy Department\nNOTICES\n',
    );
    const { text, issues } = await read('order.htm', page);
    expect(text).not.toContain('Army');
    expect(issues.map(({ code }) => code)).toEqual(['W_NEIGHBOUR_CUT']);
  });
});
