/** Whom a subject means that names nobody, and what is asked of nobody; base forms of verbs. */
import { describe, expect, it } from '@jest/globals';
import { baseForm } from '../../../../ingest/stages/extract/obligations/base-form.ts';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

describe('whom a subject means that names nobody', () => {
  it.each<Case>([
    [
      'nobody whom the President consults: the duty is his own',
      [
        'Not later than July 1, 2046, the President, in consultation with the Secretary of State, the Secretary of the Treasury, and the heads of such other agencies as the President considers appropriate, shall weigh the lamps. The Secretary of Energy shall keep them.',
      ],
      ['Department of Energy SHALL keep'],
    ],
    [
      'those charged together, told by two titles',
      [
        '(a) The Secretaries of Energy and Labor and the Administrator of General Services shall each open an office.',
        '(b) The Secretaries and the Administrator shall name its head.',
      ],
      [
        'Department of Energy + Department of Labor + General Services Administration SHALL open',
        'Department of Energy + Department of Labor + General Services Administration SHALL name',
      ],
    ],
    [
      'each of the Secretaries just charged',
      ['The Secretary of Energy and the Secretary of Labor shall list harbors. Each Secretary shall mend lamps.'],
      [
        'Department of Energy + Department of Labor SHALL list',
        'Department of Energy + Department of Labor SHALL mend',
      ],
    ],
    [
      'the body of the clause before, once more each year',
      [
        'Not later than 90 days after the date of this order, the Secretary of Energy shall send the Secretary of Labor a chart of lamps, and annually thereafter shall send a list of wicks.',
      ],
      ['Department of Energy SHALL send', 'Department of Energy SHALL send'],
    ],
    [
      'the last of a list that goes on behind the aside of one',
      [
        'The Secretary of Energy, the Secretary of State, at the direction of the Secretary of Labor, and the Secretary of Commerce shall mend lamps.',
      ],
      ['Department of Energy + Department of State + Department of Commerce SHALL mend'],
    ],
    [
      'the former and the latter',
      [
        'The Secretary of Energy shall give oil to the Secretary of Labor. The latter shall keep it. The former department shall count it.',
      ],
      ['Department of Energy SHALL give', 'Department of Labor SHALL keep', 'Department of Energy SHALL count'],
    ],
    [
      'an officer whom each agency has',
      [
        'The Secretary of Labor shall keep lamps. The head of each agency shall designate an officer as Lamp Liaison (Liaison). The Liaison shall count lamps.',
      ],
      ['Department of Labor SHALL keep', 'Agencies SHALL designate', 'Agencies SHALL count'],
    ],
    [
      'the director of the body that the text says, though another body is named since',
      [
        'There are established the White House Lamp Council (Council) and the President’s Oil Commission (Commission). The Secretary of Energy shall name an Executive Director for the Council (Executive Director).',
        'The Commission shall meet. The Executive Director shall report.',
      ],
      [
        'Department of Energy SHALL name',
        'President’s Oil Commission SHALL meet',
        'White House Lamp Council SHALL report',
      ],
    ],
    [
      'co-chairs and a committee beside them',
      [
        'There is established the White House Lamp Council (Council). The Co-Chairs and Steering Committee may form groups.',
      ],
      ['White House Lamp Council + Steering Committee MAY form'],
    ],
    [
      'a service is its department',
      ['The Army shall keep lamps. The Department of the Army, the Navy, and the Air Force shall light them.'],
      [
        'Department of the Army SHALL keep',
        'Department of the Army + Department of the Navy + Department of the Air Force SHALL light',
      ],
    ],
    [
      'a commission on an agency is not the agency',
      [
        'There is established the President’s Commission on the United States Postal Service (Commission). The Commission shall meet.',
      ],
      ['President’s Commission on the United States Postal Service SHALL meet'],
    ],
    [
      'a body that is founded, and given a chair in the same breath',
      [
        'The Attorney General shall establish, and shall appoint somebody to chair, a Task Force on Harbor Lamps (Task Force). The Task Force shall meet.',
      ],
      [
        'Department of Justice SHALL establish',
        'Department of Justice SHALL appoint',
        'Task Force on Harbor Lamps SHALL meet',
      ],
    ],
    [
      'the body that a limit is about',
      [
        'The Secretary of Energy shall keep lamps. There is established the White House Lamp Council (Council).',
        'Sec. 2. Report. Not later than 12 months after the Council is established, it will report to the Congress.',
      ],
      ['Department of Energy SHALL keep', 'White House Lamp Council WILL report to'],
    ],
    [
      'who helps to write a plan answers for it',
      [
        'The Secretary of State shall develop a plan for oil. The Secretary of Energy shall assist the Vice President in developing a plan for lamps.',
        'The plan shall name each lamp.',
      ],
      ['Department of State SHALL develop', 'Department of Energy SHALL assist', 'Department of Energy SHALL name'],
    ],
    [
      'guidance about a report is no report',
      [
        'Each agency shall prepare a report on lamps. The Secretary of Energy shall prepare guidance regarding the matters for such reports.',
        'The report shall name each lamp.',
      ],
      ['Agencies SHALL prepare', 'Department of Energy SHALL prepare', 'Agencies SHALL name'],
    ],
    [
      'long asides in front of what they are directed to do',
      [
        'Agencies named above are hereby directed, consistent with their missions, and to the extent permitted by law, to keep lamps.',
      ],
      ['Agencies REQUIRED keep'],
    ],
    [
      'those who are to report',
      ['The Secretary of Energy and the Secretary of Labor are to report on lamps within 30 days.'],
      ['Department of Energy + Department of Labor REQUIRED report'],
    ],
    [
      'a comma inside the quotation marks of a title',
      ['Consistent with the order entitled “Keeping Lamps in Every Harbor of the Coast,” agencies shall mend lamps.'],
      ['Agencies SHALL mend'],
    ],
    [
      'one member of a body, and one officer whose post the text makes',
      [
        'There is established the White House Lamp Council (Council) with a new position entitled the Chief Lamp Officer.',
        'If any member of the Council disagrees, such member may write a statement. The Chief Lamp Officer shall keep lamps.',
      ],
      ['White House Lamp Council MAY write', 'Chief Lamp Officer SHALL keep'],
    ],
    [
      'an item of inserted text whose stem is not quoted: whoever was charged last',
      [
        'The Secretary of Energy shall keep lamps.',
        'Sec. 2. Amendment. Section 2(b) of Executive Order 12001 is amended to read: “(b) Maintain the lamps of each harbor of the coast in good order.”',
      ],
      ['Department of Energy SHALL keep', 'Department of Energy IMPERATIVE maintain'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });

  it.each<Case>([
    [
      'a body that is representative of others, that functions for a time, that lies within a department',
      [
        'The Lamp Council shall be broadly representative of harbors. The Lamp Council shall function for such period as is necessary. The Lamp Council shall be in the Department of Energy.',
      ],
      [],
    ],
    [
      'who sits in a body',
      [
        'Appointments to the Lamp Council shall be made without regard to party. Representatives of the Department of Energy shall participate in the Lamp Council at their discretion.',
      ],
      [],
    ],
    ['vice-chairs', ['The Secretaries of Energy and Labor shall serve as Vice-Chairs of the Lamp Council.'], []],
    [
      'the grade of a position, and what somebody is given',
      [
        'Each agency shall found a post of lamp liaison. Such post shall be in grade 15 and shall be placed in Schedule C of the service. The Secretary of Labor shall receive, to the extent permitted by law, full access to lamps.',
      ],
      ['Agencies SHALL found'],
    ],
    ['what agencies get for it', ['Agencies will receive credit for lamps and will be recognized in the report.'], []],
    [
      'such help as either may ask for',
      ['The Lamp Council shall have such members as the President, or the Secretary of Energy, may name.'],
      ['Lamp Council SHALL have'],
    ],
    ['what was determined', ['Any determination that lamp oil shall not be sold shall not prejudice a claim.'], []],
    [
      'the help of two',
      ['The inclusion of the Department of Energy and the Department of Labor as trustees will help lamps.'],
      [],
    ],
    [
      'what rights must not be, in a preface',
      ['The Secretary of Energy shall keep lamps.', 'Sec. 2. Purpose. The right to keep lamps must not be infringed.'],
      ['Department of Energy SHALL keep'],
    ],
  ])('nobody: %s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });
});

describe('base forms of participles', () => {
  it.each(
    `changed:change arranged:arrange prolonged:prolong invoked:invoke reconciled:reconcile detailed:detail created:create
    combatted:combat treated:treat repeated:repeat cited:cite solicited:solicit expedited:expedite audited:audit promoted:promote
    piloted:pilot routed:route computed:compute input:input prepared:prepare cleared:clear monitored:monitor restored:restore
    interfered:interfere considered:consider acquired:acquire repaired:repair procured:procure convened:convene opened:open
    maintained:maintain examined:examine postponed:postpone positioned:position developed:develop escaped:escape
    scheduled:schedule compelled:compel enrolled:enroll settled:settle named:name claimed:claim assumed:assume upgraded:upgrade
    loaded:load exceeded:exceed superseded:supersede avoided:avoid provided:provide coded:code included:include wasted:waste
    forecasted:forecast agreed:agree guaranteed:guarantee focused:focus assessed:assess borne:bear sought:seek worn:wear
    overseen:oversee withheld:withhold set:set carried:carry referred:refer submitted:submit`
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  )('%s', (participle, base) => {
    expect(baseForm(participle)).toBe(base);
  });
});
