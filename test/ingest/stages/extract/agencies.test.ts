import { describe, expect, it } from '@jest/globals';
import { directive, order, orderOf } from './order.ts';

const mentions = async (first: string, ...more: readonly string[]): Promise<readonly string[]> => {
  const { found, text } = await order(first, ...more);
  return found.of('agency-mention').map(({ start, end, canonical }) => `${text.slice(start, end)} => ${canonical}`);
};
const same = (...names: readonly string[]): readonly string[] => names.map((name) => `${name} => ${name}`);

describe('mentions of agencies', () => {
  const cases: readonly [reason: string, text: string, expected: readonly string[]][] = [
    ['a name', 'Ask the Department of Energy.', same('Department of Energy')],
    ['an acronym that all know', 'Ask NASA.', ['NASA => National Aeronautics and Space Administration']],
    [
      'a weak acronym counts only once it is defined',
      'Ask the FRA, then the Federal Railroad Administration (FRA), then the FRA.',
      ['Federal Railroad Administration => Federal Railroad Administration', 'FRA => Federal Railroad Administration'],
    ],
    [
      'the parenthesis that defines is no mention',
      'The General Services Administration (GSA) and GSA.',
      ['General Services Administration => General Services Administration', 'GSA => General Services Administration'],
    ],
    [
      'an official stands for the agency',
      'The Secretary of Labor and the Attorney General agree.',
      ['Secretary of Labor => Department of Labor', 'Attorney General => Department of Justice'],
    ],
    [
      'a title with the agency behind it',
      'Tell the Deputy Director for Management of the Office of Management and Budget.',
      ['Deputy Director for Management of the Office of Management and Budget => Office of Management and Budget'],
    ],
    [
      'a title with the agency in front of it',
      'Tell the NIST Director.',
      ['NIST Director => National Institute of Standards and Technology'],
    ],
    [
      'a title that names an agency by its field',
      'Tell the Under Secretary of Commerce for Standards and Technology.',
      ['Under Secretary of Commerce for Standards and Technology => National Institute of Standards and Technology'],
    ],
    [
      'one title for a list',
      'The Secretaries of Defense, Health and Human Services, and Energy meet.',
      [
        'Secretaries of Defense => Department of Defense',
        'Health and Human Services => Department of Health and Human Services',
        'Energy => Department of Energy',
      ],
    ],
    [
      'departments in a list, one with an aside',
      'The Departments of State, Defense (including its schools), and the Interior.',
      [
        'Departments of State => Department of State',
        'Defense => Department of Defense',
        'Interior => Department of the Interior',
      ],
    ],
    [
      'a dispute’s board goes by its short form',
      'There is established Emergency Board (“Board”). The Board shall report.',
      ['Emergency Board => Emergency Board', 'Board => Emergency Board'],
    ],
    [
      'a body to be known by another name',
      'The Secretary of Labor shall establish a Tide/Weather Advisory Council (the “Advisory Council”), to be known as the Presidential Council on Tides. The Advisory Council meets.',
      [
        'Secretary of Labor => Department of Labor',
        'Tide/Weather Advisory Council => Presidential Council on Tides',
        'Presidential Council on Tides => Presidential Council on Tides',
        'Advisory Council => Presidential Council on Tides',
      ],
    ],
    [
      'a body that is established in the passive, and its short form',
      'A Tidal Leadership Committee (Committee) for the Bay is established to oversee it. The Committee reports.',
      [
        'Tidal Leadership Committee => Tidal Leadership Committee for the Bay',
        'Committee => Tidal Leadership Committee for the Bay',
      ],
    ],
    [
      'a body that an agency’s name begins',
      'There is established the Federal Emergency Management Agency Tide Council (Council). The Council reports.',
      [
        'Federal Emergency Management Agency Tide Council => Federal Emergency Management Agency Tide Council',
        'Council => Federal Emergency Management Agency Tide Council',
      ],
    ],
    [
      'an office of the White House is another than the White House Office',
      'Ask the White House Office of Cabinet Affairs.',
      same('White House Office of Cabinet Affairs'),
    ],
    [
      'where an office of the President sits may stand before its name',
      'Ask the White House Office of National AIDS Policy.',
      ['White House Office of National AIDS Policy => Office of National AIDS Policy'],
    ],
    [
      'an acronym that the text gives to another is that one’s',
      'The National Security Advisor (NSA) reports. The NSA decides.',
      [
        'National Security Advisor => Assistant to the President for National Security Affairs',
        'NSA => Assistant to the President for National Security Affairs',
      ],
    ],
    [
      'an acronym that the text gives to no agency is no mention',
      'Each National Seaweed Allowance (NSA) lapses. The NSA is small.',
      [],
    ],
    [
      'any department’s secretary is nobody in particular',
      'The Secretary of Defense asks the Secretary of each military department. The Secretary decides.',
      ['Secretary of Defense => Department of Defense', 'Secretary => Department of Defense'],
    ],
    [
      'an office that somebody acts in',
      'If the Secretary of Labor has died, another shall act as Secretary. The President may name an acting Secretary.',
      [
        'Secretary of Labor => Department of Labor',
        'Secretary => Department of Labor',
        'Secretary => Department of Labor',
      ],
    ],
    [
      'a title with a comma before the agency',
      'Ask the Director, Federal Emergency Management Agency.',
      ['Director, Federal Emergency Management Agency => Federal Emergency Management Agency'],
    ],
    [
      'an adviser keeps the title',
      'Ask the Assistant to the President for Weather and Tides.',
      same('Assistant to the President for Weather and Tides'),
    ],
    [
      'an adviser with two names',
      'Ask the Assistant to the President and National Security Advisor.',
      [
        'Assistant to the President and National Security Advisor => Assistant to the President for National Security Affairs',
      ],
    ],
    [
      'one person with two titles stands for the office',
      'Ask the Assistant to the President and Director of the Office of Science and Technology Policy.',
      [
        'Assistant to the President and Director of the Office of Science and Technology Policy => Office of Science and Technology Policy',
      ],
    ],
    [
      'two persons stay two',
      'Ask the Secretary of State and the Director of the Central Intelligence Agency.',
      [
        'Secretary of State => Department of State',
        'Director of the Central Intelligence Agency => Central Intelligence Agency',
      ],
    ],
    [
      'a defined short form counts at every use',
      'The Secretary of Commerce (Secretary) acts. The Secretary reports.',
      ['Secretary of Commerce => Department of Commerce', 'Secretary => Department of Commerce'],
    ],
    [
      'a bare title means the nearest named one',
      'The Secretary of Commerce acts. The Secretary reports.',
      ['Secretary of Commerce => Department of Commerce', 'Secretary => Department of Commerce'],
    ],
    [
      'a short form is no part of another name',
      'There is established the Interagency Tide Council (Council). The Homeland Security Council waits; the Council acts.',
      [
        'Interagency Tide Council => Interagency Tide Council',
        'Homeland Security Council => Homeland Security Council',
        'Council => Interagency Tide Council',
      ],
    ],
    [
      'a body that the text establishes',
      'There is established within the Department of Labor the Lamp Safety Initiative (Initiative). The Initiative shall meet.',
      [
        'Department of Labor => Department of Labor',
        'Lamp Safety Initiative => Lamp Safety Initiative',
        'Initiative => Lamp Safety Initiative',
      ],
    ],
    [
      'a body that has no name but its short form',
      'A committee of nine keepers (“Advisory Committee”) is formed. The Advisory Committee advises.',
      same('Advisory Committee'),
    ],
    [
      'a committee of a known council is called by its acronym',
      'Ask the National Science and Technology Council (NSTC) Committee on Tides.',
      ['National Science and Technology Council (NSTC) Committee on Tides => NSTC Committee on Tides'],
    ],
    [
      'a well-formed federal name that no table knows',
      'Ask the Interagency Working Group on Fog Horns.',
      same('Interagency Working Group on Fog Horns'),
    ],
    ['capital letters', 'THE SECRETARY OF STATE', ['SECRETARY OF STATE => Department of State']],
    ['the money of the Treasury is no agency', 'Payments into the Treasury stop.', []],
    ['a number of a circular is a citation', 'See Office of Management and Budget Circular A-119.', []],
    [
      'the title of another order',
      'See Executive Order 19000 of January 1, 2031 (Strengthening the Federal Privacy Council).',
      [],
    ],
    [
      'who keeps a committee is no title',
      'Tide Advisory Council; Executive Order 19000, as amended (Office of Personnel Management).',
      [
        'Tide Advisory Council => Tide Advisory Council',
        'Office of Personnel Management => Office of Personnel Management',
      ],
    ],
    ['an act is no agency', 'See the Department of Energy Organization Act.', []],
    [
      'bodies of others',
      'The United Nations Security Council, the European Commission and the Central Bank of Norway.',
      [],
    ],
    [
      'the President, Congress and unnamed groups',
      'The President, the Congress, agencies and agency heads, the Secretaries and the Chairman.',
      [],
    ],
    ['any such body is no body', 'Each shall form an Incident Review Board.', []],
    [
      'what others form is none, nor what a board without a name forms',
      'Contractors shall form a Safety Committee. The board will form an Opinion Panel.',
      [],
    ],
  ];
  it.each(cases)('%s', async (_reason, text, expected) => {
    expect(await mentions(text)).toEqual(expected);
  });

  it('says by which rule, and gives what is guessed a lower score', async () => {
    const { found } = await order(
      'The Secretary of Commerce acts. The Secretary reports to the Fog Working Group on Horns.',
    );
    expect(found.of('agency-mention').map(({ rule }) => rule)).toEqual([
      'agencies/official@1',
      'agencies/antecedent@1',
      'agencies/body@1',
    ]);
    const scores = found.of('agency-mention').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('knows none of a State’s own offices', async () => {
    const act =
      'Be it enacted by the Legislature of the State of Idaho: The Attorney General and the Department of Education shall ask NIST.';
    expect(await mentions(act)).toEqual(['NIST => National Institute of Standards and Technology']);
  });

  it('takes “the Department” in a department’s own text for the department itself', async () => {
    const { found, text } = await directive(
      'This page is a version of the Department of Homeland Security’s Binding Operational Directive 31-01, “Patch the Lighthouses”.',
      'It does not apply to the Department of Defense. The Department scans all lamps.',
    );
    const last = found.of('agency-mention').at(-1);
    expect([text.slice(last?.start, last?.end), last?.canonical]).toEqual([
      'Department',
      'Department of Homeland Security',
    ]);
  });
});

describe('whom "the Secretary" means', () => {
  const others = async (text: string): Promise<readonly (readonly string[])[]> => {
    const { found } = await order(text);
    return found
      .of('agency-mention')
      .filter(({ rule }) => rule === 'agencies/antecedent@1')
      .map(({ alternatives = [] }) => alternatives.map(({ record, score }) => `${record} ${score}`));
  };
  const FAR = 'Foxes are counted in spring, when the hens are out, and again in autumn, when they are in. '.repeat(3);
  it.each<[string, string, readonly (readonly string[])[]]>([
    ['is sure where one was named', 'The Secretary of Labor acts. The Secretary reports.', [[]]],
    [
      'is sure where another stands far behind',
      `The Secretary of Labor acts. ${FAR} The Secretary of Energy acts. The Secretary reports.`,
      [[]],
    ],
    [
      'is not where two stand together, and both far off',
      `The Secretary of Labor and the Secretary of Energy act. ${FAR} The Secretary reports.`,
      [['agency/department-of-labor 0.48']],
    ],
    [
      'is not among three, the nearest of them first',
      `The Secretary of Labor, the Secretary of Energy, and the Secretary of Commerce act. ${FAR} The Secretary reports.`,
      [['agency/doe 0.47', 'agency/department-of-labor 0.45']],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await others(text)).toEqual(expected);
  });
});

describe('whom an acronym means that two agencies bear', () => {
  const told = async (day: string, text: string): Promise<readonly string[]> => {
    const { found } = await orderOf(day, text);
    return [
      ...found
        .of('agency-mention')
        .map(({ agency, alternatives = [] }) => [agency, ...alternatives.map((one) => one.record)].join(' or ')),
      ...found
        .of('unsure-agency')
        .map(({ alternatives }) => `perhaps ${alternatives.map((one) => one.record).join(' or ')}`),
    ];
  };
  it.each<[string, string, string, readonly string[]]>([
    [
      'the one that it was in the year of the text',
      'March 3, 1998',
      'The GAO counts hens.',
      ['agency/general-accounting-office'],
    ],
    ['the one that it became, afterwards', 'March 3, 2011', 'The GAO counts hens.', ['agency/gao']],
    [
      'in the year of the change the new one, perhaps the old',
      'March 3, 2004',
      'The GAO counts hens.',
      ['agency/gao or agency/general-accounting-office'],
    ],
    [
      'a title of both goes by the year too',
      'March 3, 1998',
      'The Comptroller General counts hens.',
      ['agency/general-accounting-office'],
    ],
    [
      'none, where two are as likely',
      'March 3, 2011',
      'The FSA counts hens.',
      ['perhaps agency/farm-service-agency or agency/federal-student-aid'],
    ],
    [
      'none, where one bears it that few know by it',
      'March 3, 2011',
      'The AMS counts hens.',
      ['perhaps agency/agricultural-marketing-service'],
    ],
    [
      'none, where the text gives it another meaning',
      'March 3, 2011',
      'A Fox Survey Area (FSA) is kept. The FSA is fenced.',
      [],
    ],
    [
      'the one that the text defines',
      'March 3, 2011',
      'The Farm Service Agency (FSA) acts. The FSA counts hens.',
      ['agency/farm-service-agency', 'agency/farm-service-agency'],
    ],
    [
      'a predecessor by its own name, whatever the year',
      'March 3, 2011',
      'Files of the Immigration and Naturalization Service are kept.',
      ['agency/ins'],
    ],
  ])('%s', async (_, day, text, expected) => {
    expect(await told(day, text)).toEqual(expected);
  });
});

describe('kinds of bodies', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'what each agency makes',
      'Each agency shall establish a Lamp Governance Board. The Lamp Governance Board shall meet.',
      [],
    ],
    ['what each agency has', 'The Lamp Governance Board of each agency shall meet.', []],
    ['what there is for each case', 'The Lamp Advisory Review Panel for each rule shall meet.', []],
    [
      'a council of agencies that the order makes',
      'There is established an Agency Lamp Directors Council. The Agency Lamp Directors Council shall meet.',
      ['agency/agency-lamp-directors-council', 'agency/agency-lamp-directors-council'],
    ],
    [
      'what the order makes is a body',
      'There is established a Lamp Governance Board. The Lamp Governance Board shall meet.',
      ['agency/lamp-governance-board', 'agency/lamp-governance-board'],
    ],
  ])('%s', async (_, text, expected) => {
    const { found } = await order(text);
    expect(found.of('agency-mention').map(({ agency }) => agency)).toEqual(expected);
  });
});
