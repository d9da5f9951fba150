/** How Presidents order: who is meant beside those consulted, behind conditions, by roles, by names for several. */
import { describe } from '@jest/globals';
import { checkOf, duties, order } from './order.ts';

const check = checkOf(async (...paragraphs) => {
  const [first = '', ...rest] = paragraphs;
  return duties((await order(first, ...rest)).found);
});

describe('what is ordered in the first person', () => {
  check([
    [
      'those consulted are not those directed',
      [
        'I direct the Secretary of Energy, in consultation with the Secretary of Labor and the Attorney General, to count lamps.',
      ],
      ['Department of Energy with Department of Labor + Department of Justice REQUIRED count'],
    ],
    [
      'several who are directed together',
      ['I direct the Secretary of Energy and the Attorney General to count lamps.'],
      ['Department of Energy + Department of Justice REQUIRED count'],
    ],
    [
      'who does what is to be done, and not who wrote the plans',
      ['I direct that the plans sent by agencies be used by the General Services Administration to count lamps.'],
      ['General Services Administration REQUIRED use'],
    ],
  ]);
});

describe('conditions in front of a subject', () => {
  check([
    [
      'an aside behind "If"',
      ['If, by May 1, 2032, the Secretary of Labor agrees that a lamp is good, the Secretary of Energy shall keep it.'],
      ['Department of Energy SHALL keep'],
    ],
    [
      'the same above a list',
      [
        'If, by May 1, 2032, the Secretary of Labor does not agree that a lamp is good, agencies shall, by June 1, 2032:',
        '(i) mend the lamp; or',
        '(ii) sell it.',
      ],
      ['Agencies SHALL mend', 'Agencies SHALL sell'],
    ],
    [
      'what a State must do once it has acted is no duty of those charged before',
      ['The Secretary of Energy shall lend lamps. Once a State takes a lamp, it must feed it with oil.'],
      ['Department of Energy SHALL lend'],
    ],
    [
      'an aside behind the subject of a passive',
      [
        'The Secretary of Energy shall send a report on lamps. Recommendations for mending them, if any, should be included in this report.',
      ],
      ['Department of Energy SHALL send', 'Department of Energy SHOULD include'],
    ],
    [
      'what somebody has advised is no duty',
      ['The Secretary of Energy has advised that use of the lamps will ensure good light.'],
      [],
    ],
  ]);
});

describe('names for several, and roles', () => {
  check([
    [
      'letters of a body and its offices',
      [
        'The National Lamp Task Force and its local offices (collectively, “LTFs”) shall mend lamps. The LTFs may ask for oil.',
      ],
      ['National Lamp Task Force SHALL mend', 'National Lamp Task Force MAY ask'],
    ],
    [
      'directors, one from each of two',
      [
        'There shall be two leads, one from the Department of Justice and one from the Department of Labor (Lamp Leads). The Lamp Leads shall count lamps.',
      ],
      ['Department of Justice + Department of Labor SHALL count'],
    ],
    [
      'heads of departments that a parenthesis calls so',
      [
        'The Secretary of Energy and the Secretary of Labor (heads of departments) shall mend lamps. The heads of departments shall sell oil.',
      ],
      [
        'Department of Energy + Department of Labor SHALL mend',
        'Department of Energy + Department of Labor SHALL sell',
      ],
    ],
    [
      'the Secretaries who may, and who are directed',
      [
        'The Secretary of Energy and the Secretary of Labor (Secretaries) shall mend lamps. The Secretaries may sell oil. I direct the Secretaries, in coordination with the Attorney General, to count wicks.',
      ],
      [
        'Department of Energy + Department of Labor SHALL mend',
        'Department of Energy + Department of Labor MAY sell',
        'Department of Energy + Department of Labor with Department of Justice REQUIRED count',
      ],
    ],
    [
      'the title that an agency head is given',
      [
        'The Director of the National Park Service shall serve as the National Lamp Manager (Manager). The Manager shall count lamps.',
      ],
      ['National Park Service SHALL serve', 'National Park Service SHALL count'],
    ],
    [
      'a role of whoever acts through another',
      [
        'The Secretary of Homeland Security, through the Commandant of the Coast Guard, shall serve as the Lamp Coordinator (Coordinator). The Coordinator shall count lamps.',
      ],
      [
        'Department of Homeland Security through United States Coast Guard SHALL serve',
        'Department of Homeland Security SHALL count',
      ],
    ],
    [
      'the Secretary who consults others is still the one meant',
      [
        'The Secretary of Defense shall keep lamps. The Secretary shall consult with the Secretary of Energy and the Secretary of Labor. The Secretary may sell oil.',
      ],
      [
        'Department of Defense SHALL keep',
        'Department of Defense with Department of Energy + Department of Labor SHALL consult',
        'Department of Defense MAY sell',
      ],
    ],
    [
      'the Secretary to whom something is sent is the next one meant',
      ['The Secretary of Defense shall send a list to the Secretary of Energy. The Secretary shall read it.'],
      ['Department of Defense SHALL send', 'Department of Energy SHALL read'],
    ],
    [
      'a committee by the kind that the text has just called it',
      ['The Secretary of Energy shall establish an advisory committee. The committee shall meet twice a year.'],
      ['Department of Energy SHALL establish', 'advisory committee SHALL meet'],
    ],
    [
      'chairs together with members',
      [
        'There is established the Lamp Task Force (Task Force), chaired by the Attorney General. The Co-Chairs and members may send others to it.',
      ],
      ['Lamp Task Force MAY send'],
    ],
    [
      'offices of agencies by their letters',
      [
        'Some pay through Lamp Paying Offices (LPOs). The Secretary of Energy shall count them. Any remaining LPOs are required to report weekly.',
      ],
      ['Department of Energy SHALL count', 'Agencies REQUIRED report'],
    ],
    [
      'the responsibilities of a body behind a list in the lead-in',
      [
        'There is established the Lamp Center (Center) in the Department of Energy. Facing fog, storms, and other dangers, the responsibilities of the Center shall include mending lamps.',
      ],
      ['Lamp Center SHALL include'],
    ],
  ]);
});

describe('verbs', () => {
  check([
    [
      'the second of two that somebody is to do',
      ['The Department of State is to ask for lamps, and is to report what it hears.'],
      ['Department of State REQUIRED ask', 'Department of State REQUIRED report'],
    ],
    [
      'what is to be sent, and what will be carried out',
      [
        'The Secretary of Energy shall plan audits. Findings are to be submitted to the Secretary of Labor by agencies. The audits will be carried out by lot.',
      ],
      ['Department of Energy SHALL plan', 'Agencies REQUIRED submit', 'Agencies WILL carry out'],
    ],
    [
      'a report that goes to the President and is somebody’s',
      ['A report shall be submitted to me by the Secretary of Labor.'],
      ['Department of Labor SHALL submit'],
    ],
    [
      'bounds of a paper',
      [
        'The Secretary of Energy shall issue guidance. Such guidance shall be limited to lamps, and the text may not exceed 20 pages.',
      ],
      ['Department of Energy SHALL issue', 'Department of Energy SHALL limit', 'Department of Energy SHALL_NOT exceed'],
    ],
    [
      'what he may do although he must not otherwise',
      ['The Secretary of Energy shall not close a lamp, except that he may close one that leaks.'],
      ['Department of Energy SHALL_NOT close', 'Department of Energy MAY close'],
    ],
    [
      'a subject behind its verb',
      [
        'In no event shall the Secretary of Energy sell lamps. Nor shall any agency lend them. Only after that may the Secretary of Energy buy oil. Nor shall this order alter the law.',
      ],
      ['Department of Energy SHALL_NOT sell', 'Agencies SHALL_NOT lend', 'Department of Energy MAY buy'],
    ],
    [
      'what is done by whoever does the next thing',
      [
        'The Lamp Council shall meet. Offers of help will be solicited, and choices will be made by the Secretary of Labor.',
      ],
      ['Lamp Council SHALL meet', 'Department of Labor WILL solicit', 'Department of Labor WILL make'],
    ],
    [
      'agencies appoint',
      ['Appointments of lamp keepers shall be made for 2 years. Appointments of members shall be made by lot.'],
      ['Agencies SHALL make'],
    ],
    [
      'departments by their bare names',
      ['State will ask for lamps. Justice and Treasury shall count them.'],
      ['Department of State WILL ask', 'Department of Justice + Department of the Treasury SHALL count'],
    ],
    [
      'roles above items that say who',
      [
        'The agencies below shall adopt the following roles and responsibilities, which are key.',
        '(a) The Secretary of Energy shall mend lamps.',
        '(b) The Secretary of Labor shall sell oil.',
      ],
      ['Department of Energy SHALL mend', 'Department of Labor SHALL sell'],
    ],
    [
      'thoughts, hopes, policies, private parties',
      [
        'The lamp policy of the Federal Government shall be to help owners. Importers shall give the Secretary of Energy their lists. Cities must cooperate, as must the States where lamps stand. Implementing this order and the plan will require the Federal Government to work.',
      ],
      [],
    ],
  ]);
});
