/** Who must do what in papers of other issuers than the President: "we", lists below headings, tables of roles, what auditors and houses ask. */
import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { duties } from './order.ts';

const read = async (text: string, name = 'a.txt'): Promise<readonly string[]> =>
  duties((await extracted(fetchedBytes(name, Buffer.from(text)))).found);

const MEMO =
  'EXECUTIVE OFFICE OF THE PRESIDENT\nOFFICE OF MANAGEMENT AND BUDGET\nWASHINGTON, D.C. 20503\n\nMay 5, 2031\n\nM-31-09\n\nMEMORANDUM FOR THE HEADS OF EXECUTIVE DEPARTMENTS AND AGENCIES\n\nSUBJECT: Lamps of Harbors\n\n1. Lamps.\n\n';

describe('a memorandum', () => {
  test.each<[why: string, text: string, duties: readonly string[]]>([
    ['we are the issuer', 'We will publish the list.', ['Office of Management and Budget WILL publish']],
    [
      'what we may do, with an adverb',
      'We may also ask an agency for its list.',
      ['Office of Management and Budget MAY ask'],
    ],
    ['this Office is the issuer', 'This Office will review lists.', ['Office of Management and Budget WILL review']],
    ['what we will see is no promise', 'We will see lamps everywhere. We will be able to sail.', []],
    ['what we must do is said of everybody', 'We must do better than this.', []],
    ['what may not be done with things', 'Lamps may not be lit at noon.', ['Agencies SHALL_NOT light']],
    ['what may not be so', 'The harbor may not be affected.', []],
    [
      'what is made and run is no body',
      'The Lamp Record System shall be updated by agencies.',
      ['Agencies SHALL update'],
    ],
    [
      'a system, a service, a laboratory',
      'The Lamp Management System shall keep logs. The Cloud Lamp Services must be encrypted. The Oil Storage Laboratory shall be cleaned.',
      ['Agencies SHALL keep', 'Agencies MUST encrypt', 'Agencies SHALL clean'],
    ],
    [
      'services and centers that act',
      'Enterprise Lamp Services will keep a list. The Lamp Testing Center shall test lamps.',
      ['Enterprise Lamp Services WILL keep', 'Lamp Testing Center SHALL test'],
    ],
    [
      'steps to follow',
      'Follow these steps:\n\na. Read the list first.\n\nb. Compare it with the lamps.',
      ['Agencies IMPERATIVE read', 'Agencies IMPERATIVE compare'],
    ],
    [
      'who is responsible for what a list names, below whatever heading',
      'The deputy director for lamps is responsible for:\n\na. Lighting each lamp; and\n\nb. Keeping the oil.',
      ['Agencies IMPERATIVE lighting', 'Agencies IMPERATIVE keeping'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await read(MEMO + text)).toEqual(expected);
  });
});

test('what helps a reader commands nothing', async () => {
  const to = MEMO.replace('HEADS OF EXECUTIVE DEPARTMENTS AND AGENCIES', 'CHIEF INFORMATION OFFICERS');
  const text =
    'You must count lamps. You should count wicks.\n\nConsider the lamp on your desk. Take for example a candle. Visit our page for more. Remember that oil burns. If you have questions, send them to Jane Roe. Read more about lamps at our site. Let us know. Keep in mind that lamps break. Compare this with candles. Look at the figure. When you plan, remember that oil burns.\n\nCompare the list with the lamps. Send it to the harbor.';
  expect(await read(to + text)).toEqual([
    'Chief Information Officers MUST count',
    'Chief Information Officers SHOULD count',
    'Agencies IMPERATIVE compare',
    'Agencies IMPERATIVE send',
  ]);
});

describe('lists that no format ranks below their headings', () => {
  const HEAD =
    'Harbor Administration\nBINDING OPERATIONAL DIRECTIVE 31-03\n\nMarch 3, 2031\n\nSUBJECT: Lamps on Piers\n\nA directive is a compulsory direction to departments and agencies for purposes of safety.\n\n';
  test('bullets below offices below responsibilities', async () => {
    const text = `${HEAD}POLICY\n\nAgencies shall light lamps.\n\nROLES AND RESPONSIBILITIES\n\nEnterprise Lamp Services\n\n• Maintains the list.\n\nAgency Directors\n\n• Approve new lamps.\n\nREPORTS\n\nAgencies shall report.`;
    expect(await read(text)).toEqual([
      'Agencies SHALL light',
      'Enterprise Lamp Services IMPERATIVE maintain',
      'Agencies IMPERATIVE approve',
      'Agencies SHALL report',
    ]);
  });

  test('steps below headings below required actions', async () => {
    const text = `${HEAD}Required Actions\n\nThese actions are few.\n\nName a Keeper\n\nWithin 30 days of issuance, name a keeper of lamps.\n\nBackground\n\nPublish or perish, as they say.`;
    expect(await read(text)).toEqual(['Agencies IMPERATIVE name']);
  });
});

describe('auditors and houses', () => {
  test('a numbered recommendation is a heading above what is advised', async () => {
    const text =
      'United States Department of Agriculture\n\nOFFICE OF INSPECTOR GENERAL\n\nLamps in Forests\n\nAudit Report 08601-0017-41\nOctober 2031\n\nBackground\n\nThe Forest Service (FS) keeps lamps. FS told us that FS will buy oil.\n\nRecommendation 1\n\nIssue, within 90 days, a policy on lamps.\n\nAgency Response\n\nFS agrees.\n\nOIG Position\n\nWe will review the policy in our next audit.';
    expect(await read(text)).toEqual(['Forest Service ENCOURAGED issue', 'Office of Inspector General WILL review']);
  });

  test('an order of an agency is for its own, and a circular for heads of departments', async () => {
    const order =
      'U.S. DEPARTMENT OF TRANSPORTATION\nFEDERAL TRANSIT ADMINISTRATION\n\nORDER 5010.31\n\nEffective Date: March 4, 2031\n\nSUBJ: Lamps in Signals\n\n1. Reviews. The reviewer must confirm that lamps are listed. Grantees must answer.';
    expect(await read(order)).toEqual(['Agencies MUST confirm']);
    const circular =
      'DEPARTMENT OF HARBORS\n\nCircular 14/2031\n\n9 October 2031\n\nTo: Heads of all Government Departments and Offices\n\nUse of Lamps\n\n1. This Circular sets rules for lamps.\n\n2. Departments must light lamps at night. Lamps may not be lit at noon.';
    expect(await read(circular)).toEqual(['Agencies MUST light', 'Agencies SHALL_NOT light']);
  });
});
