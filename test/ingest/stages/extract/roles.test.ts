import { describe, expect, it } from '@jest/globals';
import { order } from './order.ts';

const roles = async (text: string): Promise<readonly string[]> => {
  const { found } = await order(text);
  return found.of('role').map(({ agency, role }) => `${agency} ${role}`);
};

describe('roles of agencies', () => {
  const cases: readonly [reason: string, text: string, expected: readonly string[]][] = [
    ['to lead', 'The Secretary of Energy shall lead the count of lamps.', ['agency/doe LEADS']],
    ['to lead a review is to lead', 'NIST shall coordinate the review of lamps.', ['agency/nist LEADS']],
    ['to review', 'The Attorney General shall review lamps.', ['agency/doj REVIEWS']],
    ['to conduct an assessment', 'CISA shall conduct an annual assessment of lamps.', ['agency/cisa REVIEWS']],
    ['to test', 'NIST shall test lamps.', ['agency/nist TESTS']],
    ['to decide', 'The NSA Director shall determine which lamps are covered.', ['agency/nsa DECIDES']],
    ['to convene', 'OSTP shall convene keepers.', ['agency/ostp CONVENES']],
    ['to fund', 'NSF shall provide grants to keepers.', ['agency/nsf FUNDS']],
    ['to advise', 'NIST shall advise keepers.', ['agency/nist ADVISES']],
    ['to be consulted', 'The Secretary of Energy, in consultation with NIST, shall report.', ['agency/nist CONSULTED']],
    ['led by', 'A group led by the Secretary of Energy meets.', ['agency/doe LEADS']],
    ['unnamed groups have none', 'Agencies shall review lamps.', []],
    ['other duties give none', 'The Secretary of Energy shall publish charts.', []],
  ];
  it.each(cases)('%s', async (_reason, text, expected) => {
    expect(await roles(text)).toEqual(expected);
  });
});
