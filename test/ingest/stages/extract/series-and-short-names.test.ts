/** Verbs in a series, lists behind a full stop, what is asked of others, and bodies by less than their names. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

const mentions = async (first: string, ...more: readonly string[]): Promise<readonly string[]> => {
  const { found, text } = await order(first, ...more);
  return found.of('agency-mention').map(({ start, end, canonical }) => `${text.slice(start, end)} => ${canonical}`);
};

describe('what is charged', () => {
  it.each<Case>([
    [
      'three verbs in a series, the first with commas of its own',
      [
        'The Secretary of Energy may search any lamp, harbor, or zone, or any person or thing, including any data thereon, within the United States, may place guards upon any such lamp, and may remove any person from it.',
      ],
      ['Department of Energy MAY search', 'Department of Energy MAY place', 'Department of Energy MAY remove'],
    ],
    [
      'not where an inner clause is open',
      ['The Secretary of Labor may count lamps, boats that may burn, and piers, and may stop.'],
      ['Department of Labor MAY count', 'Department of Labor MAY stop'],
    ],
    [
      'the items of a list that a full stop opens',
      [
        'In discharging their duties, agencies shall implement the following lamp requirements.',
        '(a) The agency shall not dismiss a keeper.',
        '(b) No agency shall limit keepers.',
      ],
      ['Agencies SHALL_NOT dismiss', 'Agencies SHALL_NOT limit'],
    ],
    [
      'the same with bare verbs',
      ['Agencies shall take the following steps.', '(a) Count all lamps.', '(b) Mend them.'],
      ['Agencies SHALL count', 'Agencies SHALL mend'],
    ],
    [
      'what shall be as somebody prescribes',
      ['The form of the lamp card shall be as prescribed by the Secretary of Energy.'],
      ['Department of Energy SHALL be'],
    ],
    [
      'how things are kept that may not be kept elsewhere',
      [
        'The agency shall not keep lamp data in open files; such data shall be treated as confidential and locked away.',
      ],
      ['Agencies SHALL_NOT keep', 'Agencies SHALL treat'],
    ],
    [
      'the chair of a body that inserted text calls by its kind, and a part of it',
      [
        'Section 2 of Executive Order 18002 is amended to read as follows: “The Co-Chairs may invite others to attend meetings of the Task Force. The Chair and Executive Committee shall set an agenda.”',
      ],
      ['Task Force MAY invite', 'Task Force + Executive Committee SHALL set'],
    ],
    [
      'whoever the text said gives a medal, and who prescribes the rules for it',
      [
        'The medal shall be of an appropriate design approved by the Secretary of Energy and shall be awarded by the Secretary of Energy and the Secretary of Labor, under uniform regulations, as prescribed by the Secretary of Energy. The regulations shall rank it.',
        'Sec. 2. Criteria. The medal shall be awarded only to keepers.',
        'Sec. 3. Families. The medal may be awarded after death and, when so awarded, may be presented to the family.',
      ],
      [
        'Department of Energy + Department of Labor SHALL award',
        'Department of Energy SHALL rank',
        'Department of Energy + Department of Labor SHALL award',
        'Department of Energy + Department of Labor MAY award',
        'Department of Energy + Department of Labor MAY present',
      ],
    ],
    [
      'an item that says who is authorized, below a stem that names who',
      [
        'The Administrator of General Services:',
        '(a) shall set forms;',
        '(b) is authorized to issue guidelines; and',
        '(c) may count.',
      ],
      [
        'General Services Administration SHALL set',
        'General Services Administration MAY issue',
        'General Services Administration MAY count',
      ],
    ],
    [
      'committees that inserted text calls by their kinds',
      [
        'Section 6 of Executive Order 18002 is amended by inserting: “The Principals Committee, the Steering Committee, and the Advisory Committee shall review the report.”',
        'Sec. 2. It is also amended by striking “the Steering Committee and the Advisory Committee”.',
      ],
      ['Principals Committee + Steering Committee + Advisory Committee SHALL review'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });

  it.each<Case>([
    [
      'a statement that ends',
      ['The statement of May 2, 2001, shall have no further effect as a statement of policy.'],
      [],
    ],
    [
      'principles, and what they are for',
      [
        'These principles shall provide the framework for all future rules.',
        '(a) The guiding principles of this work are:',
        '(1) Research must be conducted with care.',
        '(2) Agencies and keepers should manage lamps cheaply.',
        '(b) Each agency shall review its rules.',
      ],
      ['Agencies SHALL review'],
    ],
    [
      'principles, but for who shall do what among them',
      [
        'These principles are as follows:',
        '(a) Oil should be cheap;',
        '(b) each agency shall guard lamps; and',
        '(c) the Secretary of Energy shall count them.',
      ],
      ['Agencies SHALL guard', 'Department of Energy SHALL count'],
    ],
    [
      'what a body asks for, where it does',
      [
        'If the Board requests an agency to lend lamps, the agency shall do so. When the Council asks agencies to light them, the Secretary of Energy shall answer.',
      ],
      ['Agencies SHALL do', 'Department of Energy SHALL answer'],
    ],
    [
      'other things than those of which the text said who gives them',
      ['Lamp loans shall be awarded by the Secretary of Labor. Fees for oil may be awarded to a keeper who wins.'],
      ['Department of Labor SHALL award'],
    ],
    ['whoever runs a ship', ['The master, owner, agent, or operator of a vessel shall guard its lamps.'], []],
    ['an owner or charterer', ['Each owner or charterer shall keep a list.'], []],
    [
      'leave and wages that contractors owe',
      ['Agencies shall insert a clause. Paid sick leave shall be provided upon request. Minimum wages shall be paid.'],
      ['Agencies SHALL insert'],
    ],
  ])('but not: %s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });
});

describe('bodies by less than their names', () => {
  it.each<Case>([
    [
      'one that agencies are directed to make',
      [
        'The agencies that keep the Long Harbor are directed to establish a Federal Interagency Partnership on the Long Harbor (“Partnership”). The Partnership shall meet.',
      ],
      [
        'Federal Interagency Partnership on the Long Harbor => Federal Interagency Partnership on the Long Harbor',
        'Partnership => Federal Interagency Partnership on the Long Harbor',
      ],
    ],
    ['none that each of them makes', ['Each agency shall establish an Interagency Lamp Panel (Panel).'], []],
    [
      'a heading that ends before what it is about',
      [
        'There is established the Presidential Advisory Commission on Night Lamps.',
        'Sec. 2. Presidential Advisory Commission. It is free.',
      ],
      [
        'Presidential Advisory Commission on Night Lamps => Presidential Advisory Commission on Night Lamps',
        'Presidential Advisory Commission => Presidential Advisory Commission on Night Lamps',
      ],
    ],
    [
      'the same words turned round, but no other body that shares some',
      [
        'There is established the President’s Council on Harbor Lamp Safety. The Harbor Lamp Council is old. The HHS Harbor Task Force is new.',
      ],
      [
        'President’s Council on Harbor Lamp Safety => President’s Council on Harbor Lamp Safety',
        'Harbor Lamp Council => President’s Council on Harbor Lamp Safety',
        'HHS Harbor Task Force => HHS Harbor Task Force',
      ],
    ],
    [
      'in front of a sentence that begins with a statute',
      ['There is established the Advisory Committee on Night Lamps. The Federal Advisory Committee Act applies to it.'],
      ['Advisory Committee on Night Lamps => Advisory Committee on Night Lamps'],
    ],
    [
      'one that an officer is told to make, behind an aside',
      [
        'I hereby direct the Attorney General to establish, and to name someone to chair, a Task Force on Lamps (Task Force).',
      ],
      ['Attorney General => Department of Justice', 'Task Force on Lamps => Task Force on Lamps'],
    ],
    [
      'by a heading that names the kind of what is made below it',
      ['It is so.', 'Sec. 2. Interagency Task Force. There is established the Harbor Lamp Task Force. It is small.'],
      ['Interagency Task Force => Harbor Lamp Task Force', 'Harbor Lamp Task Force => Harbor Lamp Task Force'],
    ],
    [
      'without an article, whose report it is and whose staff',
      [
        'There is established the President’s Lamp Commission. A review of Commission’s Report is due. The retained Commission staff is small.',
      ],
      [
        'President’s Lamp Commission => President’s Lamp Commission',
        'Commission => President’s Lamp Commission',
        'Commission => President’s Lamp Commission',
      ],
    ],
    [
      'whoever heads an agency is no Administrator in particular',
      [
        '“Administrator” means the Administrator of General Services. “Agency head” means the Secretary, Administrator, or Director. The Administrator is well.',
      ],
      [
        'Administrator of General Services => General Services Administration',
        'Administrator => General Services Administration',
      ],
    ],
    [
      'the director of an office whose name goes on',
      [
        'I hereby establish a Lamp Planning Office for the Department of Energy (the “Lamp Planning Office”), headed by the Director of the Lamp Planning Office for the Department of Energy (the “Lamp Director”). The Lamp Director is well.',
      ],
      [
        'Lamp Planning Office for the Department of Energy => Lamp Planning Office for the Department of Energy',
        'Lamp Planning Office => Lamp Planning Office for the Department of Energy',
        'Director of the Lamp Planning Office for the Department of Energy => Lamp Planning Office for the Department of Energy',
        'Lamp Director => Lamp Planning Office for the Department of Energy',
      ],
    ],
    [
      'of the District',
      ['The D.C. Bright Lamp Task Force is small.'],
      ['D.C. Bright Lamp Task Force => D.C. Bright Lamp Task Force'],
    ],
    [
      'part of a body, called by its kind',
      [
        'The Secretary of Energy may designate keepers to serve on a Steering Committee. The Steering Committee is small.',
      ],
      [
        'Secretary of Energy => Department of Energy',
        'Steering Committee => Steering Committee',
        'Steering Committee => Steering Committee',
      ],
    ],
    ['not a card that bears a name', ['A Coast Guard Harbor Lamp Card is given to all.'], []],
    [
      'but the department whose card it is',
      ['A Department of Labor Lamp Keeper Card is given to all.'],
      ['Department of Labor => Department of Labor'],
    ],
    [
      'heads of agencies in a list of those who meet',
      [
        'The Secretary of Energy (Secretary) and the Administrator of General Services (Administrator) keep lamps. The Secretary, Administrator, and the Attorney General are well.',
      ],
      [
        'Secretary of Energy => Department of Energy',
        'Administrator of General Services => General Services Administration',
        'Secretary => Department of Energy',
        'Administrator => General Services Administration',
        'Attorney General => Department of Justice',
      ],
    ],
    ['nor an office of each agency', ['The agency’s Office of Lamp Rights is small.'], []],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(await mentions(first, ...more)).toEqual(expected);
  });
});

it('Acts of two fiscal years', async () => {
  const { found } = await order('See the Lamp Relations Authorization Act, Fiscal Years 2030 and 2031.');
  expect(found.of('legal-reference').map(({ norm }) => norm)).toEqual([
    'act/lamp-relations-authorization-act-fiscal-years-2030-and-2031',
  ]);
});
