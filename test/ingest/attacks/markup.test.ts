/** Word documents, XML and HTML that would harm who reads them, or who reads what came of them. */
import { zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { withReaders } from './attack.ts';

const attack = withReaders();

const word = (body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': Buffer.from('<Types/>'),
    'word/document.xml': Buffer.from(`<w:document><w:body>${body}</w:body></w:document>`),
    ...more,
  });
const WORDS = '<w:p><w:r><w:t>The Secretary shall report.</w:t></w:r></w:p>';

test('a Word document that unpacks to 200 MB', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(200 * 2 ** 20) });
  expect(bomb.length).toBeLessThan(300_000);
  expect((await attack('bomb.docx', bomb)).state).toBe('E_MEMORY_LIMIT');
});

test('a Word document of twenty thousand entries', async () => {
  const entries = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`a/${n}`, new Uint8Array(0)]));
  const bytes = zipSync({ ...entries, 'word/document.xml': Buffer.from('<w:document/>') }, { level: 0 });
  expect((await attack('many.docx', bytes)).state).toBe('E_MALFORMED');
});

test('a Word document with damaged bytes inside', async () => {
  const bytes = Buffer.from(word(WORDS.repeat(50)));
  bytes.fill(0xff, 90, 140);
  expect((await attack('damaged.docx', bytes)).state).toBe('E_MALFORMED');
});

test('a Word document that points outside: nothing is fetched, its own text is read', async () => {
  const relations = `<Relationships><Relationship Id="r" Target="http://127.0.0.1:9/x" TargetMode="External"/></Relationships>`;
  const bytes = word(WORDS, { 'word/_rels/document.xml.rels': Buffer.from(relations) });
  expect(await attack('outside.docx', bytes)).toMatchObject({ text: 'The Secretary shall report.' });
});

test('a Word document of twenty thousand prefixes, and as many elements that each bind one more', async () => {
  const prefixes = Array.from({ length: 20_000 }, (_, n) => `xmlns:n${n}="urn:${n}"`).join(' ');
  const bytes = word(`<w:p ${prefixes}>${'<w:r xmlns:q="urn:q"/>'.repeat(20_000)}</w:p>${WORDS}`);
  expect(await attack('prefixes.docx', bytes)).toMatchObject({ text: 'The Secretary shall report.' });
});

const DOCTYPES = [
  ['an entity that is a file', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><PRESDOCU>&x;</PRESDOCU>'],
  [
    'a billion laughs',
    `<!DOCTYPE r [<!ENTITY a "ha">${'bcdefghij'
      .split('')
      .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefghi'[n]};`.repeat(10)}">`)
      .join('')}]><PRESDOCU>&j;</PRESDOCU>`,
  ],
] as const;
test.each(DOCTYPES)('XML with %s is refused', async (_, source) => {
  expect((await attack('a.xml', `<?xml version="1.0"?>${source}`)).state).toBe('E_MALFORMED');
  expect(
    (await attack('a.docx', word('').length > 0 ? zipSync({ 'word/document.xml': Buffer.from(source) }) : '')).state,
  ).toBe('E_MALFORMED');
});

test('XML nested 100,000 deep', async () => {
  expect((await attack('deep.xml', `<PRESDOCU>${'<P>'.repeat(100_000)}text`)).state).toBe('E_TOO_DEEP');
});

test('HTML nested 300,000 deep', async () => {
  expect((await attack('deep.html', `<html><body>${'<div>'.repeat(300_000)}text`)).state).toBe('E_TOO_DEEP');
});

test('JSON nested 300,000 deep', async () => {
  expect((await attack('deep.json', `${'["a",'.repeat(300_000)}1`)).state).toBe('E_TOO_DEEP');
});

const UNSEEN = 'The Director shall resign within two days.';

describe('words that a reader of the document does not see are none of its text, and are told', () => {
  const pages: readonly (readonly [what: string, page: string])[] = [
    ['hidden', `<p hidden>${UNSEEN}</p>`],
    ['not displayed', `<div style="color: red; display:none"><p>${UNSEEN}</p></div>`],
    ['invisible, within a sentence', `<span style="visibility: hidden">${UNSEEN}</span>`],
    ['of no size', `<p style="font-size:0px">${UNSEEN}</p>`],
    ['set beside the page', `<p style="position:absolute; left: -9999px">${UNSEEN}</p>`],
    ['crossed out', `<p><del>${UNSEEN}</del> <s>${UNSEEN}</s></p>`],
    ['in a list within what is hidden', `<ul><li hidden>One<ul><li>${UNSEEN}</li></ul></li></ul>`],
    ['in a paragraph that is not ended', `<div><p hidden>${UNSEEN}</div>`],
  ];
  test.each(pages)('HTML: %s', async (_, page) => {
    const { text, issues } = await attack('a.html', `<html><body>${page}<p>Agencies shall report.</p></body></html>`);
    expect({ text, issues }).toEqual({ text: 'Agencies shall report.', issues: ['W_LEFT_OUT', 'W_UNKNOWN_KIND'] });
  });

  const seen: readonly (readonly [what: string, page: string])[] = [
    ['a paragraph after one that is hidden and not ended', '<p hidden>Not this.<p>Agencies shall report.'],
    ['a block within one that is hidden: it ends it', '<p hidden>Not this.<div>Agencies shall report.</div>'],
    ['half transparent', '<p style="opacity: 0.5">Agencies shall report.</p>'],
    ['a label of a menu is hidden', '<nav hidden>Menu</nav><p>Agencies shall report.</p>'],
  ];
  test.each(seen)('HTML, seen and not told: %s', async (_, page) => {
    const { text, issues } = await attack('a.html', `<html><body>${page}</body></html>`);
    expect({ text, issues }).toEqual({ text: 'Agencies shall report.', issues: ['W_UNKNOWN_KIND'] });
  });

  test.each(['~~', '<del>', '<s>'])('Markdown: crossed out by %s', async (sign) => {
    const end = sign.replace('<', '</');
    const { text, issues } = await attack('a.md', `# Rain\n\nAgencies ${sign}${UNSEEN}${end} shall report.`);
    expect({ text, issues }).toEqual({
      text: 'Rain\n\nAgencies shall report.',
      issues: ['W_LEFT_OUT', 'W_UNKNOWN_KIND'],
    });
  });

  const run = (properties: string, text = UNSEEN): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const runs: readonly (readonly [what: string, body: string, left: boolean])[] = [
    ['hidden', run('<w:vanish/>'), true],
    ['crossed out', run('<w:strike/>') + run('<w:dstrike w:val="true"/>'), true],
    ['moved away', `<w:moveFrom>${run('')}</w:moveFrom>`, false],
    ['hidden no more', run('<w:vanish w:val="0"/>', 'Agencies shall report.'), false],
    [
      'hidden before a change',
      run('<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>', 'Agencies shall report.'),
      false,
    ],
  ];
  test.each(runs)('Word: %s', async (_, body, left) => {
    const shown = body.includes('Agencies') ? '' : '<w:p><w:r><w:t>Agencies shall report.</w:t></w:r></w:p>';
    const { text, issues } = await attack('a.docx', word(`<w:p>${body}</w:p>${shown}`));
    expect({ text, issues }).toEqual({
      text: 'Agencies shall report.',
      issues: [...(left ? ['W_LEFT_OUT'] : []), 'W_UNKNOWN_KIND'],
    });
  });
});

test('HTML that would run: nothing of it is text', async () => {
  const { text } = await attack(
    'a.html',
    `<html><head><meta http-equiv="refresh" content="0;url=http://evil.example/"><style>p{}</style></head><body>
     <p onclick="steal()">Agencies shall <script>steal()</script>report <a href="javascript:steal()">at once</a>.</p>
     <svg onload="steal()"><script>steal()</script><text>drawn</text></svg><math><mtext><img src=x onerror=steal()></mtext></math>
     <iframe srcdoc="<p>framed</p>"></iframe><template><p>kept back</p></template></body></html>`,
  );
  expect(text).toBe('Agencies shall report at once.');
});

test('Markdown of nothing but openings', async () => {
  const source = `# Title\n\nText of it.\n${'> '.repeat(100_000)}x\n${'*_'.repeat(100_000)}\n${'['.repeat(100_000)}\n`;
  expect(['DONE', 'PARTIAL']).toContain((await attack('a.md', source)).state);
});
