/** What executive bodies number in series of their own, and sections of bills. */
import { describe, expect, test } from '@jest/globals';
import type { Identity } from '../../../ingest/values/index.ts';
import { structured } from '../reading.ts';

const FIELDS = ['kind', 'number', 'title', 'issuer', 'signedOn'] as const satisfies readonly (keyof Identity)[];

/** What is known of the document, and its norm. */
const identityOf = async (text: string): Promise<Readonly<Record<string, unknown>>> => {
  const { identity } = await structured('a.txt', text);
  const values = FIELDS.map((field) => [field, identity[field]?.value ?? null] as const);
  return { ...Object.fromEntries(values.filter(([, value]) => value !== null)), norm: identity.norm };
};

const RULES = 'Staff must read a gauge each day, and should note it. They must not move it.';

describe('identity', () => {
  test.each<[what: string, text: string, identity: Readonly<Record<string, unknown>>]>([
    [
      'a circular below its letterhead',
      `EXECUTIVE OFFICE OF THE PRESIDENT\nOFFICE OF MANAGEMENT AND BUDGET\n\nCIRCULAR NO. A-199\nRevised\n\nTO THE HEADS OF AGENCIES\n\nSUBJECT: Keeping of Lists\n\n1. Purpose. ${RULES}`,
      {
        kind: 'MEMORANDUM',
        number: 'A-199',
        title: 'Keeping of Lists',
        issuer: 'Office of Management and Budget',
        norm: 'omb/circular/A-199',
      },
    ],
    [
      'a bulletin that names its issuer',
      `OMB Bulletin No. 31-02\n\nSUBJECT: Counting of Lists\n\n1. Purpose. ${RULES}`,
      {
        kind: 'MEMORANDUM',
        number: '31-02',
        title: 'Counting of Lists',
        issuer: 'Office of Management and Budget',
        norm: 'omb/bulletin/31-02',
      },
    ],
    ['no circular of OMB: nobody issued it', 'CIRCULAR NO. A-199\n\nSUBJECT: Lists\n\nWe keep lists.', { norm: null }],
    [
      'a directive whose number stands on a line of its own',
      `Department of Homeland Security\n\nDirective Number: 4715-99\n\nRevision Number: 00\n\nIssue Date: 01/25/2023\n\nRAIN ON RANGES\n\n${RULES}`,
      {
        kind: 'DIRECTIVE',
        number: '4715-99',
        title: 'RAIN ON RANGES',
        issuer: 'Department of Homeland Security',
        signedOn: '2023-01-25',
        norm: 'dhs/directive/4715-99',
      },
    ],
    [
      'the order of a Secretary',
      `DEPARTMENT OF THE INTERIOR\n\nSECRETARY’S ORDER NO. 3999\n\nSubject: Rain on Ranges\n\n${RULES}`,
      {
        kind: 'DIRECTIVE',
        number: '3999',
        title: 'Rain on Ranges',
        issuer: 'Department of the Interior',
        norm: 'department-of-the-interior-order/3999',
      },
    ],
    ['no instrument: nobody issued it', 'Order Number: 3999\n\nRain gauges\n\nPlease send them soon.', { norm: null }],
    [
      'sections of a bill alone, by the heading of the first',
      'SEC. 4. GAUGES FOR SCHOOLS.\n\n(a) In General.—Not later than 9 days after the date of enactment of this Act, the Secretary of Commerce shall count gauges.',
      {
        kind: 'STATUTE',
        title: 'GAUGES FOR SCHOOLS',
        norm: expect.stringMatching(/^draft\/gauges-for-schools-[0-9a-f]{8}$/),
      },
    ],
    [
      'and by their short title',
      'SECTION 1. SHORT TITLE.\n\nThis Act may be cited as the “School Gauges Act of 2031”.\n\nSEC. 2. GAUGES.\n\nThe Secretary of Commerce shall count gauges.',
      { kind: 'STATUTE', title: 'School Gauges Act of 2031', norm: 'draft/school-gauges-act-of-2031' },
    ],
  ])('of %s', async (_, text, identity) => {
    const read = await identityOf(text);
    if (identity['norm'] === null) expect(read['norm']).toBeNull();
    else expect(read).toEqual(identity);
  });
});
