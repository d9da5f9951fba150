import { describe, expect, test } from '@jest/globals';
import { passagesOf } from '../../../ingest/stages/passages.ts';
import { outlineOf, registerPage, structured } from '../reading.ts';

/** Sections of a text whose paragraphs stand on lines of their own. */
const outline = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
  outlineOf(await structured('order.txt', `${paragraphs.join('\n\n')}\n`));

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

describe('sections', () => {
  test.each([
    [
      'run-in headings and marks that follow them',
      [
        'Section 1. Policy. It is the policy to share.',
        'Sec. 2. Lending and Borrowing. (a) Agencies shall lend.',
        '(b) They may borrow.',
        'Sec. 3. This order shall supersede another.',
      ],
      ['1 Policy', '2 Lending and Borrowing', '2(a)', '2(b)', '3'],
    ],
    [
      'a heading of one word behind a number without its full stop',
      ['Sec. 1 Purpose. It is so.', 'Sec. 2 Lamps. They are lit.', 'Sec. 3 of the order is long.'],
      ['1 Purpose', '2 Lamps'],
    ],
    [
      'a part above the sections that are numbered by it, whatever stands between',
      [
        '1. Lamps',
        '1.1 Oil',
        'It is kept.',
        '2. Wicks',
        'They burn.',
        '2.1 Length',
        'It is short.',
        '3. Rest. It rests.',
      ],
      ['1 Lamps', '1.1 Oil', '2 Wicks', '2.1 Length'],
    ],
    [
      '(i) after (h) is a letter where (j) follows',
      ['Section 1. Lists. Agencies list:', ...LETTERS.map((letter) => `(${letter}) thing ${letter};`)],
      ['1 Lists', ...LETTERS.map((letter) => `1(${letter})`)],
    ],
    [
      '(i) after (h) is a numeral where (ii) follows',
      [
        'Section 1. Lists. Agencies list:',
        ...LETTERS.slice(0, 8).map((letter) => `(${letter}) thing ${letter}${letter === 'h' ? ':' : ';'}`),
        '(i) rain;',
        '(ii) snow.',
      ],
      ['1 Lists', ...LETTERS.slice(0, 8).map((letter) => `1(${letter})`), '1(h)(i)', '1(h)(ii)'],
    ],
    [
      'letter i with a numeral of its own below it',
      [
        'Section 1. Lists. Agencies list:',
        ...LETTERS.slice(0, 8).map((letter) => `(${letter}) thing ${letter};`),
        '(i) Snow.',
        '(i) Snow that falls.',
        '(ii) Snow that lies.',
        '(j) Hail.',
      ],
      ['1 Lists', ...LETTERS.slice(0, 8).map((letter) => `1(${letter})`), '1(i)', '1(i)(i)', '1(i)(ii)', '1(j)'],
    ],
    [
      'nesting to five levels',
      [
        'Section 1. Tests. Agencies test:',
        '(a) first:',
        '(i) second:',
        '(A) third:',
        '(1) fourth:',
        '(aa) fifth.',
        '(b) again.',
      ],
      ['1 Tests', '1(a)', '1(a)(i)', '1(a)(i)(A)', '1(a)(i)(A)(1)', '1(a)(i)(A)(1)(aa)', '1(b)'],
    ],
    [
      'two marks at once',
      ['Section 1. Tests. (a) (1) Test the rain.', '(2) Test the snow.', '(b) Rest.'],
      ['1 Tests', '1(a)', '1(a)(1)', '1(a)(2)', '1(b)'],
    ],
    [
      'a first mark inside the paragraph before the second',
      ['Section 1. Terms. For the purposes of this order: (a) “Rain” means water.', '(b) “Snow” means ice.'],
      ['1 Terms', '1(a)', '1(b)'],
    ],
    [
      'a list that runs in a sentence is none',
      ['Section 1. Members. It has (a) one member from the coast; (b) one from the hills.', 'Sec. 2. End. It ends.'],
      ['1 Members', '2 End'],
    ],
    [
      'a new list after a plain paragraph',
      ['Section 1. Terms. Rain means:', '(1) water;', '(2) ice.', 'Snow means:', '(1) flakes;', '(2) drifts.'],
      ['1 Terms', '1(1)', '1(2)', '1(1)~2', '1(2)~2'],
    ],
    [
      'the letter l for the numeral 1',
      ['Section 1. Steps. Agencies shall:', '(l) look;', '(2) listen;', '(3) leave.'],
      ['1 Steps', '1(l)', '1(2)', '1(3)'],
    ],
    [
      'sections numbered by part',
      [
        'PART 1—LISTS',
        'Section 101. Scope. It covers lists.',
        '1-102. A list is a list.',
        'PART 2—TESTS',
        'Sec. 201. Scope. It covers tests.',
      ],
      ['h:part-1-lists PART 1—LISTS', '101 Scope', '1-102', 'h:part-2-tests PART 2—TESTS', '201 Scope'],
    ],
    [
      'numbers that begin again in each part',
      ['PART I—LISTS', 'Section 1. Scope. It covers lists.', 'PART II—TESTS', 'Section 1. Scope. It covers tests.'],
      ['h:part-i-lists PART I—LISTS', '1 Scope', 'h:part-ii-tests PART II—TESTS', 'h:part-ii-tests.1 Scope'],
    ],
    [
      'rules of the Code',
      [
        '§ 7.300 Purpose and scope.',
        'It covers rain.',
        '§ 7.301 Definitions.',
        '(a) Rain is water.',
        '(b) Snow is ice.',
      ],
      ['7.300 Purpose and scope', '7.301 Definitions', '7.301(a)', '7.301(b)'],
    ],
    [
      'an internal reference opens nothing',
      ['Section 1. Policy. It is the policy.', 'Section 3 of Executive Order 12866 of September 30, 1993, stays.'],
      ['1 Policy'],
    ],
    [
      'a table of contents is passed over',
      ['1.1 Scope', '1.2 Terms', '1.1 Scope', 'It covers rain.', '1.2 Terms', 'Rain is water.'],
      ['1.1 Scope', '1.2 Terms'],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await outline(...paragraphs)).toEqual(expected);
  });

  test('of Markdown without numbers are its headings, with numbered items below', async () => {
    const text =
      "---\ntitle: Advice\n---\nWords.\n\n## What is asked\n\n1.  List.\n\n    a.  All.\n\n    b.  More.\n\n2.  Test.\n\n### Who doesn't answer?\n\nNobody.\n";
    const { sections } = await structured('page.md', text);
    expect(sections.map(({ path, parent, eId }) => [path, parent, eId])).toEqual([
      ['h:what-is-asked', null, 'hcontainer_what-is-asked'],
      ['h:what-is-asked.1', 'h:what-is-asked', 'hcontainer_what-is-asked__para_1'],
      ['h:what-is-asked.1.a', 'h:what-is-asked.1', 'hcontainer_what-is-asked__para_1__subpara_a'],
      ['h:what-is-asked.1.b', 'h:what-is-asked.1', 'hcontainer_what-is-asked__para_1__subpara_b'],
      ['h:what-is-asked.2', 'h:what-is-asked', 'hcontainer_what-is-asked__para_2'],
      ['h:who-doesnt-answer', 'h:what-is-asked', 'hcontainer_what-is-asked__hcontainer_who-doesnt-answer'],
    ]);
  });

  test('have spans that hold their children, labels and headings that slice', async () => {
    const { sections, document } = await structured(
      'order.txt',
      'Section 1. Policy. It is so:\n\n(a) one;\n\n(b) two.\n\nSec. 2. End. It ends.\n',
    );
    const shown = sections.map(({ start, end, labelSpan, headingSpan, eId }) => [
      document.text.slice(labelSpan.start, labelSpan.end),
      headingSpan && document.text.slice(headingSpan.start, headingSpan.end),
      document.text.slice(start, end).replace(/\n+/g, ' '),
      eId,
    ]);
    expect(shown).toEqual([
      ['Section 1.', 'Policy', 'Section 1. Policy. It is so: (a) one; (b) two.', 'sec_1'],
      ['(a)', null, '(a) one;', 'sec_1__para_a'],
      ['(b)', null, '(b) two.', 'sec_1__para_b'],
      ['Sec. 2.', 'End', 'Sec. 2. End. It ends.', 'sec_2'],
    ]);
  });
});

describe('sections of directives and memoranda', () => {
  test.each([
    [
      'numbers that go on below the next heading, lists of numbers inside them',
      [
        '# Lamps',
        '',
        '### Count',
        '',
        '1. Count the lamps.',
        '2. Count the wicks.',
        '',
        '### Report',
        '',
        '3. Report what was counted:',
        '   a) The report must include:',
        '     i. where lamps stand.',
        '     ii. what they burn, which must include:',
        '         1. oil.',
        '         2. gas.',
        '     iii. who keeps them.',
        '',
        '4. Mend what is broken.',
      ],
      [
        'h:count Count',
        'h:count.1',
        'h:count.2',
        'h:report Report',
        'h:report.3',
        'h:report.3.a',
        'h:report.3.a.i',
        'h:report.3.a.ii',
        'h:report.3.a.ii.1',
        'h:report.3.a.ii.2',
        'h:report.3.a.iii',
        'h:report.4',
      ],
    ],
    [
      'a sentence in capitals is none',
      ['# Light the Lamps', '', '1. LAMP OIL. It burns.', '', '2. "LAMP" SHALL MEAN A LIGHT. It burns.'],
      ['1 LAMP OIL', '2'],
    ],
    [
      'a heading that repeats the title; a command that opens an item',
      [
        '# Light the Lamps',
        '',
        '### Why',
        '',
        'It is dark.',
        '',
        '### Light the Lamps',
        '',
        '1. Reset all lamps. They may be out.',
      ],
      ['h:why Why', 'h:light-the-lamps Light the Lamps', 'h:light-the-lamps.1'],
    ],
  ])('%s', async (_reason, lines, expected) => {
    const read = await structured('directive.md', `---\ntitle: Light the Lamps\n---\n\n${lines.join('\n')}\n`);
    expect(outlineOf(read)).toEqual(expected);
  });

  test('the lines that open a memorandum are no headings', async () => {
    const sections = await outline(
      'MEMORANDUM FOR THE HEADS OF DEPARTMENTS',
      'FROM: The Keeper',
      'Lamps are among the oldest of all the tools that keep ships away from rocks, and they need care by day and by night, in all weather.',
      '1. SCOPE',
      'a. Lamps. Agencies must count them.',
    );
    expect(sections.map((line) => line.split(' ')[0])).toEqual(['1', '1.a']);
    const letter = await outline(
      'EXECUTIVE OFFICE OF THE KEEPER',
      'THE DIRECTOR',
      'DRAFT MEMORANDUM FOR THE HEADS OF DEPARTMENTS',
      'FROM: The Keeper',
      'SUBJECT: Keeping Lamps',
      'Lamps are among the oldest of all the tools that keep ships away from rocks, and they need care by day and by night.',
      'Care of Lamps',
      '1. Agencies must count them.',
    );
    expect(letter.map((line) => line.split(' ')[0])).toEqual(['h:care-of-lamps', 'h:care-of-lamps.1']);
  });
});

describe('sections of acts, rules and lists', () => {
  test.each([
    [
      'a section of a code that prints its number alone',
      [
        'SEC. 2. Chapter 9 is added to the Lamp Code, to read:',
        '11549.91. (a) The department shall count lamps.',
        '(b) It may lend them.',
      ],
      ['2', '11549.91', '11549.91(a)', '11549.91(b)'],
    ],
    [
      'instructions that count on over the parts that they amend',
      [
        'PART 516—LAMPS',
        '1. The authority citation goes on to read as follows:',
        '2. Amend § 516.1 to read as follows:',
        '§ 516.1 Form of lamps.',
        'PART 785—OIL',
        '3. Remove § 785.9.',
      ],
      ['h:part-516-lamps', 'h:part-516-lamps.1', 'h:part-516-lamps.2', '516.1', 'h:part-785-oil', 'h:part-785-oil.3'],
    ],
    [
      'what stands before “whereas” heads nothing, nor does a month',
      [
        'April 2031',
        'WHEREAS, lamps go out at night; and',
        'WHEREAS, nobody has ever counted how many of them there are, and those who should have counted them say that they were never asked to;',
        '1. The keeper shall count them.',
      ],
      ['1'],
    ],
    [
      'a letter before a word in capitals is no signature',
      ['A. PURPOSE', 'Lamps are to be counted.', 'B. SCOPE', 'All lamps.'],
      ['A', 'B'],
    ],
  ])('%s', async (_, paragraphs, paths) => {
    expect((await outline(...paragraphs)).map((line) => line.split(' ')[0])).toEqual(paths);
  });
});

describe('text that an order quotes', () => {
  test.each([
    [
      'a clause, over paragraphs that open with a mark each',
      [
        'Section 1. Change. Section 2 is amended to read as follows:',
        '“Sec. 2. Lists. (a) Agencies list.',
        '“(b) They test.”',
        'Sec. 2. End. It ends.',
      ],
      ['1 Change', '2 End'],
      ['“Sec. 2. Lists. (a) Agencies list. “(b) They test.”'],
    ],
    [
      'whole sections, opened and closed once',
      [
        'Section 1. Change. Sections 1 through 3 are revised to read as follows:',
        '“Section 1. Lists. Agencies list.',
        '(a) All of them.',
        'Sec. 2. Tests. They test.',
        'Sec. 3. End. They end.”',
        'Sec. 2. Rest. It rests.',
      ],
      ['1 Change', '2 Rest'],
      ['“Section 1. Lists. Agencies list. (a) All of them. Sec. 2. Tests. They test. Sec. 3. End. They end.”'],
    ],
    [
      'a quotation that nobody closed ends before the next section',
      [
        'Section 1. Change. Section 4 is amended to read as follows:',
        '“Sec. 4. Lists. Agencies list.',
        'Sec. 2. Rest. It rests.',
      ],
      ['1 Change', '2 Rest'],
      ['“Sec. 4. Lists. Agencies list.'],
    ],
    [
      'a clause inside a sentence',
      [
        'Section 1. Change. Section 4 is amended by adding the following: “Each agency that owns instruments shall lend them to others on request.”',
      ],
      ['1 Change'],
      ['“Each agency that owns instruments shall lend them to others on request.”'],
    ],
    ['a quoted term is no quoted text', ['Section 1. Terms. “Agency” means what it says.'], ['1 Terms'], []],
  ])('%s', async (_, paragraphs, sections, quoted) => {
    const read = await structured('order.txt', `${paragraphs.join('\n\n')}\n`);
    expect(outlineOf(read)).toEqual(sections);
    expect(read.quoted.map(({ start, end }) => read.document.text.slice(start, end).replace(/\n+/g, ' '))).toEqual(
      quoted,
    );
  });
});

describe('body, sentences and passages', () => {
  const order = registerPage(
    '\n[[Page 102]]\n\n                Executive Order 13681 of October 17, 2014\n\n                Sharing\n\n                Section 1. Policy. It is so. (a) Agencies lend. They \n                also borrow.\n\n                THE WHITE HOUSE,\n\n                    October 17, 2014.',
  );

  test("the body goes from the order's first line to the end of its signature", async () => {
    const { document, body } = await structured('order.htm', order);
    const words = document.text.slice(body.start, body.end);
    expect([words.slice(0, 21), words.slice(-17)]).toEqual(['Executive Order 13681', 'October 17, 2014.']);
  });

  test('sentences hold neither labels nor headings', async () => {
    const { document, sentences } = await structured('order.htm', order);
    expect(sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Executive Order 13681 of October 17, 2014',
      'Sharing',
      'It is so.',
      '(a) Agencies lend.',
      'They also borrow.',
      'THE WHITE HOUSE,',
      'October 17, 2014.',
    ]);
  });

  test('passages name their section, and none goes over its edge', async () => {
    const read = await structured(
      'order.txt',
      `Section 1. Policy. ${'It is so. '.repeat(300)}\n\n(a) one;\n\nSec. 2. End. It ends.\n`,
    );
    const passages = passagesOf(read);
    expect(passages.every(({ start, end }) => end - start <= 1200 && end > start)).toBe(true);
    expect([...new Set(passages.map(({ section }) => section))]).toEqual(['1', '1(a)', '2']);
  });
});
