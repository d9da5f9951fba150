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
