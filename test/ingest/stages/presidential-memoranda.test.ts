/** What Presidents sign beside orders: memoranda, in a series or not, with whom they are for above them. */
import { describe, expect, it } from '@jest/globals';
import { structured } from '../reading.ts';
import { extracted, fetchedBytes } from '../read-sample.ts';
import { duties, order } from './extract/order.ts';

const page = (title: string, ...paragraphs: readonly string[]): string =>
  [
    '---',
    'source_url: https://www.whitehouse.gov/presidential-actions/2031/06/x/',
    `title: ${title}`,
    "date: '2031-06-10'",
    '---',
    ...paragraphs.flatMap((paragraph) => [paragraph, '']),
  ].join('\n');

const ADDRESSEES = [
  'MEMORANDUM FOR THE SECRETARY OF ENERGY',
  'THE DIRECTOR OF THE OFFICE OF SCIENCE',
  'AND TECHNOLOGY POLICY',
];
const REST = ['SUBJECT: Keeping Lamps', 'By the authority vested in me as President, it is hereby ordered as follows:'];

describe('memoranda of a series', () => {
  it.each([
    [
      'by the title of their page',
      page('National Security Presidential Memorandum/NSPM-99', ...ADDRESSEES, ...REST),
      'nspm/99',
    ],
    [
      'by a line above whom they are for',
      page('Keeping Lamps', 'NATIONAL SECURITY MEMORANDUM/NSM-98', ...ADDRESSEES, ...REST),
      'nsm/98',
    ],
    [
      'and others by their day',
      page('Keeping Lamps', ...ADDRESSEES, ...REST),
      'memorandum/published-2031-06-10/keeping-lamps',
    ],
  ])('%s', async (_reason, text, norm) => {
    expect((await structured('page.md', text)).identity.norm).toBe(norm);
  });
});

it('whom a memorandum is for, line for line, is no mention', async () => {
  const text = page(
    'Keeping Lamps',
    ...ADDRESSEES,
    ...REST,
    'Section 1. Duties. The Secretary of Energy shall keep lamps.',
  );
  const { found } = await extracted(fetchedBytes('page.md', Buffer.from(text)));
  expect(found.of('agency-mention').map(({ canonical }) => canonical)).toEqual(['Department of Energy']);
});

describe('whom they charge', () => {
  it.each<readonly [reason: string, text: string, expected: readonly string[]]>([
    [
      'by what the President is doing',
      'I am directing the Secretary of Energy and the Attorney General to lead a search for lamps.',
      ['Department of Energy + Department of Justice REQUIRED lead'],
    ],
    [
      'the only one who may',
      'Such exceptions shall be made by only the Secretary of State or his designee.',
      ['Department of State SHALL make'],
    ],
    ['officers abroad', 'Consular officers shall count lamps.', ['Agencies SHALL count']],
    [
      'the mission of whoever represents the Nation',
      'The United States Permanent Representative to the United Nations shall ask for lamps.',
      ['United States Mission to the United Nations SHALL ask'],
    ],
    [
      'several by a name of their own',
      '“Lamp enterprise” means the Department of Energy and other agencies that keep lamps. The lamp enterprise shall share oil.',
      ['Agencies SHALL share'],
    ],
  ])('%s', async (_reason, text, expected) => {
    expect(duties((await order(text)).found)).toEqual(expected);
  });
});

describe('whom "you" means', () => {
  const found = async (head: string, ...paragraphs: readonly string[]): Promise<readonly string[]> =>
    duties(
      (
        await extracted(
          fetchedBytes('page.md', Buffer.from(page('Keeping Lamps', head, 'SUBJECT: Keeping Lamps', ...paragraphs))),
        )
      ).found,
    );

  it.each<readonly [reason: string, head: string, paragraphs: readonly string[], expected: readonly string[]]>([
    [
      'the one whom the memorandum is for, by the body of the title; what you are to be is no duty',
      'MEMORANDUM FOR THE SECRETARY OF DEFENSE',
      ['Pursuant to law, I direct a count of lamps. You will be my Executive Agent for it. You shall sell oil.'],
      ['Department of Defense SHALL sell'],
    ],
    [
      'as the text names that body, where it does',
      'MEMORANDUM FOR THE ADMINISTRATOR OF GENERAL SERVICES',
      [
        'The Administrator of General Services shall sell oil. You are authorized and directed to print this memorandum.',
      ],
      ['General Services Administration SHALL sell', 'General Services Administration REQUIRED print'],
    ],
    [
      'all of them, who take the steps below',
      'MEMORANDUM FOR THE HEADS OF EXECUTIVE DEPARTMENTS AND AGENCIES',
      [
        'At the direction of the President, I ask that you immediately take the following steps:',
        '1\\. With respect to lamps that are lit, immediately put them out, so that oil is saved.',
        '2\\. Notify the Director of the Office of Management and Budget promptly of any lamps that are left.',
      ],
      ['Agencies ENCOURAGED put', 'Agencies ENCOURAGED notify'],
    ],
    [
      'several who stand on one line',
      'MEMORANDUM FOR THE SECRETARY OF DEFENSE THE SECRETARY OF THE TREASURY THE ATTORNEY GENERAL',
      ['Pursuant to law, I direct a count of lamps. You shall sell oil.'],
      ['Agencies SHALL sell'],
    ],
    [
      'agencies that the President orders to take steps, above what stands in no section',
      'MEMORANDUM FOR THE HEADS OF EXECUTIVE DEPARTMENTS AND AGENCIES',
      [
        'By the authority vested in me as President by the Constitution, I hereby order all executive departments and agencies to take the following steps:',
        '(1) Do not light any lamp in any manner until a head of an agency approves of it.',
        '(2) Immediately withdraw any lamps that have been sent out, so that they can be looked at.',
      ],
      ['Agencies REQUIRED not light', 'Agencies REQUIRED withdraw'],
    ],
  ])('%s', async (_reason, head, paragraphs, expected) => {
    expect(await found(head, ...paragraphs)).toEqual(expected);
  });
});

it('a center by its letters, a counselor by the title, a question that asks under what conditions', async () => {
  const { found } = await order(
    'The National Lamp Center (NLC), established by law, shall keep oil. The NLC shall sell wicks. The Senior Counselor for Trade and Lamps shall count both. The Secretary of Energy shall consider whether, and under what conditions, keepers should rest. This pause shall go into effect on May 1, 2031.',
  );
  expect(duties(found)).toEqual([
    'National Lamp Center SHALL keep',
    'National Lamp Center SHALL sell',
    'Senior Counselor for Trade and Lamps SHALL count',
    'Department of Energy SHALL consider',
  ]);
});

describe('what stands above and below the enacting words of a memorandum', () => {
  const charged = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
    duties((await extracted(fetchedBytes('page.md', Buffer.from(page('Keeping Lamps', ...paragraphs))))).found);

  it('the White House Counsel, whom it is for, is no signature', async () => {
    expect(
      await charged(
        'MEMORANDUM FOR THE SECRETARY OF ENERGY',
        'THE WHITE HOUSE COUNSEL',
        ...REST,
        'Section 1. Duties. The Secretary of Energy shall keep lamps.',
      ),
    ).toEqual(['Department of Energy SHALL keep']);
  });

  it('a letterhead ends nothing', async () => {
    expect(
      await charged(
        'For Immediate Release',
        'THE WHITE HOUSE',
        'WASHINGTON',
        ...ADDRESSEES,
        ...REST,
        'Section 1. Duties. The Secretary of Energy shall keep lamps.',
      ),
    ).toEqual(['Department of Energy SHALL keep']);
  });

  it('paragraphs without a number are provisions, though a list follows', async () => {
    expect(
      await charged(
        ...ADDRESSEES,
        'SUBJECT: Keeping Lamps',
        'By the authority vested in me as President, I hereby direct:',
        'Lamps are old, and many of them have been left to the wind for longer than anybody can remember.',
        'The Secretary of Energy shall count lamps, and shall list:',
        '(i) all wicks; and',
        '(ii) all oil.',
      ),
    ).toEqual(['Department of Energy SHALL count', 'Department of Energy SHALL list']);
  });
});

it('enacting words that order something themselves are a directive, and each of those it is for is meant', async () => {
  const text = page(
    'Keeping Lamps',
    'MEMORANDUM FOR THE HEADS OF EXECUTIVE DEPARTMENTS AND AGENCIES',
    'SUBJECT: Keeping Lamps',
    'I hereby direct the Attorney General to count lamps. I am asking each of you to mend them.',
  );
  const { found } = await extracted(fetchedBytes('page.md', Buffer.from(text)));
  expect(duties(found)).toEqual(['Department of Justice REQUIRED count', 'Agencies ENCOURAGED mend']);
});

it('a directive is called by its subject, and not by the city of its letterhead', async () => {
  const text = ['THE WHITE HOUSE', 'WASHINGTON', 'PRESIDENTIAL DECISION DIRECTIVE/NSC-98', 'SUBJECT: Keeping Lamps'];
  const rest = 'This directive says who keeps the lamps of the United States and who counts them.';
  const { identity } = await structured('page.txt', [...text, rest].join('\n\n'));
  expect([identity.title?.value, identity.norm]).toEqual(['Keeping Lamps', 'pdd/98']);
});

describe('what it is', () => {
  it.each([
    [
      'a memorandum by its title, whatever its enacting words',
      page(
        'Memorandum on Keeping Lamps',
        'By the authority vested in me as President, it is hereby ordered as follows:',
      ),
      'MEMORANDUM',
    ],
    [
      'a directive by its series, behind its letterhead',
      [
        'THE WHITE HOUSE',
        'Office of the Press Secretary',
        'PRESIDENTIAL POLICY DIRECTIVE/PPD-98',
        'SUBJECT: Keeping Lamps',
        'This directive says who keeps the lamps of the United States and who counts them.',
      ].join('\n\n'),
      'DIRECTIVE',
    ],
  ])('%s', async (_reason, text, kind) => {
    const name = text.startsWith('---') ? 'page.md' : 'page.txt';
    expect((await structured(name, text)).identity.kind?.value).toBe(kind);
  });
});

describe('as the Federal Register prints them', () => {
  const printed = (kind: string, ...paragraphs: readonly string[]): Buffer =>
    Buffer.from([`${kind} of March 3, 2031`, 'Keeping Lamps', ...paragraphs].join('\n\n'));

  it.each<readonly [reason: string, kind: string, paragraphs: readonly string[], expected: readonly string[]]>([
    [
      'a determination speaks to whom it is for',
      'Presidential Determination No. 2031-05',
      [
        'Memorandum for the Secretary of State',
        'Pursuant to section 2 of the Lamp Act, I hereby determine that lamps matter.',
        'You are hereby authorized and directed to publish this determination in the Federal Register.',
      ],
      ['Department of State REQUIRED publish'],
    ],
    [
      'a memorandum to all agencies, and to two of them',
      'Memorandum',
      [
        'Memorandum for the Secretary of State [and] the Secretary of Labor',
        'By the authority vested in me as President, I hereby direct as follows:',
        'Section 1. Lamps. You are to count lamps.',
      ],
      ['Agencies REQUIRED count'],
    ],
    [
      'what a proclamation counts before it proclaims orders nothing',
      'Proclamation 10998',
      [
        'By the President of the United States of America',
        'A Proclamation',
        '1. The Secretary of Commerce (Secretary) sent me a report. Agencies must act.',
        '2. I concur. The Secretary shall continue to watch lamps.',
        'NOW, THEREFORE, I, JOHN ROE, by the authority vested in me, do hereby proclaim as follows:',
        '(1) The Secretary shall count lamps.',
      ],
      ['Department of Commerce SHALL count'],
    ],
  ])('%s', async (_reason, kind, paragraphs, expected) => {
    const { found } = await extracted(fetchedBytes('text.txt', printed(kind, ...paragraphs)));
    expect(duties(found)).toEqual(expected);
  });

  it('the title of a proclamation ends before who proclaims it', async () => {
    const text = printed('Proclamation 10998', 'By the President of the United States of America', 'A Proclamation');
    expect((await structured('text.txt', text.toString())).identity.title?.value).toBe('Keeping Lamps');
  });
});
