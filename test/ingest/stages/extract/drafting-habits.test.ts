/** Habits of drafting that the seventh and later held-out sets showed: who is charged, what is no duty, how bodies are called. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

describe('who is charged, and with what', () => {
  it.each<Case>([
    [
      'the chair of the body whose section it is, whoever its members are',
      [
        'There is established the Lamp Task Force (Task Force).',
        'Sec. 2. Members. (a) The Task Force shall consist of the Council of Economic Advisers and the National Economic Council.',
        '(b) The Chair shall convene the Task Force.',
      ],
      ['Lamp Task Force SHALL convene'],
    ],
    [
      'a second condition behind "and"',
      [
        'The Secretary of Energy shall consider whether lamps are lit and, if the Secretary finds one dark, the Secretary shall mend it.',
      ],
      ['Department of Energy SHALL consider', 'Department of Energy SHALL mend'],
    ],
    [
      'a proviso with a subject of its own',
      ['The Secretary of Energy may move lamps, provided that the Secretary of State shall approve each.'],
      ['Department of Energy MAY move', 'Department of State SHALL approve'],
    ],
    [
      'agencies that serve in an advisory role; members who serve are none',
      [
        'At the request of the Secretary of Energy, agencies shall serve in an advisory role. Members of the Lamp Council shall serve in that capacity without pay.',
      ],
      ['Agencies SHALL serve'],
    ],
    [
      'the verb behind an extent that no comma closes',
      ['Agencies shall to the extent practicable adhere to the following rules:', '(a) Lamps are to be lit.'],
      ['Agencies SHALL adhere'],
    ],
    [
      'a verb behind a lead-in that cites the Code',
      [
        'The Secretary of Energy shall:',
        '(a) where a lamp is kept under section 3309 of title 41, United States Code, list those which will be mended; and',
        '(b) report.',
      ],
      ['Department of Energy SHALL list', 'Department of Energy SHALL report'],
    ],
    [
      'clauses that depend on "that:" are what is to be ensured',
      [
        'The Secretary of Energy shall help by ensuring that:',
        '(a) the Secretary of State shall have lamps; and',
        '(b) the Attorney General shall have oil.',
      ],
      ['Department of Energy SHALL help'],
    ],
    [
      'contracts are let by agencies, whoever writes their rules',
      ['The Secretary of Energy shall issue rules. Each contract for lamps shall include a clause on oil.'],
      ['Department of Energy SHALL issue', 'Agencies SHALL include'],
    ],
    [
      'attention that should be paid, a person that shall be paid',
      ['Agencies shall light lamps. Attention should be paid to the oil. Keepers shall be paid.'],
      ['Agencies SHALL light', 'Agencies SHOULD pay'],
    ],
    [
      'what a body has, and what a policy is to be',
      [
        'The Lamp Council shall have a Director. The Lamp Council shall have such staff as it needs. The policy shall be to light lamps.',
      ],
      [],
    ],
    [
      'a sentence behind the raised number of a footnote',
      ['Agencies shall report losses.11 The Secretary of Energy shall count them.'],
      ['Agencies SHALL report', 'Department of Energy SHALL count'],
    ],
    [
      'what "at least one" must be, what is defined as something',
      ['At least one lamp must be kept by agencies. The lamp defined as the first shall be mended by agencies.'],
      ['Agencies MUST keep', 'Agencies SHALL mend'],
    ],
    [
      'a list that hangs on a relative clause: whoever it is about',
      [
        'The Secretary of Energy shall lead the existing Lamp Working Group (LWG), which shall:',
        '(a) count lamps; and',
        '(b) report.',
      ],
      ['Department of Energy SHALL lead', 'Lamp Working Group SHALL count', 'Lamp Working Group SHALL report'],
    ],
    [
      'the main clause resumed behind a question',
      ['The Attorney General will say whether lamps should be kept and will tell the Secretary of Energy.'],
      ['Department of Justice WILL say', 'Department of Justice WILL tell'],
    ],
    [
      'what a body includes: members are none, analysis is one',
      [
        'There is established the Lamp Council. The Lamp Council shall include representatives of agencies. The Lamp Council shall include cost analysis in its reports.',
      ],
      ['Lamp Council SHALL include'],
    ],
    [
      'what is ordered under “Definitions”, and not what is defined',
      [
        'Count lamps.',
        'Sec. 2. Definitions. The term “lamp” means what shall be lit. The Secretary of Energy may exclude small ones.',
      ],
      ['Department of Energy MAY exclude'],
    ],
    [
      'things that shall be established, and what a campaign that was ordered will do',
      [
        'The Secretary of Energy shall develop a lamp campaign. This campaign will focus on oil. No fewer than 15 projects shall be established.',
      ],
      ['Department of Energy SHALL develop', 'Department of Energy WILL focus', 'Department of Energy SHALL establish'],
    ],
    [
      'the chair or whoever the chair sends',
      [
        'There is established the Lamp Task Force (Task Force).',
        'Sec. 2. Chair. The Chair or the Chair’s designee shall preside.',
      ],
      ['Lamp Task Force SHALL preside'],
    ],
    [
      'what others do by themselves; who has custody',
      [
        'No change shall be made by the railroads or the keepers. The lamps shall be kept in the physical custody of the Department of Energy.',
      ],
      ['Department of Energy SHALL keep'],
    ],
    [
      'items of inserted text behind a second sentence of the first of them',
      [
        'Executive Order 12333 is amended by inserting:',
        '“(a) The heads of all agencies shall:',
        '“(1) keep lamps. The Secretary of Energy shall help them;',
        '“(2) report losses.”',
      ],
      ['Agencies SHALL keep', 'Department of Energy SHALL help', 'Agencies SHALL report'],
    ],
    [
      'what a subordinate clause encourages',
      [
        'The Secretary of Energy shall write a plan, including methods under which all agencies that keep lamps are encouraged to save oil.',
      ],
      ['Department of Energy SHALL write'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });
});

const mentions = async (first: string, ...more: readonly string[]): Promise<readonly string[]> => {
  const { found, text } = await order(first, ...more);
  return found.of('agency-mention').map(({ start, end, canonical }) => `${text.slice(start, end)} => ${canonical}`);
};

describe('how bodies and officials are called', () => {
  it.each<Case>([
    [
      'by the kind in their name',
      ['There is established the President’s Advisory Board on Lamps.', 'Sec. 2. The Advisory Board shall report.'],
      [
        'President’s Advisory Board on Lamps => President’s Advisory Board on Lamps',
        'Advisory Board => President’s Advisory Board on Lamps',
      ],
    ],
    [
      'by a short form behind what made them',
      ['Ask the Senior Lamp Committee established by that Act (Committee). The Committee shall report.'],
      ['Senior Lamp Committee => Senior Lamp Committee', 'Committee => Senior Lamp Committee'],
    ],
    [
      'an office that is made in the same breath; not one that each agency has',
      [
        'The Secretary of Energy shall designate a Federal Lamp Coordinator (Coordinator). The Coordinator shall report. Each agency shall designate a Lamp Oil Coordinator (Keeper).',
      ],
      [
        'Secretary of Energy => Department of Energy',
        'Federal Lamp Coordinator => Federal Lamp Coordinator',
        'Coordinator => Federal Lamp Coordinator',
      ],
    ],
    [
      '"there shall be"',
      ['There shall be a Lamp Response Group (LRG) chaired by the Secretary of Energy. The LRG shall report.'],
      [
        'Lamp Response Group => Lamp Response Group',
        'Secretary of Energy => Department of Energy',
        'LRG => Lamp Response Group',
      ],
    ],
    [
      'what bears an agency’s name',
      ['This applies to the Central Intelligence Agency Retirement and Disability System.'],
      [],
    ],
    [
      'a deputy chief of staff',
      ['Ask the Deputy Chief of Staff for Policy.'],
      ['Deputy Chief of Staff for Policy => Deputy Chief of Staff for Policy'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(await mentions(first, ...more)).toEqual(expected);
  });
});

it.each([
  ['Vision 100—Century of Lamps Act', 'act/vision-100-century-of-lamps-act'],
  ['Block Smoky LAMP (Light All Marine Ports) Act of 2008', 'act/block-smoky-lamp-light-all-marine-ports-act-of-2008'],
])('a statute is called "%s"', async (name, norm) => {
  const { found } = await order(`This order follows the ${name}.`);
  expect(found.of('legal-reference').map((one) => one.norm)).toEqual([norm]);
});

it('an order is cited in front of the raised number of a footnote', async () => {
  const { found } = await order('As Executive Order 1396012 says, agencies shall light lamps.');
  expect(found.of('legal-reference').map((one) => one.norm)).toEqual(['eo/13960']);
});

it('a term that is used is not defined', async () => {
  const { found } = await order('Lamps shall not be treated as “technology,” as that term is defined in that Act.');
  expect(found.of('definition')).toEqual([]);
});

it('a term is limited between commas', async () => {
  const { found } = await order('A lamp panel, for purposes of this order, is any body that lights lamps.');
  expect(found.of('definition').map(({ term }) => term)).toEqual(['lamp panel']);
});
