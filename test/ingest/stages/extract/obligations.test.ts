import { describe, expect, it } from '@jest/globals';
import type { Findings } from '../../../../ingest/values/index.ts';
import { directive, order } from './order.ts';

/** `1(a): Department of Energy SHALL report`, one a directive. */
const duties = (found: Findings): readonly string[] =>
  found.of('obligation').map(({ path, actors, modality, act }) => {
    const who = actors.filter((actor) => actor.role === 'RESPONSIBLE').map((actor) => actor.canonical);
    return `${path ?? '-'}: ${who.join(' + ') || 'nobody'} ${modality} ${act}`;
  });
const ordered = async (first: string, ...more: readonly string[]): Promise<readonly string[]> =>
  duties((await order(first, ...more)).found);

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];
const check = (cases: readonly Case[]): void => {
  it.each(cases)('%s', async (_reason, paragraphs, expected) => {
    expect(await ordered(...paragraphs)).toEqual(expected);
  });
};

describe('who must do what', () => {
  check([
    ['one actor, one modal', ['The Secretary of Energy shall report.'], ['1: Department of Energy SHALL report']],
    [
      'verbs joined under one modal are one',
      ['The Secretary of Energy shall collect and publish charts.'],
      ['1: Department of Energy SHALL collect'],
    ],
    [
      'a second modal starts a second one',
      ['The Secretary of Energy shall collect charts and shall publish them.'],
      ['1: Department of Energy SHALL collect', '1: Department of Energy SHALL publish'],
    ],
    [
      'a second subject too',
      ['The Secretary of Energy shall collect charts, and the Attorney General may publish them.'],
      ['1: Department of Energy SHALL collect', '1: Department of Justice MAY publish'],
    ],
    [
      'a second subject of two',
      [
        'The Secretary of Energy shall collect charts, and the Secretary of State and the Attorney General shall publish them.',
      ],
      ['1: Department of Energy SHALL collect', '1: Department of State + Department of Justice SHALL publish'],
    ],
    [
      'a list of actors',
      ['The Secretary of Energy, the NASA Administrator, and the heads of other agencies shall report.'],
      ['1: Department of Energy + National Aeronautics and Space Administration + Agencies SHALL report'],
    ],
    [
      'unnamed groups, however qualified',
      ['Each agency that keeps more than three lamps shall report.'],
      ['1: Agencies SHALL report'],
    ],
    ['groups of others are none', ['State and local agencies shall report.'], []],
    [
      'a lead-in list is not the subject',
      [
        'In consultation with the Attorney General, the Secretary of State, and the Secretary of Labor, the Secretary of Energy shall report.',
      ],
      ['1: Department of Energy SHALL report'],
    ],
    [
      'a lead-in without a comma',
      ['Within 30 days of the date of this order the Secretary of Energy shall report.'],
      ['1: Department of Energy SHALL report'],
    ],
    [
      'a conditional lead-in with a modal of its own',
      ['If an agency head finds that a lamp must be mended, the agency shall mend it.'],
      ['1: Agencies SHALL mend'],
    ],
    [
      '"is directed to", "is encouraged to", "is authorized to"',
      [
        'The Secretary of Energy is directed to report. Agencies are encouraged to help. The Attorney General is hereby authorized to act.',
      ],
      ['1: Department of Energy REQUIRED report', '1: Agencies ENCOURAGED help', '1: Department of Justice MAY act'],
    ],
    [
      'a command of the President',
      ['I hereby direct the Secretary of Energy to report.'],
      ['1: Department of Energy REQUIRED report'],
    ],
    [
      '"shall not" and "may not" forbid',
      ['The Secretary of Energy shall not wait. Agencies may not wait.'],
      ['1: Department of Energy SHALL_NOT wait', '1: Agencies SHALL_NOT wait'],
    ],
    [
      '"they" and "these agencies" are those named before',
      [
        'The Department of Labor and the Department of State shall meet. They shall report. These agencies shall agree.',
      ],
      [
        '1: Department of Labor + Department of State SHALL meet',
        '1: Department of Labor + Department of State SHALL report',
        '1: Department of Labor + Department of State SHALL agree',
      ],
    ],
    [
      'a product is the duty of its maker, whoever acts in between',
      [
        'The Secretary of Energy shall issue a plan. The Secretary of State may comment. The plan shall name each lamp.',
      ],
      [
        '1: Department of Energy SHALL issue',
        '1: Department of State MAY comment',
        '1: Department of Energy SHALL name',
      ],
    ],
    ['a passive with its agent', ['The plan shall be carried out by all agencies.'], ['1: Agencies SHALL carry out']],
    ['a passive without one: nobody is evident', ['Each lamp shall be cleaned.'], ['1: nobody SHALL clean']],
    [
      'the chair of a body charges the body',
      ['There is established the Interagency Lamp Council (Council). The Chair shall convene meetings.'],
      ['1: Interagency Lamp Council SHALL convene'],
    ],
    [
      'the cost of publication',
      ['The costs for publication of this order shall be borne by the Department of Energy.'],
      ['1: Department of Energy SHALL bear'],
    ],
  ]);
});

describe('lists', () => {
  check([
    [
      'items that complete the modal',
      [
        'The Secretary of Energy shall:',
        '(a) count the lamps;',
        '(b) within 30 days of the date of this order, report; and',
        '(c) promptly mend what is broken.',
      ],
      [
        '1(a): Department of Energy SHALL count',
        '1(b): Department of Energy SHALL report',
        '1(c): Department of Energy SHALL mend',
      ],
    ],
    [
      'items that are contents',
      ['The Secretary of Energy shall issue a plan that includes:', '(a) a list of lamps; and', '(b) costs.'],
      ['1: Department of Energy SHALL issue'],
    ],
    [
      'items that are purposes',
      ['The Secretary of Energy shall convene keepers to:', '(a) compare lamps; and', '(b) exchange charts.'],
      ['1: Department of Energy SHALL convene'],
    ],
    [
      '"the following actions" before clauses of their own is no directive',
      [
        'The following actions shall be taken:',
        '(a) the Secretary of Energy shall count; and',
        '(b) the Secretary of State shall report.',
      ],
      ['1(a): Department of Energy SHALL count', '1(b): Department of State SHALL report'],
    ],
    [
      'items of a policy charge nobody',
      [
        'It is the policy of the United States that:',
        '(a) lamps shall be kept lit; and',
        '(b) agencies shall keep them.',
      ],
      [],
    ],
    [
      'an item with a relative clause keeps its verb',
      [
        'The Secretary of Energy shall:',
        '(a) publish a list of what keepers shall report; and',
        '(b) name those who may do so.',
      ],
      ['1(a): Department of Energy SHALL publish', '1(b): Department of Energy SHALL name'],
    ],
  ]);

  it('takes actor, limit and consultees of an item from its stem', async () => {
    const { found } = await order(
      'Within 60 days of the date of this order, the Secretary of Energy, in consultation with the Attorney General, shall:',
      '(a) count the lamps; and',
      '(b) by June 1, 2031, report in coordination with the Secretary of State.',
    );
    const partners = found
      .of('obligation')
      .map(({ actors, deadline }) => [
        actors.filter(({ role }) => role === 'CONSULTED').map(({ canonical }) => canonical),
        deadline?.due,
      ]);
    expect(partners).toEqual([
      [['Department of Justice'], '2031-05-02'],
      [['Department of Justice', 'Department of State'], '2031-06-01'],
    ]);
  });
});

describe('what has a modal verb and is no directive', () => {
  check([
    ['the Government at large', ['The Federal Government must do better, and the United States shall prevail.'], []],
    ['the President and the Congress', ['The President may ask. The Congress should act.'], []],
    [
      'a relative clause',
      ['The Secretary of Energy shall issue rules that shall bind keepers.'],
      ['1: Department of Energy SHALL issue'],
    ],
    [
      'a complement clause',
      ['The Secretary of Energy shall ensure that agencies shall report.'],
      ['1: Department of Energy SHALL ensure'],
    ],
    [
      'an aside of discretion',
      ['The Secretary of Energy, as the Attorney General may require, shall report.'],
      ['1: Department of Energy SHALL report'],
    ],
    [
      'construction and rights',
      [
        'Nothing in this order shall be construed to bind keepers. This order shall be implemented consistent with applicable law.',
      ],
      [],
    ],
    [
      'establishment and membership',
      [
        'There shall be a Lamp Board. The Board shall consist of five keepers, shall be chaired by the Secretary of Energy, and shall terminate 2 years after the date of this order. Members shall serve without compensation.',
      ],
      [],
    ],
    ['amendment', ['Section 3 of Executive Order 19000 shall be amended by striking “lamp”.'], []],
    ['private parties', ['Contractors shall report. No person may enter.'], []],
    ['property and its fate', ['All property and interests in property are blocked and may not be transferred.'], []],
    ['what may happen', ['Agencies may face delays.'], []],
    ['what things may be', ['The report may be classified.'], []],
    ['a quoted rule of another text', ['The rule says “keepers shall sing” at noon.'], []],
    [
      'definitions',
      ['Do.', 'Sec. 2. Definitions. For purposes of this order: (a) “lamp” means a light. It shall also include oil.'],
      [],
    ],
  ]);
});

describe('details', () => {
  it('keeps principals, go-betweens and consultees apart, each with its words', async () => {
    const { found, text } = await order(
      'The Secretary of Commerce, through the Director of the National Institute of Standards and Technology, and in consultation with the Attorney General, the Secretary of State, and the heads of other agencies as the Secretary of Commerce deems appropriate, shall report to the President, through the Assistant to the President for Economic Policy, on lamps.',
    );
    const [duty] = found.of('obligation');
    expect(duty?.actors.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ['RESPONSIBLE', 'Secretary of Commerce'],
      ['THROUGH', 'Director of the National Institute of Standards and Technology'],
      ['CONSULTED', 'Attorney General'],
      ['CONSULTED', 'Secretary of State'],
      ['CONSULTED', 'the heads of other agencies'],
    ]);
  });

  it('shares the limit of a sentence, not that of another predicate', async () => {
    const { found } = await order(
      'By July 1, 2031, the Secretary of Energy shall count lamps, and the Secretary of State shall report. Agencies shall help, and shall finish by May 1, 2032.',
    );
    expect(found.of('obligation').map(({ deadline }) => deadline?.due ?? null)).toEqual([
      '2031-07-01',
      '2031-07-01',
      null,
      '2032-05-01',
    ]);
  });

  it.each([
    ['each fiscal year', 'P1Y'],
    ['annually', 'P1Y'],
    ['semi-annually', 'P6M'],
    ['every 60 days', 'P60D'],
    ['quarterly', 'P3M'],
    ['on an ongoing basis', 'continuous'],
    ['as needed', null],
  ])('reads the rhythm of "%s"', async (words, value) => {
    const { found } = await order(`The Secretary of Energy shall report ${words}.`);
    expect(found.of('obligation')[0]?.recurrence?.value ?? null).toBe(value);
  });

  it('charges duties in inserted text to the amending provision', async () => {
    const { found } = await order(
      'Section 2 of Executive Order 19000 is amended to read as follows:',
      '“Sec. 2. Lamps. The Secretary of Energy shall count all lamps on the coast every year.”',
    );
    expect(found.of('obligation').map(({ path, inAmendment, act }) => [path, inAmendment, act])).toEqual([
      ['1', true, 'count'],
    ]);
  });

  it('spans a clause up to the next one', async () => {
    const { found, text } = await order(
      'To help keepers, the Secretary of Energy shall count lamps, and shall mend them.',
    );
    expect(found.of('obligation').map(({ start, end }) => text.slice(start, end))).toEqual([
      'To help keepers, the Secretary of Energy shall count lamps',
      'shall mend them.',
    ]);
  });
});

describe('a directive to agencies', () => {
  it('takes commands of a list of actions, and things and "you" as the agencies that it speaks to', async () => {
    const { found } = await directive(
      '1. Within 10 days of the issuance of this directive, identify all lamps.',
      '2. All lamps must be patched. You should ask for help.',
      '3. Lamps are known to fail at night.',
    );
    expect(duties(found)).toEqual([
      'h:required-actions.1: Agencies IMPERATIVE identify',
      'h:required-actions.2: Agencies MUST patch',
      'h:required-actions.2: Agencies SHOULD ask',
    ]);
  });
});
