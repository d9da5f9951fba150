/** Acts and resolutions of States: whose they are, what they are called, by the words that enact and resolve. */
import { describe, expect, test } from '@jest/globals';
import { structured } from '../reading.ts';

const identityOf = async (text: string): Promise<Readonly<Record<string, unknown>>> => {
  const { identity } = await structured('a.txt', text);
  const { kind, title, issuer, norm } = identity;
  return { kind: kind?.value, title: title?.value, issuer: issuer?.value, norm };
};

test.each<[words: string, issuer: string | undefined]>([
  ['Be it enacted by the Legislature of the State of Northland:', 'Legislature of the State of Northland'],
  [
    'BE IT ENACTED BY THE GENERAL ASSEMBLY OF THE STATE OF WEST NORTHLAND:',
    'General Assembly of the State of West Northland',
  ],
  [
    'Be it enacted by the People of the State of Northland, represented in the General Assembly:',
    'People of the State of Northland, represented in the General Assembly',
  ],
  [
    'The People of the State of Northland, represented in Senate and Assembly, do enact as follows:',
    'People of the State of Northland, represented in Senate and Assembly',
  ],
  [
    'Be It Enacted by the Senate and General Assembly of the State of Northland:',
    'Senate and General Assembly of the State of Northland',
  ],
  ['BE IT ENACTED BY THE PEOPLE OF THE STATE OF NORTHLAND:', 'People of the State of Northland'],
  ['The people of the state of Northland do enact as follows:', 'People of the State of Northland'],
  ['BE IT ENACTED BY THE LEGISLATURE OF THE STATE OF UTAH SECTION 1.', 'Legislature of the State of Utah'],
  ['BE IT ENACTED BY THE LEGISLATURE OF THE STATE OF NEW MEXICO SECTION 1.', 'Legislature of the State of New Mexico'],
  ['Be it enacted by the General Assembly of Virginia That lamps be lit:', 'General Assembly of Virginia'],
  ['BE IT ENACTED BY THE GENERAL ASSEMBLY OF WEST VIRGINIA THAT:', 'General Assembly of West Virginia'],
  ['Be it enacted by the Legislature of Northland as follows:', 'Legislature of Northland'],
  ['Be it enacted by the Senate and House of Representatives in General Assembly convened:', undefined],
  ['RESOLVED, by the Assembly of Lamp Makers that fees be paid. It is enacted:', undefined],
  ['RESOLVED, by the General Assembly of Lamp Makers that fees be paid. It is enacted:', undefined],
  [
    'Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,',
    undefined,
  ],
])('whose act: %s', async (words, issuer) => {
  const text = `AN ACT concerning the lamps of the harbor.\n\n${words}\n\nSection 1. Lamps shall be lit.`;
  expect((await identityOf(text))['issuer']).toBe(issuer);
});

describe('what an act is called', () => {
  const BY = 'Be it enacted by the General Assembly of Northland:\n\nSECTION 1. Lamps shall be lit.';
  test.each<[why: string, text: string, title: string]>([
    [
      'a bill',
      `A BILL to amend the Lamp Code by adding a chapter numbered 7, relating to oil.\n\n${BY}`,
      'A BILL to amend the Lamp Code by adding a chapter numbered 7, relating to oil.',
    ],
    [
      'a bill for an act',
      `A bill for an act relating to lamps; proposing coding for new law.\n\n${BY}`,
      'A bill for an act relating to lamps; proposing coding for new law.',
    ],
    [
      'below its kind',
      `A bill\n\nTO AMEND THE LAMP CODE BY ADDING SECTION 7 SO AS TO FORBID DIM LAMPS.\n\n${BY}`,
      'TO AMEND THE LAMP CODE BY ADDING SECTION 7 SO AS TO FORBID DIM LAMPS.',
    ],
    [
      'a line that goes on, up to the words that enact',
      'AN ACT RELATING TO LAMPS THAT ARE KEPT BY SAILORS,\nKEEPERS, AND OTHERS, AND MAKING PENALTIES APPLICABLE, BE IT ENACTED BY THE GENERAL ASSEMBLY OF NORTHLAND:\n\nSection 1. Lamps shall be lit.',
      'AN ACT RELATING TO LAMPS THAT ARE KEPT BY SAILORS, KEEPERS, AND OTHERS, AND MAKING PENALTIES APPLICABLE',
    ],
  ])('%s', async (_why, text, title) => {
    expect(await identityOf(text)).toMatchObject({ kind: 'STATUTE', title, issuer: 'General Assembly of Northland' });
  });
});

describe('a resolution', () => {
  test.each<[why: string, text: string, expected: Readonly<Record<string, unknown>>]>([
    [
      'that tells in its first line what it does',
      'A CONCURRENT RESOLUTION To urge and request the Lamp Board to count lamps.\n\nWHEREAS, lamps are dark; and\n\nTHEREFORE, BE IT RESOLVED that the Legislature of Northland does hereby urge the Lamp Board to count lamps.',
      {
        kind: 'OTHER',
        title: 'A CONCURRENT RESOLUTION To urge and request the Lamp Board to count lamps.',
        issuer: 'Legislature of Northland',
      },
    ],
    [
      'without a head',
      'WHEREAS, Lamps are dark; now, therefore be it\n\nRESOLVED, That this House of Representatives of the State of Northland hereby requests the Lamp Board to count lamps.',
      { kind: 'OTHER', title: undefined, issuer: 'House of Representatives of the State of Northland' },
    ],
    [
      'of one house, in small letters',
      'WHEREAS, Lamps are dark; now, therefore, be it\n\nResolved by the Senate of the State of Northland, the Assembly thereof concurring, That lamps be counted.',
      { kind: 'OTHER', issuer: 'Senate of the State of Northland' },
    ],
    [
      'with a number in its head',
      'SENATE MEMORIAL 63\n\nLEGISLATURE - STATE OF NEW MEXICO\n\nNOW, THEREFORE, BE IT RESOLVED BY THE SENATE OF THE STATE OF NEW MEXICO that lamps be counted.',
      {
        kind: 'OTHER',
        title: 'SENATE MEMORIAL 63',
        issuer: 'Senate of the State of New Mexico',
        norm: 'new-mexico/senate-memorial-63',
      },
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await identityOf(text)).toMatchObject(expected);
  });

  test.each([
    'WHEREAS, oil is dear;\n\nRESOLVED, by the Assembly of Lamp Makers that fees be paid.',
    'RESOLVED, That the directors of Lamps and Oil, Inc., pay the keepers.\n\nRESOLVED, That the president sign it.',
  ])('a company’s is none: %s', async (text) => {
    expect(await identityOf(text)).toEqual({ kind: undefined, title: undefined, issuer: undefined, norm: null });
  });

  test('a governor’s reasons are none', async () => {
    const { kind } = await identityOf(
      'WHEREAS, lamps are dark;\n\nNOW, THEREFORE, I, Orrin Vetch, Governor of Northland, hereby order that lamps be lit. It is RESOLVED that they burn.',
    );
    expect(kind).not.toBe('OTHER');
  });
});

test.each<[why: string, text: string, title: string | undefined]>([
  [
    'no title where an excerpt begins with a counted heading',
    'A. Impact on Older Guidance\n\nWhile this guidance is about lamps, this guidance should be read by examiners of oil. This guidance must be kept.\n\nB. Other Impact\n\nExaminers should read it.',
    undefined,
  ],
  [
    'a title longer than a heading, below a department',
    'United States Department of Lamps & Oil\n\nPlan for Promoting Responsible Use of Bright Lamps in Harbor Systems and Coastal Installations by Keepers, Sailors, Wardens, Painters, Pilots, Divers, Cooks, and Clerks in Public Harbor Administration\n\nIntroduction\n\nThe Department lights lamps. Keepers should count lamps.',
    'Plan for Promoting Responsible Use of Bright Lamps in Harbor Systems and Coastal Installations by Keepers, Sailors, Wardens, Painters, Pilots, Divers, Cooks, and Clerks in Public Harbor Administration',
  ],
  [
    'no title in whom a memorandum is for',
    'Memorandum\n\nTo: Heads of Executive Departments and Agencies\n\nEach of you should count lamps.',
    undefined,
  ],
  [
    'nor in whom it is from, but in its subject, below a department',
    'United States Department of Lamps\n\nFrom: Director of the Northern Harbor Office\n\nTo: Heads of Harbors\n\nSubject: Keeping Lamps\n\nEach of you should count lamps.',
    'Keeping Lamps',
  ],
])('%s', async (_why, text, title) => {
  expect((await identityOf(text))['title']).toBe(title);
});
