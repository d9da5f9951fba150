/** Bills and resolutions of Congress: by the lines above their text, in markup and in print. */
import { describe, expect, test } from '@jest/globals';
import { ownVersion } from '../../../ingest/stages/assert/source.ts';
import { structured } from '../reading.ts';

const TITLE = 'To light the harbors of the coast, and for other purposes.';
const TEXT =
  'Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,';
const SECTIONS =
  'SECTION 1. SHORT TITLE.\n\nThis Act may be cited as the “Keepers’ Lamps and Harbor’s Light Act of 2031”.\n\nSEC. 2. LAMPS.\n\nThe Secretary shall light lamps.';

describe('a bill', () => {
  test.each<[what: string, name: string, text: string, expected: Readonly<Record<string, unknown>>]>([
    [
      'in print',
      'a.txt',
      `121st CONGRESS\n\n1st Session\n\nH. R. 31\n\n${TITLE}\n\nIN THE HOUSE OF REPRESENTATIVES\n\nA BILL\n\n${TITLE}\n\n${TEXT}\n\n${SECTIONS}`,
      {
        kind: 'STATUTE',
        number: 'H. R. 31',
        title: 'Keepers’ Lamps and Harbor’s Light Act of 2031',
        issuer: 'House of Representatives',
        norm: 'bill/121/hr/31',
      },
    ],
    [
      'whose lines run together',
      'a.txt',
      `121ST CONGRESS\n\n2D SESSION S. 310\n\n${TITLE}\n\nIN THE SENATE OF THE UNITED STATES\n\nA BILL\n\n${TEXT}\n\nSECTION 1. LAMPS.\n\nThe Secretary shall light lamps.`,
      { kind: 'STATUTE', number: 'S. 310', title: TITLE.slice(0, -1), issuer: 'Senate', norm: 'bill/121/s/310' },
    ],
    [
      'with a note of who introduced it',
      'a.txt',
      `121st CONGRESS\n\n1st Session\n\nH. R. 32\n\nIN THE HOUSE OF REPRESENTATIVES\n\nMiss ROE of Guam introduced the following bill; which was referred to the Committee on Lamps.\n\nA BILL\n\n${TITLE}\n\n${TEXT}\n\nSECTION 1. LAMPS.\n\nThe Secretary shall light lamps.`,
      {
        kind: 'STATUTE',
        number: 'H. R. 32',
        title: TITLE.slice(0, -1),
        issuer: 'House of Representatives',
        norm: 'bill/121/hr/32',
      },
    ],
    [
      'as it is enrolled',
      'a.txt',
      `H. R. 31\n\nOne Hundred Twenty-first Congress of the United States of America\n\nAn Act\n\n${TITLE}\n\n${TEXT}\n\nSECTION 1. LAMPS.\n\nThe Secretary shall light lamps.`,
      {
        kind: 'STATUTE',
        number: 'H. R. 31',
        title: TITLE.slice(0, -1),
        issuer: 'House of Representatives',
        norm: 'bill/121/hr/31',
      },
    ],
    [
      'a resolution of one chamber that the other refers',
      'a.txt',
      '121st CONGRESS\n\n1st Session\n\nS. CON. RES. 9\n\n[Report No. 121–7]\n\nHonoring the keepers of lamps.\n\nIN THE HOUSE OF REPRESENTATIVES\n\nResolved by the Senate, That lamps be honored.',
      {
        kind: 'OTHER',
        number: 'S. CON. RES. 9',
        title: 'Honoring the keepers of lamps',
        issuer: 'Senate',
        norm: 'bill/121/sconres/9',
      },
    ],
    [
      'in USLM, whose file says more than it prints',
      'a.xml',
      `<?xml version="1.0"?><bill><meta><dc:title>121 HR 31 IH</dc:title></meta><preface><congress value="121">121st CONGRESS</congress><dc:type>H. R. </dc:type><docNumber>31</docNumber><dc:title>${TITLE}</dc:title></preface><main><longTitle><docTitle>A BILL</docTitle></longTitle><enactingFormula>${TEXT}</enactingFormula><section><num>1.</num><heading>Lamps</heading><content>The Secretary shall light lamps.</content></section></main></bill>`,
      {
        kind: 'STATUTE',
        number: 'H. R. 31',
        title: TITLE.slice(0, -1),
        issuer: 'House of Representatives',
        norm: 'bill/121/hr/31',
      },
    ],
  ])('%s', async (_, name, text, expected) => {
    const { identity } = await structured(name, text);
    const { kind, number, title, issuer, norm } = identity;
    expect({ kind: kind?.value, number: number?.value, title: title?.value, issuer: issuer?.value, norm }).toEqual(
      expected,
    );
    expect(ownVersion('instrument/us/bill/121/hr/31', identity)).toMatch(/\/draft$/);
  });

  test('a text that cites one is none', async () => {
    const { identity } = await structured(
      'a.txt',
      `Lamps in Congress\n\nIn the 121st Congress, H. R. 31 was introduced. It may be cited as a step.`,
    );
    expect(identity.norm).toBeNull();
  });
});

test.each<[what: string, text: string, expected: Readonly<Record<string, unknown>>]>([
  [
    'a joint resolution that became law',
    `Public Law 121–44\n\n121st Congress\n\nJoint Resolution\n\nMaking money for lamps.\n\nOct. 10, 2031\n\n[H.J. Res. 91]\n\nResolved by the Senate and House of Representatives of the United States of America in Congress assembled,\n\nThat the Secretary shall light lamps.`,
    { number: '121–44', title: 'Making money for lamps.', signedOn: '2031-10-10', norm: 'publ/121/44' },
  ],
  [
    'a private law',
    `Private Law 121–1\n\n121st Congress\n\nAn Act\n\nFor the relief of a keeper.\n\nDec. 28, 2031\n\n[S. 285]\n\n${TEXT}\n\nSECTION 1. RELIEF.\n\nThe Secretary shall pay.`,
    { number: '121–1', title: 'For the relief of a keeper.', signedOn: '2031-12-28', norm: 'pvtl/121/1' },
  ],
])('%s', async (_, text, expected) => {
  const { identity } = await structured('a.txt', text);
  const { number, title, signedOn, norm } = identity;
  expect({ number: number?.value, title: title?.value, signedOn: signedOn?.value, norm }).toEqual(expected);
  expect(identity.kind?.value).toBe('STATUTE');
});

test('who introduced a bill, and when, is one line', async () => {
  const action =
    '<action><date date="2031-03-04"><inline>March </inline>4, 2031</date><actionDescription><sponsor>Ms. <inline>Ostler</inline> of Ohio</sponsor> introduced the bill.</actionDescription></action>';
  const { document } = await structured(
    'a.xml',
    `<?xml version="1.0"?><bill><preface><slugLine>HR 31 IH</slugLine>${action}</preface></bill>`,
  );
  expect(document.text).toBe('HR 31 IH\n\nMarch 4, 2031 Ms. Ostler of Ohio introduced the bill.');
});

const ALL_IT_DOES = `to forbid dim lamps; ${'to tell who keeps which lamp; '.repeat(12)}and to say what a lamp is.`;
test.each<[what: string, text: string, kind: string, title: string]>([
  [
    'an act of a State with a title that tells all it does',
    `AN ACT RELATING TO LAMPS; ${ALL_IT_DOES}\n\nBe It Enacted by the Legislature of the State of Northland:\n\nSECTION 1. Lamps shall be lit.`,
    'STATUTE',
    `AN ACT RELATING TO LAMPS; ${ALL_IT_DOES}`,
  ],
  [
    'with its title below its kind',
    `An Act,\n\nRelating to lamps; ${ALL_IT_DOES}\n\nBE IT ENACTED BY THE LEGISLATURE OF NORTHLAND:\n\nSection 1. Lamps shall be lit.`,
    'STATUTE',
    `Relating to lamps; ${ALL_IT_DOES}`,
  ],
  [
    'what the people of a State enact',
    'AN ACT to amend the lamp law of the harbors.\n\nThe People of the State of Northland enact:\n\nSec. 4. (1) A lamp must be lit.',
    'STATUTE',
    'AN ACT to amend the lamp law of the harbors.',
  ],
  [
    'a resolution whose number stands below it',
    'THE GENERAL ASSEMBLY OF NORTHLAND\n\nHOUSE RESOLUTION\n\nNo. 44 Session of 2031\n\nWHEREAS, lamps are dark; therefore be it\n\nRESOLVED, That the House of Representatives direct the Lamp Board to count lamps.',
    'OTHER',
    'HOUSE RESOLUTION No. 44',
  ],
])('%s', async (_what, text, kind, title) => {
  const { identity } = await structured('a.txt', text);
  expect([identity.kind?.value, identity.title?.value]).toEqual([kind, title]);
});

test('a title of a page ends where a quote must, behind one of its parts', async () => {
  const parts = Array.from({ length: 30 }, (_, index) => `to tell how lamp ${index} is lit`);
  const { identity } = await structured(
    'a.txt',
    `AN ACT ${parts.join('; ')}.\n\nBe it enacted by the General Assembly of the State of Northland:\n\nSECTION 1. The keeper shall light lamps.`,
  );
  expect(identity.title?.value).toMatch(/^AN ACT to tell how lamp 0 is lit; .* is lit$/);
  expect((identity.title?.span?.end ?? 0) - (identity.title?.span?.start ?? 0)).toBeLessThanOrEqual(600);
});
