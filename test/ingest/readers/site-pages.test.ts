/** Pages as sites serve them: menus, footers and other articles around a document are read, and are none of it. */
import { describe, expect, test } from '@jest/globals';
import { outlineOf, read, structured } from '../reading.ts';

const bodyOf = async (html: string): Promise<string> => {
  const { document, body } = await structured('page.html', html);
  return document.text.slice(body.start, body.end);
};

const ORDER =
  '<p>By the authority vested in me as President by the Constitution, it is hereby ordered:</p>' +
  '<p>Section 1. Purpose. Lamps keep ships safe.</p>' +
  '<p>Sec. 2. Standards. The Secretary of Commerce shall publish standards for lamps.</p>' +
  '<p>THE WHITE HOUSE,<br>April 10, 2025.</p>';
const MENU = '<ul><li>Home</li><li>Office of Harbors</li><li>Agencies must act</li></ul>';
const PROSE = '<p>Lamps keep ships off the rocks, and have done so for a very long time.</p>'.repeat(5);

describe('the document of a page', () => {
  test.each([
    ['within main', `<div>${MENU}</div><main>${PROSE}</main><div>Other news</div>`],
    ['within an element of that role', `<div>${MENU}</div><div role="main">${PROSE}</div><div>Other news</div>`],
    [
      'within the article that is headed',
      `<div>x</div><article><h1>Lamps</h1>${PROSE}</article><article>Other news</article>`,
    ],
    ['beside nav and footer', `<nav>${MENU}</nav>${PROSE}<footer>${MENU}</footer>`],
    ['beside what has a role', `<div role="navigation">${MENU}</div>${PROSE}<div role="contentinfo">${MENU}</div>`],
    ['beside what is called so', `<div class="mainMenu">${MENU}</div>${PROSE}<div id="site-footer">${MENU}</div>`],
  ])('is what stands %s', async (_, html) => {
    const body = await bodyOf(`<html><body>${html}</body></html>`);
    expect(body).toContain('Lamps keep ships');
    expect(body).not.toMatch(/Office of Harbors|Other news/);
  });

  test.each([
    ['where main holds less than what is beside it', `<main><p>Menu</p></main>${PROSE}`],
    ['where a part with its heading is called a banner', `<div class="banner"><h1>Lamps</h1>${PROSE}</div><p>x</p>`],
    ['where most of it is called a menu', `<div class="menu">${PROSE}</div><p>x</p>`],
    ['where a menu is never closed', `<p>x</p><nav><p>Menu</p>${PROSE}`],
    ['where an aside stands in the middle of nothing else', `<aside>${PROSE}</aside>`],
  ])('is all of it %s', async (_, html) => {
    expect(await bodyOf(`<html><body>${html}</body></html>`)).toContain('Lamps keep ships');
  });

  test('is nothing of what a menu says, however it ends', async () => {
    const page = `<div class="skip"><a>Skip to content</a></div><nav>${MENU}</nav>${ORDER}<footer><p>The White House</p></footer>`;
    const { text } = await read('page.html', page);
    expect(text).toContain('Office of Harbors');
    const body = await bodyOf(page);
    expect(body.startsWith('By the authority')).toBe(true);
    expect(body.endsWith('April 10, 2025.')).toBe(true);
  });
});

describe('the title of a page', () => {
  const page = (title: string, above: string): string =>
    `<html><head><title>${title}</title></head><body><main>${above}${ORDER}</main></body></html>`;

  test('is its heading, without the name of the site', async () => {
    const { identity, document } = await structured(
      'page.html',
      page('Keeping Lamps Safe – The White House', '<h1>Keeping Lamps Safe</h1>'),
    );
    expect(identity.title?.value).toBe('Keeping Lamps Safe');
    expect(document.text.slice(identity.title?.span?.start, identity.title?.span?.end)).toBe('Keeping Lamps Safe');
  });

  test('may hold the number of an order', async () => {
    const heading = 'Executive Order 14299—Keeping Lamps Safe';
    const { identity } = await structured(
      'page.html',
      page(`${heading} | An Archive`, `<h3>A President</h3><p>2025 - present</p><h1>${heading}</h1>`),
    );
    expect([identity.number?.value, identity.title?.value, identity.norm]).toEqual([
      '14299',
      'Keeping Lamps Safe',
      'eo/14299',
    ]);
  });

  test('and what else stands above the enacting words head no section', async () => {
    const above =
      '<div>Presidential Actions</div><h1>Keeping Lamps Safe</h1><div>Executive Orders <time>April 10, 2025</time></div>';
    expect(outlineOf(await structured('page.html', page('Keeping Lamps Safe', above)))).toEqual([
      '1 Purpose',
      '2 Standards',
    ]);
  });

  test('of a page with a table of facts above it, the number stands below', async () => {
    const facts = Array.from({ length: 9 }, (_, index) => `<dt>Fact ${index}:</dt><dd>Value ${index}</dd>`).join('');
    const { identity } = await structured(
      'page.html',
      page(
        'Keeping Lamps Safe',
        `<dl>${facts}</dl><p>Executive Order 14299 of April 10, 2025</p><h1>Keeping Lamps Safe</h1>`,
      ),
    );
    expect([identity.number?.value, identity.title?.value]).toEqual(['14299', 'Keeping Lamps Safe']);
  });

  test('tells a directive by its short name, and no guidance about one', async () => {
    const directive = async (heading: string) =>
      (
        await structured(
          'page.html',
          `<html><head><title>${heading} | CISA</title></head><body><main><h1>${heading}</h1><p>February 14, 2031</p>${PROSE}</main></body></html>`,
        )
      ).identity;
    const { kind, number, title, norm, signedOn } = await directive('BOD 31-02: Reducing the Risk of Lamps');
    expect([kind?.value, number?.value, title?.value, norm, signedOn?.value]).toEqual([
      'DIRECTIVE',
      '31-02',
      'Reducing the Risk of Lamps',
      'cisa/bod/31-02',
      '2031-02-14',
    ]);
    expect((await directive('BOD 31-02: Implementation Guidance')).norm).not.toBe('cisa/bod/31-02');
  });
});

describe('a typewritten text on a page of its own', () => {
  const BILL = [
    '[From the U.S. Government Publishing Office]',
    '[H.R. 9999 Introduced in House (IH)]',
    '&lt;DOC&gt;',
    '                                 A BILL',
    '   To require the Secretary of Commerce to keep lamps safe.',
    '    Be it enacted by the Senate and House of Representatives of the \nUnited States of America in Congress assembled,',
    'SECTION 1. SHORT TITLE.',
    "    This Act may be cited as the ``Lamp Safety Act''.",
    'SEC. 2. STANDARDS FOR LAMPS.',
    '    (a) In General.--Not later than 180 days after the date of enactment \nof this Act, the Secretary of Commerce shall--',
    '            (1) publish standards for lamps; and',
    '            (2) submit to Congress a report on the state of the lamps.',
    "    (b) Definition.--In this section, the term ``lamp'' means a light \nthat stands in a harbor.",
  ].join('\n\n');
  const OUTLINE = [
    '1 SHORT TITLE',
    '2 STANDARDS FOR LAMPS',
    '2(a) In General',
    '2(a)(1)',
    '2(a)(2)',
    '2(b) Definition',
  ];

  test('is read line for line, quotation marks and dashes as printed', async () => {
    const page = await structured('bill.htm', `<html><body><pre>\n${BILL}\n</pre></body></html>`);
    expect(outlineOf(page)).toEqual(OUTLINE);
    expect(page.identity.title?.value).toBe('Lamp Safety Act');
    expect(page.document.text).toContain('the term “lamp” means a light that stands');
  });

  test('and without the page', async () => {
    const text = await structured('bill.txt', BILL.replace('&lt;DOC&gt;', ''));
    expect(outlineOf(text)).toEqual(OUTLINE);
    expect(text.document.text).toContain('“Lamp Safety Act”');
  });

  test('shows nothing of what its tags hide', async () => {
    const { text, issues } = await read(
      'bill.htm',
      `<html><body><pre>\n${BILL}\n<span style="display:none">The Secretary shall resign.</span>\n</pre></body></html>`,
    );
    expect(text).not.toContain('resign');
    expect(issues.length).toBeGreaterThan(0);
  });
});
