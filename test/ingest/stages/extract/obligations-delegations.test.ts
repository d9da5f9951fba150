/** Powers that the President hands on, what is said of their use, and who holds them. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

const expectDuties = async (_reason: string, paragraphs: Case[1], expected: Case[2]): Promise<void> => {
  expect(duties((await order(...paragraphs)).found)).toEqual(expected);
};

describe('powers that are handed on', () => {
  it.each<Case>([
    [
      'to whoever is delegated the authority',
      [
        '(a) The Secretary of Commerce is hereby delegated the authority of the President under section 7 of the Act.',
        '(b) The authority delegated by this section shall be exercised only after a hearing.',
        '(c) Terms and conditions of such loans shall be set in writing.',
      ],
      ['Department of Commerce SHALL exercise', 'Department of Commerce SHALL set'],
    ],
    [
      'by another section',
      [
        '(a) The power to lend oil is delegated to the Secretary of Energy.',
        'Sec. 2. Limits. (a) The authority delegated in section 1 of this order shall be exercised with care.',
        '(b) The power, 50 U.S.C. 4532, and assigned by section 1 of this order, shall be used sparingly.',
      ],
      ['Department of Energy SHALL exercise', 'Department of Energy SHALL use'],
    ],
    [
      'with a proviso',
      [
        'The functions of the President under section 3 of the Act are delegated to the Secretary of Labor; provided, that the Secretary of State shall be consulted.',
      ],
      ['Department of State SHALL consult'],
    ],
    [
      'under a law that is cited between commas',
      [
        'The Secretary of Energy is authorized pursuant to section 302 of the Act, 50 U.S.C. App. 2092, to lend oil.',
        'The Secretary of Energy is required by section 9 of the Act to keep oil.',
      ],
      ['Department of Energy MAY lend'],
    ],
    ['but not what the powers are', ['The powers that the Secretary of Energy may use shall include lending.'], []],
  ])('%s', expectDuties);
});

describe('who is meant', () => {
  it.each<Case>([
    [
      'with a matter of its own for the last',
      [
        'The Secretary of Defense and, with respect to the Coast Guard, the Secretary of Homeland Security, shall count lamps.',
        'The Secretary of State and, in the case of ports, the Secretary of Commerce shall mend them.',
        'The Secretary of State and, if need be, a lamp shall shine.',
      ],
      [
        'Department of Defense + Department of Homeland Security SHALL count',
        'Department of State + Department of Commerce SHALL mend',
        'Department of State SHALL shine',
      ],
    ],
    [
      'the services of several departments',
      ['The United States Armed Forces shall not buy paper lamps.', 'Members of the Armed Forces may carry them.'],
      ['Agencies SHALL_NOT buy'],
    ],
    [
      'such heads, charged just before',
      [
        '(a) The Attorney General and the heads of agencies that use lamps shall review their rules.',
        '(b) Such agency heads shall publish what they find.',
      ],
      ['Department of Justice + Agencies SHALL review', 'Department of Justice + Agencies SHALL publish'],
    ],
    [
      'a Secretary, whoever it is',
      ['The Secretary of Commerce shall lend lamps.', 'The Secretary who lends a lamp shall keep a list.'],
      ['Department of Commerce SHALL lend', 'Agencies SHALL keep'],
    ],
    [
      'the director of a field for the office of it',
      [
        '(a) There is established the White House Office of Urban Affairs (Office).',
        '(b) The Office is headed by the Assistant to the President and Director of Urban Affairs (Director). The Director shall write reports.',
      ],
      ['White House Office of Urban Affairs SHALL write'],
    ],
  ])('%s', expectDuties);
});

describe('an item with a list of its own', () => {
  it('gives as many duties as it has verbs', async () => {
    const { found } = await order(
      'The Secretary of Energy shall:',
      '(1) upon request of the Secretary of Commerce: (i) draw plans for lamps; and (ii) count the oil;',
      '(2) consider: (i) costs; and (ii) gains.',
    );
    expect(duties(found)).toEqual([
      'Department of Energy SHALL draw',
      'Department of Energy SHALL count',
      'Department of Energy SHALL consider',
    ]);
  });
});

describe('what nobody is told to do', () => {
  it.each<Case>([
    ['seats in a body', ['The Chair of the Council of Economic Advisers shall be invited to participate.'], []],
    [
      'what is held below "Policy"',
      ['Lamps shall be kept bright in all halls.', 'Sec. 2. Policy. Lamps shall be kept bright in all halls.'],
      ['nobody SHALL keep'],
    ],
  ])('%s', expectDuties);
});
