/** Habits of drafting met in texts that were not open while the grammar was built. */
import { describe, expect, it } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { directive, duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

describe('who is charged', () => {
  it.each<Case>([
    [
      'a period between "directed" and "to"',
      ['Agency heads are directed during this period to inform keepers.'],
      ['Agencies REQUIRED inform'],
    ],
    [
      'functions of the President, by whoever shall perform them',
      [
        'The functions of the President under that Act shall be performed by the Secretary of Energy. The functions of this order shall be construed broadly.',
      ],
      ['Department of Energy SHALL perform'],
    ],
    [
      'a list whose items bring the modal, its subject in the stem',
      ['The head of each agency that keeps a lamp:', '(a) shall light it; and', '(b) may report losses.'],
      ['Agencies SHALL light', 'Agencies MAY report'],
    ],
    [
      'a delegated authority, by those who hold it',
      [
        'The functions of the President under that Act are delegated to the Secretary of Energy. Such authority shall be exercised with care.',
      ],
      ['Department of Energy SHALL exercise'],
    ],
    [
      'a question that somebody shall answer',
      ['Whether a lamp is lit shall be determined within the sole discretion of the Secretary of Energy.'],
      ['Department of Energy SHALL determine'],
    ],
    [
      'an exception with a subject of its own',
      ['The functions are delegated, except that the Secretary of Energy shall light the lamps.'],
      ['Department of Energy SHALL light'],
    ],
    ['a thing of agencies, whichever', ['No Federal lamp that is vacant may be kept.'], ['Agencies SHALL_NOT keep']],
    [
      'a post that each agency has, not the agency in its name',
      ['Each GSA Team Lead shall report losses.'],
      ['Agencies SHALL report'],
    ],
    [
      'nobody, for who sits in a body',
      [
        'The Lamp Council shall include the heads of agencies. Two co-chairs shall be selected by the Secretary of Energy. The Lamp Council shall consist of keepers and shall include citizens of the coast.',
      ],
      [],
    ],
    [
      'whoever tells, not those who are told',
      ['The Secretary of Energy shall keep the lamps. Agencies shall be notified of losses.'],
      ['Department of Energy SHALL keep', 'Department of Energy SHALL notify'],
    ],
    [
      'a list whose lines bring the modal in capitals',
      ['Keepers report.', 'Chief Lamp Officers: May relight a lamp.', 'Must track such lamps.', 'May not sell them.'],
      ['Agencies MAY relight', 'Agencies MUST track', 'Agencies SHALL_NOT sell'],
    ],
    [
      'a request inside another duty',
      [
        'The Lamp Council shall give such advice as the President or Secretary of Energy may request, and particularly shall advise on oil.',
      ],
      ['Lamp Council SHALL give', 'Lamp Council SHALL advise'],
    ],
    [
      'items in inserted text that bring the modal',
      [
        'Executive Order 12001 is amended by inserting: “(b) The Secretary of Energy:',
        '“(i) shall keep lamps; and',
        '“(ii) may sell oil.”',
      ],
      ['Department of Energy SHALL keep', 'Department of Energy MAY sell'],
    ],
    [
      'nobody, for what a list of contents describes',
      ['The Secretary of Energy shall publish a plan, including:', '(a) a description of how lamps will be kept.'],
      ['Department of Energy SHALL publish'],
    ],
    ['the Vice President', ['The Vice President shall convene keepers.'], ['Vice President SHALL convene']],
    [
      'the Vice President with another',
      ['The Vice President and the Secretary of Energy shall report.'],
      ['Vice President + Department of Energy SHALL report'],
    ],
    [
      'officials of a department',
      [
        'The following officials of the Department of Energy, in the order listed, shall act as Secretary:',
        '(a) Keeper.',
      ],
      ['Department of Energy SHALL act'],
    ],
    [
      'a body without a name',
      ['There is established a board of three keepers. The board shall report to the President.'],
      ['board SHALL report to'],
    ],
    [
      'an office whose short name stands in between',
      ['The Executive Director (Director) of the National Science Foundation may help.'],
      ['National Science Foundation MAY help'],
    ],
    [
      'a list parted by semicolons, with an aside of one of them',
      [
        'The Secretary of State; the Secretary of Health and Human Services, including through the Surgeon General of the United States; the Secretary of Labor; and the Secretary of Energy shall report.',
      ],
      [
        'Department of State + Department of Health and Human Services + Department of Labor + Department of Energy through Office of the Surgeon General SHALL report',
      ],
    ],
    [
      'each acts through its own',
      [
        'The Secretary of Homeland Security, through the Administrator of the Federal Emergency Management Agency, and the Administrator of the Small Business Administration shall report.',
      ],
      [
        'Department of Homeland Security + Small Business Administration through Federal Emergency Management Agency SHALL report',
      ],
    ],
    [
      'a channel is no go-between',
      ['Agencies shall submit a plan to the President, through the Secretary of Energy, on lamps.'],
      ['Agencies SHALL submit'],
    ],
    [
      'an official designated in the same breath',
      ['Each agency shall designate a keeper and that designated official shall report.'],
      ['Agencies SHALL designate', 'Agencies SHALL report'],
    ],
    [
      'what is done to others, agencies do',
      ['Agencies shall act. State and local officials shall be consulted before any lamp is moved.'],
      ['Agencies SHALL act', 'Agencies SHALL consult'],
    ],
    ['"no agency shall" forbids', ['No agency shall dim a lamp.'], ['Agencies SHALL_NOT dim']],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });
});

describe('where a clause begins', () => {
  it.each<Case>([
    [
      'a new sentence behind "et seq.)"',
      [
        'Agencies shall follow the Lamp Act (29 U.S.C. 151 et seq.) Existing agreements shall be honored and agencies shall consult keepers.',
      ],
      ['Agencies SHALL follow', 'Agencies SHALL honor', 'Agencies SHALL consult'],
    ],
    [
      'things joined without an article',
      ['Agencies shall review their rules, and rules found wanting shall be revised.'],
      ['Agencies SHALL review', 'Agencies SHALL revise'],
    ],
    [
      'what somebody once thought is no duty',
      [
        'The Framers recognized that the States have harbors, piers, and lamps and should keep them. Agencies shall help.',
      ],
      ['Agencies SHALL help'],
    ],
    [
      'steps that agencies "will take" are part of a report',
      ['The Secretary of Energy shall report on past work, and additional steps their respective agencies will take.'],
      ['Department of Energy SHALL report'],
    ],
    [
      'a seat filled by the President is membership',
      ['The second Co-Chair shall be rotated every 4 years and designated by the President. Agencies shall help.'],
      ['Agencies SHALL help'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });
});

describe('guidance', () => {
  it.each<Case>([
    ['"please" commands', ['If a lamp fails, please report it.'], ['Agencies IMPERATIVE report']],
    ['but not where it tells whom to ask', ['Please contact us with questions.'], []],
    ['a heading before a dash', ['• Special Lamps – Agencies may buy them.'], ['Agencies MAY buy']],
    ['"we encourage"', ['We encourage agencies to share lamps.'], ['Agencies ENCOURAGED share']],
    [
      'what may be done by agencies, they may do',
      ['These lamps may also be used by agencies at noon.'],
      ['Agencies MAY use'],
    ],
    [
      '"or else"',
      ['Agencies should mend a lamp, or else the agency should not use it.'],
      ['Agencies SHOULD mend', 'Agencies SHOULD use'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await directive(...paragraphs)).found)).toEqual(expected);
  });
});

describe('a text of no known kind', () => {
  const told = 'Agencies should list lamps. Agencies must mend them. Each agency should name a keeper.';
  const advice = Array.from({ length: 30 }, (_, at) => `Lamp ${at} must burn well.`).join(' ');
  it.each<[string, string, readonly string[]]>([
    ['that speaks to agencies means them by what shall be done', told, ['Agencies MUST mark']],
    ['that tells them a thing or two among much advice does not', `${told} ${advice}`, []],
    ['nor one that speaks to those of States', told.replace(/(?:Each )?[Aa]genc/g, 'State agenc'), []],
  ])('%s', async (_, text, expected) => {
    const { found } = await extracted(
      fetchedBytes('lamps.txt', Buffer.from(`On Lamps\n\n${text}\n\nEach broken lamp must be marked.`)),
    );
    expect(duties(found).filter((duty) => / mark$/.test(duty))).toEqual(expected);
  });
});

describe('a law', () => {
  it('charges bodies and agencies, nobody with what others or things must do', async () => {
    const { found } = await extracted(
      fetchedBytes(
        'act.txt',
        Buffer.from(
          [
            'An Act concerning lamps.',
            'Be it enacted by the Legislature:',
            'Section 1. (a) A distributor of lamps shall label them. Labels shall be legible.',
            '(b) The department shall promulgate rules. The Secretary of Energy shall publish a list.',
            'Section 2. “Harbor body” means an agency of the State. “Seller” means a person or agency that sells.',
            'A harbor body shall count lamps. A seller shall keep them.',
          ].join('\n\n'),
        ),
      ),
    );
    expect(duties(found)).toEqual([
      'department SHALL promulgate',
      'Department of Energy SHALL publish',
      'harbor body SHALL count',
    ]);
  });
});

describe('words that only look like duties', () => {
  it.each<Case>([
    [
      'an inverted condition',
      ['Agencies shall tell what would happen should the rule be adopted.'],
      ['Agencies SHALL tell'],
    ],
    [
      '"is authorized to and shall" is one',
      ['The Secretary of Energy is authorized to and shall mend lamps.'],
      ['Department of Energy SHALL mend'],
    ],
    [
      'what is no longer',
      ['Lamps shall no longer be available to keepers. Agencies shall help.'],
      ['Agencies SHALL help'],
    ],
    [
      'what an order needs',
      ['Meeting the goals of this order requires an investment in lamps. Agencies shall help.'],
      ['Agencies SHALL help'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });

  it('leaves a quotation alone in a text that amends nothing', async () => {
    const { found } = await directive(
      'Agencies must read the order, which says, for reference:',
      '“(b) Agencies shall keep every lamp on the coast clean, trimmed and lit from dusk to dawn in all weather.”',
    );
    expect(duties(found)).toEqual(['Agencies MUST read']);
  });
});

describe('a second look at unopened texts', () => {
  it.each<Case>([
    [
      'what the mission of a body is, is no duty',
      ['The mission of the Council shall be to help keepers. Agencies shall help.'],
      ['Agencies SHALL help'],
    ],
    [
      'a body that is helped: the helper is charged',
      ['The Council on Environmental Quality shall be supported by the Department of Energy.'],
      ['Department of Energy SHALL support'],
    ],
    [
      'an approval "by" somebody is no agent',
      [
        'The Secretary of Energy shall draft a plan. The plan shall be carried out only after approval by the Attorney General.',
      ],
      ['Department of Energy SHALL draft', 'Department of Energy SHALL carry out'],
    ],
    [
      'the part of a department that acts',
      ["The Department of Commerce's National Institute of Standards and Technology shall report."],
      ['National Institute of Standards and Technology SHALL report'],
    ],
    [
      'funds that may not be used',
      ['Agencies shall act. Federal funds shall not be used to buy lamps.'],
      ['Agencies SHALL act', 'Agencies SHALL_NOT use'],
    ],
    ['"I authorize"', ['I hereby authorize the Secretary of Energy to mend lamps.'], ['Department of Energy MAY mend']],
    [
      '"that update"',
      ['Each agency head shall submit an update. That update shall address lamps.'],
      ['Agencies SHALL submit', 'Agencies SHALL address'],
    ],
    [
      'members by kind are membership',
      ['The Council on Environmental Quality may include individuals with relevant skills. Agencies shall help.'],
      ['Agencies SHALL help'],
    ],
    [
      'rescinded by somebody',
      ['All guidance on lamps shall be rescinded by the Secretary of Energy.'],
      ['Department of Energy SHALL rescind'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });

  it('a command behind a condition; "we recommend that you"', async () => {
    const { found } = await directive(
      'If a lamp cannot be mended, provide CISA with its name.',
      'CISA recommends that you keep spare lamps.',
    );
    expect(duties(found)).toEqual(['Agencies IMPERATIVE provide', 'Agencies ENCOURAGED keep']);
  });

  it('a limit that begins with "at"', async () => {
    const { found } = await order(
      'At 90 calendar days after issuance of this order, the Secretary of Energy shall report.',
    );
    expect(found.of('obligation')[0]?.deadline?.due).toBe('2031-06-01');
  });
});

describe('a third look', () => {
  it.each<Case>([
    [
      'an inner clause with a subject in a list and a modal of its own',
      [
        'When the President, or the Secretary of State as the President may direct, has found that lamps shall be dimmed, the Secretary of Energy shall take the following actions with respect to those lamps:',
        '(a) with respect to tall lamps, dim them; and',
        '(b) with respect to other lamps, cover them.',
      ],
      ['Department of Energy SHALL dim', 'Department of Energy SHALL cover'],
    ],
    [
      'the chair of the body that the text is about, not of one whose chair is a member',
      [
        'There is established the Interagency Lamp Council (Council). Its members are: the Chair of the Council of Economic Advisers. The Chair may convene meetings.',
      ],
      ['Interagency Lamp Council MAY convene'],
    ],
    [
      '"each" after a list',
      ['The Secretary of State, the Secretary of Labor, and the Secretary of Energy, each shall report.'],
      ['Department of State + Department of Labor + Department of Energy SHALL report'],
    ],
    [
      'what somebody shall be considered',
      ['The Secretary of Energy shall be considered a Keeper of the Coast. Agencies shall help.'],
      ['Agencies SHALL help'],
    ],
    [
      'what "it" may do',
      ['The Secretary of Energy shall count lamps. It may also mend them.'],
      ['Department of Energy SHALL count', 'Department of Energy MAY mend'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });

  it('a limit that tells who is meant is none of the duty', async () => {
    const { found } = await directive('Agencies that cannot mend a lamp within 30 days must report.');
    expect(found.of('obligation').map(({ deadline }) => deadline)).toEqual([null]);
  });

  it('the mark of a footnote ends a sentence with it', async () => {
    const { found, text } = await directive('CISA will not dim lamps.[26] For example, red lamps burn on.');
    expect(found.of('obligation').map(({ start, end }) => text.slice(start, end))).toEqual([
      'CISA will not dim lamps.[26]',
    ]);
  });
});
