import { describe, expect, test } from '@jest/globals';
import { blocksOf, read } from '../reading.ts';

describe('plain text', () => {
  test('of a web page has a paragraph a line, page marks inside, and labels on lines of their own', async () => {
    const { text, pages, blocks } = await read(
      'order.txt',
      `
        Start Printed Page 500
        Executive Order 13999 of October 17, 2014
        Sharing Weather Instruments Between Agencies
        By the authority vested in me as President by the Constitution and the laws of the United States of America, it is hereby ordered as follows:

          Section 1.
          Purpose. Each agency that owns instruments for the weather shall lend them to every other agency that asks for them in time, and Start Printed Page 501keep a list of them.
        (c)
        a barometer;
`,
    );
    expect(blocks.map(({ start, end }) => text.slice(start, end)).slice(3)).toEqual([
      'Section 1. Purpose. Each agency that owns instruments for the weather shall lend them to every other agency that asks for them in time, and keep a list of them.',
      '(c) a barometer;',
    ]);
    expect(pages.map(({ page }) => page)).toEqual([500, 501]);
  });

  test('whose lines are wrapped has counted headings in capitals on lines of their own', async () => {
    const prose = [
      'The keepers of the lamps of the harbor shall see that each of the lamps',
      'is lit when the sun is down, and that oil is bought by the barrel in the',
      'month before it is burnt, as has been the custom.',
    ];
    const { text, blocks } = await read(
      'policy.txt',
      ['1.0 PURPOSE', ...prose, '2.1 OIL, WICKS AND GLASS', ...prose, '2.2 NIGHTS', ...prose].join('\n'),
    );
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(
      ['1.0 PURPOSE', '2.1 OIL, WICKS AND GLASS', '2.2 NIGHTS'].flatMap((heading) => [heading, prose.join(' ')]),
    );
  });

  test('of a web page mends what was wrapped within a sentence or at the last word of an item', async () => {
    const { text, blocks } = await read(
      'policy.txt',
      'Keepers, together with the Mayor’s\nOffice, will go on.\n1. Lamps of the old city are to be bought under the City’s Lamp\nPolicy\n2. Oil is bought by the barrel.',
    );
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Keepers, together with the Mayor’s Office, will go on.',
      '1. Lamps of the old city are to be bought under the City’s Lamp Policy',
      '2. Oil is bought by the barrel.',
    ]);
  });

  test('reads columns as the rows of a table, and lines of its contents as none of its sections', async () => {
    const { text, blocks } = await read(
      'plan.txt',
      [
        'SECTION 1. LAMPS .............. 3',
        '',
        'Step               Who             When',
        'Count lamps        Keepers         May 2, 2031',
        'Sell the old       Keepers         June 4, 2031',
        '                                   at the latest',
      ].join('\n'),
    );
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['masthead', 'SECTION 1. LAMPS .............. 3'],
      ['table', 'Step | Who | When'],
      ['table', 'Count lamps | Keepers | May 2, 2031'],
      ['table', 'Sell the old | Keepers | June 4, 2031 at the latest'],
    ]);
  });

  test('of a bill has typewriter quotation marks, and sections that ran together', async () => {
    const { text, blocks } = await read(
      'bill.txt',
      "The term ``lamp'' means a light.\n11549.80. This is the Lamp Act.11549.81. In enacting it, the people spoke.",
    );
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The term “lamp” means a light.',
      '11549.80. This is the Lamp Act.',
      '11549.81. In enacting it, the people spoke.',
    ]);
  });

  test('stands before its first page mark on the page before', async () => {
    const { pages } = await read(
      'order.txt',
      'Sharing Instruments\nEach agency shall Start Printed Page 501 lend them.',
    );
    expect(pages).toEqual([
      { page: 500, start: 0 },
      { page: 501, start: 39 },
    ]);
  });

  test('parts a page mark from a number right behind it', async () => {
    const { text, pages } = await read(
      'order.txt',
      'Sharing\nSee 33 U.S.C. Start Printed Page 29844853t(a), as amended.',
    );
    expect(text).toContain('33 U.S.C. 853t(a)');
    expect(pages.map(({ page }) => page)).toEqual([29843, 29844]);
  });

  test('that is hard-wrapped joins its lines and mends words that were broken to fill them', async () => {
    const lines = [
      'STATE OF SOMEWHERE',
      '',
      '  The Office shall keep a list of automated systems, and shall recom-',
      'mend to the Governor which of them are to be tested. A recommended',
      'test is one that the Office describes. It shall report on each test',
      'that it has made, and on the decision-making of the agencies that',
      'use the systems.',
      '  (a) A system is automated where no person looks at what it gives',
      'before it is used.',
      '  (b) A test is a trial under known conditions.',
    ];
    expect(blocksOf(await read('bill.txt', lines.join('\n')))).toEqual([
      'heading: STATE OF SOMEWHERE',
      'paragraph: The Office shall keep a list of automated systems, and shall recommend to the Governor which of them are to be tested. A recommended test is one that the Office describes. It shall report on each test that it has made, and on the decision-making of the agencies that use the systems.',
      'paragraph: (a) A system is automated where no person looks at what it gives before it is used.',
      'paragraph: (b) A test is a trial under known conditions.',
    ]);
  });

  test('knows a title over a paragraph, and a line torn off inside a sentence', async () => {
    const long =
      'The agencies met in the morning and agreed upon the instruments that each of them would lend to the others in the';
    expect(
      blocksOf(await read('note.txt', `What was agreed upon\n${long}\nfollowing year, and upon nothing else.`)),
    ).toEqual(['heading: What was agreed upon', `paragraph: ${long} following year, and upon nothing else.`]);
  });

  const page = (first: string): readonly string[] => [
    first,
    ...Array.from({ length: 20 }, (_, index) => `Lamp ${index} is lit in the evening.`),
  ];
  test.each<[what: string, lines: readonly string[], numbers: readonly string[]]>([
    ['a page lies between them', [...page('Lamps'), '', '1', '', ...page('Oil'), '', '2', ''], []],
    [
      'they part a sentence',
      [
        'The keepers of the lamps are chosen each year by the',
        '',
        '1',
        '',
        'council, which hears them, and which asks the',
        '',
        '2',
        '',
        'harbor whom it wants.',
      ],
      [],
    ],
    [
      'in the middle of a line, below a short page',
      [...page('Lamps'), '', `${' '.repeat(30)}1`, '', ...page('Oil').slice(0, 8), '', `${' '.repeat(30)}2`],
      [],
    ],
    [
      'those of paragraphs, above each',
      ['1', '', 'The Board shall meet.', '', '2', '', 'The Board shall vote.', '', '3', '', 'It shall report.'],
      ['1', '2', '3'],
    ],
    ['one number', [...page('Lamps'), '', '1', '', 'Oil is bought.'], ['1']],
  ])('drops numbers alone on their lines where they count pages: %s', async (_, lines, numbers) => {
    const { text, blocks } = await read('lamps.txt', lines.join('\n'));
    expect(
      blocks.map(({ start, end }) => text.slice(start, end)).flatMap((words) => /^\d(?= |$)/.exec(words)?.[0] ?? []),
    ).toEqual(numbers);
  });
});
