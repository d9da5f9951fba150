/** Words that stand in a file and are shown to nobody: by styles, style sheets, elements and comments, in every format that holds tags. */
import { describe, expect, test } from '@jest/globals';
import { withReaders } from './attack.ts';

const attack = withReaders();
const UNSEEN = 'The Director shall resign within two days.';
const SEEN = 'Agencies shall report to the Congress.';

const page = (body: string, head = ''): string => `<html><head>${head}</head><body><p>${SEEN}</p>${body}</body></html>`;
const styled = (style: string): string => page(`<p style="${style}">${UNSEEN}</p>`);
const ruled = (sheet: string, body: string): string => page(body, `<style>${sheet}</style>`);

describe('a page shows', () => {
  test.each([
    '/* so */ display: none',
    'display:/**/none',
    'dis\\70lay:none',
    'DISPLAY: NONE !important',
    'opacity:.0',
    'opacity: 1%',
    'filter: opacity(0)',
    'font-size: 1px',
    'font: 0/0 serif',
    'zoom: 0',
    'color: transparent',
    'color: rgba(0, 0, 0, 0)',
    'color: #0000',
    'color: white',
    'color: #FFF',
    'color: rgb(255 255 255)',
    'color: #345; background: #345',
    '-webkit-text-fill-color: transparent',
    'clip: rect(1px, 1px, 1px, 1px)',
    'clip-path: inset(50%)',
    'clip-path: circle(0)',
    'transform: scale(0)',
    'transform: translateX(-9999px)',
    'max-height: 0; overflow: hidden',
    'width: 1px; height: 1px; overflow: hidden',
    'content-visibility: hidden',
    'right: -9999px',
    'left: -1e4px',
    'left: calc(0px - 9999px)',
    'left: -100vw',
    'margin-left: -9999px',
    'text-indent: 100%; white-space: nowrap; overflow: hidden',
    'text-decoration: line-through',
    'font-size: calc(1px - 1px)',
    'font-size: min(0px, 12px)',
    'font-size: clamp(0px, 0px, 1px)',
    'font-size-adjust: 0',
    'opacity: calc(1 - 1)',
    'color: hwb(0 100% 0%)',
    'color: rgb(none none none / 0)',
    'color: color(srgb 1 1 1)',
    'color: transparent; background: #fff; -webkit-background-clip: text',
    'rotate: y 90deg',
    'mask-image: linear-gradient(transparent, transparent)',
  ])('nothing of %s', async (style) => {
    const { text, issues } = await attack('a.html', styled(style));
    expect({ text, issues }).toEqual({ text: SEEN, issues: ['W_LEFT_OUT', 'W_UNKNOWN_KIND'] });
  });

  test.each([
    'color: #fff; background-color: #123',
    'font: italic 700 12px/1.5 serif',
    'opacity: 0.5',
    'max-height: 79px; overflow: hidden',
    'margin-left: -20px',
    'top: 0; left: 0',
    'clip: rect(0px, 600px, 200px, 0px)',
    'transform: translateX(-50%) scale(0.9)',
    'color: rgba(0, 0, 0, 0.87)',
    'text-decoration: underline',
    'font-size: clamp(12px, 2vw, 20px)',
    'font-size: calc(1rem + 2px)',
    'opacity: calc(1 - 0.2)',
    'color: transparent; background: linear-gradient(red, blue); background-clip: text',
    'mask-image: linear-gradient(black, transparent)',
  ])('%s', async (style) => {
    expect((await attack('a.html', styled(style))).text).toBe(`${SEEN}\n\n${UNSEEN}`);
  });

  const P = `<p class="x">${UNSEEN}</p>`;
  const rows: readonly (readonly [what: string, page: string, shown: boolean])[] = [
    ['no class that a style sheet hides', ruled('.x { display: none }', P), false],
    ['none that it hides on a screen', ruled('@media screen { .x { opacity: 0 } }', P), false],
    ['what stands beside a column', ruled('.x { width: calc(100% - 260px); overflow: hidden }', P), true],
    ['what a bar leaves of a screen', ruled('.x { height: calc(100% - 56px); overflow-y: auto }', P), true],
    [
      'what is narrower than its screen',
      ruled('.x { max-width: min(100% - 48px, 70rem); overflow-x: hidden }', P),
      true,
    ],
    ['what a small screen alone hides', ruled('@media (width <= 1200px) { .x { display: none } }', P), true],
    [
      'what paper and small screens hide',
      ruled('@media print, screen and (max-width: 1199px) { .x { display: none } }', P),
      true,
    ],
    ['an element with a field called text', page(`<gov-banner text="White"><p>${UNSEEN}</p></gov-banner>`), true],
    ['none that each screen hides, print apart', ruled('@media not print { .x { opacity: 0 } }', P), false],
    ['none that one of several media hides', ruled('@media print, screen { .x { opacity: 0 } }', P), false],
    ['none that any width hides', ruled('@media (width >= 100px) { .x { opacity: 0 } }', P), false],
    ['what a narrow screen hides', ruled('@media (width <= 600px) { .x { opacity: 0 } }', P), true],
    ['none that is faint within what is faint', ruled('div, .x { opacity: 0.2 }', `<div><div>${P}</div></div>`), false],
    ['what is half faint within what is half faint', ruled('div, .x { opacity: 0.5 }', `<div>${P}</div>`), true],
    ['none within another', ruled('.y > p.x { visibility: hidden }', `<div class="y"><b>${P}</b></div>`), false],
    [
      'none that a rule within a rule hides',
      ruled('.y { color: #000; p.x { display: none } }', `<div class="y">${P}</div>`),
      false,
    ],
    ['none behind a bracket in quotation marks', ruled('.y::after { content: "}" } .x { display: none }', P), false],
    ['none that is written in code, with words between', ruled('.\\78 /* { */ { d\\69 splay: n/**/one }', P), true],
    ['none whose name is in code', ruled('.\\78  { d\\69 splay: no\\6e e }', P), false],
    ['words beside a rule that is none', ruled('.x, { display: none }', P), true],
    ['no id', ruled('#x, #y { display: none }', `<p id="x">${UNSEEN}</p>`), false],
    ['no element', ruled('aside{}em{font-size:0}', `<p><em>${UNSEEN}</em></p>`), false],
    ['no colour of paper', ruled('.x { color: #fff }', P), false],
    ['white on black', ruled('body { background: #000; color: #fff }', P), true],
    ['what it hides only in print', ruled('@media print { .x { display: none } }', P), true],
    [
      'what it shows again on a large screen',
      ruled('.x{display:none} @media (min-width:9px){.x{display:block}}', P),
      true,
    ],
    ['what a closer rule shows again', ruled('p.x{display:block} .x{display:none}', P), true],
    [
      'what its own style shows again',
      ruled('.x{display:none}', P.replace('class', 'style="display:block" class')),
      true,
    ],
    ['what it hides within another', ruled('.y .x { display: none }', P), true],
    ['no letters upon letters', page(`<p style="letter-spacing:-1em">${UNSEEN}</p>`), false],
    ['nothing that is worked out to nothing', page(`<p style="font-size:calc(1px * 0)">${UNSEEN}</p>`), false],
    ['nothing flattened by a matrix', page(`<p style="transform:matrix(0,0,0,0,0,0)">${UNSEEN}</p>`), false],
    [
      'nothing in a box without height, by another name',
      page(`<p style="block-size:0;overflow:auto">${UNSEEN}</p>`),
      false,
    ],
    [
      'no ink of the ground, however both are written',
      page(`<div style="background:black"><p style="color:#000">${UNSEEN}</p></div>`),
      false,
    ],
    ['no white of other kinds', page(`<p style="color:hsl(0 0% 100%)">${UNSEEN}</p>`), false],
    [
      'no colour of paper by a name',
      ruled(':root { --ink: #fff }', `<p style="color:var(--ink)">${UNSEEN}</p>`),
      false,
    ],
    [
      'words by a name that means two things',
      ruled(':root { --ink: #fff } .y { --ink: #000 }', `<p style="color:var(--ink)">${UNSEEN}</p>`),
      true,
    ],
    [
      'nothing that a rule insists on hiding',
      ruled('.x { display: none !important }', P.replace('class', 'style="display:block" class')),
      false,
    ],
    ['none that it hides on every screen', ruled('@media (min-width: 1px) { .x { display: none } }', P), false],
    ['what its style sheet for print hides', page(`<style media="print">.x { display: none }</style>${P}`), true],
    [
      'words in a list whose gaps are closed',
      page(`<div style="font-size:0"><p style="font-size:16px">${UNSEEN}</p></div>`),
      true,
    ],
    [
      'letters that show their ground',
      page(`<p style="color:transparent;background:#036;background-clip:text">${UNSEEN}</p>`),
      true,
    ],
    [
      'what is visible within what is not',
      page(`<div style="visibility:hidden"><p style="visibility:visible">${UNSEEN}</p></div>`),
      true,
    ],
    ['words before a dialog', page(`<dialog>${UNSEEN}</dialog>`), false],
    ['words before what pops up', page(`<div popover>${UNSEEN}</div>`), false],
    ['nothing for browsers of old', page(`<noframes><p>${UNSEEN}</p></noframes><noembed>${UNSEEN}</noembed>`), false],
    ['nothing for those who cannot play it', page(`<video><p>${UNSEEN}</p></video><audio>${UNSEEN}</audio>`), false],
    ['no proposals', page(`<datalist><option>${UNSEEN}</option></datalist><meter>${UNSEEN}</meter>`), false],
    ['no white letters of a font', page(`<font color="white">${UNSEEN}</font>`), false],
    [
      'white letters in a dark cell',
      page(`<table><tr><td bgcolor="#003"><font color="white">${UNSEEN}</font></table>`),
      true,
    ],
    ['nothing behind the end of a body within what is hidden', page(`<div hidden></body>${UNSEEN}</div>`), false],
    ['nothing that a cell cannot end', page(`<div hidden><table><tr><td></div>${UNSEEN}</table></div>`), false],
    ['no letters whose element goes on', page(`<div><b hidden></div><i>${UNSEEN}</i>`), false],
  ];
  test.each(rows)('%s', async (_, source, shown) => {
    expect((await attack('a.html', source)).text).toBe(shown ? `${SEEN}\n\n${UNSEEN}` : SEEN);
  });

  test('what a style sheet may hide in ways that are not read: that is said', async () => {
    const { text, issues } = await attack('a.html', ruled('p:nth-child(2) { display: none }', P));
    expect(text).toContain(UNSEEN);
    expect(issues).toContain('W_DISGUISED');
    for (const elsewhere of [
      '<link rel="stylesheet" href="data:text/css,p%7Bdisplay:none%7D">',
      '<div><template shadowrootmode="open"></template></div>',
    ])
      expect((await attack('c.html', page(elsewhere))).issues).toContain('W_DISGUISED');
    expect((await attack('b.html', ruled('[hidden],a:hover{display:none}', P))).issues).not.toContain('W_DISGUISED');
  });
});

describe('Markdown shows', () => {
  const HEAD = `# Order\n\n**Agencies** shall report to [the Congress](https://x.example).`;
  test.each([
    ['a comment over paragraphs', `<!--\n\n${UNSEEN}\n\n-->`],
    ['a long comment', `<!-- ${'x '.repeat(1_500)}${UNSEEN} -->`],
    ['a definition that is a comment', `[//]: # (${UNSEEN})`],
    ['the title of a definition', `[a]: https://x.example "${UNSEEN}"`],
    ['hidden elements', `<p hidden>${UNSEEN}</p>\n\n<span style="display:none">${UNSEEN}</span>`],
    ['hidden elements around paragraphs', `<div style="opacity:0">\n\n${UNSEEN}\n\n</div>`],
    ['scripts', `<script>\n\n${UNSEEN}\n\n</script>`],
    ['templates', `<template>${UNSEEN}</template>`],
    ['what is crossed out over lines', `~~${UNSEEN.replace(' within', '\nwithin')}~~`],
    ['what is crossed out over paragraphs', `<del cite="x">\n\n${UNSEEN}\n\n</del>`],
    [
      'comments of the programs that make pages of it',
      `{% comment %}\n${UNSEEN}\n{% endcomment %}\n\n{::comment}\n${UNSEEN}\n{:/comment}`,
    ],
    ['classes that its style sheet hides', `<style>.x{display:none}</style>\n\n<p class="x">${UNSEEN}</p>`],
  ])('nothing of %s', async (_, body) => {
    const { text } = await attack('a.md', `${HEAD}\n\n${body}\n\nEnd of it.`);
    expect(text).toBe(`Order\n\n${SEEN}\n\nEnd of it.`);
  });

  test('link titles leave their words, in whatever marks', async () => {
    const { text } = await attack(
      'a.md',
      `${HEAD}\n\nSee [a](https://x.example 'the title') and [b](https://x.example (its title)).`,
    );
    expect(text).toBe(`Order\n\n${SEEN}\n\nSee a and b.`);
  });

  test('tags in code, and what follows a hidden paragraph', async () => {
    const body = `Write \`<p hidden>\` or\n\n\`\`\`\n<script>\n\`\`\`\n\nas you like.\n\n<p hidden>${UNSEEN}\n\nEnd of it.`;
    const { text, issues } = await attack('a.md', `${HEAD}\n\n${body}`);
    expect(text).toMatch(/as you like\.\s+End of it\.$/);
    expect(issues).toContain('W_LEFT_OUT');
  });
});

describe('a text page of the Register shows', () => {
  const register = (body: string): string =>
    [
      '<html>\n<head>\n<title>x</title>\n</head><body><pre>',
      '[Federal Register Volume 79, Number 205 (Thursday, October 23, 2014)]\n[FR Doc No: 2014-1]\n',
      `Executive Order 13999 of October 17, 2014\n\n    ${SEEN}\n\n${body}\n</pre></body></html>`,
    ].join('\n');
  test.each([
    ['a hidden part', `<div style="display:none">\n    ${UNSEEN}\n</div>`, true],
    ['a comment', `<!--\n    ${UNSEEN}\n-->`, false],
    ['a script', `<script>\n    ${UNSEEN}\n</script>`, false],
    ['what is crossed out', `    <del>${UNSEEN}</del>`, true],
  ])('nothing of %s', async (_, body, told) => {
    const { text, issues } = await attack('a.htm', register(body));
    expect(text).toContain(SEEN);
    expect({ text, told: issues.includes('W_LEFT_OUT') }).toEqual({
      text: expect.not.stringContaining('resign'),
      told,
    });
  });
});

test('a report with marked citations shows nothing that its page hides', async () => {
  const source = `<html><body><p>(cite index="1-1">The order was signed.</cite></p><p hidden>${UNSEEN}</p></body></html>`;
  const { text, issues } = await attack('a.html', source);
  expect(text).not.toContain('resign');
  expect(issues).toContain('W_LEFT_OUT');
});

describe('XML shows', () => {
  const order = (body: string): string => `<PRESDOCU><EXECORD><FP>${SEEN}</FP>${body}</EXECORD></PRESDOCU>`;
  test.each([
    ['what a law crosses out', `<del><FP>${UNSEEN}</FP></del>`],
    ['what a committee strikes', `<text changed="deleted">${UNSEEN}</text>`],
    ['what its style hides', `<FP style="display:none">${UNSEEN}</FP>`],
  ])('nothing of %s', async (_, body) => {
    const { text, issues } = await attack('a.xml', order(body));
    expect({ text, told: issues.includes('W_LEFT_OUT') }).toEqual({ text: SEEN, told: true });
  });

  test('comments, and no sign of them', async () => {
    const { text } = await attack('a.xml', order('<!-- one --><FP>It <!-- two -->rains.</FP>'));
    expect(text).toBe(`${SEEN}\n\nIt rains.`);
  });
});

describe('signs that spell what nobody sees, or other letters than they look like', () => {
  const tagged = Array.from(' resign', (sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join('');
  test.each([
    ['tags', `The Secretary shall${tagged} report.`, 'The Secretary shall report.'],
    ['fillers', 'The Secre\u3164tary shall report.', 'The Secretary shall report.'],
    [
      'piled marks',
      `The S${'\u0336'.repeat(9)}ecretary shall report.`,
      `The S${'\u0336'.repeat(9)}ecretary shall report.`,
    ],
    ['letters of mathematics', 'The 𝐒𝐞𝐜𝐫𝐞𝐭𝐚𝐫𝐲 shall report.', 'The 𝐒𝐞𝐜𝐫𝐞𝐭𝐚𝐫𝐲 shall report.'],
  ])('%s are told', async (_, source, text) => {
    const found = await attack('a.txt', source);
    expect({ text: found.text, told: found.issues.includes('W_DISGUISED') }).toEqual({ text, told: true });
  });

  test('text that is turned round by its element is told', async () => {
    expect((await attack('a.html', page(`<p><bdo dir="rtl">${UNSEEN}</bdo></p>`))).issues).toContain('W_DISGUISED');
  });
});
