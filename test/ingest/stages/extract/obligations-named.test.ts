/** By what names those are charged whom an order charges: parts, boards, pairs of bodies, kinds of officers. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

describe('the names of those who are charged', () => {
  it.each<Case>([
    [
      'bodies by names that no table has, whoever was charged before',
      [
        'The Secretary of Energy shall report. The Digital Lamp Agency shall count lamps.',
        'The Attorney General shall sue. The Department of Harbor Defense and the Secretary of Labor shall help.',
      ],
      [
        'Department of Energy SHALL report',
        'Digital Lamp Agency SHALL count',
        'Department of Justice SHALL sue',
        'Department of Harbor Defense + Department of Labor SHALL help',
      ],
    ],
    ['inspectors, of whom each agency has one', ['An Inspector General shall refer a lamp.'], ['Agencies SHALL refer']],
    [
      'each agency but one',
      ['Each agency that owns a lamp, other than the Department of War, shall light it.'],
      ['Agencies SHALL light'],
    ],
    [
      'two bodies joined by a stroke',
      [
        'There are established a Lamp Safety Council (“LSC”) and a Harbor Safety Council (“HSC”). The Chair of the LSC/HSC shall report.',
      ],
      ['Lamp Safety Council + Harbor Safety Council SHALL report'],
    ],
    [
      'agencies, and not the bodies in which they sit',
      ['Heads of agencies represented in the National Security Council and FEMA shall provide oil.'],
      ['Agencies SHALL provide'],
    ],
    [
      'an agency whose board has a short name',
      [
        'The Corporation for Public Broadcasting (CPB) is rich. I direct the CPB Board of Directors (CPB Board) and all agencies to light lamps. The CPB Board shall report.',
      ],
      [
        'Corporation for Public Broadcasting + Agencies REQUIRED light',
        'Corporation for Public Broadcasting SHALL report',
      ],
    ],
    [
      'a body that was established before the order',
      [
        'The President has established a Lamp Committee. Sec. 2. Lamps. The Secretary of Energy shall report. When the Lamp Committee receives the report, it shall answer.',
      ],
      ['Department of Energy SHALL report', 'Lamp Committee SHALL answer'],
    ],
    [
      'a body with a name in quotes behind an adjective, and not one of the heading',
      [
        'Lamp Task Force. There is established, within the Department of Energy for administrative purposes, the interagency “Lamp Permit Streamlining Task Force” (Task Force) to watch lamps. The Task Force shall report.',
      ],
      ['Lamp Permit Streamlining Task Force SHALL report'],
    ],
    [
      'a body that the order says it establishes',
      [
        'This order establishes a Steering Committee on Lamps (Steering Committee), and Agency Lamp Executive (ALE) positions within each agency. The Steering Committee shall meet the ALEs. The ALEs shall report.',
      ],
      ['Steering Committee on Lamps SHALL meet', 'Agencies SHALL report'],
    ],
    [
      'each of several bodies that are alike',
      [
        'The Secretaries of Commerce and Labor and the Administrator of General Services shall each establish a Center for Lamp Care (Center). Each of the three Centers described in section 1 of this order shall report. The Secretaries and the Administrator shall help.',
      ],
      [
        'Department of Commerce + Department of Labor + General Services Administration SHALL establish',
        'Center for Lamp Care SHALL report',
        'Department of Commerce + Department of Labor + General Services Administration SHALL help',
      ],
    ],
    [
      'whose responsibility it is',
      ['The duties set forth in section 4 of this order shall be the responsibility of the Counsel to the President.'],
      ['Counsel to the President SHALL be'],
    ],
    [
      'not those who are consulted without a comma',
      [
        'The Secretary of Energy in coordination with the Attorney General and the Secretary of Labor, shall publish rates.',
      ],
      ['Department of Energy with Department of Justice + Department of Labor SHALL publish'],
    ],
    [
      'agencies, by their contracts',
      ['Contracts that provide for the care of lamps by others shall include this order.'],
      ['Agencies SHALL include'],
    ],
    [
      'those whom the list below names',
      [
        'The following officials shall keep a lamp:',
        '(i) the Secretary of Energy; and',
        '(ii) the Administrator of General Services.',
      ],
      ['Department of Energy + General Services Administration SHALL keep'],
    ],
    [
      'the department whose officials are listed',
      ['The following officials of the Department of Energy, in the order listed, shall light lamps.'],
      ['Department of Energy SHALL light'],
    ],
    [
      'a body by the end of its name, and in small letters',
      [
        'There is established an office to be known as the Harbor Lamp Program Office. The Program Office shall count lamps. This office shall report.',
      ],
      ['Harbor Lamp Program Office SHALL count', 'Harbor Lamp Program Office SHALL report'],
    ],
    [
      'a body by the longer name that it had before',
      ['An Interagency Forum on Night Lamps (“Forum”) convenes. The Forum shall report.'],
      ['Interagency Forum on Night Lamps SHALL report'],
    ],
    [
      'a new body that is called after a known one',
      ['The Department of Energy Lamp Review Board shall review lamps.'],
      ['Department of Energy Lamp Review Board SHALL review'],
    ],
    [
      'the office that a director heads',
      [
        'There is established an Office of Night Lamps. The Office shall be headed by a Director. The Director shall count lamps.',
      ],
      ['Office of Night Lamps SHALL count'],
    ],
    [
      'the center, and not the department where it is',
      [
        'The National Lamp Center at the Department of Commerce (the Center) shall test lamps. The Center shall report.',
      ],
      ['National Lamp Center SHALL test', 'National Lamp Center SHALL report'],
    ],
    [
      'a part beside its parent',
      ['The DOE National Nuclear Security Administration shall keep lamps.'],
      ['National Nuclear Security Administration SHALL keep'],
    ],
    [
      'the agencies that the sentence before lists',
      [
        'There are two lamp agencies: the Department of Energy and the Department of Labor. These agencies shall buy oil.',
      ],
      ['Department of Energy + Department of Labor SHALL buy'],
    ],
    [
      'both of those who were charged',
      ['USAID and the Department of Labor shall count lamps. Both agencies shall report.'],
      [
        'United States Agency for International Development + Department of Labor SHALL count',
        'United States Agency for International Development + Department of Labor SHALL report',
      ],
    ],
    [
      'either of two, in a condition',
      [
        'When the Secretary of State or the Secretary of the Treasury has found a dark lamp, such Secretary may light it.',
      ],
      ['Department of State + Department of the Treasury MAY light'],
    ],
    [
      'whose duty it shall be',
      ['It shall be the duty of the Secretary of Labor to count lamps.'],
      ['Department of Labor SHALL be'],
    ],
    [
      'every secretary',
      ['The Secretary of Labor (Secretary) is here. Each Secretary shall light lamps.'],
      ['Agencies SHALL light'],
    ],
    [
      'agencies, whose official it is',
      ['The Secretary of Labor shall count lamps. The senior official designated by each agency shall keep a log.'],
      ['Department of Labor SHALL count', 'Agencies SHALL keep'],
    ],
    [
      'a body at the discretion of its chairs',
      [
        'There is established a Lamp Safety Council. The Council shall keep a plan. The plan may be revised at the discretion of the Co-Chairs.',
      ],
      ['Lamp Safety Council SHALL keep', 'Lamp Safety Council MAY revise'],
    ],
    ['who sits in a body', ['The composition of the Lamp Safety Council shall include keepers.'], []],
    [
      'what is found, and ordered of nobody',
      ['This order finds that:', '(i) the lamps must be lit; and', '(ii) keepers should be paid.'],
      [],
    ],
    [
      'what the policy is, in further sentences',
      ['It is the policy of the United States to build lamps. These lamps must be bright.'],
      [],
    ],
    [
      'items of a list that bring their own subjects',
      [
        'Agencies shall use the following criteria:',
        '(i) each agency shall count lamps; and',
        '(ii) no agency shall burn coal.',
      ],
      ['Agencies SHALL count', 'Agencies SHALL_NOT burn'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });
});
