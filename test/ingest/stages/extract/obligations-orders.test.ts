/** Habits of executive orders: through whom one acts, bodies that several have, what "it is ordered", passives and by whom. */
import { describe, expect, it } from '@jest/globals';
import { checkOf, duties, order } from './order.ts';

const check = checkOf(async (...paragraphs) => {
  const [first = '', ...rest] = paragraphs;
  return duties((await order(first, ...rest)).found);
});

describe('who acts', () => {
  check([
    [
      'through somebody in brackets',
      [
        'The Secretary of Energy (directly or through the Administrator of the Energy Information Administration) shall count lamps.',
      ],
      ['Department of Energy through Energy Information Administration SHALL count'],
    ],
    [
      'of several, one through an office of the Assistant Attorney General for it',
      [
        'The Attorney General (acting through the Assistant Attorney General for the Office of Legal Counsel) and the Secretary of Labor shall count lamps.',
      ],
      ['Department of Justice + Department of Labor through Office of Legal Counsel SHALL count'],
    ],
    [
      'either directly or through somebody, without brackets',
      [
        'The Attorney General, either directly or through the Director of the Federal Bureau of Investigation, shall count lamps.',
      ],
      ['Department of Justice through Federal Bureau of Investigation SHALL count'],
    ],
    [
      'brackets behind somebody who is consulted are of no concern',
      [
        'The Secretary of Energy, in coordination with the Secretary of Commerce (acting through the Director of the Census Bureau), shall count lamps.',
      ],
      ['Department of Energy with Department of Commerce SHALL count'],
    ],
    [
      'an adviser who is a director as well stands for what he directs',
      [
        'The Assistant to the President for Economic Policy and Director of the National Economic Council (NEC Director) and the Assistant to the President and National Climate Advisor shall count lamps.',
      ],
      ['National Economic Council + National Climate Advisor SHALL count'],
    ],
    [
      'another adviser beside him is another person',
      [
        'The Assistant to the President for Economic Policy and the Director of the National Economic Council shall count lamps.',
      ],
      ['Assistant to the President for Economic Policy + National Economic Council SHALL count'],
    ],
    [
      'an officer whom no table has by the office that he also holds',
      [
        'The Chief Lamp Officer, who also serves as Administrator of the Energy Information Administration, shall count lamps.',
      ],
      ['Energy Information Administration SHALL count'],
    ],
    [
      'a chairperson with another form in brackets',
      [
        'There is established the Lamp Commission (Commission). The chairperson (or chairpersons) may make rules for its work.',
      ],
      ['Lamp Commission MAY make'],
    ],
    [
      'members of the Cabinet are heads of agencies',
      ['Each member of the Cabinet shall count lamps.'],
      ['Agencies SHALL count'],
    ],
  ]);
});

describe('a body that each of several has', () => {
  check([
    [
      'each department’s, those of two, and each of all',
      [
        'The Attorney General, the Secretary of Labor, and the Secretary of Energy shall each establish within their departments a Center for Harbor Lamps (Center).',
        'Sec. 2. (a) Each department’s Center shall open by May 1, 2031.',
        '(b) The Department of Labor and the Department of Energy Centers shall mend lamps.',
        '(c) Each of the three executive department Centers described in section 1 of this order shall report.',
      ],
      [
        'Department of Justice + Department of Labor + Department of Energy SHALL establish',
        'Center for Harbor Lamps SHALL open',
        'Center for Harbor Lamps SHALL mend',
        'Center for Harbor Lamps SHALL report',
      ],
    ],
    [
      'but one that the text has not named so is any agency’s',
      ['Each agency’s Harbor Office shall meet each month.'],
      ['Agencies SHALL meet'],
    ],
  ]);
});

describe('what is ordered without a modal', () => {
  check([
    [
      'that somebody do something',
      ['It is further ordered that the Secretary of Energy publish a list of lamps.'],
      ['Department of Energy REQUIRED publish'],
    ],
    [
      'that agencies and their heads do',
      [
        'It is hereby ordered that all agencies cooperate with the keepers. It is directed that the heads of agencies furnish oil.',
      ],
      ['Agencies REQUIRED cooperate', 'Agencies REQUIRED furnish'],
    ],
    [
      'with "shall", which is the modal',
      ['It is further ordered that the Secretary of Energy shall publish a list of lamps.'],
      ['Department of Energy SHALL publish'],
    ],
  ]);
});

describe('passives', () => {
  check([
    [
      'things that are founded by somebody, and bodies that are',
      [
        'A registry of lamps shall be established and kept by the Secretary of Labor. The Lamp Committee shall be established by the Secretary of Energy.',
      ],
      ['Department of Labor SHALL establish'],
    ],
    [
      'whatever a body needs',
      ['Such staff as the Council needs shall be furnished by the Department of Labor.'],
      ['Department of Labor SHALL furnish'],
    ],
    [
      'two things in one sentence, done by two',
      [
        'All costs shall be borne by the Department of Energy and all records shall be kept by the Archivist of the United States.',
      ],
      ['Department of Energy SHALL bear', 'National Archives and Records Administration SHALL keep'],
    ],
    [
      'what is the responsibility of somebody',
      [
        'Lamps found later are the responsibility of the Secretary of the Interior and shall be kept under rules of that Secretary.',
      ],
      ['Department of the Interior SHALL keep'],
    ],
    [
      'breaches of rules are referred by those who are bound by them, and not by who made the rules',
      [
        'The Secretary of Labor shall write rules on lamps. Departments and agencies are directed to comply with them. Breaches of these rules will be referred to the Attorney General.',
      ],
      ['Department of Labor SHALL write', 'Agencies REQUIRED comply', 'Agencies WILL refer'],
    ],
  ]);
});

describe('what is told of a body and of its officers', () => {
  check([
    [
      'its end and whose place it takes are no work of it',
      [
        'There is established a Lamp Council. The Council shall terminate not later than 5 years from the date of this order. The Lamp Council shall replace the Harbor Committee.',
        'Sec. 2. Lamps. The Secretary of Energy shall terminate the lease of lamps and shall replace the lamps of the Lamp Council.',
      ],
      ['Department of Energy SHALL terminate', 'Department of Energy SHALL replace'],
    ],
    [
      'whom it is composed of acts for it',
      [
        'There is established a White House Lamp Council (Council). The Council shall be composed of a Director and staff. The Director may ask agencies to help.',
      ],
      ['White House Lamp Council MAY ask'],
    ],
    [
      'an officer by his letters in a list of names',
      [
        'The Chief Information Officer (CIO) shall count lamps. The Secretary of Energy, CIO, and Secretary of Labor shall mend them.',
      ],
      [
        'Chief Information Officer SHALL count',
        'Department of Energy + Department of Labor + Chief Information Officer SHALL mend',
      ],
    ],
    [
      'each for a matter of its own, with asides between them',
      [
        'The Secretary of Energy, with respect to lamps, and the Secretary of Labor, with respect to keepers, shall count.',
      ],
      ['Department of Energy + Department of Labor SHALL count'],
    ],
    [
      'such Secretary is each of two, but not one who was asked since',
      [
        'The Secretary of Energy and the Secretary of the Navy shall each keep a list. Such Secretary shall publish it. Each of them may sell lamps.',
        'Sec. 2. Oil. The Secretary of Energy shall consult the Secretary of Labor. Such Secretary shall answer.',
      ],
      [
        'Department of Energy + Department of the Navy SHALL keep',
        'Department of Energy + Department of the Navy SHALL publish',
        'Department of Energy + Department of the Navy MAY sell',
        'Department of Energy SHALL consult',
        'Department of Labor SHALL answer',
      ],
    ],
    [
      'another in his place, behind a body that is named first',
      [
        'There is established the Lamp Council (Council). In the Council’s review of lamps, the Attorney General, or the Deputy Attorney General as his designee, shall convene meetings and shall invite keepers.',
      ],
      ['Department of Justice SHALL convene', 'Department of Justice SHALL invite'],
    ],
  ]);
});

describe('things', () => {
  check([
    [
      'of the Government are kept by agencies, and attention is paid by them',
      [
        'Government information shall be managed as an asset.',
        'Sec. 2. Lamps. Agencies shall count lamps. Particular attention should be paid to red ones.',
      ],
      ['Agencies SHALL manage', 'Agencies SHALL count', 'Agencies SHOULD pay'],
    ],
    ['what the law takes is taken by nobody', ['All such lamps shall, without further action, be confiscated.'], []],
    [
      'assignments that clauses follow',
      [
        'The following assignments of responsibility shall be exercised in furtherance of this order:',
        '(a) The Secretary of Energy shall count lamps.',
        '(b) The Secretary of Labor shall mend them.',
      ],
      ['Department of Energy SHALL count', 'Department of Labor SHALL mend'],
    ],
  ]);
});

describe('limits of two parts', () => {
  it.each([
    ['within 1 year and 6 months of the date of this order', 'P18M', '2032-09-03'],
    ['not later than two years and 90 days after the date of this order', 'P2Y90D', '2033-06-01'],
    ['within 2 weeks and 3 days of the date of this order', 'P17D', '2031-03-20'],
  ])('%s', async (limit, duration, due) => {
    const { found } = await order(`The Secretary of Energy shall, ${limit}, count lamps.`);
    expect(found.of('obligation').map(({ deadline }) => [deadline?.duration, deadline?.due])).toEqual([
      [duration, due],
    ]);
  });
});
