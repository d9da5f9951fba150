/** Manuals, notices, letters and orders of other issuers: what in their text tells who is charged. */
import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { duties } from './order.ts';

const read = async (text: string, name = 'a.txt'): Promise<readonly string[]> =>
  duties((await extracted(fetchedBytes(name, Buffer.from(text)))).found);

const MANUAL =
  'BY ORDER OF THE                         AIR FORCE MANUAL 31-1409\nSECRETARY OF THE AIR FORCE\n\nThis manual is about lamps. It applies to all members of the Department of the Air Force.\n\n';
const MEMO = (from: string): string =>
  `${from}\n\nMEMORANDUM FOR SENIOR LEADERS\n\nSUBJECT: Lamps\n\nEffective immediately, I direct the following actions.\n\n`;
const NOTICE =
  'U.S. DEPARTMENT OF TRANSPORTATION\n\nN 8900.931\n\nFEDERAL AVIATION ADMINISTRATION\n\nNOTICE\n\nSUBJ: Lamps\n\n1. Audience. The primary audience for this notice is the lamp office (LO) field inspectors (FI) assigned to towers.\n\n2. Guidance. ';
const SCOPE = (to: string): string => `LAMP POLICY\n\n1.0 SCOPE\n\nThis policy applies to ${to}.\n\n2.0 RULES\n\n`;

describe('who issues a text, by its first lines', () => {
  test.each<[why: string, text: string, duties: readonly string[]]>([
    [
      'an officer, and the number of what he orders below him',
      `${MANUAL}1.1. Lamps shall be lit. Do not sell lamps. Units may lend lamps.`,
      ['Agencies SHALL light', 'Agencies IMPERATIVE not sell', 'Agencies MAY lend'],
    ],
    [
      'a numbered regulation above whose it is',
      'Army Regulation 31–7\n\nLamps in Motor Pools\n\nHeadquarters\n\nDepartment of the Army\n\nWashington, DC\n\n1–1. Limits\n\na. Lamps will be counted.\n\nb. Motor sergeants will mend lamps. Commanding officers may lend lamps.',
      ['Agencies WILL count', 'Agencies WILL mend', 'Agencies MAY lend'],
    ],
    [
      'an officer who says “I direct” is not the President',
      `${MEMO('SECRETARY OF DEFENSE')}Components will count lamps. Lamps will be dimmed.`,
      ['Agencies WILL count', 'Agencies WILL dim'],
    ],
    [
      'the President is',
      `${MEMO('THE WHITE HOUSE\nWASHINGTON')}The Secretary of Defense shall count lamps. Lamps will be dimmed.`,
      ['Department of Defense SHALL count'],
    ],
    [
      'an agency below its department, a number between them',
      `${NOTICE}FIs must ask each tower. It must not be assumed that lamps burn. We will review lists.`,
      ['Federal Aviation Administration MUST ask', 'Federal Aviation Administration WILL review'],
    ],
    [
      'a mayor, whose departments are his own',
      'GOVERNMENT OF THE DISTRICT OF PENROSE\n\nMayor’s Order 2031-058\n\nBy virtue of the authority vested in me as Mayor of the District of Penrose, it is hereby ORDERED that:\n\nI. LAMPS\n\nThe Department of Transportation shall count lamps.',
      ['Department of Transportation SHALL count'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test('bodies of a mayor, and of a State’s rules, are not the Union’s', async () => {
    const mayor =
      'By virtue of the authority vested in me as Mayor of the District of Penrose, it is hereby ordered that the Department of Transportation shall count lamps.';
    const rules =
      '310-007-0010\n\nDuties\n\nThe Department of Transportation must count lamps.\n\nStatutory/Other Authority: ORS 1.1\n\n310-007-0020\n\nOil\n\nThe Department of Transportation must buy oil.\n\nStatutory/Other Authority: ORS 1.1';
    for (const text of [mayor, rules]) {
      const { found } = await extracted(fetchedBytes('a.txt', Buffer.from(text)));
      expect(found.of('agency-mention')).toEqual([]);
    }
  });
});

describe('for whom a text says that it is', () => {
  test.each<[why: string, text: string, duties: readonly string[]]>([
    [
      'by a word that it refers to them with, which begins like a preposition',
      'LAMP NOTE\n\nDissemination and scope\n\nThis note applies to all Government Departments, referred to in this note as “In-Harbor Bodies”.\n\nRules\n\nIn-Harbor Bodies must count lamps. In-Harbor Bodies that lose lamps will be asked to explain why.',
      ['Agencies MUST count', 'Agencies WILL ask'],
    ],
    [
      'who asks them is charged',
      'LAMP NOTE\n\nScope\n\nThis note applies to all Government Departments, referred to as “Harbor Bodies”.\n\nChecks\n\nThe Cabinet Lamp Office will check lamps. Harbor Bodies that lose lamps will be asked to explain why.',
      ['Cabinet Lamp Office WILL check', 'Cabinet Lamp Office WILL ask'],
    ],
    [
      'by what they shall comply with',
      'STATE OF NORTHLAND\n\nHARBOR MANUAL\n\n4200 - LAMPS\n\nEach state entity, as section 4.2 defines it, shall comply with this chapter.\n\n4210 - OIL\n\nOil must be bought once. The state entity head shall name a keeper.',
      ['Agencies SHALL comply', 'Agencies MUST buy', 'Agencies SHALL name'],
    ],
    [
      'parts and officers of theirs',
      `${SCOPE('all executive departments and agencies')}Wing commanders will count lamps. Each Secretary of a Military Department will buy oil. Commercial Directors are expected to name a lead.`,
      ['Agencies WILL count', 'Agencies WILL buy', 'Agencies SHOULD name'],
    ],
    [
      'by whom a letter greets, in small letters too, and by the body that its head runs together',
      '# Guidance Letter 31-22: Lamps\n\n**State of Ardennia**\n**Department of Oil**\n\nDear District Superintendents and Charter School Directors:\n\nBefore a lamp is lit, your district must buy oil. Districts should share it. Charter schools are encouraged to join. The Department will review lists. We will publish them.',
      [
        'Agencies MUST buy',
        'Agencies SHOULD share',
        'Agencies ENCOURAGED join',
        'Department of Oil WILL review',
        'Department of Oil WILL publish',
      ],
    ],
    [
      'by what the provision on scope calls them, but not by what it says of them',
      `${SCOPE('all Mission Areas and agencies that keep harbor lamps')}Mission Areas will count them. Harbor lamps will fail.`,
      ['Agencies WILL count'],
    ],
    [
      'what a word and a colon lead to',
      `${SCOPE('all executive departments and agencies')}Caution: Do not light lamps.`,
      ['Agencies IMPERATIVE not light'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});

describe('lists', () => {
  test.each<[why: string, text: string, duties: readonly string[], name?: string]>([
    [
      'bullets below a number that the format lists with them',
      '# Lamp Note\n\n## Scope\n\n1. This note applies to all executive departments.\n\n## Ways\n\n2. Departments must:\n\n- count the lamps;\n- buy oil.\n',
      ['Agencies MUST count', 'Agencies MUST buy'],
      'a.md',
    ],
    [
      'officers without a verb, below a chapter on roles',
      `${MANUAL}Chapter 1\n\nROLES AND RESPONSIBILITIES\n\n1.1. Wardens. The wing commander:\n\n1.1.1. Appoints a keeper in writing.\n\n1.2. Posts. Frontline managers:\n\n1.2.1. Read five logs a month.`,
      ['Agencies IMPERATIVE appoint', 'Agencies IMPERATIVE read'],
    ],
    [
      'a letter that asks each of several',
      'Harbor Safety Board\n\nWe make the following recommendations.\n\nTo the Federal Railroad Administration:\n\nRequire railroads to test lamps. (R-1)\n\nTo the Union of Keepers:\n\nTell your members of it. (R-2)\n\nFor Windows lamps, do the following:',
      ['Federal Railroad Administration ENCOURAGED require'],
    ],
    [
      'an alert that tells each of several',
      'Harbor Safety Board\n\nSafety Alert 31-7\n\nLamps burn, as the recommendations of a commission say.\n\nTo the Federal Railroad Administration:\n\nRequire railroads to test lamps. (R-1)',
      ['Federal Railroad Administration IMPERATIVE require'],
    ],
    [
      'a table of what is done when',
      '# Lamps\n\n## Audience\n\nAll operating divisions\n\n## Lamps\n\n| Activity | If lamps are dark |\n| --- | --- |\n| Keep calm at night | none |\n',
      [],
      'a.md',
    ],
    [
      'a table of conditions and what to do then',
      '# Lamps\n\n## Audience\n\nAll operating divisions\n\n## Lamps\n\n| If | Then |\n| --- | --- |\n| The lamp is dark | Light the lamp yourself |\n| The lamp is lit | No action is necessary |\n',
      ['Agencies IMPERATIVE light'],
      'a.md',
    ],
    [
      'an office by its letters that is responsible',
      '# Lamps\n\n## Audience\n\nAll operating divisions\n\n## Responsibilities\n\n(1) Lamp Owner: Harbor and Lamp Services (HLS).\n\n(2) HLS is responsible for:\n\n* Testing each lamp\n',
      ['Harbor and Lamp Services IMPERATIVE testing'],
      'a.md',
    ],
    [
      'a name, a dash, what it does',
      'STATE OF NORTHLAND\n\nHARBOR MANUAL\n\n4200 - LAMPS\n\nEach state entity shall comply with this chapter.\n\n4210 - ROLES\n\nDepartment of Oil - reviews the price of oil once a year.\n\n4220 - REPORTS\n\nThere are none.',
      ['Agencies SHALL comply', 'Department of Oil IMPERATIVE review'],
    ],
  ])('%s', async (_why, text, expected, name = 'a.txt') => {
    expect(await read(text, name)).toEqual(expected);
  });
});

test('what a commission found, and what a party argues, is ordered of nobody', async () => {
  const text =
    'BEFORE THE PUBLIC UTILITIES COMMISSION OF THE STATE OF NEW ALBION\n\nDECISION ADOPTING RULES\n\nDiscussion\n\nThe Lamp Advocates Office argues that the Energy Division must see more, and the commission does not know whether that is so in each of the harbors that it was told of by those who live there.\n\nConclusions of Law\n\n1. The Energy Division should be authorized to look.\n\n2. The Oil Division should look as well, because nobody else has looked at any of the lamps of the harbor since the last decision was made by this commission, and because the record shows no other way in which what was asked of it could be known by those whom it binds.\n\nORDER\n\nIT IS ORDERED that:\n\n1. The Energy Division shall count lamps.';
  expect(await read(text)).toEqual(['Energy Division SHALL count']);
  const { structured } = await extracted(fetchedBytes('a.txt', Buffer.from(text)));
  expect(structured.sections.map(({ path }) => path)).toContain('h:order.1');
});

test('what a mayor delegates, and whom he appoints', async () => {
  const text =
    'By virtue of the authority vested in me as Mayor of the District of Penrose, it is hereby ordered that:\n\nI. LAMPS\n\nThe Director of the Department of Lamps is delegated the authority of the Mayor under section 6 of the Lamp Act, and may redelegate it. The Mayor shall appoint the Chairperson.';
  expect(await read(text)).toEqual(['Department of Lamps MAY redelegate']);
});

test('an order to those who serve', async () => {
  const text =
    'CITY OF MARLOW POLICE DEPARTMENT\n\nGENERAL ORDER\n\nSubject: Lamps\n\nNumber: 31-09\n\nI. POLICY\n\nOfficers must see.\n\nII. PROCEDURE\n\nA. Lamp Section\n\n1. Dispatchers shall light lamps.\n\n2. The shift supervisor of the Lamp Section shall count them.\n\n3. Officers will drive there. Officers will be tired.\n\n4. Members are prohibited from selling lamps.\n\nB. Oil Unit\n\n1. The Oil Unit is responsible for:\n\na. Buying oil; and\n\nb. Keeping oil.\n\n2. Old oil may not be kept for a year.';
  expect(await read(text)).toEqual([
    'nobody SHALL light',
    'Lamp Section SHALL count',
    'nobody WILL drive',
    'nobody SHALL_NOT sell',
    'Oil Unit IMPERATIVE buying',
    'Oil Unit IMPERATIVE keeping',
    'Oil Unit SHALL_NOT keep',
  ]);
});

test('what comes of it for those who serve', async () => {
  const text =
    '# City of Harborton\n\n# Policy on Lamps\n\nThis policy applies to all employees of the City.\n\n## Rules\n\nEmployees will likely see lower costs. Officers will arrive at noon. Employees will ultimately benefit. Members will retire at 65. Employees will already know this. Employees will then count lamps.';
  expect(await read(text, 'a.md')).toEqual(['nobody WILL count']);
});

test.each([
  ['within two minutes', 'PT2M'],
  ['within two workdays', 'P2D'],
])('a limit: %s', async (printed, duration) => {
  const { found } = await extracted(
    fetchedBytes('a.txt', Buffer.from(`${SCOPE('all state agencies')}Agencies must mend lamps ${printed}.`)),
  );
  expect(found.of('obligation')[0]?.deadline).toMatchObject({ duration, raw: printed });
});

test.each<[whose: string, head: string, expected: readonly string[]]>([
  ['a public department’s procedures bind its own', 'Department of Lamps', ['nobody SHALL light', 'nobody MUST count']],
  ['a hospital’s department is no public one', 'Marlow Private Hospital, Department of Lamps', []],
  ['nor is a company’s', 'Marlow Oil, Inc.\n\nOffice of Lamps', []],
])('%s', async (_whose, head, expected) => {
  const text = `# ${head}\n\n# Policies and Procedures\n\n## Purpose\n\nThis is about lamps.\n\n## Scope\n\nIt is for the tower.\n\n## Procedures\n\nOfficers shall light lamps. Dispatchers must count them.\n\n## Records\n\nThere are none.`;
  expect(await read(text, 'a.md')).toEqual(expected);
});
