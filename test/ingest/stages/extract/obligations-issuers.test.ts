/** Documents of other issuers: notices of funding, policies for staff, standards, tables of actions, rules, orders of governors. */
import { describe, expect, it } from '@jest/globals';
import { checkOf, directive, duties } from './order.ts';
import { extracted, fetchedBytes } from '../../read-sample.ts';

const found = async (name: string, ...paragraphs: readonly string[]): Promise<Awaited<ReturnType<typeof extracted>>> =>
  extracted(fetchedBytes(name, Buffer.from(paragraphs.join('\n\n'))));
const read = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
  duties((await found('text.md', ...paragraphs)).found);

const check = checkOf(read);

describe('notices of funding', () => {
  const NOTICE = [
    '# Notice of Funding Opportunity: Harbor Lamp Grants',
    'Opportunity Number: HL-31-1',
    '## How to Apply',
  ];
  check([
    [
      'commands charge whoever applies, by no name',
      [...NOTICE, '- Register in the portal.\n- Complete Form A.\n- Submit the form by May 2, 2031. Late forms wait.'],
      ['nobody IMPERATIVE register', 'nobody IMPERATIVE complete', 'nobody IMPERATIVE submit'],
    ],
    ['whom to ask is none', [...NOTICE, 'Contact the Harbor Office with questions. Use of funds is limited.'], []],
    ['what applicants may do is their chance', [...NOTICE, 'Applicants may ask for a waiver.'], []],
    ['things must be so', [...NOTICE, 'Half of the money must go to small harbors.'], ['nobody MUST go']],
  ]);

  it('terms of an award charge whoever gets it', async () => {
    const { found: all } = await found(
      'terms.md',
      '# Terms of Award',
      'Recipients must dim lamps. Each recipient shall count them. Subrecipients may not sell them.',
      'Submit a list through the portal. Failure to do so ends the award.',
    );
    expect(duties(all)).toEqual([
      'nobody MUST dim',
      'nobody SHALL count',
      'nobody SHALL_NOT sell',
      'nobody IMPERATIVE submit',
    ]);
  });

  it('is one without any label, where it speaks of applicants', async () => {
    const words = 'Each applicant signs the application. Recipients get awards. '.repeat(3);
    const { found: all } = await found('n.md', '# Lamp Grants: Request for Applications', words, 'Attach a map.');
    expect(duties(all)).toEqual(['nobody IMPERATIVE attach']);
  });
});

describe('a policy of a city for its staff', () => {
  const POLICY = ['# City of Harborton', '# Policy on Lamps', 'This policy applies to all employees of the City.'];
  check([
    [
      'charges staff as printed and offices by name',
      [...POLICY, 'Employees must dim lamps. The Lamp Department will check them. ITS may lend lamps.'],
      ['nobody MUST dim', 'Lamp Department WILL check', 'ITS MAY lend'],
    ],
    [
      'commands, behind a label too',
      [...POLICY, 'Do not sell lamps.', 'Keys: never lend them to others.'],
      ['nobody IMPERATIVE not sell', 'nobody IMPERATIVE not lend'],
    ],
  ]);
  it('is no rule of law, unless it says that it is for its staff', async () => {
    const [city = '', title = ''] = POLICY;
    expect(await read(city, title, 'See 15 CFR 700. Employees must dim lamps.')).toEqual([]);
    expect(await read(...POLICY, 'See 15 CFR 700. Employees must dim lamps.')).toEqual(['nobody MUST dim']);
  });
});

describe('standards', () => {
  const STANDARD = ['# NIST Special Publication 800-999', '# Guideline on Lamps', '## 1 Lamps'];
  check([
    [
      'what is required in capitals',
      [...STANDARD, 'Verifiers SHALL dim lamps. Lamps SHALL NOT flicker. Verifiers should rest.'],
      ['nobody SHALL dim', 'nobody SHALL_NOT flicker'],
    ],
    ['and not the words themselves', [...STANDARD, 'The terms "SHALL" and "SHALL NOT" indicate requirements.'], []],
  ]);
});

describe('tables of actions', () => {
  it('charge agencies row by row, with the day beside it', async () => {
    const { found: all } = await directive(
      '| No. | Action | Deadline |',
      '| 1 | Dim every lamp. | March 9, 2031 |',
      '| 2 | Count the lamps. | Within 5 days of issuance |',
      '| 3 | Lamps of others | 30 days |',
    );
    expect(duties(all)).toEqual([]);
    const rows = await found(
      'd.md',
      '# Binding Operational Directive 31-01',
      'March 3, 2031',
      '## Required Actions',
      '| No. | Action | Deadline |\n| --- | --- | --- |\n| 1 | Dim every lamp. | March 9, 2031 |\n| 2 | Count the lamps. | 5 days |\n| 3 | Lamps of others | 30 days |',
    );
    expect(duties(rows.found)).toEqual(['Agencies IMPERATIVE dim', 'Agencies IMPERATIVE count']);
    expect(rows.found.of('obligation').map(({ deadline }) => deadline?.due)).toEqual(['2031-03-09', '2031-03-08']);
  });
});

describe('rules of departments', () => {
  check([
    [
      'terms in italics say who the Secretary is, and the department with him',
      [
        'PART 791—LAMPS',
        '§ 791.2',
        'Definitions.',
        'Secretary means the Secretary of Commerce or a designee.',
        '§ 791.3',
        'Reviews.',
        '(a) The Secretary shall issue a Final Determination on each lamp. The Department may ask for help.',
        '(b) The Final Determination shall:',
        '(1) Be dated; and',
        '(2) Name the lamp.',
        '(c) Comments must be received by the Department by May 2, 2031.',
      ],
      [
        'Department of Commerce SHALL issue',
        'Department of Commerce MAY ask',
        'Department of Commerce SHALL be',
        'Department of Commerce SHALL name',
      ],
    ],
    [
      'a limit of others is none of the items below',
      [
        'Rules on Lamps',
        'The Department of Commerce shall keep lamps.',
        'Within 30 days of service, an owner may answer as follows:',
        '(a) The Secretary of Commerce may extend the time.',
      ],
      ['Department of Commerce SHALL keep', 'Department of Commerce MAY extend'],
    ],
  ]);
});

describe('orders of governors', () => {
  check([
    [
      'a body by the name that the order gives it, and its chairs',
      [
        'I, A. B. Keeper, Governor of the State of New Jersey, do hereby ORDER and DIRECT:',
        '1. There is hereby established the Harbor Lamp Task Force (the “Task Force”).',
        '2. The Task Force shall count lamps. The Co-Chairs shall report.',
        '3. Each Executive Branch department and agency is hereby required, to the extent not inconsistent with law, to help.',
      ],
      ['Harbor Lamp Task Force SHALL count', 'Harbor Lamp Task Force SHALL report', 'Agencies REQUIRED help'],
    ],
    [
      'none of its agencies, whoever was charged before',
      [
        'I, A. B. Keeper, Governor of the State of New Jersey, do hereby ORDER and DIRECT:',
        '1. The Office of Harbor Lamps shall publish a standard.',
        '2. No state agency may sell a lamp that does not meet it.',
      ],
      ['Office of Harbor Lamps SHALL publish', 'Agencies SHALL_NOT sell'],
    ],
  ]);
});

describe('guidance to agencies', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'what somebody fulfils, the items say',
      ['CISA will fulfill a variety of responsibilities, including:', '1. Count lamps.', '2. Paint lamps.'],
      [
        'Cybersecurity and Infrastructure Security Agency WILL count',
        'Cybersecurity and Infrastructure Security Agency WILL paint',
      ],
    ],
    [
      'practices to follow are items',
      ['Agencies must follow these practices while lamps burn:', 'a. Count lamps.', 'b. Paint lamps.'],
      ['Agencies MUST count', 'Agencies MUST paint'],
    ],
    ['what a table is said to list', ['The table lists what agencies running 9 lamps must do.'], []],
    [
      'it is whoever the sentence before begins with',
      ['The Federal Acquisition Regulatory Council meets twice. It shall count lamps and may sell any that flicker.'],
      ['Federal Acquisition Regulatory Council SHALL count', 'Federal Acquisition Regulatory Council MAY sell'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await directive(...paragraphs)).found)).toEqual(expected);
  });
});
