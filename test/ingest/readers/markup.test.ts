import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { offsetMap } from '../../../ingest/kernel/offset-map.ts';
import { blocksOf, read } from '../reading.ts';

describe('HTML', () => {
  test.each([
    [
      'entities, references without a semicolon',
      '<p>R&amp;D &ldquo;now&rdquo; &#8212; caf&eacute;</p><p>x</p>',
      ['paragraph: R&D “now” — café', 'paragraph: x'],
    ],
    [
      'an exponent, and the mark of a footnote',
      '<p>10<sup>26</sup> steps<sup>3</sup></p><p>x</p>',
      ['paragraph: 10^26 steps³', 'paragraph: x'],
    ],
    [
      'scripts, styles and hidden parts are no text',
      '<div><script>if (a<b) "x"</script><style>p{}</style><p>Seen.</p></div>',
      ['paragraph: Seen.'],
    ],
    ['comments inside words', '<p>Depart<!-- <p> -->ment</p><p>x</p>', ['paragraph: Department', 'paragraph: x']],
    [
      'headings and lists',
      '<h2>Duties</h2><ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>',
      ['heading: Duties', 'item: One', 'item: Two', 'item: Three'],
    ],
    [
      'the numbers of counted lists, that a page shows and does not print',
      '<ol><li>One</li><li><p>Two</p><ol type="a" start="3"><li><b>Three</b></li></ol></li><li>(d) Four</li></ol><ol class="footnotes"><li>Note</li></ol>',
      ['item: 1. One', 'item: 2. Two', 'item: c. Three', 'item: (d) Four', 'item: Note'],
    ],
    [
      'a line break parts an address',
      '<p>THE WHITE HOUSE,<br>June 9, 2021.</p><p>x</p>',
      ['signature: THE WHITE HOUSE,', 'paragraph: June 9, 2021.', 'paragraph: x'],
    ],
    [
      'a line break inside a sentence does not',
      '<p>of the<br>agency</p><p>x</p>',
      ['paragraph: of the agency', 'paragraph: x'],
    ],
    [
      'lines beside blocks stand for themselves',
      '<div>\n<p>The list:</p>\n(1) rain;\n(2) <em>heavy</em> snow.\n</div>',
      ['paragraph: The list:', 'paragraph: (1) rain;', 'paragraph: (2) heavy snow.'],
    ],
    [
      'text of a container that holds nothing else wraps',
      '<div><div>It rained\nAll day.</div></div><p>x</p>',
      ['paragraph: It rained All day.', 'paragraph: x'],
    ],
    [
      'table rows',
      '<table><tr><th>Name</th><th>Due</th></tr><tr><td>List</td><td>May</td></tr></table><p>x</p>',
      ['table: Name | Due', 'table: List | May', 'paragraph: x'],
    ],
    [
      'text in the wrong place of a table',
      '<table><tr><td>a</td></tr>stray</table><p>x</p>',
      ['table: a', 'paragraph: stray', 'paragraph: x'],
    ],
    [
      'text in front of the title',
      '~!DOCTYPE html><html><head><meta> ! <title>Foxes</title></head><body><p>One</p></body></html>',
      ['paragraph: ~!DOCTYPE html>', 'masthead: Foxes', 'paragraph: One'],
    ],
    [
      'an end without a start, a start without an end',
      '<p>One</b><p>Two</div></p>',
      ['paragraph: One', 'paragraph: Two'],
    ],
  ])('%s', async (_, source, blocks) => {
    expect(blocksOf(await read('page.html', source))).toEqual(blocks);
  });

  test('of the Register keeps its page marks as pages', async () => {
    const mark = '<span class="printed-page unprinted-element" data-page="12">Start Printed Page 12</span>';
    const { text, pages } = await read(
      'page.html',
      `<p data-page="11">The list ${mark}is kept.</p><p data-page="12">So.</p>`,
    );
    expect(text).toBe('The list is kept.\n\nSo.');
    expect(pages).toEqual([
      { page: 11, start: 0 },
      { page: 12, start: 9 },
    ]);
  });

  test('of the Register: a title is on the page of its first paragraph, a page mark may lie within a wrapper', async () => {
    const mark = '<span class="unprinted-element-wrapper"> <span class="printed-page" data-page="12"> </span></span>';
    const { pages } = await read('page.html', `<h1>Lists</h1><p data-page="11">One ${mark}is kept.</p><p>So.</p>`);
    expect(pages).toEqual([
      { page: 11, start: 0 },
      { page: 12, start: 11 },
    ]);
  });

  test('quotes the title of the page as masthead', async () => {
    const document = await read('page.html', '<html><head><title>A &amp; B</title></head><body><p>x</p></body></html>');
    expect(blocksOf(document)[0]).toBe('masthead: A & B');
  });

  test('nested deeper than any real page is refused', async () => {
    await expect(read('page.html', `<p>x</p>${'<div>'.repeat(300_000)}`)).rejects.toMatchObject({ code: 'E_TOO_DEEP' });
  });

  test('any soup of tags is read, and maps back', async () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<li>',
      '<br>',
      '<em>',
      '</em>',
      'word ',
      '&amp;',
      '\n',
      '<',
      '<!--',
      '-->',
      '</div>',
      '<div>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const source = `<p>Start</p>${pieces.join('')}`;
        const { text, offsets, blocks } = await read('page.html', source);
        const map = offsetMap(offsets);
        for (const block of blocks) {
          expect(text.slice(block.start, block.end).trim()).not.toBe('');
          expect(map.toOriginal(block).end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('Register XML', () => {
  const order = (body: string): string =>
    `<PRESDOCU><EXECORD><PRES>The President<PRTPAGE P="7"/></PRES>${body}</EXECORD></PRESDOCU>`;

  test('gives headings, paragraphs, pages and signature', async () => {
    const document = await read(
      'order.xml',
      order(
        '<EXECORDR>Executive Order 13999 of October 17, 2014</EXECORDR><HD SOURCE="HED">Sharing </HD><LI>Instruments</LI>' +
          '<FP><E T="04">Section 1</E>. <E T="03">Lending.</E>Lend 10<SU>2</SU> R&amp;D <PRTPAGE P="8"/>tools.</FP>' +
          '<ST1>(a)</ST1><TXT>a barometer;</TXT><GPH><GID>A.EPS</GID></GPH><PLACE>THE WHITE HOUSE,</PLACE><DATE>October 17, 2014.</DATE>' +
          '<FRDOC>[FR Doc. 2014-00001</FRDOC>',
      ),
    );
    expect(blocksOf(document)).toEqual([
      'masthead: The President',
      'heading: Executive Order 13999 of October 17, 2014',
      'heading: Sharing Instruments',
      'paragraph: Section 1. Lending.Lend 10^2 R&D tools.',
      'paragraph: (a) a barometer;',
      'signature: THE WHITE HOUSE,',
      'signature: October 17, 2014.',
      'masthead: [FR Doc. 2014-00001',
    ]);
    expect(document.pages.map(({ page, start }) => [page, document.text.slice(start, start + 9)])).toEqual([
      [7, 'Executive'],
      [8, 'tools.\n\n('],
    ]);
  });

  const law = (body: string): string => `<?xml version="1.0"?><law><meta><title>Not text</title></meta>${body}</law>`;
  test.each([
    [
      'a law: number and heading on a line, below sections run into the words',
      law(
        '<section><num value="2">SEC. 2. </num><heading>RAIN.</heading><subsection><num value="a">(a) </num><heading>In General.—</heading>' +
          '<chapeau>The <ref href="/x">Office</ref> shall—</chapeau><paragraph><num>(1)</num><content>measure it; and</content></paragraph>' +
          '<continuation>and tell.</continuation></subsection></section>',
      ),
      ['SEC. 2. RAIN.', '(a) In General.—The Office shall—', '(1) measure it; and', 'and tell.'],
    ],
    [
      'a bill: quotation marks and the dash after a heading are those of its print',
      law(
        '<section><enum>1.</enum><header>Short title</header><text>This is the <quote><short-title>Rain Act</short-title></quote>.</text></section>' +
          '<section><enum>2.</enum><text>Add at the end:</text><quoted-block><subsection><enum>(b)</enum><header>Snow</header>' +
          '<text>Snow is rain.</text></subsection></quoted-block><after-quoted-block>.</after-quoted-block></section>',
      ),
      ['1. Short title', 'This is the “Rain Act”.', '2. Add at the end:', '“(b) Snow.—Snow is rain.”.'],
    ],
    [
      'Akoma Ntoso: the paragraphs of a provision',
      law('<article><num>Art. 3</num><content><p>It rains.</p><p>It <i>snows</i>.</p></content></article>'),
      ['Art. 3 It rains.', 'It snows.'],
    ],
    [
      'a type that is named is not fetched',
      '<!DOCTYPE bill PUBLIC "-//X//bill.dtd//EN" "bill.dtd"><bill><text>It rains.</text></bill>',
      ['It rains.'],
    ],
    [
      'no number, no heading: blocks',
      law('<heading>Rain</heading><p>It <b>rains</b>.</p>loose'),
      ['Rain', 'It rains.', 'loose'],
    ],
  ])('%s', async (_, source, blocks) => {
    const document = await read('law.xml', source);
    expect(document.format).toBe('register-xml');
    expect(document.text.split('\n\n')).toEqual(blocks);
  });

  test.each([
    [
      'entities that it declares',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><PRESDOCU>&b;</PRESDOCU>',
      'E_MALFORMED',
    ],
    ['a tag that is never closed', '<PRESDOCU><P>text', 'E_MALFORMED'],
    ['nesting without end', `<PRESDOCU>${'<P>'.repeat(5000)}`, 'E_TOO_DEEP'],
  ])('refuses %s', async (_, source, code) => {
    await expect(read('order.xml', source)).rejects.toMatchObject({ code });
  });
});
