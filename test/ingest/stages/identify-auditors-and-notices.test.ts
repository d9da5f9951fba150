/** Reports of auditors and notices of funding: who issued them, under what number and title, and when. */
import { describe, expect, test } from '@jest/globals';
import type { Identity } from '../../../ingest/values/index.ts';
import { structured } from '../reading.ts';

const FIELDS = ['kind', 'number', 'title', 'issuer', 'publishedOn'] as const satisfies readonly (keyof Identity)[];

const identityOf = async (name: string, text: string): Promise<Readonly<Record<string, unknown>>> => {
  const { identity } = await structured(name, text);
  const values = FIELDS.map((field) => [field, identity[field]?.value ?? null] as const);
  return { ...Object.fromEntries(values.filter(([, value]) => value !== null)), norm: identity.norm };
};

describe('identity', () => {
  test.each<[what: string, name: string, text: string, identity: Readonly<Record<string, unknown>>]>([
    [
      'a report of GAO, by its cover',
      'a.txt',
      'GAO\n\nUnited States Government Accountability Office\n\nReport to Congressional Requesters\n\nJune 2031\n\nFEDERAL LANTERNS\n\nAgencies Should Measure How Long Their Lamps Burn\n\nGAO-31-104233\n\nAgencies spend much on lamps.',
      {
        kind: 'OTHER',
        number: 'GAO-31-104233',
        title: 'FEDERAL LANTERNS: Agencies Should Measure How Long Their Lamps Burn',
        issuer: 'Government Accountability Office',
        publishedOn: '2031-06',
        norm: 'gao/31-104233',
      },
    ],
    [
      'a report of GAO as a page of Markdown',
      'a.md',
      '# Federal Lanterns: Few Burn Long\n\n**Report:** GAO-31-9 | **Published:** 2031-06-05 | **Source:** [U.S. Government Accountability Office](https://example.gov)\n\n## Highlights\n\nFew lamps burn long.',
      {
        kind: 'OTHER',
        number: 'GAO-31-9',
        title: 'Federal Lanterns: Few Burn Long',
        issuer: 'Government Accountability Office',
        publishedOn: '2031-06-05',
        norm: 'gao/31-9',
      },
    ],
    [
      'an audit of an inspector general below the department',
      'a.txt',
      'U.S. Department of Energy\n\nOffice of Inspector General\n\nAUDIT REPORT\n\nManagement of Signal Lamps at the Hill Laboratory\n\nDOE-OIG-31-14\n\nMarch 2031\n\nThe lamps were not counted.',
      {
        kind: 'OTHER',
        number: 'DOE-OIG-31-14',
        title: 'Management of Signal Lamps at the Hill Laboratory',
        issuer: 'Department of Energy Office of Inspector General',
        publishedOn: '2031-03',
        norm: 'inspector-general/department-of-energy/doe-oig-31-14',
      },
    ],
    [
      'a report of an inspector general in capitals, above the department',
      'a.txt',
      'OFFICE OF INSPECTOR GENERAL\n\nU.S. DEPARTMENT OF AGRICULTURE\n\nReport Number: 50501-0025-12\n\nFinal Report\n\nSecurity of Barn Lamps Needs Work\n\nJuly 9, 2031\n\nBarns are dark.',
      {
        kind: 'OTHER',
        number: '50501-0025-12',
        title: 'Security of Barn Lamps Needs Work',
        issuer: 'Department of Agriculture Office of Inspector General',
        publishedOn: '2031-07-09',
        norm: 'inspector-general/department-of-agriculture/50501-0025-12',
      },
    ],
    [
      'a notice of funding by labels with their values below',
      'a.txt',
      'Notice of Funding Opportunity (NOFO)\n\nA. Program Description\n\n1. Issued By\n\nFederal Emergency Management Agency (FEMA)\n\n2. Assistance Listings Number\n\n97.999\n\n3. Funding Opportunity Title\n\nFiscal Year 2031 Rural Beacon Security Grant Program\n\n4. Funding Opportunity Number\n\nDHS-31-GPD-999-00-01\n\nBeacons are lit with this money.',
      {
        kind: 'OTHER',
        number: 'DHS-31-GPD-999-00-01',
        title: 'Fiscal Year 2031 Rural Beacon Security Grant Program',
        issuer: 'Federal Emergency Management Agency',
        norm: 'opportunity/dhs-31-gpd-999-00-01',
      },
    ],
    [
      'a notice of funding by labels on their lines',
      'a.md',
      '# Harbor Cyber Capacity Program\n\n**Funding Opportunity Number:** DFOP0019999\n\n**Federal Agency Name:** Bureau of Harbors\n\n**Posted Date:** March 3, 2031\n\n## A. Project\n\nHarbors are built.',
      {
        kind: 'OTHER',
        number: 'DFOP0019999',
        title: 'Harbor Cyber Capacity Program',
        issuer: 'Bureau of Harbors',
        publishedOn: '2031-03-03',
        norm: 'opportunity/dfop0019999',
      },
    ],
    [
      'who only cites a report of GAO',
      'a.txt',
      'Lamps of the City\n\nThe Government Accountability Office counted lamps in GAO-31-104233 and found few.',
      { title: 'Lamps of the City', norm: null },
    ],
    [
      'who only tells of a notice of funding',
      'a.txt',
      'Beacon Program Fact Sheet\n\nThe notice of funding opportunity will be published in June. Towns may apply.',
      { title: 'Beacon Program Fact Sheet', norm: null },
    ],
  ])('%s', async (_what, name, text, identity) => {
    expect(await identityOf(name, text)).toEqual(identity);
  });
});
