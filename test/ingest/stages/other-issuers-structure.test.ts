/** Sections of directives, instructions, treaties and audits: what heads their parts, and what only looks as if it did. */
import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../read-sample.ts';

const paths = async (name: string, text: string): Promise<readonly string[]> => {
  const { structured } = await extracted(fetchedBytes(name, Buffer.from(text)));
  return structured.sections.map(({ path }) => path);
};

const DIRECTIVE =
  'Harbor Department\nWashington, DC 20528\n\nBINDING OPERATIONAL DIRECTIVE BOD-31-03\n\nSUBJECT: Lamps on Piers\n\nA binding operational directive is a compulsory direction to departments and agencies that keep lamps on piers.\n\n';

describe('heads that a colon parts from their text', () => {
  test.each<[why: string, text: string, paths: readonly string[]]>([
    [
      'alone on their lines, with lists below',
      `${DIRECTIVE}Background: Nobody keeps a list of lamps. In 2030 forty piers were dark.\n\nRequired Actions:\n\nAll agencies shall:\n\n1. List each lamp within 10 days.\n\n2. Mend each lamp.\n\nDHS Actions:\n\nDHS will count lamps.`,
      ['h:background', 'h:required-actions', 'h:required-actions.1', 'h:required-actions.2', 'h:dhs-actions'],
    ],
    [
      'each before its text',
      `${DIRECTIVE}Purpose: Lamps must be safe.\n\nScope: This directive applies to piers.\n\nReporting Requirements: Agencies shall report lamps each year.`,
      ['h:purpose', 'h:scope', 'h:reporting-requirements'],
    ],
    [
      'terms and remarks are none',
      `${DIRECTIVE}Background: Lamps are dark.\n\nDefinitions:\n\nHarbor Lamp: a light on a pier.\n\nLamp Oil: what a lamp burns.\n\nRequired Actions: Agencies shall mend lamps.\n\nNote: Agencies without lamps need not act.`,
      ['h:background', 'h:definitions', 'h:required-actions'],
    ],
    [
      'one alone is a label in a text that has other headings',
      `${DIRECTIVE}Background\n\nPiers are dark.\n\nActions\n\nPurpose: Agencies shall mend lamps.\n\nReports\n\nAgencies shall report.`,
      ['h:background', 'h:actions', 'h:reports'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await paths('a.txt', text)).toEqual(expected);
  });
});

describe('articles', () => {
  test.each<[why: string, text: string, paths: readonly string[]]>([
    [
      'above what they are about',
      'REGULATION 2031/417\n\nlaying down rules on lamps\n\nHAS ADOPTED THIS REGULATION:\n\nArticle 1\n\nSubject matter\n\nThis Regulation lays down rules for lamps.\n\nArticle 2\n\nTasks\n\n1. Each authority shall count lamps.\n\n2. The authority shall:\n\n(a) mend lamps;\n\n(b) keep oil.',
      ['1', '2', '2.1', '2.2', '2.2(a)', '2.2(b)'],
    ],
    [
      'beside it',
      'Convention on Harbor Lamps\n\nArticle 1 – Object and purpose\n\nThis Convention keeps lamps lit.\n\nArticle 2 – Scope\n\nEach Party shall light lamps.',
      ['1', '2'],
    ],
    [
      'in Roman numerals, below a chapter',
      'Agreement on Lamps\n\nThe parties have agreed as follows:\n\nARTICLE I\n\nPurpose\n\nThis agreement is about lamps.\n\nARTICLE II\n\nDuties\n\nThe Harbor Board shall light lamps.',
      ['I', 'II'],
    ],
    [
      'one that is only spoken of is none',
      'Policy on Lamps\n\nPurpose\n\nArticle 2 of the Lamp Code binds keepers of lamps.\n\nScope\n\nThis policy applies to lamps.',
      ['h:purpose', 'h:scope'],
    ],
    [
      'those that a text with sections quotes are none',
      'Executive Order 19001 of March 3, 2031\n\nKeeping Lamps Lit\n\nSection 1. Duties. (a) The following are kept:\n\nArticle 5. Lamps burn.\n\nArticle 9. Oil is bought.\n\n(b) The Secretary shall count.',
      ['1', '1(a)', '1(b)'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await paths('a.txt', text)).toEqual(expected);
  });

  test.each([
    ['a.md', '# Lamp Policy\n\n## Background\n\n- Article 5: Lamps burn\n- Article 9: Oil is bought\n'],
    [
      'a.html',
      '<html><body><h1>Lamp Policy</h1><h2>Background</h2><ul><li>Article 5: Lamps burn</li><li>Article 9: Oil is bought</li></ul></body></html>',
    ],
  ])('items of a list are none: %s', async (name, text) => {
    expect((await paths(name, text)).filter((path) => /^\d/.test(path))).toEqual([]);
  });
});

describe('lines that head nothing', () => {
  const INSTRUCTION =
    'Department of Defense\nINSTRUCTION\n\nNUMBER 8331.05\nAugust 14, 2031\n\nSUBJECT: Lamps on Ranges\n\n1. PURPOSE. This instruction sets rules for lamps on ranges of the Department.\n\n2. POLICY. Lamps shall be lit at night.\n\n3. RESPONSIBILITIES. See Enclosure 1.\n\n';
  test('who signs, what is enclosed and the number of the text at the head of its pages', async () => {
    const text = `${INSTRUCTION}Harold B. Lampman\nUnder Secretary of Defense\n\nEnclosures\n    1. Responsibilities\n    2. Procedures\nGlossary\n\nDoDI 8331.05, August 14, 2031\n\nENCLOSURE 1\n\nRESPONSIBILITIES\n\n1. The Keeper shall light lamps.\n\nDoDI 8331.05, August 14, 2031\n\nENCLOSURE 2\n\nPROCEDURES\n\n1. Lamps shall be tested.`;
    expect(await paths('a.txt', text)).toEqual([
      '1',
      '2',
      '3',
      'h:enclosure-1',
      'h:responsibilities',
      'h:responsibilities.1',
      'h:enclosure-2',
      'h:procedures',
      'h:procedures.1',
    ]);
  });

  test('a title that stands once more above text heads it', async () => {
    const text =
      'BINDING OPERATIONAL DIRECTIVE 31-05\n\nSUBJECT: Publish a List of Harbor Lamps\n\nA binding operational directive is a compulsory direction to departments and agencies for purposes of safety.\n\nRequired Actions\n\nAgencies shall name a keeper within 30 days of the issuance of this directive.\n\nPublish a List of Harbor Lamps\n\nA list of lamps lets those who sail find their way, and tells agencies which of their lamps are dark.\n\n1. Publish the list.\n\n2. Update it each month.';
    expect(await paths('a.txt', text)).toEqual([
      'h:required-actions',
      'h:publish-a-list-of-harbor-lamps',
      'h:publish-a-list-of-harbor-lamps.1',
      'h:publish-a-list-of-harbor-lamps.2',
    ]);
  });

  test('items of a wrapped list with Roman numerals and dashes stand for themselves', async () => {
    const text = `Keepers of lamps report each quarter, as part of what the Lamp Circular calls for,
the following for every pier and every harbor that they are responsible for:

    i.   the number of lamps that burn through the night;
    ii.  the share of them whose oil is bought; and
    iii. the time for which each of them was dark.

Keepers of lamps that stand on piers of the harbor report to the board once a year.
`;
    expect(await paths('a.txt', text)).toEqual(['i', 'ii', 'iii']);
  });

  test('counted titles of a wrapped text, each on its line, above letters and bullets', async () => {
    const text = `The Office of Lamps is to take the following actions within the harbor and tell the keepers of it:

I. Lamps and Oil
a. Review, with those who keep them, the lamps of the harbor and of each of its piers, and tell
whether any of them is dark.
b. Ensure that the oil of lamps is clean.

II. Keepers
a. Train those who keep lamps on the piers of the harbor, and those who want to keep them later.
i. Promote the light of lamps.
`;
    expect(await paths('a.txt', text)).toEqual(['I', 'I.a', 'I.b', 'II', 'II.a', 'II.a.i']);
    const policy = `7.1 LAMPS
• Entities shall count the lamps of the harbor with the keepers of each of its many piers, and list
those that are dark.
7.1.1 Training of Keepers
• The Office shall train keepers each year, and shall tell the harbor which of them have not come.
7.1.2 Oil
• Entities shall buy oil from the harbor, and not from those who sail into it for a day or for two.
`;
    expect(await paths('a.txt', policy)).toEqual(['7.1', '7.1.1', '7.1.2']);
  });

  test('a section of a State’s code whose heading counts what it holds', async () => {
    const text =
      'SECTION 2. In Northland Revised Statutes, add 10-3-1104.9 as follows:\n\n10-3-1104.9. Keepers’ use of lamps, oil, and wicks - dim lamps prohibited - rules - definitions. (1) A KEEPER SHALL NOT:\n\n(a) DIM LAMPS; OR\n\n(b) SELL OIL.\n\n(2) (a) THE COMMISSIONER SHALL ADOPT RULES.\n\n(b) THE COMMISSIONER SHALL HOLD MEETINGS.';
    expect(await paths('a.txt', text)).toEqual([
      '2',
      '10-3-1104.9',
      '10-3-1104.9(1)',
      '10-3-1104.9(1)(a)',
      '10-3-1104.9(1)(b)',
      '10-3-1104.9(2)',
      '10-3-1104.9(2)(a)',
      '10-3-1104.9(2)(b)',
    ]);
  });

  test('a section of a code without a part, beside those that have one', async () => {
    const text =
      'SEC. 2. Chapter 5.1 (commencing with Section 1107) is added to the Labor Code, to read:\n\nCHAPTER  5.1. Lamps\n\n1107. For purposes of this chapter:\n\n(a) “Lamp” means a light.\n\n1107.1. (a) A keeper shall light lamps.';
    expect((await paths('a.txt', text)).slice(-4)).toEqual(['1107', '1107(a)', '1107.1', '1107.1(a)']);
  });
});
