/** What the European Union and legislatures print that others do not: its own citations and bodies, parts in capitals, breaks that were lost. */
import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { duties } from './order.ts';

const read = (text: string): ReturnType<typeof extracted> => extracted(fetchedBytes('a.txt', Buffer.from(text)));

const UNION = [
  'Article 1\nSubject\nThis Directive lays down rules on lamps of the European Union.',
  'Article 2\nDuties\n1. Member States shall keep lists.',
].join('\n');

describe('law of the European Union', () => {
  test.each<[text: string, norms: readonly string[]]>([
    ['as Article 3 of Regulation (EU) 2031/417 says', ['eu/regulation/2031/417']],
    ['Regulation (EU) No 575/2031 and Regulation (EC) No 19/2030', ['eu/regulation/575/2031', 'eu/regulation/19/2030']],
    ['Council Directive 93/813/EEC', ['eu/directive/93/813']],
    ['Framework Decision 2031/84/JHA', ['eu/decision/2031/84']],
    [
      'Directives 2031/58/EC, 2031/59/EU and (EU) 2031/680',
      ['eu/directive/2031/58', 'eu/directive/2031/59', 'eu/directive/2031/680'],
    ],
    ['Directive 2031/12', []],
    ['Directive 18-02/EU and Regulation 12/31 of the harbor', []],
  ])('cited: %s', async (words, norms) => {
    const { found } = await read(`The Lamp Office keeps lists.\n\nLamps are lit, ${words}, each night.`);
    expect(found.of('legal-reference').map(({ norm }) => norm)).toEqual(norms);
  });

  test('“the Commission” is the European one there, and its agencies are named', async () => {
    const { found } = await read(
      `${UNION}\n2. The Commission shall report by 3 May 2032. The European Lamp Safety Agency (ELSA) may inspect. ELSA shall keep a list.`,
    );
    expect(found.of('agency-mention').map(({ canonical }) => canonical)).toEqual([
      'European Commission',
      'European Lamp Safety Agency',
      'European Lamp Safety Agency',
    ]);
    expect(duties(found)).toEqual([
      'Agencies SHALL keep',
      'European Commission SHALL report',
      'European Lamp Safety Agency MAY inspect',
      'European Lamp Safety Agency SHALL keep',
    ]);
  });

  test.each([
    ['where nothing is laid down', 'The European Union watches lamps. The Commission shall report on oil.'],
    [
      'in a report that quotes it',
      'The European Union has a rule: “Member States shall keep lists.” It says that “the Commission may adopt forms.” The Commission shall report on oil.',
    ],
    [
      'between straight marks, too',
      'The European Union has a rule: "Member States shall keep lists." It says that "the Commission may adopt forms." The Commission shall report on oil.',
    ],
  ])('elsewhere it is not: %s', async (_why, text) => {
    const { found } = await read(text);
    expect(found.of('agency-mention').filter(({ canonical }) => canonical === 'European Commission')).toEqual([]);
  });

  test('nor where another commission is named', async () => {
    const { found } = await read(
      'The Federal Communications Commission met on lamps. In the European Union Member States shall keep lists, and Member States may sell oil. The Commission shall report on oil.',
    );
    expect(found.of('agency-mention').map(({ canonical }) => canonical)).not.toContain('European Commission');
  });
});

describe('sections', () => {
  test.each<[why: string, text: string, paths: readonly string[]]>([
    [
      'articles behind a lost line break',
      'Article 1\nSubject\nLamps are lit by law.Article 2\nOil\nOil is bought under paragraph 1.Article 3\nEnd\nThis ends.',
      ['1', '2', '3'],
    ],
    [
      'sections behind a lost line break, and none behind what is cited',
      'Section 1. Lamps. Lamps are lit for all.Sec. 2.  Oil.  Oil is bought.Sec. 3 . End. See sec. 2. It ends.',
      ['1', '2', '3'],
    ],
    [
      'marks that lost their space before small letters',
      'Sec. 1. Terms. (1)“Lamp” means any of:\n(a)the lamp;\n(b)the oil; or\n(c)both.\n(2)“Oil” means oil.',
      ['1', '1(1)', '1(1)(a)', '1(1)(b)', '1(1)(c)', '1(2)'],
    ],
    [
      'a word that begins with a letter in brackets is no mark',
      'Sec. 1. Terms.\n(a)in harbors;\n(b)natural oil; or\n(c)both.\n(i)id is fine.\nSec. 2. Lamps.\n(i)id lamps burn.\n(ii)ds do not.',
      ['1', '1(a)', '1(b)', '1(c)', '2'],
    ],
    [
      'numbers that are all 1.',
      'Article 1\n\nLamps\n\n1. Lamps are lit here:\n\n(a) by day;\n\n(b) by night.\n\n1. Oil is bought by keepers.\n\n1.Wicks are cut by sailors.\n\n2. It ends.\n\nArticle 2\n\nEnd\n\nIt ends.',
      ['1', '1.1', '1.1(a)', '1.1(b)', '1.1~2', '1.1~3', '1.2', '2'],
    ],
    [
      'marks behind spaces where a break was, and none inside a sentence',
      `Be it enacted by the People of the State of Northland, represented\nin the General Assembly:\n\n    Section 5. The Lamp Act is amended by changing Section 2-101 as\nfollows:\n\n    (775 ILCS 5/2-101)    Sec. 2-101. Definitions. These are used in\nthis Article.\n    (A) Lamp. "Lamp" means what is lit by keepers and sailors and what\nburns until the morning.    (B) Oil. "Oil" means what burns, and what\nis bought by keepers (and sailors)    for lamps of the harbor.\n`,
      ['5', '2-101', '2-101(A)', '2-101(B)'],
    ],
    [
      'chapters and subchapters in capitals, one below the other, are two headings and nobody’s signature',
      `Be it enacted by the Legislature of the State of Northland\nin this year of lamps, and of oil, as the law of the coast\nand of its harbors:\n\nCHAPTER 7. LAMPS AND OIL OF HARBORS\n\tSUBCHAPTER A. GENERAL PROVISIONS\n       Sec. 7.001.  LAMPS. (a) Lamps are lit in every harbor of\n\tthe coast, and the keeper of each harbor sees to it that\n\tthey burn until the morning comes.\nSUBCHAPTER B. OIL\nSec. 7.002.  OIL. (a) Oil is bought by the keeper of each\n\tharbor of the coast, who keeps it in a house of stone and\n\tlists it in a book once a year.\n`,
      [
        'h:chapter-7-lamps-and-oil-of-harbors',
        'h:subchapter-a-general-provisions',
        '7.001',
        '7.001(a)',
        'h:subchapter-b-oil',
        '7.002',
        '7.002(a)',
      ],
    ],
  ])('%s', async (_why, text, paths) => {
    const { structured } = await read(text);
    expect(structured.sections.map(({ path }) => path)).toEqual(paths);
  });
});

test.each<[words: string, norms: readonly string[]]>([
  ['section 61-121(2) or 62-603(13), Idaho Code', ['idaho/code/61-121', 'idaho/code/62-603']],
  ['sections 7-101, 7-102, and 7-103(a), Idaho Code', ['idaho/code/7-101', 'idaho/code/7-102', 'idaho/code/7-103']],
  ['section 61-121 of the Idaho Code', ['idaho/code/61-121']],
  ['section 61-121 or 47 U.S.C. 153', ['usc/47/153']],
])('sections of a State’s code before its name: %s', async (words, norms) => {
  const { found } = await read(`The Lamp Office keeps lists.\n\nLamps are lit, as ${words}, says.`);
  expect(found.of('legal-reference').map(({ norm }) => norm)).toEqual(norms);
});

describe('bodies of a State’s act', () => {
  test.each<[why: string, text: string, expected: readonly string[]]>([
    [
      'the department that was named just before, the only one',
      'Lists go to the Department of Lamps and Oil. The Department must read them.',
      ['Department of Lamps and Oil MUST read'],
    ],
    [
      'of several departments none',
      'Lists go to the Department of Lamps or the Department of Oil. The Department must read them.',
      ['Department MUST read'],
    ],
    [
      'not the one of an act’s name',
      'Section 3 of the Department of Lamps Act is amended. The Department must read lists.',
      ['Department MUST read'],
    ],
    [
      'several bodies, whichever agency, and what is theirs',
      'The office and the council shall meet. The board or a relevant agency may ask. The council, its officers, and its staff must not sell lamps.',
      ['office + council SHALL meet', 'board + Agencies MAY ask', 'council SHALL_NOT sell'],
    ],
    ['not where one of them is a private party', 'The council and the owner shall meet.', []],
    [
      'public institutions and who governs each of them',
      'Public institutions of higher education are encouraged to teach. The governing body of a public school shall adopt a rule. The governing body shall post it.',
      ['Agencies ENCOURAGED teach', 'Agencies SHALL adopt', 'Agencies SHALL post'],
    ],
  ])('%s', async (_why, text, expected) => {
    const { found } = await read(`Be it enacted by the Legislature of the State of Northland:\n\nSection 1. ${text}`);
    expect(duties(found)).toEqual(expected);
  });
});

describe('no duty of a State or an agency', () => {
  test.each([
    'The condition of paragraph 1 shall be met only where the claimant proves it.',
    'The presumption of section 2 shall apply only if lamps were lit.',
    'The potential claimant must present facts.',
  ])('%s', async (text) => {
    const { found } = await read(`${UNION}\n2. ${text}`);
    expect(duties(found)).toEqual(['Agencies SHALL keep']);
  });
});

describe('the Secretary of State', () => {
  const TOLD = 'Town clerks keep lists. The Secretary of State shall count them.';
  test.each<[why: string, text: string, bodies: readonly string[]]>([
    ['of those who hold elections is no federal one', `Lamp Guidance\n\n${TOLD}`, []],
    [
      'of the President is, though he speaks of clerks',
      `Executive Order 19001 of March 3, 2031\n\nKeeping Lists\n\nBy the authority vested in me as President by the Constitution and the laws of the United States of America, it is hereby ordered:\n\nSection 1. Lists. ${TOLD}`,
      ['Department of State'],
    ],
    [
      'in a memorandum of his, too',
      `THE WHITE HOUSE\n\nWASHINGTON\n\nMarch 3, 2031\n\nMEMORANDUM FOR THE SECRETARY OF STATE\n\nSUBJECT: Lists\n\n${TOLD}`,
      ['Department of State'],
    ],
  ])('%s', async (_why, text, bodies) => {
    const { found } = await read(text);
    expect(found.of('agency-mention').flatMap(({ canonical }) => (/State/.test(canonical) ? [canonical] : []))).toEqual(
      bodies,
    );
  });
});
