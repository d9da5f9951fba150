/** Agreements, charters, notices, bills, ordinances and orders of courts: who is charged by the ways in which such texts speak. */
import { describe } from '@jest/globals';
import { checkOf, duties } from './order.ts';
import { extracted, fetchedBytes } from '../../read-sample.ts';

const reads =
  (name: string) =>
  async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
    duties((await extracted(fetchedBytes(name, Buffer.from(paragraphs.join('\n\n'))))).found);
const check = checkOf(reads('text.md'));
const checkText = checkOf(reads('text.txt'));
const checkPage = checkOf(reads('page.html'));

describe('agreements and charters', () => {
  const AGREEMENT = [
    '# Memorandum of Understanding between the Department of Energy and the Department of Labor on Lamps',
    'The Department of Energy (DOE) and the Department of Labor (DOL) are the "Parties", each a "Party".',
  ];
  check([
    [
      'what a party agrees to, and what both of them do',
      [
        ...AGREEMENT,
        'DOE agrees to:',
        '- count lamps; and',
        '- buy oil.',
        'DOL agrees to lend boats.',
        'Each Party shall name a keeper.',
      ],
      [
        'Department of Energy WILL count',
        'Department of Energy WILL buy',
        'Department of Labor WILL lend',
        'Department of Energy + Department of Labor SHALL name',
      ],
    ],
    [
      'elsewhere the parties are whoever they are',
      ['# Rules for Lamps', 'The Department of Energy (DOE) lights lamps.', 'Each Party shall name a keeper.'],
      [],
    ],
    [
      'the officer of a committee is of the agency that appoints one, its minutes are its own',
      [
        '# Charter of the Advisory Committee on Harbor Lamps',
        'The Advisory Committee on Harbor Lamps (Committee) advises the Secretary of Energy.',
        'The Committee is to:\n\n1. count lamps; and\n2. report on oil.',
        'An employee of the Department of Energy serves as Designated Federal Officer (DFO). The DFO must attend.',
        'The Committee shall meet in May. Minutes shall be kept.',
      ],
      [
        'Advisory Committee on Harbor Lamps REQUIRED count',
        'Advisory Committee on Harbor Lamps REQUIRED report',
        'Department of Energy MUST attend',
        'Advisory Committee on Harbor Lamps SHALL meet',
        'Advisory Committee on Harbor Lamps SHALL keep',
      ],
    ],
  ]);
});

describe('notices of funding', () => {
  const NOTICE = [
    '# Notice of Funding Opportunity: Harbor Lamp Grant Program',
    '**Agency:** Department of Energy',
    'The Department of Energy makes awards to applicants and recipients. Applications are due in May. Awards are few.',
  ];
  check([
    [
      'who judges applications, and what is the applicant’s to do',
      [
        ...NOTICE,
        'Late applications will not be considered. Peer reviewers will score each application.',
        "It is the applicant's responsibility to read this. The Selection Official will choose.",
        'No recipient may use funds to buy boats. Budget changes need approval.',
      ],
      [
        'nobody SHALL_NOT consider',
        'nobody WILL score',
        'nobody REQUIRED read',
        'Department of Energy WILL choose',
        'nobody SHALL_NOT use',
      ],
    ],
  ]);
});

describe('bills and ordinances', () => {
  checkText([
    [
      'a board by its name in quotation marks, its staff, and what inserted headings hide',
      [
        'Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,',
        'SEC. 2. LAMP BOARD.',
        '(a) Establishment.—There is established a board to be known as the "National Lamp Board" (in this section referred to as the "Board").',
        '(b) Staff.—The Board shall have an Executive Director. The Executive Director shall count lamps.',
        'SEC. 3. AMENDMENT.',
        'The Lamp Act is amended by adding at the end the following:',
        '"(c) Guidance.—Not later than 1 year after this, the Secretary of Energy shall write a guide.".',
      ],
      ['National Lamp Board SHALL count', 'Department of Energy SHALL write'],
    ],
    [
      'officers of a town',
      [
        'ORDINANCE NO. 31-2',
        'BE IT ORDAINED BY THE TOWN COUNCIL:',
        'Section 1. Lamps. The Town Manager shall count lamps. The Police Department shall not break them.',
      ],
      ['Town Manager SHALL count', 'Police Department SHALL_NOT break'],
    ],
    [
      'a court and its clerk',
      [
        'UNITED STATES DISTRICT COURT',
        'ORDER ON LAMPS',
        'The Clerk shall post this order. The Court may inspect lamps.',
      ],
      ['Clerk SHALL post', 'Court MAY inspect'],
    ],
    [
      'paragraphs of a section that run together',
      [
        'The people of the State of California do enact as follows:',
        'SECTION 1. Section 9 is added to the Code, to read:',
        '(a) “Department” means the Department of Lamps.(b) On or before May 1, 2032, the department shall count lamps.',
      ],
      ['Department of Lamps SHALL count'],
    ],
  ]);
});

describe('pages and plans', () => {
  checkPage([
    [
      'items of counted lists, and a term that holds for the list within',
      [
        '<html><body><h1>BOD 31-02: Keep Lamps Lit</h1><p>A directive of CISA.</p><h2>Required Actions</h2><p>Agencies shall:</p>',
        '<ol><li><p>Count lamps.</p></li><li>By May 1, 2032, and every 14 days thereafter:<ol type="a"><li>Light them.</li></ol></li></ol></body></html>',
      ],
      ['Agencies SHALL count', 'Agencies SHALL light'],
    ],
  ]);
  check([
    [
      'what is to be done, who is expected to, and what the plan will name',
      [
        '# MEMORANDUM FOR THE HEADS OF AGENCIES',
        'SUBJECT: Lamps',
        'A waiver is to be reported to the Department of Energy. Agencies are not to sell lamps.',
        'The Department of Labor is expected to share oil. The private sector should help.',
        'The Department of Energy will publish a plan. The plan will name a keeper.',
      ],
      [
        'Agencies REQUIRED report',
        'Agencies SHALL_NOT sell',
        'Department of Labor SHOULD share',
        'Department of Energy WILL publish',
        'Department of Energy WILL name',
      ],
    ],
  ]);
});
