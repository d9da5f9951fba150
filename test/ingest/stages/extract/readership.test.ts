/** To whom a text says that it speaks, and whom its duties bind where they name nobody. */
import { describe, expect, test } from '@jest/globals';
import { readersNamed, type Readership } from '../../../../ingest/stages/extract/obligations/readers-named.ts';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { duties } from './order.ts';

const read = async (text: string, name = 'a.txt'): Promise<readonly string[]> =>
  duties((await extracted(fetchedBytes(name, Buffer.from(text)))).found);

describe('who is named', () => {
  test.each<[phrase: string, readers: Readership | null, ofPlace?: boolean]>([
    ['all executive branch agencies of the State, except the courts', 'AGENCIES'],
    ['the heads of all executive departments and agencies', 'AGENCIES'],
    ['OSD, the Military Departments, and the Defense Agencies', 'AGENCIES'],
    ['organizational elements throughout the Department', 'AGENCIES'],
    ['civil servants in government departments who plan to use a lamp', 'AGENCIES'],
    ['the Member States', 'AGENCIES'],
    ['all employees, contractors and volunteers', 'STAFF'],
    ['faculty, staff, students and affiliates of the University', 'STAFF', true],
    ['all City departments, employees and volunteers', 'STAFF', true],
    ['each City department that lights lamps', 'AGENCIES', true],
    ['Presiding Judges', 'STAFF'],
    ['recipients of Lamp Grants and their subrecipients', 'APPLICANTS'],
    ['Chief Executive Officers of All National Banks; Department Heads', 'OUTSIDERS'],
    ['every attorney and unrepresented party who files', 'OUTSIDERS'],
    ['contractors', 'OUTSIDERS'],
    ['all internet-accessible systems of agencies', null],
    ['any use of a lamp by an agency', null],
    ['State, local and tribal agencies that administer it', null],
    ['Jane Doe, at the harbor', null],
  ])('%s', (phrase, readers, ofPlace = false) => {
    expect(readersNamed(phrase, ofPlace)).toBe(readers);
  });
});

const BODY = 'Lamps shall be counted each year. You must report lost lamps.';

describe('where a text says it', () => {
  test.each<[why: string, text: string, duties: readonly string[]]>([
    [
      'a provision on scope',
      `LAMP POLICY\n\n1.0 SCOPE\n\nThis policy applies to all state agencies of Northland.\n\n2.0 POLICY\n\n${BODY}`,
      ['Agencies SHALL count', 'Agencies MUST report'],
    ],
    [
      'in other words, on the line below the heading',
      `LAMP POLICY\n\n1.0 APPLICABILITY\n\nAll state agencies, except the lighthouse.\n\n2.0 POLICY\n\n${BODY}`,
      ['Agencies SHALL count', 'Agencies MUST report'],
    ],
    [
      'as a question',
      `# Guidance on Lamps\n\n## Who this guidance is for\n\nThis guidance is for managers in government departments.\n\n## Rules\n\n${BODY}`,
      ['Agencies SHALL count', 'Agencies MUST report'],
    ],
    [
      'a letterhead',
      `Northland Ministry of Lamps\n\nCircular 4/31\n\nTo: Heads of all Ministries and Departments\n\nSubject: Lamps\n\n1. ${BODY}`,
      ['Agencies SHALL count', 'Agencies MUST report'],
    ],
    [
      'of staff, whom nobody charges by name',
      `Harbor University\n\nPolicy on Lamps\n\nThis policy applies to all employees of the University.\n\n${BODY}`,
      ['nobody SHALL count', 'nobody MUST report'],
    ],
    [
      'of things it says nothing of readers',
      `LAMP POLICY\n\n1.0 SCOPE\n\nThis policy applies to all lamps of agencies.\n\n2.0 POLICY\n\nLamps should be dim. You should know that.`,
      [],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  const SCOPE = (to: string): string => `LAMP POLICY\n\n1.0 SCOPE\n\nThis policy applies to ${to}.\n\n2.0 RULES\n\n`;
  test.each<[why: string, text: string, duties: readonly string[]]>([
    ['entities are they', `${SCOPE('all state agencies')}Entities shall count lamps.`, ['Agencies SHALL count']],
    [
      'what it calls them',
      `${SCOPE('all state agencies and boards (“Lamp Users”)')}Each Lamp User must keep a list.`,
      ['Agencies MUST keep'],
    ],
    [
      'a body that no table has',
      `${SCOPE('all state agencies')}Enterprise Lamp Services will keep a list. Lists shall be checked by the Northern Lamp Office.`,
      ['Enterprise Lamp Services WILL keep', 'Northern Lamp Office SHALL check'],
    ],
    [
      'letters of somebody to whom the text turns',
      `${SCOPE('all state agencies')}Tell NLIT of lost lamps, and use NLIT’s form. NLIT shall keep a list. LED shall be used.`,
      ['NLIT SHALL keep', 'Agencies SHALL use'],
    ],
    [
      'commands, where it says “you”',
      `${SCOPE('managers in government departments')}You must count lamps. You should dim them. Do not sell lamps.\n\nWhen you buy a lamp, check that:\n\n- it is dim`,
      ['Agencies MUST count', 'Agencies SHOULD dim', 'Agencies IMPERATIVE not sell', 'Agencies IMPERATIVE check'],
    ],
    ['a term that is quoted is no duty', `${SCOPE('all state agencies')}What is required is denoted by “shall.”`, []],
  ])('%s', async (_why, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});

test('what a department issues to its own: there "will" is a duty, and a policy is none', async () => {
  const text =
    'DOD INSTRUCTION 4170.31\n\nMarch 3, 2031\n\nSUBJECT: Lamps\n\n1. PURPOSE. This instruction is about lamps.\n\n2. APPLICABILITY. This instruction applies to all Components.\n\n3. POLICY. It is DoD policy that:\n\na. Lamps will be dim.\n\n4. RESPONSIBILITIES. Lamp managers will count lamps.\n\n5. PROCEDURES. Lost lamps will be reported to the keeper. This will help him. Winners will be announced in May. The fair will be held in June. Old lamps will be retired in 2032.';
  expect(await read(text)).toEqual(['Agencies WILL count', 'Agencies WILL report']);
});

test('a regulation of the Union', async () => {
  const text =
    'COMMISSION REGULATION (EU) 2031/12\n\nof 7 March 2031\n\non lamps of ferries\n\nTHE EUROPEAN COMMISSION,\n\nHAS ADOPTED THIS REGULATION:\n\nArticle 1\n\nSubject matter\n\nThis Regulation is about lamps.\n\nArticle 2\n\nReports\n\n1. Each Member State shall report to the Commission.\n\n2. Operators shall keep lamps.\n\n3. The competent authority may board a ferry.\n\n4. The Commission shall publish reports.';
  const { found, structured } = await extracted(fetchedBytes('a.txt', Buffer.from(text)));
  expect(duties(found)).toEqual([
    'Agencies SHALL report to',
    'Agencies MAY board',
    'European Commission SHALL publish',
  ]);
  expect(structured.sections.map(({ path, heading }) => [path, heading]).slice(0, 2)).toEqual([
    ['1', 'Subject matter'],
    ['2', 'Reports'],
  ]);
  expect(structured.identity).toMatchObject({
    norm: 'eu/regulation/2031/12',
    issuer: { value: 'European Commission' },
  });
});

describe('what a first look at papers of other issuers showed', () => {
  test.each<[why: string, text: string, duties: readonly string[]]>([
    [
      'a memorandum to components, an office of its department',
      'U.S. Department of Energy\nWashington, DC 20585\n\nMay 3, 2031\n\nMEMORANDUM FOR COMPONENT HEADS\n\nFROM: Jane Doe\n\nSUBJECT: Lamps\n\nThe Department of Energy is dark. Components may buy lamps. The Chief Information Officer will count them.',
      ['Agencies MAY buy', 'Department of Energy WILL count'],
    ],
    [
      'entities of a foreign government, and an agency by its name',
      '# Policy for lamps in government\n\n## Who this policy applies to\n\nThis policy applies to all non-corporate Commonwealth entities.\n\n## Rules\n\nEntities must dim lamps. The Digital Lamp Agency will count them.',
      ['Agencies MUST dim', 'Digital Lamp Agency WILL count'],
    ],
    [
      'States as those who administer a program',
      'Lamp Administration\n\nProgram Instruction 31-4\n\nTO: State and Territorial Agencies Administering the Lamp Fund\n\nSUBJECT: Lamps\n\nStates that lend lamps shall count them.',
      ['Agencies SHALL count'],
    ],
    [
      'what is forbidden, in a letter to contracting activities',
      'GENERAL SERVICES ADMINISTRATION\n\nACQUISITION LETTER 31-06\n\nTO: Heads of Contracting Activities\n\nSUBJECT: Lamps\n\n1. Rules. Do not buy lamps at noon. Existing contracts should be modified at the next option.',
      ['Agencies IMPERATIVE not buy', 'Agencies SHOULD modify'],
    ],
    [
      'a superintendent or a designee',
      'HARBOR SCHOOL DISTRICT\n\nBOARD POLICY 44\n\nLAMPS\n\nScope\n\nThis policy applies to all District employees.\n\nDuties\n\nThe Superintendent or designee shall count lamps. Employees shall dim them.',
      ['Superintendent SHALL count', 'nobody SHALL dim'],
    ],
    [
      'a house that urges and requests',
      'A RESOLUTION of the Legislature of Northland.\n\nTHEREFORE, BE IT RESOLVED that the Legislature of Northland does hereby urge and request the Joint Committee on Lamps and Oil to study lamps.',
      ['Joint Committee on Lamps and Oil ENCOURAGED study'],
    ],
    [
      'somebody of a kind by its letters is no body',
      'LAMP POLICY\n\n1.0 SCOPE\n\nThis policy applies to all state agencies.\n\n2.0 RULES\n\nTell the VLU’s owner; work with the VLU. The VLU must dim lamps.',
      ['Agencies MUST dim'],
    ],
    [
      'the one officer of a State',
      'LAMP POLICY\n\n1.0 SCOPE\n\nThis policy applies to all state agencies.\n\n2.0 RULES\n\nThe State CIO may lend lamps. All visitors must be told of them. Send questions to the harbor.',
      ['State Chief Information Officer MAY lend', 'Agencies MUST tell'],
    ],
    [
      'a company speaks to its own',
      '# Harbor Lamp Policy\n\n## 1. Scope\n\nThis policy applies to all employees, contractors and subsidiaries of Harbor.\n\n## 2. Rules\n\nEmployees must dim lamps. Lamps must be counted.',
      [],
    ],
    [
      'States and firms that are encouraged',
      '# Emergency Directive 31-01: Mend Lamps\n\nCybersecurity and Infrastructure Security Agency\n\n## Background\n\nState, local, tribal, and territorial governments, firms, and other non-government organizations are encouraged to mend lamps.',
      [],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await read(text, text.startsWith('#') ? 'a.md' : 'a.txt')).toEqual(expected);
  });

  const OF_CUSTOMERS = (head: string, unit: string): string =>
    `${head}\n\nDATA USE POLICY\n\n1. Scope\n\nThis policy applies to all ${unit} employees who handle customer data.\n\n2. Rules\n\nEmployees must dim lamps.`;
  test.each([
    ['a town', OF_CUSTOMERS('CITY OF OAKTON', 'City')],
    ['a university', OF_CUSTOMERS('OAKTON UNIVERSITY', 'University')],
    ['an authority', OF_CUSTOMERS('OAKTON TRANSIT AUTHORITY', 'Authority')],
    ['a district', OF_CUSTOMERS('Oakton Water District', 'District')],
    ['a library', OF_CUSTOMERS('Oakton Public Library', 'Library')],
  ])('%s has customers and is no company', async (_why, text) => {
    expect(await read(text)).toEqual(['nobody MUST dim']);
  });

  test('a manual is named after an agency, and is none', async () => {
    const { found } = await extracted(
      fetchedBytes(
        'a.txt',
        Buffer.from('The clause stands in the General Services Administration Acquisition Manual. GSA shall print it.'),
      ),
    );
    expect(found.of('agency-mention').map(({ canonical }) => canonical)).toEqual(['General Services Administration']);
  });
});
