/** Several that may act instead of each other, offices and bodies by their kind, what is permitted to nobody. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

describe('who acts instead of another', () => {
  it.each<Case>([
    [
      'behind an aside that says in which matters',
      [
        'An agency head or, with respect to the lamps of harbors, the Secretary of Commerce, shall keep oil. A consular officer, or, as appropriate, the Commissioner of Food and Drugs, or the Commissioner’s delegee, may sell wicks.',
      ],
      ['Agencies + Department of Commerce SHALL keep', 'Agencies + Food and Drug Administration MAY sell'],
    ],
    [
      'each behind a "by" of its own',
      [
        'The badge shall be given by the Secretary of the department concerned, or, when the lamps are at sea, by the Secretary of Energy, and, for harbor staff, by the Secretary of Labor.',
      ],
      ['Agencies + Department of Energy + Department of Labor SHALL give'],
    ],
    [
      'behind a long aside',
      [
        'The badge may be given, upon the advice of a keeper (with the consent of the Secretary of Labor, where this order so says), by the Secretary of Energy.',
      ],
      ['Department of Energy MAY give'],
    ],
    [
      'those whom the list below names, and what such entities do then',
      [
        '(a) The offices and functions of the following governmental entities shall be closed, and such entities shall sell the lamps of:',
        '(i) the Peace Corps; and',
        '(ii) the Smithsonian Institution.',
      ],
      ['Peace Corps + Smithsonian Institution SHALL close', 'Peace Corps + Smithsonian Institution SHALL sell'],
    ],
    [
      'counsels of several departments',
      ['The General Counsels of the Army, the Navy, and the Air Force shall meet.'],
      ['Department of the Army + Department of the Navy + Department of the Air Force SHALL meet'],
    ],
    [
      'the Secretaries, where nobody was charged together',
      ['Each department may ask for oil. The Secretaries shall tell the Secretary of Energy how much.'],
      ['Agencies MAY ask', 'Agencies SHALL tell'],
    ],
    [
      'the lead agency, as it is now',
      ['The Lamp Lead Agency, currently the National Park Service, shall keep oil.'],
      ['National Park Service SHALL keep'],
    ],
    [
      'those whom the second half of a sentence names',
      [
        'The Secretary of Energy shall write a plan. The plan shall be short and shall be weighed by agencies. The Secretary of Energy shall keep lamps and shall be guided by the Attorney General’s review.',
      ],
      [
        'Department of Energy SHALL write',
        'Department of Energy SHALL be short',
        'Agencies SHALL weigh',
        'Department of Energy SHALL keep',
        'Department of Energy SHALL guide',
      ],
    ],
    [
      'those who write contracts',
      ['The Secretary of Energy shall keep oil. The following clause shall be included in solicitations for lamps.'],
      ['Department of Energy SHALL keep', 'Agencies SHALL include'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });
});

describe('bodies and offices by their kind', () => {
  it.each<Case>([
    [
      'such office: that of the agency in the condition, whatever it lists',
      [
        'If the office within an agency that sees to lamps finds that a keeper broke this order, its rules, policies, or guides, such office shall write it down.',
      ],
      ['Agencies SHALL write'],
    ],
    [
      'what a group that has no name recommends, and that another text made',
      [
        'The Secretary of Energy shall found a working group to make recommendations. The working group’s recommendations shall be printed. The interagency working group created by section 3 of Executive Order 14001 shall read them.',
      ],
      ['Department of Energy SHALL found', 'working group SHALL print', 'interagency working group SHALL read'],
    ],
    [
      'the director whom another section speaks of',
      [
        'There is established the White House Lamp Council (Council). The Executive Director established in section 2 of this order shall keep lamps.',
      ],
      ['White House Lamp Council SHALL keep'],
    ],
    [
      'the board that the title of the order establishes, and the officer who heads a directorate',
      [
        'There shall be a White House Directorate on Lamps (Directorate), which shall be headed by a Senior Director for Wicks. The Secretary of Energy shall sell oil. The Senior Director shall count lamps.',
        'Sec. 2. Establishing a Harbor Board. (a) The board shall report to the President.',
      ],
      [
        'Department of Energy SHALL sell',
        'White House Directorate on Lamps SHALL count',
        'Harbor Board SHALL report to',
      ],
    ],
    [
      'a task force that a heading calls interagency, and its chair',
      [
        'Keep lamps.',
        'Sec. 2. Special Interagency Task Force. (a) Establishment of Special Interagency Task Force. There shall be established a Special Task Force on Lamps (Special Task Force). (b) The Chair shall sell oil.',
      ],
      ['Special Task Force on Lamps SHALL sell'],
    ],
    [
      'the Commandant, where the text names the Coast Guard',
      ['The piers are of the Coast Guard. The Commandant shall light them.'],
      ['United States Coast Guard SHALL light'],
    ],
    [
      'a body for several levels of government',
      [
        'There is established the State, Local, and Tribal Lamp Task Force on Harbors (Task Force). The Task Force shall count lamps.',
      ],
      ['State, Local, and Tribal Lamp Task Force on Harbors SHALL count'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });
});

describe('what is done to people, what is a state', () => {
  it.each<Case>([
    [
      'what nobody shall suffer, and what will not be permitted',
      [
        'No individual, on the basis of age or status as a keeper, shall be excluded from a lamp program. Sale of lamps will not be permitted.',
      ],
      ['nobody SHALL_NOT exclude', 'nobody SHALL_NOT permit'],
    ],
    [
      'what I am requiring that somebody shall do, below a policy',
      [
        'Keep lamps.',
        'Sec. 2. Policy. I am requiring that agencies shall print a Statement of Lamps. Such Statements of Lamps shall be short.',
      ],
      ['Agencies REQUIRED print', 'Agencies SHALL be short'],
    ],
    [
      'what such advice should be, where one of those who may want it is a designee',
      [
        'There is established a White House Lamp Council. The White House Lamp Council shall keep oil. If the White House Lamp Council, its members, or their designees find it necessary to ask others, such advice should be asked for in writing.',
      ],
      ['White House Lamp Council SHALL keep', 'White House Lamp Council SHOULD ask'],
    ],
    [
      'a section whose heading ends with a quotation',
      [
        'Keep lamps.',
        'Sec. 2. Keeping Harbors Open in Order to “Light All.” (a) The Secretary of Energy shall sell oil.',
      ],
      ['Department of Energy SHALL sell'],
    ],
    [
      'no duties: powers, ranks, terms, who sits in a body, what the order of names decides, what those chosen get',
      [
        'Those chosen for the badge shall receive a lamp. The Chair may continue to serve. The council shall have no authority. It is known that families are fed. The Secretary of Energy shall have authority over lamps. Precedence among keepers shall be determined by the order in which they came. The council’s membership shall include the heads of agencies. The badge shall be worn on the coat. Such work must be for a period of 1 year.',
      ],
      [],
    ],
    [
      'what a question goes on with',
      ['The Secretary of Energy shall consider whether the rule, and any related rules, should be changed.'],
      ['Department of Energy SHALL consider'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });

  it('definitions whose numbers hold that of their section', async () => {
    const { found } = await order(
      'Keep lamps.',
      'Sec. 2. Definitions.',
      '2-201. “Harbor lamps” includes lamps on piers.',
      '2-202. “Lamp programs” are those that an agency runs.',
      '2-203. “Keepers” and “lighters” shall both be defined as the Act provides.',
    );
    expect(found.of('definition').map(({ term }) => term)).toEqual([
      'Harbor lamps',
      'Lamp programs',
      'Keepers',
      'lighters',
    ]);
  });
});
