/** Heads of documents whose issuers no list knows: what their form tells of issuer, number, day, title and where the text begins. */
import { describe, expect, test } from '@jest/globals';
import { roleOf } from '../../../ingest/stages/structure/head.ts';
import type { Identity } from '../../../ingest/values/index.ts';
import { duties } from './extract/order.ts';
import { extracted, fetchedBytes } from '../read-sample.ts';

const read = async (name: string, text: string): Promise<Awaited<ReturnType<typeof extracted>>> =>
  extracted(fetchedBytes(name, Buffer.from(text)));

describe('a line of a head is told by its form', () => {
  test.each([
    ['issuer', 'National Bureau of Harbor Lamps'],
    ['issuer', 'COUNTY OF LAMPS'],
    ['issuer', 'Ministry for Canals'],
    ['issuer', 'Office of the Chancellor'],
    ['kind', 'PUBLIC NOTICE'],
    ['kind', 'GENERAL ORDER NO. 31-06'],
    ['number', 'DA 31-418'],
    ['place', 'Washington, DC 20554'],
    ['day', 'Released: April 22, 2031'],
    ['field', 'TO: All keepers'],
    ['person', 'Ruth T. Calloway'],
    // a title that ends like a body's name, and one that begins with it
    ['name', 'Use of Lamps in Harbor Administration'],
    ['name', 'City of Lamps Policy on Oil'],
    ['name', 'Harbor Lamps and Their Keepers'],
  ])('%s: %s', (role, words) => {
    expect(roleOf(words)).toBe(role);
  });
});

const FIELDS = ['number', 'title', 'issuer', 'publishedOn'] as const satisfies readonly (keyof Identity)[];
const RULES = 'Keepers must read a gauge each day. They shall not move it.';

describe('identity', () => {
  test.each<[what: string, name: string, text: string, values: Readonly<Record<string, string>>]>([
    [
      'a notice of a commission, with its address',
      'a.txt',
      `PUBLIC NOTICE\n\nHarbor Lamp Commission\n12 Pier Street\nHarborton, NC 20554\n\nHL 31-418\nReleased: April 22, 2031\n\nLAMPS ON PIERS AND WHO MAY LIGHT THEM\n\nBy this Public Notice the Commission sets rules for lamps. ${RULES}`,
      {
        number: 'HL 31-418',
        title: 'LAMPS ON PIERS AND WHO MAY LIGHT THEM',
        issuer: 'Harbor Lamp Commission',
        publishedOn: '2031-04-22',
      },
    ],
    [
      'labels above what each is',
      'a.txt',
      `COUNTY OF LAMPS\nADMINISTRATIVE REGULATIONS\n\nSUBJECT                            NUMBER            PAGE\nCARE OF HARBOR LAMPS               1.27              1 of 2\n\n                                   EFFECTIVE DATE    REVISED\n                                   02/11/2031        N/A\n\nI.    PURPOSE\n\nThis regulation sets rules for lamps of the County. ${RULES}`,
      { number: '1.27', title: 'CARE OF HARBOR LAMPS', issuer: 'County of Lamps', publishedOn: '2031-02-11' },
    ],
    [
      'a body over three lines',
      'a.txt',
      `BOARD OF GOVERNORS\nOF THE\nHARBOR LAMP SYSTEM\n\nNOTICE 31-4\n\nJune 18, 2031\n\nSUBJECT: Oil for Lamps\n\nThe Board issues this notice on oil that is bought for lamps. ${RULES}`,
      {
        number: '31-4',
        title: 'Oil for Lamps',
        issuer: 'Board of Governors of the Harbor Lamp System',
        publishedOn: '2031-06-18',
      },
    ],
    [
      'a court',
      'a.txt',
      `UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF HARBORS\n\nGENERAL ORDER NO. 31-06\n\nUpon the advice of its committee the Court sets rules for lamps. ${RULES}\n\nSO ORDERED this 12th day of March, 2031.`,
      { number: '31-06', issuer: 'United States District Court for the District of Harbors' },
    ],
    [
      'a table of a page',
      'a.html',
      `<html><head><title>Care of Lamps | Lamp University</title></head><body><p>Lamp University System</p><p>Office of the Chancellor</p><p>Administrative Memoranda</p><h1>Care of Lamps</h1><table><tr><th>Number</th><td>AM 31-04</td></tr><tr><th>Effective Date</th><td>May 4, 2031</td></tr></table><h2>Rules</h2><p>${RULES}</p></body></html>`,
      {
        number: 'AM 31-04',
        title: 'Care of Lamps',
        issuer: 'Lamp University System, Office of the Chancellor',
        publishedOn: '2031-05-04',
      },
    ],
    [
      'who signs, where the head names nobody',
      'a.txt',
      `LAMP DIRECTIVE NO. 31-071\n\nSUBJECT: OIL\n\nDATE: March 4, 2031\n\n1 PURPOSE. To say how oil is kept.\n\n2 POLICY. ${RULES}\n\n3 REVIEW. This directive is read again.\n\nRuth T. Calloway\nCommissioner\nHarbor Lamp Service`,
      { number: '31-071', title: 'OIL', issuer: 'Harbor Lamp Service' },
    ],
    ['nobody, of what only looks like a head', 'a.txt', `Lamps of Harborton\n\nA visit\n\n${RULES}`, {}],
  ])('%s', async (_, name, text, values) => {
    const { structured } = await read(name, text);
    const found = Object.fromEntries(
      FIELDS.flatMap((field) => {
        const value = structured.identity[field]?.value;
        return value === undefined || !(field in values) ? [] : [[field, value]];
      }),
    );
    expect(found).toEqual(values);
  });
});

describe('sections below a head', () => {
  const BODY = '1. Aims. Lamps are lit.\n\n2. Means. Oil is bought.\n\n3. End. Lamps are put out.';
  test.each<[what: string, text: string, paths: readonly string[]]>([
    [
      'what is printed above the first sentence heads no counted section',
      `HARBOR LAMP COURT\nFOR THE NORTH\n\nGENERAL ORDER\n\nUpon the advice of the keepers, the Court orders what stands below.\n\n${BODY}`,
      ['1', '2', '3'],
    ],
    [
      'nor do names of those who sign',
      `HARBOR LAMP OFFICE\n\n${BODY}\n\nHanna B. Voss\nDirector\nHarbor Lamp Office`,
      ['1', '2', '3'],
    ],
    [
      'nor what fields of the head list',
      `LAMP INSTRUCTION 31-1\n\nRef: (a) Order 12\n\n(b) Order 13\n\nEncl: (1) Terms\n\n(2) Forms\n\n${BODY}`,
      ['1', '2', '3'],
    ],
    [
      'a heading that every text may have is one',
      'LAMP BOARD\nOIL FOR LAMPS\nJune 2031\n\nBackground\n\nThe lamps of the harbor have been lit with oil for years.\n\nDecision\n\nThe Board buys more oil than it did.',
      ['h:background', 'h:decision'],
    ],
    [
      'capitals behind a bare number',
      '1 PURPOSE. To light lamps.\n\n2 POLICY.\n\n2.1 Oil is bought.\n\n3 END. Lamps are put out.',
      ['1', '2', '2.1', '3'],
    ],
    [
      'running heads and numbers of pages are none, and part no sentence',
      `I. AIMS\n\nThe lamps of the harbor are lit every evening by the keepers who have been chosen for\n\nLamp Order 31-1                                        Page 1 of 2\n\nthis work.\n\nII. MEANS\n\nOil is bought.\n\nLamp Order 31-1                                        Page 2 of 2`,
      ['I', 'II'],
    ],
    [
      'paragraphs counted through numbered sections',
      '1 AIMS\n\n1. Lamps are lit.\n\n2. Oil is bought.\n\n2 MEANS\n\n3. Oil is kept.\n\n4. Wicks are cut.\n\n3 END\n\n5. Lamps are put out.',
      ['1', '1.1', '1.2', '2', '2.3', '2.4', '3', '3.5'],
    ],
  ])('%s', async (_, text, paths) => {
    const { structured } = await read('a.txt', text);
    expect(structured.sections.map(({ path }) => path)).toEqual(paths);
  });
});

describe('a first section that is called as a text might be', () => {
  const rest = `${RULES}\n\n## Repair Work\n\nKeepers must mend lamps.\n\n## Retention Rules\n\nKeepers must keep lists.`;
  test.each<[what: string, text: string, title: string, paths: readonly string[]]>([
    [
      'below the title, above others of its rank',
      `# Lamp Handling at the Harbor\n\n## Access Rules\n\n${rest}`,
      'Lamp Handling at the Harbor',
      ['h:access-rules', 'h:repair-work', 'h:retention-rules'],
    ],
    [
      'a plan',
      `# Lamps of the Harbor\n\n## Implementation Plan\n\n${rest}`,
      'Lamps of the Harbor',
      ['h:implementation-plan', 'h:repair-work', 'h:retention-rules'],
    ],
    [
      'is the text where its purpose comes next',
      `# Lamp University\n\n## Oil Policy\n\n## Purpose\n\nThis policy is for oil.\n\n## Access\n\n${rest}`,
      'Oil Policy',
      ['h:purpose', 'h:access', 'h:repair-work', 'h:retention-rules'],
    ],
  ])('%s', async (_, text, title, paths) => {
    const { structured } = await read('a.md', text);
    expect(structured.identity.title?.value).toBe(title);
    expect(structured.sections.map(({ path }) => path)).toEqual(paths);
  });
});

describe('duties of whoever issues a text', () => {
  test.each<[what: string, text: string, found: readonly string[]]>([
    [
      'by the noun of its name',
      'Ministry for Canals\n\nNotice on Lamps\n\nPublished 6 May 2031\n\nThis notice is for keepers of lamps. The Ministry will review this notice each year. It may ask for a list. It will be kept.',
      ['Ministry for Canals WILL review', 'Ministry for Canals MAY ask'],
    ],
    [
      'an auditor asks whom it advised',
      'OFFICE OF INSPECTOR GENERAL\nU.S. Department of Labor\n\nJune 3, 2031\n\nAudit Report No. 31-P-0031\n\nSUBJECT: Lamps Were Not Lit\n\nWe recommend that the Department of Labor light its lamps.\n\nPlease provide your response within 15 days. Your response should tell when.',
      [
        'Department of Labor ENCOURAGED light',
        'Department of Labor IMPERATIVE provide',
        'Department of Labor SHOULD tell',
      ],
    ],
    [
      'any of those whom letters name',
      'COMMONWEALTH OF LAMPS\n\nStandard for Lamps\n\nThis standard is for State Entities (SE). Each SE must count its lamps. SEs must not sell them.',
      ['Agencies MUST count', 'Agencies SHALL_NOT sell'],
    ],
    [
      'a council of a city decides for its own',
      'CITY OF LAMPS\n\nRESOLUTION NO. 31-2\n\nNOW, THEREFORE, BE IT RESOLVED BY THE CITY COUNCIL OF THE CITY OF LAMPS:\n\nSection 1. The Police Department shall not move lamps. The City Clerk shall certify this Resolution.',
      ['Police Department SHALL_NOT move', 'City Clerk SHALL certify'],
    ],
    [
      'a State writes to those who serve it, and to no agencies',
      'OFFICE OF THE COURTS\nSTATE OF LAMPS\n\nMEMORANDUM\n\nTO: Judges\n\nFROM: The Director\n\nSUBJECT: Lamps\n\nThe court reporter must light a lamp.',
      ['nobody MUST light'],
    ],
  ])('%s', async (_, text, expected) => {
    const { found } = await read('a.txt', text);
    expect(duties(found)).toEqual(expected);
  });
});
