import { describe, expect, test } from '@jest/globals';
import { blocksOf, read } from '../reading.ts';

const page = (body: string, title = 'title: A Page'): string => `---\n${title}\ndate: '2025-01-23'\n---\n\n${body}\n`;
const bodyOf = async (body: string): Promise<readonly string[]> =>
  blocksOf(await read('page.md', page(body))).filter((block) => !block.startsWith('masthead'));

describe('Markdown', () => {
  test.each([
    ['plain', 'title: Sharing Instruments', 'Sharing Instruments'],
    ['single quotes, doubled inside', "title: 'The Nation''s Instruments'", "The Nation's Instruments"],
    [
      'double quotes with escapes and a folded line',
      'title: "The Nation\\u2019s Good\\_\\\n  Instruments"',
      'The Nation’s Good Instruments',
    ],
  ])('front matter, %s', async (_, title, value) => {
    const { text, fields } = await read('page.md', page('Text.', title));
    const span = fields.find(({ field }) => field === 'title')?.span;
    expect(span && text.slice(span.start, span.end)).toBe(value);
  });

  test.each([
    [
      'emphasis and underlined headings',
      '<span style="text-decoration: underline">Sec. 2.</span>  *Terms.*  The **agency** shall.',
      ['paragraph: Sec. 2. Terms. The agency shall.'],
    ],
    ['exponents', 'More than 10<sup>26</sup> steps<sup>3</sup>.', ['paragraph: More than 10^26 steps3.']],
    ['escaped parentheses', '\\(b\\)  A second.', ['paragraph: (b) A second.']],
    [
      'links, with brackets inside and templates in the target',
      'See [the [first] note]({{ site.base }}/a(1)/b "x") and <https://a.gov/b>.',
      ['paragraph: See the [first] note and https://a.gov/b.'],
    ],
    ['numbers of two notes are no link', 'Assess it.[2][3]', ['paragraph: Assess it.[2][3]']],
    ['footnote marks', 'Assess it.[^2]\n\n[^2]: By hand.', ['paragraph: Assess it.²', 'footnote: By hand.']],
    ['hard breaks part clauses', '(a)  One;  \n(b)  Two.  ', ['paragraph: (a) One;', 'paragraph: (b) Two.']],
    [
      'but not the words of a sentence',
      'This covers every instrument that measures the  \nrain and the snow.',
      ['paragraph: This covers every instrument that measures the rain and the snow.'],
    ],
    [
      'a label alone takes what stands below it',
      '<u>Sec</u>.\n<u>2</u>.\n* Terms.* The agency shall.',
      ['paragraph: Sec. 2. Terms. The agency shall.'],
    ],
    [
      'headings, bullets, numbers that are printed',
      '## What it asks\n\n- first\n1.  second',
      ['heading: What it asks', 'item: first', 'item: 1. second'],
    ],
    ['words with underscores keep them', 'Set `max_size` to _two_.', ['paragraph: Set max_size to two.']],
    ['omission marks stay', 'He said * * * nothing.', ['paragraph: He said * * * nothing.']],
  ])('%s', async (_, body, blocks) => {
    expect(await bodyOf(body)).toEqual(blocks);
  });

  test('tells run-in headings from emphasis by their full stop', async () => {
    const { fields } = await read(
      'page.md',
      page('<u>Sec. 1</u>. <u>Crime is out of hand</u>. In the *Federal Register* it stands.'),
    );
    expect(fields.filter(({ field }) => field === 'heading').map(({ value }) => value)).toContain(
      'Crime is out of hand',
    );
    expect(fields.map(({ value }) => value)).not.toContain('Federal Register');
  });
});
