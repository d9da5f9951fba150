import { describe, expect, test } from '@jest/globals';
import { presidentOn, orderFitsDate } from '../../../ingest/stages/identify/presidents.ts';
import type { Identity } from '../../../ingest/values/index.ts';
import { registerPage, structured } from '../reading.ts';

/** Values without their places, nulls left out; every place that is given must show what the value says. */
const identityOf = async (name: string, text: string): Promise<Readonly<Record<string, unknown>>> => {
  const { identity, document } = await structured(name, text);
  const shown: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(identity)) {
    if (value === null || value === false) continue;
    shown[field] = typeof value === 'object' && 'value' in value ? value.value : value;
  }
  for (const field of ['number', 'title', 'issuer'] as const satisfies readonly (keyof Identity)[]) {
    const sourced = identity[field];
    if (!sourced?.span) continue;
    const quote = document.text.slice(sourced.span.start, sourced.span.end);
    // a scanner's spaces and a signature's capitals are read through
    expect(quote.toLowerCase().replace(/\s/g, '')).toBe(sourced.value.toLowerCase().replace(/\s/g, ''));
  }
  return shown;
};

const ORDER = `
[[Page 102]]

                Executive Order 13999 of October 17, 2014

                
Sharing Weather Instruments

                By the authority vested in me as President, it is 
                hereby ordered as follows:

                Section 1. Policy. It is the policy to share.

                THE WHITE HOUSE,

                    October 17, 2014.`;

describe('identity', () => {
  test('of an order in the Register: the page that it stands on, not its cover, is cited', async () => {
    expect(await identityOf('order.htm', registerPage(ORDER.replace('13999', '13681')))).toEqual({
      documentKind: 'instrument',
      kind: 'EXECUTIVE_ORDER',
      number: '13681',
      title: 'Sharing Weather Instruments',
      issuer: 'Barack Obama',
      signedOn: '2014-10-17',
      publishedOn: '2014-10-23',
      frDocumentNumber: '2014-00001',
      frCitation: '79 FR 102',
      norm: 'eo/13681',
      publisher: 'Office of the Federal Register',
    });
  });

  test('of an order that somebody else signed: it is of whoever signed, not of the President of its day', async () => {
    const signed = (name: string) => ORDER.replace('THE WHITE HOUSE', `${name}\nTHE WHITE HOUSE`);
    const issuerOf = async (name: string) => (await identityOf('order.htm', registerPage(signed(name))))['issuer'];
    expect(await issuerOf('BARACK OBAMA')).toBe('Barack Obama');
    expect(await issuerOf('PEREGRINE Q. PLACEHOLDER')).toBe('Peregrine Q. Placeholder');
    expect(await issuerOf('OFFICE OF THE PRESS SECRETARY')).not.toBe('Office of the Press Secretary');
  });

  const RULES =
    'Staff must read a gauge each day, and should note it. They must not move it, shall keep it dry and must tell.';
  const own = (fields: Readonly<Record<string, unknown>>) => ({ documentKind: 'instrument', ...fields });
  test.each<[what: string, text: string, identity: Readonly<Record<string, unknown>>]>([
    [
      'the numbered directive of a department',
      `DOD DIRECTIVE 4715.99\n\nRAIN ON RANGES\n\nEffective: January 25, 2023\n\n${RULES}`,
      own({
        kind: 'DIRECTIVE',
        number: '4715.99',
        title: 'RAIN ON RANGES',
        signedOn: '2023-01-25',
        issuer: 'Department of Defense',
        norm: 'dod/directive/4715.99',
      }),
    ],
    [
      'a rule in the Register, by its labels',
      `DEPARTMENT OF RAIN\n\n15 CFR Part 742\n\n[Docket No. 1]\n\nReporting of Rain\n\nAGENCY: Bureau of Gauges, Department of Commerce.\n\nACTION: Interim final rule.\n\nSUMMARY: ${RULES}\n\n[FR Doc. 2026-01234 Filed 1-16-26; 8:45 am]`,
      own({
        kind: 'OTHER',
        title: 'Reporting of Rain',
        issuer: 'Bureau of Gauges, Department of Commerce',
        frDocumentNumber: '2026-01234',
        publisher: 'Office of the Federal Register',
        isIssued: true,
        norm: 'register/2026-01234',
      }),
    ],
    [
      'a notice whose labels stand alone',
      `Gauges for Schools\n\nAGENCY:\n\nBureau of Gauges.\n\nACTION:\n\nNotice of funding opportunity.\n\nSUMMARY:\n\n${RULES}`,
      own({
        kind: 'OTHER',
        title: 'Gauges for Schools',
        issuer: 'Bureau of Gauges',
        isIssued: true,
        norm: 'register/gauges-for-schools',
      }),
    ],
    [
      'the order of a governor',
      `EXECUTIVE ORDER 24-99\n\nRAIN IN SCHOOLS\n\nNOW, THEREFORE, I, Jay Inslee, Governor of the state of Washington, do hereby order:\n\n${RULES}`,
      own({
        kind: 'EXECUTIVE_ORDER',
        number: '24-99',
        title: 'RAIN IN SCHOOLS',
        issuer: 'Jay Inslee',
        isIssued: true,
        norm: 'washington/eo/24-99',
      }),
    ],
    [
      'a public law, by its short title',
      `Public Law 118-900\n\nAn Act\n\nBe it enacted by the Senate and House of Representatives\n\nSECTION 1. This Act may be cited as the “Rain Gauge Act of 2026”.\n\nApproved March 3, 2026.`,
      own({
        kind: 'STATUTE',
        number: '118-900',
        title: 'Rain Gauge Act of 2026',
        signedOn: '2026-03-03',
        norm: 'publ/118/900',
      }),
    ],
    [
      'the act of a State',
      `Public Act 103-0999\n\nAN ACT concerning the measuring of rain.\n\nBe it enacted by the People of the State of Illinois,\n\n${RULES}`,
      own({
        kind: 'STATUTE',
        number: '103-0999',
        title: 'AN ACT concerning the measuring of rain.',
        norm: 'illinois/public-act/103-0999',
        issuer: 'People of the State of Illinois',
      }),
    ],
    [
      'a bill, whose number tells it from others of its title',
      `H.B. No. 4999\n\nAN ACT concerning\n\nthe measuring of rain\n\nBE IT ENACTED BY THE LEGISLATURE OF TEXAS:\n\n${RULES}`,
      own({
        kind: 'STATUTE',
        title: 'AN ACT concerning the measuring of rain',
        norm: 'draft/h-b-no-4999-an-act-concerning-the-measuring-of-rain',
        issuer: 'Legislature of Texas',
      }),
    ],
    [
      'guidance, its title on two lines',
      `Common Interim Guidance\n\nRegarding the Reading of Gauges\n\n${RULES}`,
      own({
        kind: 'GUIDANCE',
        title: 'Common Interim Guidance Regarding the Reading of Gauges',
        isIssued: true,
        norm: 'guidance/common-interim-guidance-regarding-the-reading-of-gauges',
      }),
    ],
    [
      'a framework with a day and a version',
      `4 February 2025\n\nRain Safety Framework\n\nVersion 2.0\n\n${RULES}`,
      own({
        kind: 'FRAMEWORK',
        title: 'Rain Safety Framework',
        publishedOn: '2025-02-04',
        isIssued: true,
        norm: 'framework/rain-safety-framework',
      }),
    ],
    [
      'the draft of a policy',
      `Gauge Use Policy\n\nDRAFT for comment\n\n${RULES}`,
      own({ kind: 'OTHER', title: 'Gauge Use Policy' }),
    ],
    [
      'a governor’s order without a number, by its words and the day at its end',
      'WHEREAS rain falls;\n\nNOW, THEREFORE, I, Jane Placeholder, Governor of the State of Ohio, do hereby promulgate this executive order:\n\n1. Gauges. Each state agency shall read a gauge.\n\nDONE AND ORDERED this 8th day of February 2031.',
      own({
        kind: 'EXECUTIVE_ORDER',
        issuer: 'Jane Placeholder',
        signedOn: '2031-02-08',
        isIssued: true,
        norm: 'ohio/eo/signed-2031-02-08',
      }),
    ],
    [
      'a governor’s order with a letter behind its number, below a city',
      'STATE OF OHIO\n\nColumbus\n\nExecutive Order 2031-05D\n\nReading Every Gauge\n\nWHEREAS, rain falls;\n\nNOW, THEREFORE, I, Jane Placeholder, Governor of the State of Ohio, do hereby order that:\n\n1. Each state agency shall read a gauge.\n\nI signed this Executive Order on March 3, 2031 in Columbus, Ohio.',
      own({
        kind: 'EXECUTIVE_ORDER',
        number: '2031-05D',
        title: 'Reading Every Gauge',
        issuer: 'Jane Placeholder',
        signedOn: '2031-03-03',
        isIssued: true,
        norm: 'ohio/eo/2031-05d',
      }),
    ],
    [
      'a governor’s order whose number stands below what it is',
      'STATE OF COLORADO\nOFFICE OF THE GOVERNOR\n\nEXECUTIVE ORDER\n\nD 2031 014\n\nReading Every Gauge\n\nPursuant to the authority vested in the Governor, I, Jane Placeholder, Governor of the State of Colorado, hereby issue this Executive Order.\n\n1. Each state agency shall read a gauge.\n\nGIVEN under my hand this third day of March, 2031.',
      own({
        kind: 'EXECUTIVE_ORDER',
        number: 'D 2031 014',
        title: 'Reading Every Gauge',
        issuer: 'Jane Placeholder',
        signedOn: '2031-03-03',
        isIssued: true,
        norm: 'colorado/eo/d-2031-014',
      }),
    ],
    [
      'a publication of NIST',
      `NIST Special Publication 800-999\n\nReading Rain Gauges\n\nInformation Technology Laboratory\n\nApril 2031\n\n1. Scope\n\n${RULES}`,
      own({
        kind: 'GUIDANCE',
        number: '800-999',
        title: 'Reading Rain Gauges',
        issuer: 'National Institute of Standards and Technology',
        isIssued: true,
        norm: 'nist/sp/800-999',
      }),
    ],
    [
      'a memorandum on the paper of a department',
      'DEPARTMENT OF THE INTERIOR\n\nAugust 4, 2031\n\nMemorandum\n\nTo: Heads of Bureaus\n\nFrom: Chief Information Officer\n\nSubject: Use of Rain Gauges\n\nBureaus must read them.',
      own({
        kind: 'MEMORANDUM',
        title: 'Use of Rain Gauges',
        issuer: 'Department of the Interior',
        signedOn: '2031-08-04',
      }),
    ],
    [
      'no instrument: a headline about one',
      `Office Unveils Rain Safety Framework\n\n${RULES}`,
      { documentKind: 'other', title: 'Office Unveils Rain Safety Framework' },
    ],
    [
      'no instrument: what people say of one',
      `Rain Safety Framework\n\n“It must go,” she said. “It should,” he said. She told us that it must. They reported that all must, should and shall.`,
      { documentKind: 'report', title: 'Rain Safety Framework' },
    ],
    [
      'no instrument: it rules nothing',
      'Rain Safety Framework\n\nIt rained all day.',
      { documentKind: 'other', title: 'Rain Safety Framework' },
    ],
  ])('of %s', async (_, text, identity) => {
    expect(await identityOf('a.txt', text)).toEqual(identity);
  });

  test('doubts a number that the President of the day never reached, and keeps it', async () => {
    const { identity, issues } = await structured('order.htm', registerPage(ORDER.replace('13999', '15681')));
    expect(identity.norm).toBe('eo/15681');
    expect(issues.map(({ code }) => code)).toEqual(['W_NUMBER_DOUBT']);
  });

  test('of an order on a White House page: no number, so its day and title name it', async () => {
    const page = [
      '---',
      'source_url: https://www.whitehouse.gov/presidential-actions/2021/06/x/',
      'title: "Executive Order on the Sharing of\\_Instruments"',
      "date: '2021-06-10'",
      '---',
      'By the authority vested in me as President, I, JOSEPH R. BIDEN JR., hereby determine and order:',
      '',
      '**Section 1.**  *Policy.*  Share.',
      '',
      'The White House,  ',
      'June 9, 2021.',
    ].join('\n');
    expect(await identityOf('page.md', page)).toEqual({
      documentKind: 'instrument',
      kind: 'EXECUTIVE_ORDER',
      title: 'Sharing of Instruments',
      issuer: 'Joseph R. Biden Jr.',
      signedOn: '2021-06-09',
      norm: 'eo/signed-2021-06-09/sharing-of-instruments',
      publisher: 'The White House',
      url: 'https://www.whitehouse.gov/presidential-actions/2021/06/x/',
    });
  });

  test('of such a page without a signature: the day on which it was put up', async () => {
    const page = [
      '---',
      'source_url: https://www.whitehouse.gov/presidential-actions/2025/01/x/',
      'title: Sharing Instruments',
      "date: '2025-01-29'",
      '---',
      'By the authority vested in me as President it is hereby ordered:',
      '',
      'Section 1. Policy. Share.',
    ].join('\n');
    expect(await identityOf('page.md', page)).toMatchObject({
      norm: 'eo/published-2025-01-29/sharing-instruments',
      issuer: 'Donald J. Trump',
    });
  });

  test.each([
    [
      'a directive on a page of its agency',
      '---\nlayout: base\ntitle: Binding Operational Directive 99-01\n---\nMay 7, 2018\n## Keep Lists\n\nThis is a web-friendly version of the Department of Homeland Security’s Binding Operational Directive 99-01, “_Keep Lists of Instruments_”.',
      {
        kind: 'DIRECTIVE',
        number: '99-01',
        title: 'Keep Lists of Instruments',
        issuer: 'Department of Homeland Security',
        signedOn: '2018-05-07',
        norm: 'cisa/bod/99-01',
      },
    ],
    [
      'guidance about a directive is not the directive',
      '---\ntitle: Emergency Directive 99-02 Older Guidance\n---\n#### Guidance\n\nWords.',
      { kind: 'GUIDANCE', title: 'Emergency Directive 99-02 Older Guidance', norm: 'cisa/ed/99-02/older-guidance' },
    ],
    [
      'a web version of a memorandum',
      '---\ntitle: The Standard\n---\nIntroduction.\n\nThis is a version of the White House Office of Management and Budget memorandum [M-99-13](x), **"A Policy to Keep Lists"**, with advice.',
      {
        kind: 'MEMORANDUM',
        number: 'M-99-13',
        title: 'A Policy to Keep Lists',
        issuer: 'Office of Management and Budget',
        norm: 'omb/m/99-13',
      },
    ],
    [
      'a memorandum by its own form, as a scanner read it',
      'M -9 9-14\nEXECUTIVE OFFICE OF THE PRESIDENT\nOFFICE OF MANAGEMENT AND BUDGET\nSeptember 12, 2019\nMEMORANDUM FOR HEADS OF AGENCIES\nSUBJECT: Update to the Lists\nAgencies keep lists of their instruments, and this memorandum says how they are to be kept from now on.',
      {
        kind: 'MEMORANDUM',
        number: 'M-99-14',
        title: 'Update to the Lists',
        issuer: 'Office of Management and Budget',
        signedOn: '2019-09-12',
        norm: 'omb/m/99-14',
      },
    ],
    [
      'a memorandum whose number stands in its subject',
      'MEMORANDUM FOR HEADS OF AGENCIES\nFROM: Office of Management and Budget\nSUBJECT: Keeping Lists (M-99-15)\nSeptember 12, 2019\nAgencies keep lists of their instruments, and this memorandum says how they are to be kept from now on.',
      { kind: 'MEMORANDUM', number: 'M-99-15', signedOn: '2019-09-12', norm: 'omb/m/99-15' },
    ],
    [
      'an audit, whose title stands below the letterhead of its office',
      'OFFICE OF INSPECTOR GENERAL\n\nAUDIT REPORT 5080-19\n\nControls Over Lists\n\nSeptember 12, 2031\n\nWe found that the lists were not kept.',
      { documentKind: 'instrument', title: 'Controls Over Lists', norm: 'inspector-general/report/5080-19' },
    ],
    [
      'an order of a State is no executive order of the United States',
      'EXECUTIVE ORDER 24-01\nKEEPING LISTS\n\nWHEREAS, lists are useful, I hereby order that they be kept.',
      { documentKind: 'other' },
    ],
  ])('of %s', async (_, text, expected) => {
    const name = text.startsWith('---') ? 'page.md' : 'memo.txt';
    const identity = await identityOf(name, text);
    expect(identity).toMatchObject(expected);
    if (!('norm' in expected)) expect(identity).not.toHaveProperty('norm');
  });

  test('of a report and of records', async () => {
    expect(await identityOf('report.txt', 'So. (cite index="1-2">It rained.</cite>')).toMatchObject({
      documentKind: 'report',
    });
    expect(await identityOf('record.json', '{"title": "Rain"}')).toMatchObject({ documentKind: 'records' });
  });
});

describe('Presidents', () => {
  test.each([
    ['2017-01-19', 'Barack Obama', 'the last day'],
    ['2017-01-20', 'Donald J. Trump', 'the first day'],
    ['2021-03', 'Joseph R. Biden Jr.', 'a month within a term'],
    ['2021-01', null, 'a month of two Presidents'],
    ['1920', null, 'before the table'],
  ])('%s: %s, %s', (date, name, _why) => {
    expect(presidentOn(date)).toBe(name);
  });

  test.each([
    [13681, '2014-10-17', true],
    [15323, '2009-12-11', false],
    [13489, '2009-01-21', true],
    [13489, '2008-12-01', false],
    [1, '1920-01-01', null],
  ])('order %i on %s: %s', (number, date, fits) => {
    expect(orderFitsDate(number, date)).toBe(fits);
  });
});
