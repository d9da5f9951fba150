/** Who is charged, by classes seen over many texts: officials without an agency's name, groups, bodies, private parties. */
import { describe, expect, it } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

describe('who is charged', () => {
  it.each<Case>([
    [
      'heads of things that are no agencies by name, not whoever was charged before',
      [
        'The Attorney General shall keep lamps. The heads of Federal LEAs shall light them. The head of each lighthouse district shall report.',
      ],
      ['Department of Justice SHALL keep', 'Agencies SHALL light', 'Agencies SHALL report'],
    ],
    [
      'one element of a community',
      ['The Attorney General shall keep lamps. Each element of the Intelligence Community shall light them.'],
      ['Department of Justice SHALL keep', 'Agencies SHALL light'],
    ],
    [
      'regulators',
      ['The Secretary of the Treasury shall keep lamps. The Federal banking regulators shall light them.'],
      ['Department of the Treasury SHALL keep', 'Agencies SHALL light'],
    ],
    [
      'an official without a name may, too',
      ['A relevant official may revoke a waiver. The responsible official shall publish it.'],
      ['Agencies MAY revoke', 'Agencies SHALL publish'],
    ],
    ['one employee', ['No employee of the executive branch may sell lamps.'], ['Agencies SHALL_NOT sell']],
    [
      'the bank whose directors are meant',
      [
        'The Secretary of State shall keep lamps. The Board of Directors of the Export-Import Bank of the United States shall deny loans.',
      ],
      ['Department of State SHALL keep', 'Export-Import Bank of the United States SHALL deny'],
    ],
    [
      'the director of a body, behind a limit that recurs',
      [
        'There is established the White House Lamp Council (Council). Within 1 year of the date of this order, and annually thereafter, the Executive Director shall report to the Co-Chairs.',
      ],
      ['White House Lamp Council SHALL report to'],
    ],
    [
      'a forum, a partnership and a subcommittee by their printed names',
      ['The Secretary of Energy shall keep lamps. The Forum shall meet. The Partnership will light lamps.'],
      ['Department of Energy SHALL keep', 'Forum SHALL meet', 'Partnership WILL light'],
    ],
    [
      'whoever supports a body, not the body',
      ['The Forum shall be supported by the Secretary of Energy.'],
      ['Department of Energy SHALL support'],
    ],
    [
      'officers of a department, by the office that they act in',
      [
        'The officers named in section 2, in the order listed, shall act as and perform the duties of the Secretary of Energy.',
      ],
      ['Department of Energy SHALL act'],
    ],
    [
      'nobody, for what governments of others and private parties do, with commas in between',
      [
        'Tribal governments are encouraged to keep lamps. All carriers that ship lamps from one coast, or from both, must report losses. The accused shall prove the loss.',
      ],
      [],
    ],
    [
      'who a condition is about, not whoever was charged before',
      [
        'The Secretary of Energy shall keep lamps. If the Secretary of Labor, in consultation with keepers, determines that a lamp should be moved, the Secretary of Labor may move it. Whenever an agency buys a lamp, it shall light it.',
      ],
      ['Department of Energy SHALL keep', 'Department of Labor MAY move', 'Agencies SHALL light'],
    ],
    [
      'whoever goes on by a pronoun with "will"',
      ['The Lamp Council shall meet. In addition, it will identify lamps that burn low.'],
      ['Lamp Council SHALL meet', 'Lamp Council WILL identify'],
    ],
    [
      'a limit without a comma, and an aside behind the subject',
      [
        'Within 9 months of the date of this order the Secretary of Energy, in coordination with keepers, shall report.',
      ],
      ['Department of Energy SHALL report'],
    ],
    [
      'only those who are named',
      [
        'Unless otherwise authorized, only the Secretaries of Energy and Labor, or the principal deputy of each, may light it.',
      ],
      ['Department of Energy + Department of Labor MAY light'],
    ],
    [
      'a long aside between "authorized" and "to"',
      [
        'The Secretary of Energy is hereby authorized, in accordance with such regulations as the Secretary may prescribe for lamps, to light them.',
      ],
      ['Department of Energy MAY light'],
    ],
    [
      'a body with a note of its short form',
      ['A Steering Committee (“Steering Committee”) shall oversee lamps.'],
      ['Steering Committee SHALL oversee'],
    ],
    [
      'whoever makes posts, where none may be made',
      ['No new post in a lighthouse may be created.'],
      ['nobody SHALL_NOT create'],
    ],
    ['nobody, for a recital', ['WHEREAS, lamps should be lit by the Secretary of Energy; and'], []],
    ['nobody, for a finding', ['I find that additional lamps must be lit.'], []],
    [
      'nobody, for what a rate of duty is, what an amended text reads, what a body is for',
      [
        'The rate of duty on lamps shall be zero percent. The lamps that are products of the coast shall be, consistent with law, subject to that rate. Section 2 of Executive Order 12001 shall read: lamps. The Lamp Council’s purpose shall be to light them. Members shall be employees of the United States.',
      ],
      [],
    ],
    [
      'below "Definitions", whoever may do something, behind what an item defines',
      [
        'Lamps.',
        'Sec. 2. Definitions. For purposes of this order:',
        '(a) “Lamp” means a light. The Secretary of Energy may exclude lamps that burn low.',
      ],
      ['Department of Energy MAY exclude'],
    ],
    [
      'the body of a chair who is charged together with somebody',
      [
        'There is established the White House Lamp Council (Council). The Chair and the Secretary of Energy shall report.',
      ],
      ['White House Lamp Council + Department of Energy SHALL report'],
    ],
    [
      'the chair of whom the text spoke just before, and not that of its own body',
      [
        'There is established the White House Lamp Council (Council). The Chairman of the Securities and Exchange Commission shall keep lamps. The Chairman shall report.',
      ],
      ['Securities and Exchange Commission SHALL keep', 'Securities and Exchange Commission SHALL report'],
    ],
    [
      'the agencies that sit in a body',
      ['There is established the White House Lamp Council (Council). Council member agencies shall report losses.'],
      ['Agencies SHALL report'],
    ],
    [
      'whom the section founds, where nobody was charged before',
      ['There is established the White House Lamp Council (Council) to set goals. These goals shall focus on oil.'],
      ['White House Lamp Council SHALL focus'],
    ],
    [
      'an office with a name inside an agency',
      ['The Great Coast Program Office of the Environmental Protection Agency shall assist.'],
      ['Great Coast Program Office SHALL assist'],
    ],
    [
      'an officer of a court, who belongs to no agency that is named, and may',
      ['The military judge may order oil. The judge’s lamps may burn.'],
      ['nobody MAY order'],
    ],
    [
      'who must, behind "though"',
      ['Good order warrants that keepers be named by rank, though each agency shall follow the rules of merit.'],
      ['Agencies SHALL follow'],
    ],
    [
      'nobody, for what members are, and who else sits there',
      [
        'The Lamp Council shall be chaired by the Secretary of Energy, and shall include the following additional members: keepers. They shall have diverse perspectives and expertise in oil. Its membership shall be as follows: keepers.',
      ],
      [],
    ],
    ['nobody, for the President who was', ['The former President shall review records.'], []],
    [
      'nobody, for an effect turned round',
      ['The Secretary of Energy shall keep records. Nor shall this order alter a treaty.'],
      ['Department of Energy SHALL keep'],
    ],
    [
      'nobody, for what a relative says of a body that is founded',
      ['There is established a Lamp Group, which shall be convened by the Director and shall support the coast.'],
      [],
    ],
    [
      'a body of which a text prints no more than its letters',
      ['Members of the OLC shall vote. The Chair of the OLC shall report. The OLC shall meet.'],
      ['OLC SHALL vote', 'OLC SHALL report', 'OLC SHALL meet'],
    ],
    [
      'whoever does it, behind an aside of how',
      ['The Lamp Council shall be supported, both by day and at night, by the Department of Energy.'],
      ['Department of Energy SHALL support'],
    ],
    [
      'an office and whose it is, not a list of two',
      ['The Director of the National Institute of Standards and Technology, Department of Commerce, shall report.'],
      ['National Institute of Standards and Technology SHALL report'],
    ],
    [
      'the chair of a group that another body coordinates',
      [
        'There is established a Steering Group on Lamps (Steering Group) coordinated by the Domestic Policy Council. The Chair may invite keepers.',
      ],
      ['Steering Group on Lamps MAY invite'],
    ],
    [
      'officers, employees, and agents of the Government',
      ['Officers, employees, and other agents of the United States Government may light lamps.'],
      ['Agencies MAY light'],
    ],
    [
      'those whom agencies chose',
      [
        'The Secretary of Energy shall choose keepers. Individuals designated pursuant to this section shall report. Individuals shall report.',
      ],
      ['Department of Energy SHALL choose', 'Department of Energy SHALL report'],
    ],
    [
      'each agency, by what is its own',
      ['Each department’s Lamp Center shall begin operations no later than 45 days from the date of this order.'],
      ['Agencies SHALL begin operations'],
    ],
    [
      'whoever reported last, for "the reports"',
      [
        'The Secretary of Labor shall provide reports on oil. The Secretary of Energy shall report to the President on lamps. The reports shall tell losses.',
      ],
      ['Department of Labor SHALL provide', 'Department of Energy SHALL report to', 'Department of Energy SHALL tell'],
    ],
    [
      'who identified what is meant, and who was to negotiate it',
      [
        'Agencies shall help. The actions identified by the Secretary of Energy shall include lamps. The Secretary of State shall negotiate an agreement. Agencies shall wait. The agreement shall name lamps.',
      ],
      [
        'Agencies SHALL help',
        'Department of Energy SHALL include',
        'Department of State SHALL negotiate',
        'Agencies SHALL wait',
        'Department of State SHALL name',
      ],
    ],
    [
      'the functions of the President, behind a title of the Code',
      [
        'Insofar as chapter 10 of title 5, United States Code (the Lamp Act), may apply to the Lamp Council, any functions of the President under that Act shall be performed by the Secretary of Energy.',
      ],
      ['Department of Energy SHALL perform'],
    ],
    [
      'who bears the title that was named with its department just before',
      ['The General Counsel of the Department of Energy will report. The General Counsel also will keep lamps.'],
      ['Department of Energy WILL report', 'Department of Energy WILL keep'],
    ],
    [
      'an agency that a condition is about, or an office within one',
      [
        'If a Federal agency loses a lamp, it shall report. If the office within an executive department or agency that keeps it agrees, it shall pay.',
      ],
      ['Agencies SHALL report', 'Agencies SHALL pay'],
    ],
    [
      'departments of the executive branch, by whom it is done',
      ['Oil for lamps shall be provided by executive branch departments and agencies.'],
      ['Agencies SHALL provide'],
    ],
    [
      'the Secretaries of a section before, and no councils',
      [
        'The Secretary of Energy and the Secretary of Labor shall light lamps.',
        'Sec. 2. Oil. The Secretaries shall sell oil. The Domestic Policy Council and the National Economic Council shall meet.',
        'Sec. 3. Rope. The Secretaries shall sell rope.',
      ],
      [
        'Department of Energy + Department of Labor SHALL light',
        'Department of Energy + Department of Labor SHALL sell',
        'Domestic Policy Council + National Economic Council SHALL meet',
        'Agencies SHALL sell',
      ],
    ],
    [
      'the body whose activities they are',
      ['The Secretary of Energy shall help. The activities of the Domestic Policy Council shall not harm lamps.'],
      ['Department of Energy SHALL help', 'Domestic Policy Council SHALL_NOT harm'],
    ],
    [
      'neither of two',
      ['Neither the Secretary of Energy nor the Secretary of Labor shall sell oil.'],
      ['Department of Energy + Department of Labor SHALL_NOT sell'],
    ],
    [
      'whose duties the heading names, where nobody was charged yet',
      ['The Secretary of Labor shall help.', 'Sec. 2. Duties of the Secretary of Energy. A plan shall be developed.'],
      ['Department of Labor SHALL help', 'Department of Energy SHALL develop'],
    ],
    [
      'either chair, the heads of components, whoever pays',
      [
        'There is established the Lamp Task Force (Task Force). Either Co-Chair may convene it. Component heads shall comply. Members shall be paid by their agencies. Expenses of the Task Force shall be paid by the Department of Energy.',
      ],
      ['Lamp Task Force MAY convene', 'Agencies SHALL comply', 'Agencies SHALL pay', 'Department of Energy SHALL pay'],
    ],
    [
      'a director of a body that the text does not name',
      ['The Secretary of Labor shall help. The Staff Director shall report.'],
      ['Department of Labor SHALL help', 'Department of Labor SHALL report'],
    ],
    [
      'who was designated and empowered',
      ['The Secretary of State is hereby designated and empowered to receive applications.'],
      ['Department of State MAY receive'],
    ],
    [
      'a plan that will, with an aside, be something',
      [
        'The Secretary of Energy shall write a plan. The plan will, where practicable, be joined with others, and will include lamps. The plan shall not be limited to lamps, but should reach oil. Losses that harm a coast should be referred to keepers.',
      ],
      [
        'Department of Energy SHALL write',
        'Department of Energy WILL join',
        'Department of Energy WILL include',
        'Department of Energy SHALL_NOT limit',
        'Department of Energy SHOULD reach',
        'Department of Energy SHOULD refer',
      ],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });
});

describe('what stands where little is ordered', () => {
  it.each<Case>([
    [
      'an order of the President below "Policy", and not what agencies should aim at',
      ['Lamps.', 'Sec. 2. Policy. Agencies should love lamps. I therefore order all agencies to light them.'],
      ['Agencies REQUIRED light'],
    ],
    [
      'what agencies are directed to below "Scope"',
      ['Lamps.', 'Sec. 2. Scope of Order. All agencies are directed to light lamps.'],
      ['Agencies REQUIRED light'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });

  it('what officials do in the third person, below "Responsibilities" of a department’s directive', async () => {
    const text = [
      'DOE DIRECTIVE 3000.01',
      'LAMPS',
      'SECTION 2: RESPONSIBILITIES',
      '2.1. KEEPER. The Secretary of Energy:',
      'a. Provides oil for lamps that may burn low.',
      'b. In coordination with keepers, oversees lighthouses.',
      '2.2. OTHERS. The Secretary of Labor issues guidance. The sea shows its waves.',
    ];
    const { found } = await extracted(fetchedBytes('text.txt', Buffer.from(text.join('\n\n'))));
    expect(duties(found)).toEqual([
      'Department of Energy IMPERATIVE provide',
      'Department of Energy IMPERATIVE oversee',
      'Department of Labor IMPERATIVE issue',
    ]);
  });
});

describe('inserted text', () => {
  it.each<Case>([
    [
      'a heading in front of the first letter is no part of the subject, and closes the list above',
      [
        'Executive Order 12001 is amended to read as follows: “Sec. 2. Lamps. The Secretary of Energy shall:',
        '“(a) keep lamps; and',
        '“(b) light them.',
        '“Sec. 3. General Provisions. (a) The Secretary of Labor shall provide oil.',
        '“(b) Nothing in this order shall impair:',
        '“(i) authority granted by law.”',
      ],
      ['Department of Energy SHALL keep', 'Department of Energy SHALL light', 'Department of Labor SHALL provide'],
    ],
    [
      'what one clause inserts charges nobody in what the next one inserts',
      [
        '(a) Section 2 of Executive Order 12001 is amended by adding: “The Attorney General shall keep the lamps of each coast in good order.”',
        '(b) Section 3 of Executive Order 12001 is amended by adding: “The lamps of such a coast shall be lit at night in all weathers.”',
      ],
      ['Department of Justice SHALL keep', 'nobody SHALL light'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });
});
