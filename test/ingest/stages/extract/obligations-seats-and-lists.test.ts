/** Items that go on, subjects in long lists, what a body has or is, and who makes what is spoken of. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

describe('lists', () => {
  it.each<Case>([
    [
      'a second sentence of an item completes the same modal',
      [
        'Agencies shall:',
        '(a) count lamps in every harbor. Establish a list of them. Keepers know the rest.',
        '(b) Mend them.',
      ],
      ['Agencies SHALL count', 'Agencies SHALL establish', 'Agencies SHALL mend'],
    ],
    [
      'a stem above a heading orders nothing itself',
      [
        'Agencies shall undertake the following actions:',
        '(a) Actions for Immediate Use.',
        '(i) Agencies should count lamps. The Secretary of Energy shall mend them.',
      ],
      ['Agencies SHOULD count', 'Department of Energy SHALL mend'],
    ],
    [
      'nor one that shall ensure that actions are taken, above clauses',
      [
        'The heads of agencies shall ensure that the following actions are taken where necessary:',
        '(a) agencies shall not buy oil; or',
        '(b) the Secretary of State shall deny visas.',
      ],
      ['Agencies SHALL_NOT buy', 'Department of State SHALL deny'],
    ],
    [
      'several lists of those who act, each in a part of the sentence',
      [
        'The work is done on this schedule: the Secretaries of Defense, Energy, and Labor; the Administrator of General Services; and the Director of OMB shall end by June 1, 2032; the Secretaries of State and the Treasury, as well as the Attorney General, shall end by June 1, 2033.',
      ],
      [
        'Department of Defense + Department of Energy + Department of Labor + General Services Administration + Office of Management and Budget SHALL end',
        'Department of State + Department of the Treasury + Department of Justice SHALL end',
      ],
    ],
    [
      'a thing behind what is done to another',
      [
        'The Secretary of Energy shall count lamps. All lamps, including red ones, shall be reviewed and needed changes shall be identified.',
      ],
      ['Department of Energy SHALL count', 'Department of Energy SHALL review', 'Department of Energy SHALL identify'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });
});

describe('who is charged', () => {
  it.each<Case>([
    [
      'agencies that are to be included are so by whoever acts',
      [
        'The Secretary of Labor and the Secretary of Energy shall prepare recommendations. Other agencies shall be included in the work. The recommendations shall name lamps.',
      ],
      [
        'Department of Labor + Department of Energy SHALL prepare',
        'Department of Labor + Department of Energy SHALL include',
        'Department of Labor + Department of Energy SHALL name',
      ],
    ],
    [
      'who recommends actions makes the recommendations',
      [
        'The Secretary of Labor shall submit recommendations. The Secretary of Energy shall recommend actions to save oil. The recommendations shall name lamps.',
      ],
      ['Department of Labor SHALL submit', 'Department of Energy SHALL recommend', 'Department of Energy SHALL name'],
    ],
    [
      'who develops a report behind other verbs',
      [
        'The Secretary of Labor shall submit a report. The Secretary of Energy shall conduct studies to support keepers and to develop the report on oil. This report will assess costs.',
      ],
      ['Department of Labor SHALL submit', 'Department of Energy SHALL conduct', 'Department of Energy WILL assess'],
    ],
    [
      'things that the section has spoken of, and not those of another',
      [
        'The Lamp Council shall develop program plans.',
        'Sec. 2. Farms. The Secretary of Agriculture shall keep its programs within harbors. These programs should apply the best practices.',
      ],
      ['Lamp Council SHALL develop', 'Department of Agriculture SHALL keep', 'Department of Agriculture SHOULD apply'],
    ],
    [
      'the same done to another thing',
      [
        'The Lamp Council shall prepare a strategy. The draft shall be published for review within 90 days of the date of this order and a final strategy shall be published within 1 year.',
      ],
      ['Lamp Council SHALL prepare', 'Lamp Council SHALL publish', 'Lamp Council SHALL publish'],
    ],
    [
      'agencies whose rules name others, and not those',
      [
        'Agencies whose rules, plans, or other papers reference the Department of Defense or OMB shall revise such rules.',
      ],
      ['Agencies SHALL revise'],
    ],
    [
      'what tells where something may be is part of the duty',
      [
        'Agencies shall share information that may be used by buyers, keepers, and other offices within agencies to evaluate where the risk of fire at sea may be higher.',
      ],
      ['Agencies SHALL share'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });
});

describe('no duties', () => {
  it.each<Case>([
    [
      'what a body does not answer for',
      ['The Lamp Council shall not be responsible for the approval of projects.'],
      [],
    ],
    ['who its chair is', ['The Vice Chair, elected by the Lamp Council, shall be an agency officer.'], []],
    ['that it has staff', ['The Lamp Council shall have staff to support its functions.'], []],
    ['who leads for what', ['The Department of Energy shall be the lead agency for subsection (b).'], []],
    [
      'whom members choose',
      ['Representatives of the Lamp Council shall select from among themselves a Vice Chair.'],
      [],
    ],
    [
      'what policies of the Government should be',
      ['Agencies shall help. Policies of the Federal Government should recognize keepers.'],
      ['Agencies SHALL help'],
    ],
    ['that it goes on', ['The Lamp Council shall continue to operate.'], []],
    ['how seats are filled', ['Appointments shall be made without regard to political affiliation.'], []],
    ['what nobody should be forced to', ['The Department of Energy should not be forced to buy lamps.'], []],
    [
      'what ships may not do',
      [
        'No vessel that has called at a port within the last year, and no vessel of a keeper, may call at a port of the United States.',
      ],
      [],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });

  it('a limit of what others issue, or of what a plan provides for, is none of the duty', async () => {
    const { found } = await order(
      'Agencies shall set up a program consistent with guidance to be issued by the Secretary of Energy no later than 60 days after the date of this order. The Secretary of Energy shall write a schedule that provides for its use by December 31, 2032.',
    );
    expect(found.of('obligation').map(({ deadline }) => deadline)).toEqual([null, null]);
  });
});

describe('inserted text', () => {
  it('goes on to the next section where no mark closes it', async () => {
    const { found, text } = await order(
      'Section 2 of Executive Order 13112 is amended to read as follows:',
      '“Sec. 2. Duties. (a) Each agency shall, to the extent permitted by law,',
      '(1) count lamps; and',
      '(2) mend them.',
      'Sec. 2. Other. The Secretary of Energy shall report.',
    );
    const all = found.of('obligation');
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual([
      'count lamps; and',
      'mend them.',
      'The Secretary of Energy shall report.',
    ]);
  });
});

describe('mentions', () => {
  it.each<Case>([
    [
      'a body by the head of its name',
      ['There is established the PMC Subcommittee to Mend Lamps (Subcommittee). The PMC Subcommittee shall meet.'],
      [
        'PMC Subcommittee to Mend Lamps => PMC Subcommittee to Mend Lamps',
        'PMC Subcommittee => PMC Subcommittee to Mend Lamps',
      ],
    ],
    [
      'a body whose name goes on behind its short form',
      ['A Lamp Leadership Committee (Committee) for the Sunny Bay is established. The Committee met.'],
      [
        'Lamp Leadership Committee => Lamp Leadership Committee for the Sunny Bay',
        'Committee => Lamp Leadership Committee for the Sunny Bay',
      ],
    ],
    [
      'two agencies beside a stroke',
      ['The FBI/DEA staff met.'],
      ['FBI => Federal Bureau of Investigation', 'DEA => Drug Enforcement Administration'],
    ],
    ['but not the parts of a number', ['The paper DOI-BLM-AK-R000-2031-0001-EIS is old.'], []],
    [
      'a body whose name holds that of the country',
      ['The Commission on United States-Pacific Lamps met.'],
      ['Commission on United States-Pacific Lamps => Commission on United States-Pacific Lamps'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    const { found, text } = await order(first, ...more);
    expect(
      found.of('agency-mention').map(({ start, end, canonical }) => `${text.slice(start, end)} => ${canonical}`),
    ).toEqual(expected);
  });
});

describe('what a body is there for, and what it does', () => {
  it.each<Case>([
    [
      'its functions in one sentence are why there is one',
      ['The functions of the Commission on Civil Rights shall be to count lamps.'],
      [],
    ],
    [
      'its functions in a list are its duties',
      [
        'The principal functions of the Commission on Civil Rights shall be to:',
        '(a) count lamps; and',
        '(b) mend oil.',
      ],
      ['Commission on Civil Rights SHALL be'],
    ],
    [
      'what they include',
      ['The duties of the Commission on Civil Rights shall include counting lamps.'],
      ['Commission on Civil Rights SHALL include'],
    ],
    ['its mission is why there is one', ['The mission of the Commission on Civil Rights shall be to count lamps.'], []],
    ['what its functions are is only told', ['The function of the Commission on Civil Rights is to count lamps.'], []],
    ['a new name asks nothing', ['The Commission on Civil Rights shall henceforth be called the Lamp Commission.'], []],
    [
      'who calls a meeting does',
      ['The first meeting shall be called by the Secretary of Energy.'],
      ['Department of Energy SHALL call'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });
});
